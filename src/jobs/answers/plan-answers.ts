import type { CellValue } from '../../book/cells';

/** A person's answer to one cell of a plan. */
export interface CellAnswer {
  readonly row: number;
  readonly column: number;
  /** What it is to say; `undefined` when it is to be left as it is. */
  readonly says: CellValue | undefined;
  /** What it says in the workbook. */
  readonly before: CellValue;
  /** The cell, or of a status the whole action, is struck through: an answer that it holds all the same counts too. */
  readonly isStruck?: true;
}

/** By sheet and row: what a person said of the cells of plans. */
export type PlanAnswers = ReadonlyMap<string, ReadonlyMap<number, readonly CellAnswer[]>>;

export const noAnswers: PlanAnswers = new Map();

const none: readonly CellAnswer[] = [];

export const answersIn = (answers: PlanAnswers, sheet: string, row: number): readonly CellAnswer[] =>
  answers.get(sheet)?.get(row) ?? none;

/** The answers by sheet and row; of several for one cell the last counts. */
export function gathered(
  answers: readonly { readonly sheet: string; readonly answer: CellAnswer }[],
): PlanAnswers {
  const sheets = new Map<string, Map<number, readonly CellAnswer[]>>();
  for (const { sheet, answer } of answers) {
    const rows = sheets.get(sheet) ?? new Map<number, readonly CellAnswer[]>();
    sheets.set(sheet, rows);
    const others = (rows.get(answer.row) ?? none).filter(({ column }) => column !== answer.column);
    rows.set(
      answer.row,
      [...others, answer].sort((a, b) => a.column - b.column),
    );
  }
  return sheets;
}

import { overlaps, type Address } from '../../book/area';
import { isDate, sameValue, textOf, type CellValue } from '../../book/cells';
import type { Edit } from '../../book/edit';
import {
  formulaAt,
  sheetNamed,
  valueAt,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../book/snapshot';
import { isOwnSheet } from '../../book/own-sheet';
import type {
  PlanReading,
  Problem,
  ProblemCode,
  ReadingRequest,
  RowReading,
  TableReading,
} from '../../plan/reading';
import { isStrokeAnswered, isStruckThrough } from '../../plan/rows/struck-cells';
import { gridOf } from '../../plan/tables/grid';
import { isRectangular } from '../structure/rectangular';
import type { Answer } from './answer';
import { movedTo } from './moved-answer';
import { gathered, type CellAnswer, type PlanAnswers } from './plan-answers';

/** A person's answers, sorted by how they are carried out. */
export interface SortedAnswers {
  /** For the structuring of plans, which keeps what stood there. */
  readonly inPlans: PlanAnswers;
  /** Written where they are given: findings, decisions, goals and other lists. */
  readonly elsewhere: readonly Edit[];
  /** The answers that are carried out, as they were given. */
  readonly taken: readonly Answer[];
  /** The problems of answers that cannot be carried out. */
  readonly refused: readonly Problem[];
}

type Refusal = Extract<ProblemCode, `answer-${string}`>;

/** The column of original texts is Planbok's own record. */
const isIn = ({ columns }: TableReading, column: number): boolean =>
  columns.some((one) => one.column === column && one.more !== 'originalText');

const isCovered = ({ merges }: SheetSnapshot, at: Address): boolean =>
  merges.some(
    (merge) =>
      overlaps(merge, { ...at, rows: 1, columns: 1 }) && (merge.row !== at.row || merge.column !== at.column),
  );

/** The table whose item the cell belongs to, or why the cell cannot be answered for. */
function tableAt(
  book: WorkbookSnapshot,
  reading: PlanReading,
  sheet: SheetSnapshot,
  at: Address,
): TableReading | Refusal {
  const all = reading.tables.filter((table) => table.sheet === at.sheet);
  const here = all.filter((table) => isIn(table, at.column));
  const own = here.find(({ rows }) => rows.some(({ row }) => row === at.row));
  if (!own) {
    const isHeading = here.some(({ headingRows }) => headingRows.includes(at.row));
    return isHeading ? 'answer-to-heading' : 'answer-elsewhere';
  }
  // A plan that is built anew holds values; the formula goes on standing where it is.
  const isBuiltAnew = own.kind === 'actions' && !isRectangular(sheet, all, isOwnSheet(book, sheet.name));
  return isBuiltAnew || formulaAt(sheet, at.row, at.column) === undefined ? own : 'answer-to-formula';
}

function written(sheet: SheetSnapshot, at: Address, value: CellValue | undefined): readonly Edit[] | Refusal {
  if (value === undefined || sameValue(valueAt(sheet, at.row, at.column), value)) return [];
  if (isCovered(sheet, at)) return 'answer-in-merge';
  return sheet.isProtected ? 'answer-protected' : [{ kind: 'writeCells', at, cells: [[value]] }];
}

/** A day, or that it goes on: nobody is called that. */
const isWhen = (says: CellValue): boolean =>
  (typeof says === 'object' && says !== null && isDate(says)) ||
  /^(?:löpande|løpende|ongoing|continuous)$/iu.test(textOf(says).trim());

/** Where the answer belongs: of a cell that said who and when, the day has a column of its own by now. */
function placeOf(at: Address, says: CellValue | undefined, { columns }: TableReading): Address {
  const own = columns.find(({ column }) => column === at.column);
  if (own?.field !== 'owner' || own.alsoDeadline || says === undefined || !isWhen(says)) return at;
  const deadline = columns.find(({ field, more }) => field === 'deadline' && more === undefined);
  return deadline ? { ...at, column: deadline.column } : at;
}

/** An answer that says who or when, to a cell that says both: with the half that it does not speak of. */
function beside(
  says: CellValue | undefined,
  { ownerText, owners, deadline }: RowReading,
): CellValue | undefined {
  if (says === undefined || says === null) return says;
  if (isWhen(says)) return ownerText === '' ? says : `${ownerText} ${textOf(says)}`;
  const lacksOwner = owners.length === 0 && deadline.text !== '' && deadline.kind !== 'ambiguous';
  return lacksOwner ? `${textOf(says)} ${deadline.text}` : says;
}

/** Whether what is answered for is struck through, and was not answered for before: the cell, or the action whose status it is. */
function isStruckAt(sheet: SheetSnapshot, { columns }: TableReading, { row, column }: Address): boolean {
  if (sheet.looks.size === 0 && sheet.struckRuns === undefined) return false;
  const own = columns.find((one) => one.column === column);
  const kept = columns.find(({ more }) => more === 'originalText')?.column;
  const original = kept === undefined ? '' : textOf(valueAt(sheet, row, kept));
  if (original !== '' && isStrokeAnswered(original, own?.heading ?? '')) return false;
  const grid = gridOf(sheet);
  const title = own?.field === 'status' ? columns.find(({ field }) => field === 'title')?.column : undefined;
  return [column, title].flatMap((one) => one ?? []).some((one) => isStruckThrough(grid, row, one));
}

/** What is to be done about one answer, or why nothing is. */
type Sorted =
  | { readonly inPlan: CellAnswer; readonly sheet: string }
  | { readonly elsewhere: readonly Edit[] }
  | { readonly refused: Refusal };

function sorted(
  book: WorkbookSnapshot,
  reading: PlanReading,
  given: Address,
  says: CellValue | undefined,
): Sorted {
  const sheet = sheetNamed(book, given.sheet);
  if (!sheet) return { refused: 'answer-elsewhere' };
  const table = tableAt(book, reading, sheet, given);
  if (typeof table === 'string') return { refused: table };
  const at = placeOf(given, says, table);
  if (table.kind !== 'actions') {
    const edits = written(sheet, at, says);
    return typeof edits === 'string' ? { refused: edits } : { elsewhere: edits };
  }
  if (book.isStructureProtected) return { refused: 'answer-protected' };
  // Every action has an id: one that were emptied would be given anew, each time.
  if (says === null && table.columns.some(({ column, field }) => column === at.column && field === 'id'))
    return { elsewhere: [] };
  const before = valueAt(sheet, at.row, at.column);
  const row = table.rows.find((one) => one.row === at.row);
  const isBoth = table.columns.some(({ column, alsoDeadline }) => column === at.column && alsoDeadline);
  const answer: CellAnswer = {
    row: at.row,
    column: at.column,
    says: row && isBoth ? beside(says, row) : says,
    before,
    ...(isStruckAt(sheet, table, at) ? { isStruck: true } : {}),
  };
  return { inPlan: answer, sheet: at.sheet };
}

/**
 * The answers told apart by where they are given. An answer to a cell of a sheet that a plan has been built from is one
 * to the plan. `book`: the workbook that `reading` is of.
 */
export function sortedAnswers(
  book: WorkbookSnapshot,
  reading: PlanReading,
  answers: readonly Answer[],
  request: ReadingRequest,
): SortedAnswers {
  const inPlans: { readonly sheet: string; readonly answer: CellAnswer }[] = [];
  const elsewhere: Edit[] = [];
  const taken: Answer[] = [];
  const refused: Problem[] = [];
  for (const given of answers) {
    const at = movedTo(book, reading, given.at, request) ?? given.at;
    const what = sorted(book, reading, at, given.leave ? undefined : given.value);
    if ('refused' in what) refused.push({ code: what.refused, severity: 'warning', at: given.at });
    else taken.push(given);
    if ('inPlan' in what) inPlans.push({ sheet: what.sheet, answer: what.inPlan });
    if ('elsewhere' in what) elsewhere.push(...what.elsewhere);
  }
  return { inPlans: gathered(inPlans), elsewhere, taken, refused };
}

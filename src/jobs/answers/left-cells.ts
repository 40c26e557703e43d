import type { Pausable } from '../../book/pausable';
import { sheetNamed, valueAt, type WorkbookSnapshot } from '../../book/snapshot';
import type { PlanReading } from '../../plan/reading';
import { settingsIn } from '../../plan/settings/stored-settings';
import { fixesOf } from '../structure/fixes';
import type { PlanWords } from '../structure/plan-words';
import { gathered, type CellAnswer, type PlanAnswers } from './plan-answers';

interface PlacedAnswer {
  readonly sheet: string;
  readonly answer: CellAnswer;
}

const placed = (answers: PlanAnswers): readonly PlacedAnswer[] =>
  [...answers].flatMap(([sheet, rows]) => [...rows.values()].flat().map((answer) => ({ sheet, answer })));

/**
 * The answers, and with them that every cell is left as it is which the workbook's settings leave. What a person says of one
 * cell counts before what she has said of all of its kind.
 */
export function* withLeftCells(
  answers: PlanAnswers,
  book: WorkbookSnapshot,
  reading: PlanReading,
  words: () => PlanWords,
): Pausable<PlanAnswers> {
  const { leaves = [] } = settingsIn(book).settings;
  if (leaves.length === 0) return answers;
  const fixes = yield* fixesOf(book, reading, words());
  const left = fixes
    .filter(({ kind }) => leaves.includes(kind))
    .map(({ at: { sheet, row, column } }): PlacedAnswer => {
      const found = sheetNamed(book, sheet);
      return {
        sheet,
        answer: { row, column, says: undefined, before: found ? valueAt(found, row, column) : null },
      };
    });
  return gathered([...left, ...placed(answers)]);
}

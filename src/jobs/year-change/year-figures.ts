import type { Address } from '../../book/area';
import { textOf } from '../../book/cells';
import { sheetNamed } from '../../book/snapshot';
import { addressOf, type Item } from '../link/items';
import type { Progress } from '../progress';
import { sourceRowOf } from '../sheets/sheet-signs';
import { columnOf } from '../structure/reread';
import type { RowDecision } from './row-decisions';
import type { YearRow } from './year-change-figures';
import { actionName } from './year-problems';

/** Where an action stands in the workbook as the person has it: in the sheet that this run orders, on the sheet it is ordered from. */
export function placeOf({ book, edits }: Pick<Progress, 'book' | 'edits'>, item: Item): Address {
  const at = addressOf(item);
  if (!edits.some((edit) => edit.kind === 'addSheet' && edit.sheet === at.sheet)) return at;
  const sources = [...item.row.cells.values()].flatMap((value) => sourceRowOf(value) ?? []);
  const source = sources.at(-1);
  if (!source) return at;
  const line = sheetNamed(book, source.sheet)?.values[source.row - 1] ?? [];
  const title = line.findIndex((value) => textOf(value).trim() === item.row.title.trim());
  return { ...source, column: Math.max(title, 0) + 1 };
}

const deadlineText = ({ table, row }: Item): string => {
  const column = columnOf(table, 'deadline')?.column;
  return column === undefined ? row.deadline.text : textOf(row.cells.get(column) ?? null);
};

/** A decision as faces show it. */
export const yearRow = (
  { item, act, question, answer, next }: RowDecision,
  moves: number,
  work: Pick<Progress, 'book' | 'edits'>,
): YearRow => ({
  at: placeOf(work, item),
  id: item.row.id,
  title: item.row.title,
  owner: item.row.ownerText,
  status: item.row.status.status,
  deadline: deadlineText(item),
  moves,
  act,
  question,
  choice: answer?.choice ?? null,
  next: next && { at: placeOf(work, next.item), name: actionName(next.item) },
});

import { isBlank, isError, textOf, type CellValue } from '../../book/cells';
import { overlaps } from '../../book/area';
import type { Edit } from '../../book/edit';
import { formulaAt, sheetNamed, type WorkbookSnapshot } from '../../book/snapshot';
import type { Language } from '../../plan/field';
import { namesNobody } from '../../plan/people/people';
import type { Problem } from '../../plan/reading';
import { timesMoved } from '../agenda/moves';
import type { Item } from '../link/items';
import type { NewCell } from '../new-actions/new-action';
import { rowCells } from '../new-actions/row-cells';
import { cellIn, withNumber } from './decided-actions';
import type { OpenDecision } from './open-decisions';

/** What a decision about an action that is in the plan does to its row; or why it is not entered. */
export type Entered =
  { readonly edits: readonly Edit[]; readonly isExtended: boolean } | { readonly problem: Problem };

const columnOf = ({ table }: Item, field: string, more?: string): number | undefined =>
  table.columns.find((one) => one.field === field && one.more === more)?.column;

/** A cell of the row that holds something else than what is to be written, where Planbok may write: no formula, no merged cells. */
function over(book: WorkbookSnapshot, item: Item, column: number, value: CellValue): Edit | null {
  const sheet = sheetNamed(book, item.table.sheet);
  const area = { sheet: item.table.sheet, row: item.row.row, column, rows: 1, columns: 1 };
  if (!sheet || sheet.isProtected || formulaAt(sheet, area.row, column) !== undefined) return null;
  return sheet.merges.some((merge) => overlaps(merge, area))
    ? null
    : { kind: 'writeCells', at: area, cells: [[value]] };
}

/** How often the action's time was put off, as its own column says it; else as its times do. */
function movesOf(item: Item): number {
  const column = columnOf(item, 'unknown', 'moves');
  const said = column === undefined ? '' : textOf(item.row.cells.get(column) ?? null).trim();
  return /^\d{1,3}$/u.test(said) ? Number(said) : timesMoved(item);
}

/**
 * A decision entered in the row of its action: the action names the decision; a new day is its deadline, the first one stays in
 * its own column, and how often it was put off is counted; who is to do it, where nobody was.
 */
export function enteredIn(
  book: WorkbookSnapshot,
  item: Item,
  { decision, number }: OpenDecision,
  language: Language,
): Entered {
  const { table, row } = item;
  const { deadline, ownerText } = decision.row;
  const due = columnOf(item, 'deadline') ?? columnOf(item, 'deadline', 'revised');
  const now = due === undefined ? null : (row.cells.get(due) ?? null);
  const standing = isBlank(now) ? cellIn(item, 'deadline', 'original') : now;
  const isExtended =
    deadline.date !== null && deadline.certainty !== 'guess' && row.deadline.date !== deadline.date;
  const hadTime = !isBlank(standing) && !isError(standing);
  const count = columnOf(item, 'unknown', 'moves');
  const overwritten: (Edit | null)[] = [];
  const cells: (NewCell & { readonly after?: string })[] = [];
  /** In the row's own cell: filled in where it is empty, else written over; a cell that may not be written is in the way. */
  const put = (column: number | undefined, cell: NewCell): void => {
    const edit = column === undefined ? undefined : over(book, item, column, cell.value);
    const isFree = column === undefined || isBlank(row.cells.get(column) ?? null);
    if (edit !== null && (edit === undefined || isFree)) cells.push({ ...cell, isNeeded: true });
    else overwritten.push(edit);
  };
  const links = textOf(cellIn(item, 'links')).trim();
  cells.push({ field: 'links', value: withNumber(links, number), after: links, isNeeded: true });
  if (namesNobody(row.ownerText) && !namesNobody(ownerText))
    cells.push({ field: 'owner', value: ownerText.trim(), isNeeded: true });
  if (isExtended) {
    put(due, { field: 'deadline', value: { date: deadline.date } });
    if (hadTime) {
      // A number is a day whose format was lost.
      const { date } = row.deadline;
      const original = typeof standing === 'number' && date !== null ? { date } : standing;
      cells.push({ field: 'deadline', more: 'original', value: original, isNeeded: true });
      put(count, { field: 'unknown', more: 'moves', value: movesOf(item) + 1 });
    }
  }
  if (overwritten.includes(null) || sheetNamed(book, table.sheet)?.isProtected === true) {
    const at = { sheet: table.sheet, row: row.row, column: due ?? 1 };
    return { problem: { code: 'decision-not-entered', severity: 'warning', at, found: number } };
  }
  const filled = rowCells(book, table, [{ row: row.row, cells }], language);
  if ('problem' in filled) return filled;
  return {
    edits: [...filled.edits, ...overwritten.flatMap((edit) => edit ?? [])],
    isExtended: isExtended && hadTime,
  };
}

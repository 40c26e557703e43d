import { filledBetween, isEmptyRow, ownValue, shownText, type Grid } from '../tables/grid';
import { withAnswers } from './band-answers';
import { withFacts } from './band-facts';
import { groupFields, type GroupLine } from './group-field';
import type { GroupReading, SkippedRow } from '../reading';
import { isSignatureRow } from './row-fillers';
import { parentRows } from './parent-rows';
import { toldRows } from './row-types';
import { resolveLoneTitles, type Roles } from './lone-titles';
import { habitsOf } from './row-habits';
import { roleOf, telling, type RowRole } from './row-roles';
import { isClosingText } from './row-words';
import { endOfKey, endOfWordList } from './words-below';
import type { TableShape } from '../tables/table-shape';

/** The rows below a heading, each with its role. */
export interface RowScan {
  readonly items: readonly number[];
  readonly groups: readonly GroupReading[];
  readonly skipped: readonly SkippedRow[];
  /** The first text alone in its row that may be an action as well as a heading over rows. */
  readonly doubtful?: { readonly row: number; readonly text: string };
}

const note: RowRole = { role: 'skipped', why: 'note' };

function lineOf(row: number, role: Extract<RowRole, { role: 'group' }>, shape: TableShape): GroupLine {
  const field = shape.columns.find(({ column }) => column === role.column)?.field;
  const columnField = field === 'goal' || field === 'area' || field === 'unit' ? field : 'unknown';
  const isMainOfGoals = shape.kind === 'goals' && role.column === shape.main;
  return { row, column: role.column, text: role.text, columnField: isMainOfGoals ? 'unknown' : columnField };
}

/** A text alone in the column of titles: it may head the rows below, or say more about the row above. */
const isLoneTitle = (role: RowRole, shape: TableShape): boolean =>
  role.role === 'group' && role.column === shape.main && shape.main !== shape.left;

/** Searches from the end, since most tables have nothing below their last item. */
function endsWithLoneTitle(roles: Roles, shape: TableShape): boolean {
  for (let index = roles.length - 1; index >= 0; index -= 1) {
    const role = roles[index];
    if (role?.role === 'item') return false;
    if (role && isLoneTitle(role, shape)) return true;
  }
  return false;
}

/**
 * Lone texts follow their items instead of heading them: none stands before the first item, one after the last, and
 * never two items in a row without one.
 */
function saysMore(roles: Roles, shape: TableShape): boolean {
  const first = roles.find((role) => role !== null && role.role !== 'skipped');
  if (first?.role !== 'item' || !endsWithLoneTitle(roles, shape)) return false;
  const plain = roles.filter((role) => role !== null && role.role !== 'skipped');
  return plain.every((role, index) => role?.role !== 'item' || plain[index + 1]?.role !== 'item');
}

/** Below a note after a gap, a row without the number that rows have, and with little more than a name, is a note too. */
const isBesidesNotes = (grid: Grid, row: number, lastItem: number, shape: TableShape): boolean =>
  shape.id > 0 &&
  ownValue(grid, lastItem, shape.id) !== null &&
  ownValue(grid, row, shape.id) === null &&
  telling(grid, row, shape) <= 1;

const parentOf = (grid: Grid, row: number, { main }: TableShape): RowRole => ({
  role: 'group',
  column: main,
  text: shownText(grid, row, main).trim(),
});

/** Gives every row from the heading to the last item, and what stands below it, its role. */
export function scanRows(grid: Grid, shape: TableShape): RowScan {
  const habits = habitsOf(grid, shape);
  const first = shape.header.lowest + 1;
  const roles = Array<RowRole | null>(Math.max(0, shape.last - first + 1)).fill(null);
  let gap = 0;
  let lastItem = 0;
  let isClosed = false;
  let listedTo = 0;
  let isNoted = false;
  const isOtherType = toldRows(grid, shape);
  const parents = parentRows(grid, shape);
  for (let row = first; row <= shape.last; row += 1) {
    if (isEmptyRow(grid, row) || filledBetween(grid, row, shape.left, shape.right) === 0) {
      gap += 1;
      continue;
    }
    isClosed ||= lastItem > 0 && gap > 0 && isClosingText(shownText(grid, row, grid.first[row] ?? 1));
    if (lastItem > 0 && gap > 0 && row >= listedTo) listedTo = endOfWordList(grid, row, shape);
    if (lastItem > 0 && row >= listedTo) listedTo = Math.max(listedTo, endOfKey(grid, row, shape));
    isClosed ||= lastItem > 0 && gap > 0 && isSignatureRow(grid, row, shape);
    if (row < listedTo) {
      roles[row - first] = { role: 'skipped', why: 'legend' };
      continue;
    }
    const found: RowRole = isClosed ? note : roleOf(grid, row, shape, habits, lastItem === 0 ? 0 : gap);
    const isNote: boolean =
      found.role === 'item' && (isOtherType(row) || (isNoted && isBesidesNotes(grid, row, lastItem, shape)));
    const isParent = found.role === 'item' && parents.has(row);
    const role: RowRole = isNote ? note : isParent ? parentOf(grid, row, shape) : found;
    isNoted = role.role === 'skipped' && role.why === 'note' && gap > 0 && lastItem > 0;
    roles[row - first] = role;
    if (role.role !== 'skipped') gap = 0;
    if (role.role === 'item') lastItem = row;
  }
  const isMore = saysMore(roles, shape);
  const lone = isMore || shape.kind !== 'actions' ? undefined : resolveLoneTitles(roles, shape.toldBands);
  for (const index of lone?.items ?? []) {
    roles[index] = { role: 'item' };
    lastItem = Math.max(lastItem, first + index);
  }
  const items: number[] = [];
  const lines: GroupLine[] = [];
  const skipped: SkippedRow[] = [];
  let before = shape.header.lowest;
  roles.forEach((found, index) => {
    if (found === null) return;
    const row = first + index;
    const role = isMore && isLoneTitle(found, shape) ? note : found;
    if (row <= lastItem)
      for (let blank = before + 1; blank < row; blank += 1) skipped.push({ row: blank, why: 'blank' });
    before = row;
    if (role.role === 'item') items.push(row);
    else if (role.role === 'skipped') skipped.push({ row, why: role.why });
    else if (row > lastItem) skipped.push({ row, why: 'note' });
    else lines.push(lineOf(row, role, shape));
  });
  const fields = groupFields(lines);
  const groups = lines.map(({ row, column, text }, index): GroupReading => ({
    row,
    column,
    text,
    field: shape.toldBands.isState(text) ? 'unknown' : (fields[index] ?? 'unknown'),
  }));
  const doubt = lone?.doubtful === undefined ? undefined : roles[lone.doubtful];
  const doubtful =
    lone?.doubtful !== undefined && doubt?.role === 'group'
      ? { doubtful: { row: first + lone.doubtful, text: doubt.text } }
      : {};
  const told = withFacts(groups, shape);
  return { items, groups: withAnswers(grid, told, items, shape), skipped, ...doubtful };
}

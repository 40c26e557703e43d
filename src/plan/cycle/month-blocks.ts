import { textOf } from '../../book/cells';
import { isNoteText } from '../rows/row-words';
import { ownValue, shownText, isEmptyRow, type Grid } from '../tables/grid';
import { activitiesIn, hasBullet } from './activities';
import type { Activity, CycleColumn, CycleFound } from './cycle-found';
import type { CycleHeadings } from './cycle-headings';
import type { MonthCell } from './month-cells';
import { isPersonLike } from './person-like';

/** The cells that belong to one month: from its own row to the row above the next, from its column to the next block. */
interface Region {
  readonly month: MonthCell;
  readonly last: number;
  readonly left: number;
  readonly right: number;
}

interface RegionCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly region: Region;
}

const YEAR_LINE = /^(?:år|year|verksamhetsåret|läsåret)?\s*20\d\d(?:\s?[/–-]\s?\d{2,4})?\s*:?$/iu;

function regionsOf(grid: Grid, months: readonly MonthCell[]): readonly Region[] {
  const columns = [...new Set(months.map(({ column }) => column))].sort((a, b) => a - b);
  return months.map((month) => {
    const below = months.filter(({ column, row }) => column === month.column && row > month.row);
    const index = columns.indexOf(month.column);
    return {
      month,
      last: Math.min(grid.rows, ...below.map(({ row }) => row - 1)),
      left: index === 0 ? 1 : month.column,
      right: Math.max(month.column, (columns[index + 1] ?? grid.columns + 1) - 1),
    };
  });
}

/** Whether the line is something said after the cycle and no activity: after empty rows and unlike those above it. */
function isAfterwards(grid: Grid, row: number, text: string, region: Region, isBulleted: boolean): boolean {
  if (isNoteText(text) && !hasBullet(text)) return true;
  let empty = 0;
  for (let above = row - 1; above > region.month.row && isEmptyRow(grid, above); above -= 1) empty += 1;
  if (empty === 0 || row - empty - 1 <= region.month.row) return false;
  return hasBullet(text) ? false : isBulleted || empty >= 2;
}

interface Cells {
  readonly cells: readonly RegionCell[];
  readonly notes: ReadonlySet<number>;
  readonly yearLines: readonly RegionCell[];
}

function cellsOf(grid: Grid, regions: readonly Region[]): Cells {
  const cells: RegionCell[] = [];
  const notes = new Set<number>();
  const yearLines: RegionCell[] = [];
  for (const region of regions) {
    const { month } = region;
    if (month.rest !== '') cells.push({ row: month.row, column: month.column, text: month.rest, region });
    let isOver = false;
    let isBulleted = hasBullet(month.rest);
    for (let row = month.row; row <= region.last; row += 1) {
      for (let column = region.left; column <= region.right; column += 1) {
        const text = textOf(ownValue(grid, row, column)).trim();
        if (text === '' || (row === month.row && column === month.column)) continue;
        const cell = { row, column, text, region };
        isOver ||= isAfterwards(grid, row, text, region, isBulleted);
        if (isOver) notes.add(row);
        else if (YEAR_LINE.test(text)) yearLines.push(cell);
        else {
          cells.push(cell);
          isBulleted ||= hasBullet(text);
        }
      }
    }
  }
  return { cells, notes, yearLines };
}

type Role = 'activity' | 'owner' | 'area' | 'other';

/** What each column of the blocks holds: by its heading, else by where it stands and what it looks like. */
function rolesOf(
  cells: readonly RegionCell[],
  months: readonly MonthCell[],
  headings: CycleHeadings | undefined,
): ReadonlyMap<number, Role> {
  const monthColumns = new Set(months.map(({ column }) => column));
  const leftmost = Math.min(...monthColumns);
  const texts = new Map<number, string[]>();
  for (const { column, text } of cells) texts.set(column, [...(texts.get(column) ?? []), text]);
  const columns = [...texts.keys()].sort((a, b) => a - b);
  const hasRight = columns.some((column) => column >= leftmost);
  const named = headings?.fields;
  const hasTitle = columns.some((column) => named?.get(column)?.field === 'title');
  const roles = new Map<number, Role>();
  for (const column of columns) {
    const said = texts.get(column) ?? [];
    const field = named?.get(column)?.field;
    if (field === 'title') roles.set(column, 'activity');
    else if (field === 'owner') roles.set(column, 'owner');
    else if (field === 'area' || field === 'goal') roles.set(column, 'area');
    else if (named?.has(column) === true && hasTitle) roles.set(column, 'other');
    else if (column < leftmost) roles.set(column, hasRight ? 'area' : 'activity');
    else if (monthColumns.has(column)) roles.set(column, 'activity');
    else if (said.every((text) => !/\p{L}{2}/u.test(text))) roles.set(column, 'other');
    else {
      const people = said.filter(isPersonLike).length;
      const isFirst = ![...roles.values()].includes('activity');
      roles.set(column, !isFirst && people * 2 > said.length ? 'owner' : 'activity');
    }
  }
  return roles;
}

const fieldFor: Readonly<Record<Role, CycleColumn['field']>> = {
  activity: 'title',
  owner: 'owner',
  area: 'area',
  other: 'unknown',
};

/** How many rows of how many months hold the cells. */
const rowsOf = (cells: readonly RegionCell[]): number =>
  new Set(cells.map(({ row, region }) => `${row} ${region.month.row} ${region.month.column}`)).size;

/** A cycle whose months head their activities: lines with bullets below, texts beside them, or columns of texts. */
export function monthBlocks(
  grid: Grid,
  months: readonly MonthCell[],
  headings: CycleHeadings | undefined,
): CycleFound {
  const { cells, notes, yearLines } = cellsOf(grid, regionsOf(grid, months));
  const roles = rolesOf(cells, months, headings);
  const leftmost = Math.min(...months.map(({ column }) => column));
  // What stands left of all months goes for its whole row.
  const isBeside = (of: RegionCell, { row, region, column }: RegionCell): boolean =>
    row === of.row && (region === of.region || column < leftmost);
  const inRow = (of: RegionCell, role: Role): string =>
    cells
      .filter((cell) => isBeside(of, cell) && roles.get(cell.column) === role)
      .map(({ text }) => text)
      .join(', ');
  const activities = cells.flatMap((cell): Activity[] =>
    roles.get(cell.column) === 'activity'
      ? activitiesIn(cell.text).map((title) => ({
          row: cell.row,
          column: cell.column,
          title,
          when: cell.region.month.text,
          owner: inRow(cell, 'owner'),
          area: inRow(cell, 'area') || null,
        }))
      : [],
  );
  const withActivities = new Set(activities.map(({ row }) => row));
  const monthColumns = new Set(months.map(({ column }) => column));
  const heading = (column: number): string =>
    headings === undefined ? '' : shownText(grid, headings.row, column);
  const columns = [...new Set([...monthColumns, ...roles.keys()])]
    .sort((a, b) => a - b)
    .map((column): CycleColumn => {
      const role = roles.get(column);
      return role === undefined || (monthColumns.has(column) && role !== 'activity')
        ? { column, heading: heading(column), field: 'deadline', more: 'month' }
        : { column, heading: heading(column), field: fieldFor[role] };
    });
  const lines = [...months, ...yearLines].filter(({ row }) => !withActivities.has(row));
  const read = new Set([...withActivities, ...lines.map(({ row }) => row)]);
  const unread = cells.map(({ row }) => row).filter((row) => !read.has(row));
  return {
    headingRow: headings?.row ?? Math.min(...months.map(({ row }) => row)),
    headingRows: headings === undefined ? [] : [headings.row],
    columns,
    activities,
    lines: lines.map(({ row, column, text }) => ({ row, column, text })),
    notes: [...new Set([...notes, ...unread])].filter((row) => !read.has(row)).sort((a, b) => a - b),
    months: months.filter(({ row, column }) =>
      cells.some(
        (cell) =>
          cell.region.month.row === row &&
          cell.region.month.column === column &&
          roles.get(cell.column) === 'activity',
      ),
    ),
    unnamedBeside: headings === undefined ? cells.length - rowsOf(cells) : 0,
  };
}

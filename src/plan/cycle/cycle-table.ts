import type { CellValue } from '../../book/cells';
import { deadlineReader } from '../deadlines/deadlines';
import type { Language } from '../field';
import { ownersOf } from '../people/people';
import type { DeadlineReading, Problem, RowReading, TableReading } from '../reading';
import { isEmptyRow, ownValue, shownText, type Grid } from '../tables/grid';
import { planYearOf } from '../tables/plan-year';
import type { Activity, CycleFound } from './cycle-found';

const MISSING_STATUS: RowReading['status'] = { status: 'missing', text: '', certainty: 'certain' };

/** A time that the deadline reader has no day for still stands as written. */
function monthReader(planYear: number | null, language: Language): (text: string) => DeadlineReading {
  const read = deadlineReader({ planYear, language, dayOrder: () => 'day-first' });
  return (text) => {
    const reading = read(text);
    return reading.kind === 'ambiguous' || reading.kind === 'placeholder' || reading.kind === 'missing'
      ? { kind: 'recurring', date: null, text, certainty: 'likely' }
      : { ...reading, text };
  };
}

function cellsOf(grid: Grid, { row, column }: Activity, found: CycleFound): ReadonlyMap<number, CellValue> {
  const cells = new Map<number, CellValue>();
  for (const { column: at, field } of found.columns) {
    // Columns of activities beside this one belong to other months.
    if (field === 'title' && at !== column) continue;
    const value = ownValue(grid, row, at);
    if (value !== null) cells.set(at, value);
  }
  return cells;
}

/** The texts above a cycle, the nearest first. */
function titlesAbove(grid: Grid, { headingRow }: CycleFound): readonly string[] {
  const titles: string[] = [];
  for (let row = headingRow - 1; row >= 1; row -= 1)
    if (!isEmptyRow(grid, row)) titles.push(shownText(grid, row, grid.first[row] ?? 1));
  return titles;
}

export interface CycleRead {
  readonly table: TableReading;
  readonly problems: () => readonly Problem[];
}

/** A found cycle as a table of the reading: one row an activity, its time that of its month line. */
export function readCycle(
  grid: Grid,
  found: CycleFound,
  request: { readonly today: string; readonly year?: number },
  language: Language,
): CycleRead {
  const sheet = grid.sheet.name;
  const headings = [...found.lines, ...found.months].map(({ text }) => text);
  const { year } = planYearOf(
    { kind: 'cycle', sheet, titles: [...titlesAbove(grid, found), ...headings] },
    [],
    request,
  );
  const deadlineOf = monthReader(year, language);
  const rows = found.activities.map((activity): RowReading => ({
    row: activity.row,
    id: null,
    title: activity.title,
    status: MISSING_STATUS,
    deadline: deadlineOf(activity.when),
    owners: ownersOf(activity.owner),
    ownerText: activity.owner,
    goal: null,
    area: activity.area,
    finding: null,
    isHidden: grid.sheet.hiddenRows.has(activity.row),
    cells: cellsOf(grid, activity, found),
  }));
  rows.sort((a, b) => a.row - b.row);
  const months = new Map(found.months.map(({ text }) => [text, text]));
  const table: TableReading = {
    sheet,
    kind: 'cycle',
    headerRow: found.headingRow,
    headingRows: found.headingRows,
    firstRow: rows[0]?.row ?? 0,
    lastRow: rows.at(-1)?.row ?? 0,
    confidence: 1,
    reason: { headings: [...months.keys()], rows: rows.length },
    columns: found.columns.map((column) => ({
      ...column,
      headingFull: column.heading,
      certainty: 'likely',
    })),
    rows,
    groups: found.lines.map((line) => ({ ...line, field: 'unknown' })),
    skipped: found.notes.map((row) => ({ row, why: 'note' })),
    caption: null,
    planYear: year,
  };
  return {
    table,
    problems: () =>
      found.notes.map((row) => {
        const column = Math.max(1, grid.first[row] ?? 1);
        const text = shownText(grid, row, column).slice(0, 80);
        return { code: 'listed-row', severity: 'note', at: { sheet, row, column }, found: text };
      }),
  };
}

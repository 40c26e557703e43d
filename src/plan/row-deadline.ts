import { cellKey } from '../book/area';
import { deadlineReader, type DeadlineContext } from './deadlines';
import type { Grid } from './grid';
import type { DeadlineReading } from './reading';
import { columnsFor, downValue } from './row-values';
import type { TableShape } from './table-shape';

export type RowDeadlineReader = (row: number) => DeadlineReading;

const missing: DeadlineReading = { kind: 'missing', date: null, text: '', certainty: 'certain' };
/** Marks in fewer columns than this are no calendar. */
const FEWEST_MARKED = 4;

const yearIn = (band: string): string => /(?<!\d)20\d\d(?!\d)/.exec(band)?.[0] ?? '';

/** Columns that are each a month, a quarter or a week, in which a mark says when. */
function calendarOf(shape: TableShape): readonly { readonly column: number; readonly text: string }[] {
  const periods = shape.columns.flatMap((draft) =>
    draft.more === 'period' && draft.header
      ? [{ column: draft.column, text: `${draft.header.text} ${yearIn(draft.header.band)}`.trim() }]
      : [],
  );
  return periods.length >= FEWEST_MARKED ? periods : [];
}

/**
 * A reader for the deadline of each row: the revised one where there is one, else the first decided; in a table with a
 * column a month the last month that is marked.
 */
export function rowDeadlineReader(
  grid: Grid,
  shape: TableShape,
  context: DeadlineContext,
): RowDeadlineReader {
  const read = deadlineReader(context);
  const columns = columnsFor(shape.columns, 'deadline');
  const calendar = columns.length === 0 ? calendarOf(shape) : [];
  const { formats } = grid.sheet;
  return (row) => {
    let first: DeadlineReading | undefined;
    for (const { column } of columns) {
      const value = downValue(grid, row, column);
      if (value === null) continue;
      const reading = read(value, typeof value === 'number' ? formats.get(cellKey(row, column)) : undefined);
      if (reading.kind !== 'missing' && reading.kind !== 'placeholder') return reading;
      first ??= reading;
    }
    for (const { column, text } of [...calendar].reverse()) {
      if (downValue(grid, row, column) === null) continue;
      const reading = read(text);
      return reading.certainty === 'certain' ? { ...reading, certainty: 'likely' } : reading;
    }
    return first ?? missing;
  };
}

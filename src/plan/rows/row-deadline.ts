import { cellKey } from '../../book/area';
import { isDate, textOf, type CellValue } from '../../book/cells';
import type { ColumnDraft } from '../tables/column-draft';
import { deadlineReader, type DeadlineReader } from '../deadlines/deadlines';
import { yearColumnOf } from './year-column';
import { inBand, type BandYear } from '../years/band-year';
import type { Grid } from '../tables/grid';
import type { DeadlineReading } from '../reading';
import { isRepeatMark } from './repeat-mark';
import type { RowContext } from './row-context';
import { columnsFor, downValue } from './row-values';
import type { TableShape } from '../tables/table-shape';

/** What a cell says, by its own text where another said it for it. */
function saidHere(reading: DeadlineReading, own: CellValue): DeadlineReading {
  const text = textOf(own);
  if (reading.text === text) return reading;
  const isRepeat = typeof own === 'string' && isRepeatMark(own);
  return {
    ...reading,
    text,
    ...(isRepeat && reading.certainty === 'certain' ? { certainty: 'likely' } : {}),
  };
}

/** `band`: what the heading above the row says of the year, when it says one. */
export type RowDeadlineReader = (row: number, band: BandYear | null) => DeadlineReading;

const missing: DeadlineReading = { kind: 'missing', date: null, text: '', certainty: 'certain' };
/** Marks in fewer columns than this are no calendar. */
const FEWEST_MARKED = 4;
/** One day from before the plan's year is a slip or an action that was carried over. */
const FEWEST_BEFORE = 2;

const isDay = (value: CellValue): boolean => typeof value === 'object' && value !== null && isDate(value);

const yearIn = (band: string): string => /(?<!\d)20\d\d(?!\d)/.exec(band)?.[0] ?? '';

/** Units of time a heading may count in, with how a bare number of them is written out. */
const counted: readonly (readonly [RegExp, number, (count: number) => string])[] = [
  [/vecka|\bweek\b/, 53, (count) => `v. ${count}`],
  [/kvartal|quarter/, 4, (count) => `Q${count}`],
  [/månad|\bmonth\b/, 12, (count) => monthNames[count - 1] ?? ''],
];
const monthNames = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** "14" under "Klart vecka" is week 14; other numbers are left as they are. */
function writtenOut(draft: ColumnDraft): (value: CellValue) => CellValue {
  const unit = counted.find(([pattern]) => pattern.test(draft.header?.heading.key ?? ''));
  if (!unit) return (value) => value;
  const [, most, write] = unit;
  return (value) => {
    const count = typeof value === 'string' && /^\d{1,2}$/.test(value.trim()) ? Number(value) : value;
    return typeof count === 'number' && Number.isInteger(count) && count >= 1 && count <= most
      ? write(count)
      : value;
  };
}

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
 * A column that the person is asked about, with days from before the plan's year: they may as well say when something began
 * or was noted, and what was noted last autumn is not overdue.
 */
function maySpeakOfThePast({ certainty, content }: ColumnDraft, planYear: number | null): boolean {
  if (certainty !== 'guess' || planYear === null) return false;
  const before = content.days.filter((day) => day !== null && Number(day.slice(0, 4)) < planYear);
  return before.length >= FEWEST_BEFORE;
}

/**
 * The columns whose days are the rows' deadlines. The first day counts alone only where no other column may be the deadline:
 * the person is asked about that one.
 */
function countingColumns({ columns }: TableShape, planYear: number | null): readonly ColumnDraft[] {
  const deadlines = columnsFor(columns, 'deadline').filter((draft) => !maySpeakOfThePast(draft, planYear));
  const isOpen = columns.some(({ field, rivals }) => field !== 'deadline' && rivals.includes('deadline'));
  return isOpen && deadlines.every(({ more }) => more === 'original') ? [] : deadlines;
}

/**
 * A reader for the deadline of each row: the revised one where there is one, else the first decided; in a table with a
 * column a month the last month that is marked.
 */
export function rowDeadlineReader(
  grid: Grid,
  shape: TableShape,
  { deadline: context, deadlines, repeated }: Pick<RowContext, 'deadline' | 'deadlines' | 'repeated'>,
): RowDeadlineReader {
  const readers = new Map<string, DeadlineReader>();
  const plain = deadlineReader(context, deadlines);
  const readerFor = (band: BandYear | null): DeadlineReader => {
    if (band === null) return plain;
    const key = JSON.stringify(band);
    const known = readers.get(key);
    if (known) return known;
    const reader = deadlineReader(inBand(context, band), deadlines);
    readers.set(key, reader);
    return reader;
  };
  const yearColumn = yearColumnOf(grid, shape);
  const columns = (yearColumn?.timed ?? countingColumns(shape, context.planYear)).map((draft) => ({
    column: draft.column,
    full: writtenOut(draft),
  }));
  const calendar = columns.length === 0 ? [...calendarOf(shape)].reverse() : [];
  const { formats } = grid.sheet;
  return (row, band) => {
    const read = readerFor(yearColumn?.yearOf(row) ?? band);
    let first: DeadlineReading | undefined;
    for (const { column, full } of columns) {
      const own = downValue(grid, row, column);
      if (own === null) continue;
      const from = repeated(row, column);
      const value = from === row || from === 0 ? own : downValue(grid, from, column);
      const said = full(value);
      const format = typeof said === 'number' || isDay(said) ? formats.get(cellKey(from, column)) : undefined;
      const reading = saidHere(said === value ? read(value, format) : read(said), own);
      if (reading.kind !== 'missing' && reading.kind !== 'placeholder') return reading;
      first ??= reading;
    }
    for (const { column, text } of calendar) {
      if (downValue(grid, row, column) === null) continue;
      const reading = read(text);
      return reading.certainty === 'certain' ? { ...reading, certainty: 'likely' } : reading;
    }
    // A year whose month is not filled in is a deadline all the same.
    const year = yearColumn?.isTheirs === true ? downValue(grid, row, yearColumn.column) : null;
    return first ?? (year === null ? missing : read(year));
  };
}

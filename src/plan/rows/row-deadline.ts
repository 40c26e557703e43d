import { cellKey } from '../../book/area';
import { isDate, textOf, type CellValue } from '../../book/cells';
import { countedTime } from '../headings/counted-time';
import { monthFormIn } from '../headings/date-form';
import { dayColumnOf } from './day-column';
import type { ColumnDraft } from '../tables/column-draft';
import { monthNames } from '../deadlines/month-names';
import { deadlineReader, type DeadlineReader } from '../deadlines/deadlines';
import { yearColumnOf } from './year-column';
import { inBand, type BandYear } from '../years/band-year';
import type { HeaderCell } from '../headings/header-row';
import { lazy } from '../lazy';
import { fillOf, type Grid } from '../tables/grid';
import type { DeadlineReading } from '../reading';
import { withoutLabel } from './band-facts';
import { isRepeatMark } from './repeat-mark';
import { mayNameTime } from '../people/owner-and-time';
import type { OwnerAndTimeReader } from './owner-with-deadline';
import type { RowContext } from './row-context';
import { endReader } from './start-and-length';
import { columnsFor, downValue } from './row-values';
import { standingValue } from './struck-cells';
import { weekAsker } from './weeks-from-start';
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

/**
 * `band`: what the heading above the row says of the year, when it says one; `time`: the heading that is the rows' deadline,
 * where no column is.
 */
export type RowDeadlineReader = (row: number, band: BandYear | null, time?: string | null) => DeadlineReading;

/** A time that stands over several rows and is not plain is asked about once, where it stands. */
function ofBand(reading: DeadlineReading): DeadlineReading {
  if (reading.date === null) return missing;
  return reading.certainty === 'certain' ? { ...reading, certainty: 'likely' } : reading;
}

const missing: DeadlineReading = { kind: 'missing', date: null, text: '', certainty: 'certain' };
/** Marks in fewer columns than this are no calendar. */
const FEWEST_MARKED = 4;
/** One day from before the plan's year is a slip or an action that was carried over. */
const FEWEST_BEFORE = 2;

const monthHeading = new RegExp(
  `^(?:${monthNames.flatMap((names) => names.split(' ')).join('|')})\\.?(?!\\p{L})`,
  'iu',
);

const isDay = (value: CellValue): boolean => typeof value === 'object' && value !== null && isDate(value);

const yearIn = (band: string): string => /(?<!\d)20\d\d(?!\d)/.exec(band)?.[0] ?? '';

/** "14" under "Klart vecka" is week 14, "2606" under "Klar ÅÅMM" June 2026; other numbers are left as they are. */
function writtenOut(draft: ColumnDraft): (value: CellValue) => CellValue {
  const key = draft.header?.heading.key ?? '';
  const inForm = monthFormIn(key);
  if (inForm) return (value) => inForm(value) ?? value;
  const unit = countedTime(key);
  if (!unit) return (value) => value;
  return (value) => {
    const count = typeof value === 'string' && /^\d{1,2}$/.test(value.trim()) ? Number(value) : value;
    return typeof count === 'number' && Number.isInteger(count) && count >= 1 && count <= unit.most
      ? unit.written(count)
      : value;
  };
}

/** What the heading of a column of a calendar says; '' for a number of which nobody knows what it counts. */
function timeOfColumn({ text, heading: { key }, band }: HeaderCell): string {
  if (/^\d{1,2}$/.test(key)) return '';
  // A number, a day or an initial is read as what its neighbours make of it.
  const isShort = /^\d{1,2}$|^\d{4}-\d\d-\d\d$|^\p{L}\.?$/u.test(text.trim());
  return `${isShort ? key : text} ${yearIn(band)}`.trim();
}

/** Columns that are each a month, a quarter or a week, in which a mark says when. */
function calendarOf(shape: TableShape): readonly { readonly column: number; readonly text: string }[] {
  const periods = shape.columns.flatMap(({ column, more, header }) => {
    const text = more === 'period' && header ? timeOfColumn(header) : '';
    return text === '' ? [] : [{ column, text }];
  });
  if (periods.length < FEWEST_MARKED) return [];
  // "Jul" among months is July, not Christmas.
  const isOfMonths = periods.filter(({ text }) => monthHeading.test(text)).length >= FEWEST_MARKED - 1;
  return isOfMonths
    ? periods.map(({ column, text }) => ({ column, text: text.replace(/^jul\.?(?!\p{L})/iu, 'juli') }))
    : periods;
}

/**
 * Whether a cell of a calendar is marked: by anything that stands in it, or by its colour where nothing stands in any of them
 * and not all are coloured.
 */
function markReader(
  grid: Grid,
  { header: { lowest }, last }: TableShape,
  calendar: readonly { readonly column: number }[],
): (row: number, column: number) => boolean {
  const isFilled = (row: number, column: number): boolean => {
    const fill = fillOf(grid, row, column);
    return fill !== undefined && !/^(?:FF)?FFFFFF$/i.test(fill);
  };
  const byColour = lazy(() => {
    let coloured = 0;
    let cells = 0;
    for (let row = lowest + 1; row <= last; row += 1)
      for (const { column } of calendar) {
        if (downValue(grid, row, column) !== null) return false;
        cells += 1;
        if (isFilled(row, column)) coloured += 1;
      }
    return coloured > 0 && coloured < cells;
  });
  const haveLooks = grid.sheet.looks.size > 0;
  return (row, column) =>
    downValue(grid, row, column) !== null || (haveLooks && isFilled(row, column) && byColour());
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

/** The time of a cell that says who as well; a text of which some word is neither is asked about. */
function besideOwner(value: CellValue, read: DeadlineReader, split: OwnerAndTimeReader): DeadlineReading {
  if (typeof value !== 'string') return read(value);
  const said = split(value);
  if (!said && !mayNameTime(value)) return missing;
  if (!said) return { kind: 'ambiguous', date: null, text: value, certainty: 'guess' };
  return said.time === '' ? missing : read(said.time);
}

/**
 * A reader for the deadline of each row: the revised one where there is one, else the first decided; in a table with a
 * column a month the last month that is marked.
 */
export function rowDeadlineReader(
  grid: Grid,
  shape: TableShape,
  { deadline: context, deadlines, repeated }: Pick<RowContext, 'deadline' | 'deadlines' | 'repeated'>,
  split: OwnerAndTimeReader,
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
    asked: weekAsker(grid, draft, [shape.header.lowest + 1, shape.last]),
    isOriginal: draft.more === 'original',
  }));
  // The first day of an action that comes from an earlier plan is that plan's, and says nothing of when it is due in this one.
  const origin = shape.columns.find(({ field, more }) => field === 'links' && more === 'movedFrom')?.column;
  const isMoved = (row: number): boolean => origin !== undefined && downValue(grid, row, origin) !== null;
  const calendar = columns.length === 0 ? [...calendarOf(shape)].reverse() : [];
  const isMarked = markReader(grid, shape, calendar);
  const owners = columns.length === 0 ? shape.columns.filter(({ alsoDeadline }) => alsoDeadline) : [];
  const endOf = columns.length === 0 ? endReader(shape, grid, plain) : undefined;
  const { formats } = grid.sheet;
  const withDay = dayColumnOf(grid, shape.columns);
  return (row, band, time = null) => {
    const read = readerFor(yearColumn?.yearOf(row) ?? band);
    let first: DeadlineReading | undefined;
    for (const { column, full, asked, isOriginal } of columns) {
      const own = downValue(grid, row, column);
      if (own === null || (isOriginal && isMoved(row))) continue;
      const from = repeated(row, column);
      const value = standingValue(grid, from === 0 ? row : from, column);
      const said = full(value);
      const format = typeof said === 'number' || isDay(said) ? formats.get(cellKey(from, column)) : undefined;
      const asRead = saidHere(said === value ? read(value, format) : read(said), own);
      const reading = asked(withDay ? withDay(row, asRead) : asRead);
      if (reading.kind !== 'missing' && reading.kind !== 'placeholder') return reading;
      first ??= reading;
    }
    for (const { column, text } of calendar) {
      if (!isMarked(row, column)) continue;
      const reading = read(text);
      return reading.certainty === 'certain' ? { ...reading, certainty: 'likely' } : reading;
    }
    for (const { column } of owners) {
      const from = repeated(row, column);
      const value = downValue(grid, from === 0 ? row : from, column);
      if (value !== null) return besideOwner(value, read, split);
    }
    const end = endOf?.(row);
    if (end) return end;
    // A year whose month is not filled in is a deadline all the same.
    const year = yearColumn?.isTheirs === true ? downValue(grid, row, yearColumn.column) : null;
    if (first) return first;
    if (year !== null) return read(year);
    return time === null ? missing : ofBand(read(withoutLabel(time, 'deadline')));
  };
}

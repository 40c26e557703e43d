import { textOf, type CellValue } from '../../book/cells';
import { addDays, isoDay, lastDayOfMonth, monthOf, yearOf } from '../deadlines/day';
import { folded } from '../matching';
import type { DeadlineReading } from '../reading';
import type { ColumnDraft } from '../tables/column-draft';
import type { Grid } from '../tables/grid';
import { downValue } from './row-values';

const weekdays = /^(må|ti|on|to|fr|lö|lo|sö|so|mo|tu|we|th|fr|sa|su)\p{L}{0,8}\.?$/u;
/** ISO: 1 is Monday. */
const weekdayOf: Readonly<Record<string, number>> = {
  må: 1,
  mo: 1,
  ti: 2,
  tu: 2,
  on: 3,
  we: 3,
  to: 4,
  th: 4,
  fr: 5,
  lö: 6,
  lo: 6,
  sa: 6,
  sö: 7,
  so: 7,
  su: 7,
};
const FRIDAY = 5;

/** A day beside a month or a week: the 15th, or a Monday. */
export type DayPart = { readonly ofMonth: number } | { readonly ofWeek: number };

/** What a cell says of the day: "15", "15:e", "den 15", "1st", "måndag", "mån"; `undefined` where it says anything else. */
export function dayPartIn(value: CellValue): DayPart | undefined {
  const text = folded(textOf(value)).replace(/^den /u, '');
  const count = Number(/^(\d{1,2})(?:[.:]?(?:e|a|st|nd|rd|th)?)?$/u.exec(text)?.[1]);
  if (Number.isInteger(count)) return count >= 1 && count <= 31 ? { ofMonth: count } : undefined;
  const ofWeek = weekdayOf[weekdays.exec(text)?.[1] ?? ''];
  return ofWeek === undefined ? undefined : { ofWeek };
}

/** A day of the month that ends on `end`; `undefined` when it has no such day. */
const inMonth = (end: string, day: number): string | undefined => isoDay(yearOf(end), monthOf(end), day);

const endsMonth = (day: string): boolean => day === lastDayOfMonth(yearOf(day), monthOf(day));

/** The deadline of a row whose month or week says which day in a column of its own. */
export function withDay(reading: DeadlineReading, part: DayPart): DeadlineReading {
  const { kind, date, candidates = [] } = reading;
  if ('ofWeek' in part)
    return kind === 'week' && date !== null
      ? { ...reading, kind: 'day', date: addDays(date, part.ofWeek - FRIDAY) }
      : reading;
  if (kind === 'ambiguous' && candidates.length > 0 && candidates.every(endsMonth)) {
    const days = candidates.flatMap((end) => inMonth(end, part.ofMonth) ?? []);
    return { ...reading, candidates: days };
  }
  if (kind !== 'month' || date === null) return reading;
  const day = inMonth(date, part.ofMonth);
  return day === undefined
    ? { ...reading, kind: 'ambiguous', date: null, certainty: 'guess', candidates: [date] }
    : { ...reading, kind: 'day', date: day };
}

/** A reader of the day that stands in a column of its own beside the row's month or week; `undefined` without such a column. */
export function dayColumnOf(
  grid: Grid,
  columns: readonly ColumnDraft[],
): ((row: number, reading: DeadlineReading) => DeadlineReading) | undefined {
  const column = columns.find(({ more }) => more === 'dayOf')?.column;
  if (column === undefined) return undefined;
  return (row, reading) => {
    const part = dayPartIn(downValue(grid, row, column));
    return part ? withDay(reading, part) : reading;
  };
}

import { isDate, textOf } from '../../book/cells';
import { addDays, isoDay, lastDayOfMonth, monthOf, yearOf } from '../deadlines/day';
import type { DeadlineReader } from '../deadlines/deadlines';
import { folded } from '../matching';
import type { DeadlineReading } from '../reading';
import type { Grid } from '../tables/grid';
import type { TableShape } from '../tables/table-shape';
import { columnsFor, downValue } from './row-values';

export type LengthUnit = 'day' | 'week' | 'month';

const units: readonly (readonly [LengthUnit, RegExp])[] = [
  ['day', /(?<!\p{L})(?:d|dgr|dag|dagar|kalenderdagar|dygn|days?|calendar days?)(?!\p{L})/u],
  ['week', /(?<!\p{L})(?:v|vk|veckor?|w|wks?|weeks?)(?!\p{L})/u],
  ['month', /(?<!\p{L})(?:m|mån|mnd|månad|månader|mth|mths|mo|mos|months?)(?!\p{L})/u],
];

/** The unit of time that a heading or a cell names; `undefined` where it names none, or several. */
export function unitIn(text: string): LengthUnit | undefined {
  const named = units.filter(([, pattern]) => pattern.test(text));
  return named.length === 1 ? named[0]?.[0] : undefined;
}

/** "6 veckor", "2 mån", "30 d": a whole number and its unit, and nothing else. */
const length = /^(?:ca\.? |cirka |c:a )?(\d{1,3}) ?-?(\p{L}+(?: \p{L}+)?)\.?$/u;
const LONGEST = 999;

export interface Length {
  readonly count: number;
  readonly unit: LengthUnit;
}

/** How long a cell says; `unit`: what a bare number counts. */
export function lengthIn(value: unknown, unit: LengthUnit | undefined): Length | undefined {
  const count = typeof value === 'string' && /^\d{1,3}$/.test(value.trim()) ? Number(value) : value;
  if (typeof count === 'number')
    return unit !== undefined && Number.isInteger(count) && count > 0 && count <= LONGEST
      ? { count, unit }
      : undefined;
  if (typeof value !== 'string') return undefined;
  const [, digits, word = ''] = length.exec(folded(value)) ?? [];
  const own = digits === undefined ? undefined : unitIn(word);
  return own === undefined ? undefined : { count: Number(digits), unit: own };
}

/** The day so long after the first; a month later is the same day of that month, or its last. */
function after(start: string, { count, unit }: Length): string {
  if (unit !== 'month') return addDays(start, unit === 'week' ? count * 7 : count);
  const months = yearOf(start) * 12 + monthOf(start) - 1 + count;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return isoDay(year, month, Number(start.slice(8))) ?? lastDayOfMonth(year, month);
}

/** A reader of the day on which each row ends that begins on a day and takes so long; `undefined` without such columns. */
export function endReader(
  shape: TableShape,
  grid: Grid,
  read: DeadlineReader,
): ((row: number) => DeadlineReading | undefined) | undefined {
  const [start] = columnsFor(shape.columns, 'startDate');
  const lasting = shape.columns.find(({ field, more }) => field === 'unknown' && more === 'length');
  if (!start || !lasting) return undefined;
  const unit = unitIn(lasting.header?.heading.key ?? '');
  return (row) => {
    const [begins, lasts] = [downValue(grid, row, start.column), downValue(grid, row, lasting.column)];
    if (begins === null || lasts === null) return undefined;
    const text = `${textOf(begins)} + ${textOf(lasts)}`;
    const { date, kind, certainty } = read(begins);
    const taken = lengthIn(lasts, unit);
    // A person may have answered with the day itself.
    if (typeof lasts === 'object' && isDate(lasts)) return read(lasts);
    if (date === null || kind !== 'day' || certainty === 'guess' || !taken)
      return { kind: 'ambiguous', date: null, text, certainty: 'guess' };
    return { kind: 'day', date: after(date, taken), text, certainty: 'likely' };
  };
}

import { isDateFormat, GENERAL, serialOf, type Epoch } from '../../planbok/cells';
import type { LiveValue } from './live-sheet';

/** The result of typing something into a cell. */
export interface Typed {
  readonly value: LiveValue;
  /** Without `=`. */
  readonly formula?: string;
  /** The number format that comes with the value, for a cell without one. */
  readonly format?: string;
  /** Text that a leading apostrophe protects from being interpreted. */
  readonly isQuoted?: boolean;
}

export interface Typing {
  /** The cell's number format code. */
  readonly format: string;
  readonly epoch: Epoch;
  /** Today as an ISO date, which supplies the year of dates without one. */
  readonly today: string;
}

/** Built-in formats with the codes of the file (ISO 29500-1, 18.8.30), in which Excel shows what it recognises. */
const SHORT_DATE = 'mm-dd-yy';
const DAY_MONTH = 'd-mmm';
const MONTH_YEAR = 'mmm-yy';
const DAY_MONTH_YEAR = 'd-mmm-yy';
const TIME = 'h:mm';
const TIME_SECONDS = 'h:mm:ss';
const DATE_TIME = 'm/d/yy h:mm';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const errors: ReadonlySet<string> = new Set([
  '#N/A',
  '#REF!',
  '#VALUE!',
  '#NAME?',
  '#DIV/0!',
  '#NULL!',
  '#NUM!',
]);

/**
 * Interprets text entered into a cell as Excel (English, United States) does, through `range.values` as well as by hand.
 * A cell formatted as text (`@`) keeps it unchanged.
 */
export function typed(text: string, typing: Typing): Typed {
  if (text === '') return { value: null };
  if (typing.format === '@') return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1), isQuoted: true };
  if (text.startsWith('=') && text.length > 1) return { value: null, formula: text.slice(1) };
  const trimmed = text.trim();
  if (trimmed === '') return { value: text };
  return number(trimmed) ?? day(trimmed, typing) ?? clock(trimmed) ?? word(trimmed) ?? { value: text };
}

function word(text: string): Typed | undefined {
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE' };
  return errors.has(upper) ? { value: { error: upper } } : undefined;
}

/** `7`, `007`, `-1.5`, `1,234`, `1e3`, `12%`, `$5`, `(3)`, `1 1/2`. */
function number(text: string): Typed | undefined {
  const mixed = /^([+-]?\d+) (\d{1,3})\/(\d{1,3})$/.exec(text);
  if (mixed) {
    const [, whole = '', over = '', under = ''] = mixed;
    const part = Number(over) / Number(under);
    if (Number(under) === 0) return undefined;
    return { value: Number(whole) + (whole.startsWith('-') ? -part : part), format: '# ?/?' };
  }
  const found =
    /^([+-]?)(\(?)([+-]?)(\$?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[+-]?\d{1,3})?(%?)(\)?)$/i.exec(
      text,
    );
  if (!found) return undefined;
  const [, before = '', open = '', sign = '', money = '', digits = '', power = '', percent = '', close = ''] =
    found;
  if ((open === '') !== (close === '') || (before !== '' && sign !== '')) return undefined;
  const size = Number(digits.replaceAll(',', '') + power);
  if (!Number.isFinite(size)) return undefined;
  const isNegative = before === '-' || sign === '-' || open !== '';
  const hasParts = digits.includes('.');
  const value = (isNegative ? -size : size) / (percent === '' ? 1 : 100);
  const format = formatOf({ money, percent, power, hasParts, hasThousands: digits.includes(',') });
  return { value, ...(format === undefined ? {} : { format }) };
}

function formatOf(typed: {
  readonly money: string;
  readonly percent: string;
  readonly power: string;
  readonly hasParts: boolean;
  readonly hasThousands: boolean;
}): string | undefined {
  const { money, percent, power, hasParts, hasThousands } = typed;
  if (percent !== '') return hasParts ? '0.00%' : '0%';
  if (money !== '') return hasParts ? '$#,##0.00' : '$#,##0';
  if (power !== '') return '0.00E+00';
  if (hasThousands) return hasParts ? '#,##0.00' : '#,##0';
  return undefined;
}

const two = (digits: string | number): string => String(digits).padStart(2, '0');

/** Two-digit years up to 29 belong to this century, from 30 on to the last (Excel's default). */
const fullYear = (year: string): string =>
  year.length > 2 ? year : String(Number(year) + (Number(year) < 30 ? 2000 : 1900));

function dated(
  { epoch }: Typing,
  year: string,
  month: string | number,
  dayOfMonth: string | number,
  format: string,
): Typed | undefined {
  const value = serialOf({ date: `${fullYear(year)}-${two(month)}-${two(dayOfMonth)}` }, epoch);
  return value === undefined ? undefined : { value, format };
}

/** `2021-06-30`, `6/30/2021`, `1-2`, `1/2`, `30 Jun 2021`, `Jun 2021`, with a time after it or not. */
function day(text: string, typing: Typing): Typed | undefined {
  const withTime = /^(\S+)[ T](\d{1,2}:\d{2}(?::\d{2})?)$/.exec(text);
  if (withTime) {
    const [, date = '', time = ''] = withTime;
    const [on, at] = [day(date, typing), clock(time)];
    if (typeof on?.value !== 'number' || typeof at?.value !== 'number' || at.value >= 1) return undefined;
    return { value: on.value + at.value, format: DATE_TIME };
  }
  const thisYear = typing.today.slice(0, 4);
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return dated(typing, iso[1] ?? '', iso[2] ?? '', iso[3] ?? '', SHORT_DATE);
  const usual = /^(\d{1,2})[-/](\d{1,2})[-/](\d{2}|\d{4})$/.exec(text);
  if (usual) return dated(typing, usual[3] ?? '', usual[1] ?? '', usual[2] ?? '', SHORT_DATE);
  const short = /^(\d{1,2})[-/](\d{1,4})$/.exec(text);
  if (short) {
    const [, first = '', second = ''] = short;
    return (
      (second.length < 3 ? dated(typing, thisYear, first, second, DAY_MONTH) : undefined) ??
      (second.length === 2 || second.length === 4 ? dated(typing, second, first, 1, MONTH_YEAR) : undefined)
    );
  }
  return named(text, typing, thisYear);
}

function named(text: string, typing: Typing, thisYear: string): Typed | undefined {
  const found = /^(?:(\d{1,2})[ -])?([a-z]{3,9})\.?(?:[ -](\d{1,4}),?(?:[ -](\d{4}))?)?$/i.exec(text);
  if (!found) return undefined;
  const [, before, name = '', after, year] = found;
  const month = months.findIndex((known) => fullMonths[known]?.startsWith(name.toLowerCase()) === true) + 1;
  if (month === 0) return undefined;
  if (before !== undefined)
    return after === undefined
      ? dated(typing, thisYear, month, before, DAY_MONTH)
      : dated(typing, after, month, before, DAY_MONTH_YEAR);
  if (after === undefined) return undefined;
  if (year !== undefined) return dated(typing, year, month, after, DAY_MONTH_YEAR);
  return (
    (after.length < 3 ? dated(typing, thisYear, month, after, DAY_MONTH) : undefined) ??
    dated(typing, after, month, 1, MONTH_YEAR)
  );
}

const fullMonths: Readonly<Record<string, string>> = {
  jan: 'january',
  feb: 'february',
  mar: 'march',
  apr: 'april',
  may: 'may',
  jun: 'june',
  jul: 'july',
  aug: 'august',
  sep: 'september',
  oct: 'october',
  nov: 'november',
  dec: 'december',
};

/** A time of day as a fraction of a day: `10:30`, `10:30:15`, `9:05 pm`. */
function clock(text: string): Typed | undefined {
  const found = /^(\d{1,4}):(\d{2})(?::(\d{2}))?(?: ?([ap])m?)?$/i.exec(text);
  if (!found) return undefined;
  const [, hours = '', minutes = '', seconds, half] = found;
  if (Number(minutes) > 59 || Number(seconds ?? 0) > 59) return undefined;
  if (half !== undefined && (Number(hours) < 1 || Number(hours) > 12)) return undefined;
  const hour =
    half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const value = (hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  return { value, format: seconds === undefined ? TIME : TIME_SECONDS };
}

/**
 * The cell's format after typing: the value's own format applies when the cell has none, or one for another kind of
 * value.
 */
export function formatAfter(before: string, { value, format }: Typed): string {
  if (before === '@' || typeof value !== 'number' || format === undefined) return before;
  if (before === GENERAL) return format;
  return isDateFormat(format) && !isDateFormat(before) ? format : before;
}

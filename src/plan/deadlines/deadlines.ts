import { isDate, textOf, type CellValue, type PlainDate } from '../../book/cells';
import { addDays, isoDay, lastDayOfMonth, monthOf, serialDay, yearOf } from './day';
import type { DeadlineContext } from './deadline-context';
import { asYearAllows, saidTogether } from './deadline-labels';
import { deadlineMemory, type DeadlineMemory } from './deadline-memory';
import { isPlaceholder } from './deadline-placeholders';
import { ambiguous, senseOf, type DeadlineSense } from './deadline-sentence';
import { folded } from '../matching';
import { memoized } from '../memoized';
import { timeInSwedish } from '../norwegian/norwegian';
import { shownPart, type ShownPart } from './shown-part';
import type { DeadlineReading } from '../reading';

export type { DeadlineContext } from './deadline-context';

/** Reads one deadline cell; `formatCode` is its number format, which tells a month ("mmm-yy") from a day. */
export type DeadlineReader = (value: CellValue, formatCode?: string) => DeadlineReading;

/** A longer text is prose: a person reads it. */
const LONGEST_DEADLINE = 240;
/** Serial numbers of 1982 to 2064: others are amounts, years or weeks. */
const FIRST_SERIAL = 30_000;
const LAST_SERIAL = 60_000;
const OFFSET_1904 = 1462;
/** A date before this is a formula that came out as 0, shown as a date. */
const FIRST_YEAR = 1950;
const LAST_YEAR = 2200;

const certainDay = (date: string): DeadlineSense => ({ kind: 'day', date, certainty: 'certain' });

/** Midnight here, written in the time of Greenwich, falls on the evening before. */
const eveningBefore = /^2[23]:00:00$/;

/** A day whose month may be its day, where an import may have swapped them. */
function swappable(date: string, { mayBeSwapped }: DeadlineContext): DeadlineSense | undefined {
  const swapped = isoDay(yearOf(date), Number(date.slice(8)), monthOf(date));
  if (swapped === undefined || swapped === date || mayBeSwapped?.() !== true) return undefined;
  return ambiguous([date, swapped]);
}

/** What a number format hides was not written: "mmm-yy" shows a month; of "yyyy" nobody knows which day is meant. */
function sensePlainDate(
  { date, time = '' }: PlainDate,
  shown: ShownPart,
  context: DeadlineContext,
): DeadlineSense {
  const year = yearOf(date);
  if (
    !(year >= FIRST_YEAR && year <= LAST_YEAR) ||
    isoDay(year, monthOf(date), Number(date.slice(8))) !== date
  ) {
    return ambiguous();
  }
  switch (shown) {
    case 'month':
      return { kind: 'month', date: lastDayOfMonth(year, monthOf(date)), certainty: 'likely' };
    case 'year':
      return ambiguous([lastDayOfMonth(year, 12), date]);
    case 'day':
      if (eveningBefore.test(time)) return ambiguous([addDays(date, 1), date]);
      return swappable(date, context) ?? certainDay(date);
  }
}

/** 25.8 is what a spreadsheet makes of "25.8", and 25.1 of "25.1" or "25.10". */
function senseDecimal(value: number, context: DeadlineContext): DeadlineSense {
  const [whole = '', decimals = ''] = String(value).split('.');
  if (context.planYear === null || decimals.length > 2) return ambiguous();
  const months = decimals === '1' ? [1, 10] : [Number(decimals)];
  return ambiguous(months.flatMap((month) => isoDay(context.planYear ?? 0, month, Number(whole)) ?? []));
}

function senseNumber(value: number, shown: ShownPart, context: DeadlineContext): DeadlineSense {
  if (!Number.isFinite(value) || value < 0) return ambiguous();
  if (value === 0) return { kind: 'placeholder', date: null, certainty: 'likely' };
  const offset = context.is1904 === true ? OFFSET_1904 : 0;
  if (value >= FIRST_SERIAL - offset && value < LAST_SERIAL - offset) {
    const date = serialDay(value, context.is1904);
    return date === undefined ? ambiguous() : sensePlainDate({ date }, shown, context);
  }
  if (!Number.isInteger(value)) return senseDecimal(value, context);
  return value >= 1000 ? senseOf(String(value), context) : ambiguous();
}

/** A moment as programs write it, such as `2020-06-29T22:00:00.000Z`; folded. */
const machineTime = /^(\d{4}-\d{2}-\d{2})[t ](\d{2}:\d{2}:\d{2})(?:\.0+)?(?:z|\+00:?00)?$/;

function senseText(text: string, context: DeadlineContext): DeadlineSense {
  const match = folded(text);
  if (match === '') return { kind: 'missing', date: null, certainty: 'certain' };
  if (isPlaceholder(match)) return { kind: 'placeholder', date: null, certainty: 'certain' };
  if (match.length > LONGEST_DEADLINE) return ambiguous();
  const [, date, time = ''] = machineTime.exec(match) ?? [];
  if (date !== undefined && eveningBefore.test(time)) return sensePlainDate({ date, time }, 'day', context);
  if (/^[345]\d{4}(?:\.\d+)?$/.test(match)) {
    const sense = senseNumber(Number(match), 'day', context);
    return { ...sense, certainty: sense.date === null ? 'guess' : 'likely' };
  }
  const read = (part: string): DeadlineSense => senseOf(part, context);
  return asYearAllows(saidTogether(match, read) ?? read(match), context.planYear);
}

function senseValue(
  value: Exclude<CellValue, string>,
  shown: ShownPart,
  context: DeadlineContext,
): DeadlineSense {
  if (value === null) return { kind: 'missing', date: null, certainty: 'certain' };
  if (typeof value === 'number') return senseNumber(value, shown, context);
  return isDate(value) ? sensePlainDate(value, shown, context) : ambiguous();
}

const isYear = (year: number | undefined): year is number =>
  year !== undefined && Number.isInteger(year) && year >= 1900 && year <= LAST_YEAR;

/** The context without a plan year that no plan can have. */
function sane(context: DeadlineContext): DeadlineContext {
  const { academicYear, planYear, otherYears, ...rest } = context;
  return {
    ...rest,
    ...(otherYears === undefined ? {} : { otherYears: otherYears.filter(isYear) }),
    planYear: planYear !== null && isYear(planYear) ? planYear : null,
    ...(isYear(academicYear) ? { academicYear } : {}),
  };
}

/**
 * A reader for the deadline cells of one table; it remembers each distinct cell it has read. `memory`: what other readers
 * have read, and are told.
 */
export function deadlineReader(
  given: DeadlineContext,
  memory: DeadlineMemory = deadlineMemory(),
): DeadlineReader {
  const own = sane(given);
  const shared = memory(own);
  let isOrderAsked = false;
  const askedIfSwapped = (): boolean => {
    isOrderAsked = true;
    return own.mayBeSwapped?.() === true;
  };
  const context: DeadlineContext = {
    ...own,
    dayOrder: () => {
      isOrderAsked = true;
      return own.dayOrder();
    },
    ...(own.mayBeSwapped === undefined ? {} : { mayBeSwapped: askedIfSwapped }),
  };
  const inSwedish = timeInSwedish(own.language);
  const readText = (text: string): DeadlineReading => {
    const known = shared.get(text);
    if (known) return known;
    isOrderAsked = false;
    const reading = { ...senseText(inSwedish(text), context), text };
    if (!isOrderAsked) shared.set(text, reading);
    return reading;
  };
  const texts = new Map<string, DeadlineReading>();
  const days = new Map<string, DeadlineReading>();
  const others = new Map<string, DeadlineReading>();
  const partOf = memoized(shownPart);
  return (value, formatCode = '') => {
    const text = textOf(value);
    const shown = formatCode === '' ? 'day' : partOf(formatCode);
    const isDay = typeof value !== 'string' && shown === 'day' && isDate(value);
    const read = typeof value === 'string' ? texts : isDay ? days : others;
    const key = read === others ? `${isDate(value) ? 'date' : typeof value} ${text} ${shown}` : text;
    const known = read.get(key);
    if (known) return known;
    const reading =
      typeof value === 'string' ? readText(value) : { ...senseValue(value, shown, context), text };
    read.set(key, reading);
    return reading;
  };
}

import { isDate, type CellValue } from '../../book/cells';
import { addDays, daySerial, weekday } from '../deadlines/day';
import { ownValue, type Grid } from '../tables/grid';

/* Headings that are a calendar: "10 | 11 | 12" over columns of weeks in which a mark says when. */

/** Fewer numbers in a row are something else. */
export const FEWEST_OF_CALENDAR = 4;
const WEEKS = 53;
const LAST_WEEK = 52;
const MONTHS = 12;
const WEEK = 7;
const SHORTEST_MONTH = 28;
const LONGEST_MONTH = 31;

/** A number of a week, a month or a day, or a date as a number of days. */
type Place = { readonly is: 'number'; readonly value: number } | { readonly is: 'day'; readonly day: string };

function placeOf(value: CellValue): Place | undefined {
  if (typeof value === 'object' && value !== null && isDate(value)) return { is: 'day', day: value.date };
  const number =
    typeof value === 'string' && /^\s*\d{1,2}\s*$/.test(value)
      ? Number(value)
      : typeof value === 'number'
        ? value
        : 0;
  return Number.isInteger(number) && number >= 1 && number <= WEEKS
    ? { is: 'number', value: number }
    : undefined;
}

/** Whether one follows the other: by one, over a new year, or by the same number of days as before. */
function follows(before: Place | undefined, next: Place, step: number | undefined): boolean {
  if (before?.is === 'number' && next.is === 'number')
    return next.value === before.value + 1 || (before.value >= LAST_WEEK && next.value === 1);
  if (before?.is !== 'day' || next.is !== 'day') return false;
  const days = daysBetween(before.day, next.day);
  return isMonth(days)
    ? step === undefined || isMonth(step)
    : days > 0 && (step === undefined || days === step);
}

const daysBetween = (first: string, second: string): number => daySerial(second) - daySerial(first);

const isMonth = (days: number): boolean => days >= SHORTEST_MONTH && days <= LONGEST_MONTH;

interface Run {
  readonly first: number;
  readonly places: Place[];
  /** Its numbers are known to be months. */
  readonly isMonths?: boolean;
}

const stepOf = ([first, second]: readonly Place[]): number | undefined =>
  first?.is === 'day' && second?.is === 'day' ? daysBetween(first.day, second.day) : undefined;

/** Two years of months by their initials; so many letters in a row fit in one place of the year only. */
const INITIALS = 'JFMAMJJASONDJFMAMJJASOND';
const FEWEST_INITIALS = 6;

/** "J | F | M | A | M | J": months by their initials. */
function monthsIn(values: readonly CellValue[], left: number, right: number): readonly Run[] {
  const runs: Run[] = [];
  let letters = '';
  for (let column = left; column <= right + 1; column += 1) {
    const value = column <= right ? (values[column - 1] ?? null) : null;
    const letter =
      typeof value === 'string' ? /^\s*(\p{L})\.?\s*$/u.exec(value)?.[1]?.toUpperCase() : undefined;
    if (letter !== undefined) {
      letters += letter;
      continue;
    }
    const start =
      letters.length >= FEWEST_INITIALS && letters.length <= MONTHS ? INITIALS.indexOf(letters) : -1;
    if (start >= 0) {
      const places = Array.from({ length: letters.length }, (_, at): Place => ({
        is: 'number',
        value: ((start + at) % MONTHS) + 1,
      }));
      runs.push({ first: column - letters.length, places, isMonths: true });
    }
    letters = '';
  }
  return runs;
}

/** Runs of cells side by side that follow one another as weeks, months or days do. */
function runsIn(values: readonly CellValue[], left: number, right: number): readonly Run[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  for (let column = left; column <= right && column <= values.length; column += 1) {
    const place = placeOf(values[column - 1] ?? null);
    if (!place) run = undefined;
    else if (run && follows(run.places.at(-1), place, stepOf(run.places))) run.places.push(place);
    else runs.push((run = { first: column, places: [place] }));
  }
  return [
    ...monthsIn(values, left, right),
    ...runs.filter(({ places }) => places.length >= FEWEST_OF_CALENDAR),
  ];
}

/** The columns of a row whose headings are numbers or days that follow one another. */
export const calendarColumns = (
  values: readonly CellValue[],
  left: number,
  right: number,
): ReadonlySet<number> =>
  new Set(runsIn(values, left, right).flatMap(({ first, places }) => places.map((_, at) => first + at)));

const saysWeeks = /(?<!\p{L})(?:veck\p{L}*|v\.?(?! ?\d)|weeks?|wk|vecko\p{L}*)(?!\p{L})/iu;
const saysMonths = /(?<!\p{L})(?:månad\p{L}*|mån|months?)(?!\p{L})/iu;
const saysDays = /(?<!\p{L})(?:dag\p{L}*|dat(?:um|e|es)|days?)(?!\p{L})/iu;

/** The words of the heading's rows from the column before a run to its end. */
function wordsAround(grid: Grid, rows: readonly number[], first: number, last: number): string {
  const words: string[] = [];
  for (const row of rows)
    for (let column = Math.max(1, first - 1); column <= last; column += 1) {
      const value = ownValue(grid, row, column);
      if (typeof value === 'string') words.push(value);
    }
  return words.join(' ');
}

/** What the numbers count; `undefined` where nobody can tell: 1–12 may be months as well as weeks, 1–31 the days of a month. */
function unitOf(numbers: readonly number[], words: string): 'week' | 'month' | undefined {
  if (saysWeeks.test(words)) return 'week';
  const most = Math.max(...numbers);
  if (saysMonths.test(words)) return most <= MONTHS ? 'month' : undefined;
  if (saysDays.test(words)) return undefined;
  return most > LONGEST_MONTH || Math.min(...numbers) > 1 ? 'week' : undefined;
}

const monthNames = 'jan feb mars april maj juni juli aug sep okt nov dec'.split(' ');

const FRIDAY = 5;

/** A day over a week stands for it until Friday, one over a month for the month. */
function labelOfDay(day: string, step: number): string {
  if (step === WEEK) return addDays(day, Math.max(0, FRIDAY - weekday(day)));
  return isMonth(step) ? day.slice(0, 7) : day;
}

/**
 * By column: the time that a number or a day over it stands for, in words that headings are read by ("v 10"); empty for a
 * calendar that nobody can tell the unit of.
 */
export function calendarLabels(
  grid: Grid,
  row: number,
  left: number,
  right: number,
): ReadonlyMap<number, string> {
  const labels = new Map<number, string>();
  const values = grid.sheet.values[row - 1] ?? [];
  for (const { first, places, isMonths } of runsIn(values, left, right)) {
    const words = wordsAround(grid, [row, row - 1, row - 2], first, first + places.length - 1);
    const numbers = places.flatMap((place) => (place.is === 'number' ? [place.value] : []));
    const unit = isMonths === true ? 'month' : unitOf(numbers, words);
    const step = stepOf(places) ?? 1;
    places.forEach((place, at) =>
      labels.set(
        first + at,
        place.is === 'day'
          ? labelOfDay(place.day, step)
          : unit === 'week'
            ? `v ${place.value}`
            : unit === 'month'
              ? (monthNames[place.value - 1] ?? '')
              : '',
      ),
    );
  }
  return labels;
}

import { isText, joinPiece, meaningAt, momentPiece, woven, type Atoms, type Piece } from './deadline-atoms';
import type { DeadlineContext } from './deadline-context';
import { academicYearOf, type Moment } from './deadline-moments';
import { isPlausible } from './deadline-numerals';
import type { Token } from './deadline-tokens';
import { romans } from './deadline-words';
import { yearAfter, type YearTail } from './deadline-years';

type PartLabel = 'quarter' | 'tertial' | 'half';

/** How many such parts a year has. */
const partsInYear: Readonly<Record<PartLabel, number>> = { quarter: 4, tertial: 3, half: 2 };

/** The academic year that follows, "2020/21", by its first calendar year. */
function academicAfter(tokens: readonly Token[], at: number): { year: number; next: number } | undefined {
  const from = isText(tokens, at, 'läsåret', 'läsår', ',', '-', 'i', 'of', 'av') ? at + 1 : at;
  const token = tokens[from];
  const year = token?.is === 'moment' ? academicYearOf(token.moment) : undefined;
  return year === undefined ? undefined : { year, next: from + 1 };
}

function partOf(label: PartLabel, part: number, year: number | undefined): Moment {
  const length = 12 / partsInYear[label];
  const to = part * length;
  const bounds = { shape: 'months', kind: 'quarter', from: to - length + 1, to } as const;
  return year === undefined ? bounds : { ...bounds, year };
}

/** Numbered parts of a year with the year that follows; before "2009/2010" quarters are those of a financial year. */
function partsWithYear(
  label: PartLabel,
  parts: readonly number[],
  joins: readonly Piece[],
  tokens: readonly Token[],
  at: number,
  context: DeadlineContext,
): Atoms {
  const fiscal = label === 'quarter' ? academicAfter(tokens, at) : undefined;
  if (fiscal) {
    const moments = parts.map((quarter): Moment => ({ shape: 'fiscal-quarter', quarter, year: fiscal.year }));
    return { pieces: woven(moments, joins), next: fiscal.next, isDoubtful: true };
  }
  const tail = yearAfter(tokens, at, context);
  const moments = parts.map((part) => partOf(label, part, tail.year));
  return { pieces: woven(moments, joins), next: tail.next, isDoubtful: tail.isShort };
}

function numbersAt(
  tokens: readonly Token[],
  from: number,
  most: number,
): { numbers: number[]; joins: Piece[]; next: number } {
  const numbers: number[] = [];
  const joins: Piece[] = [];
  let at = from;
  for (;;) {
    const token = tokens[at];
    const word = token?.is === 'word' ? romans.get(token.text) : undefined;
    const value = token?.is === 'number' && token.digits <= 2 ? token.value : word;
    const isForeign = meaningAt(tokens, at + 1)?.is === 'month' || (word !== undefined && most > 4);
    if (value === undefined || value < 1 || value > most || isForeign) break;
    numbers.push(value);
    at += 1;
    const join = meaningAt(tokens, at);
    if (join?.is !== 'join') break;
    joins.push(joinPiece(join.join, isText(tokens, at, '-')));
    at += 1;
  }
  const isOpen = joins.length >= numbers.length;
  return {
    numbers,
    joins: isOpen ? joins.slice(0, numbers.length - 1) : joins,
    next: isOpen && numbers.length > 0 ? at - 1 : at,
  };
}

/** `v. 2142` is week 42 of 2021. */
function weekWithYear(tokens: readonly Token[], at: number, context: DeadlineContext): Atoms | undefined {
  const token = tokens[at];
  if (token?.is !== 'number' || token.digits !== 4) return undefined;
  const year = 2000 + Math.floor(token.value / 100);
  const week = token.value % 100;
  if (week < 1 || week > 53 || !isPlausible(year, context, 10)) return undefined;
  return { pieces: [momentPiece({ shape: 'week', week, year })], next: at + 1, isDoubtful: true };
}

const several = ['veckor', 'veckorna', 'weeks', 'wks'] as const;
const YEARS_BACK = 1;
const YEARS_AHEAD = 2;

/**
 * "v 10-27" in a plan for 2026: the weeks 10 to 27, or week 10 of 2027. "v 48-27" is no span, and "v 48-02" is nothing else.
 */
function weekOrYear(
  [week = 0, second = 0, ...more]: readonly number[],
  { planYear }: DeadlineContext,
): Moment | undefined {
  const year = 2000 + second;
  const isNear = planYear !== null && year >= planYear - YEARS_BACK && year <= planYear + YEARS_AHEAD;
  if (!isNear || more.length > 0) return undefined;
  const inThatYear: Moment = { shape: 'week', week, year };
  if (second <= week) return inThatYear;
  return { shape: 'either', options: [{ shape: 'week', week: second }, inThatYear] };
}

function weeks(tokens: readonly Token[], at: number, context: DeadlineContext): Atoms | undefined {
  const found = numbersAt(tokens, at, 53);
  if (found.numbers.length === 0) return weekWithYear(tokens, at, context);
  const tail = yearAfter(tokens, found.next, context);
  const known: YearTail = tail.isShort ? { isShort: false, next: found.next } : tail;
  const mayBeYear =
    known.year === undefined && isText(tokens, at + 1, '-', '/') && !isText(tokens, at - 1, ...several);
  const either = mayBeYear ? weekOrYear(found.numbers, context) : undefined;
  if (either) return { pieces: [momentPiece(either)], next: known.next, isDoubtful: true };
  const moments = found.numbers.map((week): Moment =>
    known.year === undefined ? { shape: 'week', week } : { shape: 'week', week, year: known.year },
  );
  return { pieces: woven(moments, found.joins), next: known.next };
}

/** "v. 42-44", "Q3 2020", "kvartal 4", "tertial 2", "H1", "kvartal II". */
export function labelAtoms(
  tokens: readonly Token[],
  at: number,
  context: DeadlineContext,
): Atoms | undefined {
  const label = meaningAt(tokens, at);
  if (label?.is !== 'label') return undefined;
  let from = at + 1;
  while (isText(tokens, from, '.', ':', '-') && from < at + 3) from += 1;
  if (label.of === 'week') return weeks(tokens, from, context);
  // An English "T1" may be a school term.
  if (isText(tokens, at, 't') && context.language === 'en') return undefined;
  const found = numbersAt(tokens, from, partsInYear[label.of]);
  if (found.numbers.length === 0) return undefined;
  return partsWithYear(label.of, found.numbers, found.joins, tokens, found.next, context);
}

const ordinalAt = (tokens: readonly Token[], at: number): number | undefined => {
  const token = tokens[at];
  if (token?.is === 'number' && token.digits === 1) return token.value;
  const meaning = meaningAt(tokens, at);
  return meaning?.is === 'ordinal' ? meaning.value : undefined;
};

/** "First half of May" ends in its middle. */
function halfOfMonth(
  tokens: readonly Token[],
  at: number,
  half: number,
  context: DeadlineContext,
): Atoms | undefined {
  const from = isText(tokens, at, 'av', 'of', 'i') ? at + 1 : at;
  const month = meaningAt(tokens, from);
  if (month?.is !== 'month' || half > 2) return undefined;
  const tail = yearAfter(tokens, from + 1, context);
  const whole: Moment = {
    shape: 'months',
    kind: 'month',
    from: month.month,
    to: month.month,
    ...(tail.year === undefined ? {} : { year: tail.year }),
  };
  const moment: Moment = half === 1 ? { shape: 'mid', of: whole } : whole;
  return { pieces: [momentPiece(moment)], next: tail.next, isDoubtful: true };
}

/** "andra kvartalet", "1:a och 3:e kvartalet 2020", "first half of 2021", "1Q20". */
export function ordinalAtoms(
  tokens: readonly Token[],
  at: number,
  context: DeadlineContext,
): Atoms | undefined {
  const parts: number[] = [];
  const joins: Piece[] = [];
  let next = at;
  for (;;) {
    const part = ordinalAt(tokens, next);
    if (part === undefined) return undefined;
    parts.push(part);
    next += 1;
    const meaning = meaningAt(tokens, next);
    if (meaning?.is !== 'join') break;
    joins.push(joinPiece(meaning.join));
    next += 1;
  }
  const label = meaningAt(tokens, next);
  if (
    label?.is !== 'label' ||
    label.of === 'week' ||
    parts.some((part) => part < 1 || part > partsInYear[label.of as PartLabel])
  ) {
    return undefined;
  }
  const [only = 0] = parts;
  const half =
    label.of === 'half' && parts.length === 1 ? halfOfMonth(tokens, next + 1, only, context) : undefined;
  return half ?? partsWithYear(label.of, parts, joins, tokens, next + 1, context);
}

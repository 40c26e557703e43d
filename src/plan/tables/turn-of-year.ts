import { monthOf, yearOf } from '../deadlines/day';
import type { DeadlineContext } from '../deadlines/deadline-context';
import type { DeadlineReading, RowReading } from '../reading';
import type { PlanYear } from './plan-year';

/* Times in order that go on over a new year: "v 48, v 50, v 2, v 4". */

const FEWEST = 3;
/** A plan that goes on over a new year begins in the autumn: other rows stand in such an order by chance. */
const AUTUMN = 8;
/** The last months of a year, and the first of the next. */
const LATE = 10;
const EARLY = 3;

const isYearless = ({ kind, date, text }: DeadlineReading): boolean =>
  date !== null && (kind === 'day' || kind === 'week' || kind === 'month') && !/\d{4}|['-]\d\d$/u.test(text);

/** The month after those that the plan ends in, where the times of its rows, in their order, pass one new year. */
function startMonth(rows: readonly RowReading[], year: number): number | undefined {
  const dated: DeadlineReading[] = [];
  let turn = 0;
  for (const { deadline } of rows) {
    if (deadline.date === null) continue;
    if (deadline.date < (dated.at(-1)?.date ?? '')) {
      if (turn > 0) return undefined;
      turn = dated.length;
    }
    dated.push(deadline);
  }
  const after = dated[turn];
  if (turn === 0 || dated.length < FEWEST || !after || !isYearless(after)) return undefined;
  const dateAt = (at: number): string => dated.at(at)?.date ?? '';
  const [first, before, last] = [dateAt(0), dateAt(turn - 1), dateAt(-1)];
  // What stands before it may have got its year since.
  const isPassed = yearOf(before) === year + 1;
  const isTurn = isPassed || (monthOf(before) >= LATE && monthOf(dateAt(turn)) <= EARLY);
  const isFromAutumn = yearOf(first) === year && monthOf(first) >= AUTUMN;
  return isTurn && isFromAutumn && monthOf(last) < monthOf(first) ? monthOf(last) + 1 : undefined;
}

/**
 * What the order of a plan's times makes of its year; `undefined` for nothing. A year that plan words name may be that of
 * all of them; one that is guessed may be the first or the second.
 */
export function turnOfYear(
  rows: readonly RowReading[],
  { year, isGuess, broken, since }: PlanYear,
): Pick<DeadlineContext, 'broken' | 'otherYears'> | undefined {
  if (broken || since !== undefined) return undefined;
  const start = startMonth(rows, year);
  if (start === undefined) return undefined;
  const first = isGuess === true ? [year, year - 1] : [year];
  return {
    broken: { years: first.map((one) => ({ first: one, start })), isStated: false },
    ...(isGuess === true ? {} : { otherYears: [year] }),
  };
}

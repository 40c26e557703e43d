import { addDays, compareDays, yearOf } from './day';
import type { DeadlineContext } from './deadline-context';
import { hasYear, inYear, isTurn, stretchesOf, type Moment, type Stretch } from './deadline-moments';
import type { Join } from './deadline-words';
import { yearRules, type YearRule } from './deadline-year-rules';

/** Times joined by dashes, commas and small words: "maj och november", "19-22 april". */
export interface Group {
  readonly moments: readonly Moment[];
  /** `joins[n]` stands between moment n and n + 1. */
  readonly joins: readonly Join[];
  readonly role: 'plain' | 'revised' | 'former';
  readonly isBracketed: boolean;
}

/** What a group of times comes to: one stretch, or days that may be meant. */
export type Timing =
  | { readonly is: 'clear'; readonly stretch: Stretch; readonly isLikely: boolean }
  | { readonly is: 'unclear'; readonly candidates: readonly string[] };

const unclear = (stretches: readonly Stretch[]): Timing => ({
  is: 'unclear',
  candidates: [...new Set(stretches.map(({ last }) => last))],
});

interface Dated {
  readonly moment: Moment;
  /** Where its year comes from. */
  readonly year: 'own' | 'neighbour' | 'plan';
}

/** The days a moment may mean; of a day the calendar has not, "31 juni", the last of its month. */
function possible(moment: Moment): readonly Stretch[] {
  const stretches = stretchesOf(moment);
  if (stretches.length > 0 || moment.shape !== 'day' || moment.month > 12 || moment.month < 1)
    return stretches;
  const { month, year } = moment;
  return stretchesOf({
    shape: 'months',
    kind: 'month',
    from: month,
    to: month,
    ...(year === undefined ? {} : { year }),
  });
}

const yearIn = (moment: Moment): number | undefined => {
  const [stretch] = stretchesOf(moment);
  return stretch && yearOf(stretch.last);
};

/** Each moment with a year: its own, that of a time to the right, to the left, or the plan's. */
function dated(group: Group, inPlanYear: YearRule): readonly Dated[] | undefined {
  const result: Dated[] = [];
  for (let index = 0; index < group.moments.length; index += 1) {
    const moment = group.moments[index];
    if (!moment) continue;
    if (hasYear(moment)) {
      result.push({ moment, year: 'own' });
      continue;
    }
    const right = group.moments.slice(index + 1).find(hasYear);
    const left = group.moments.slice(0, index).reverse().find(hasYear);
    const neighbour = right ?? left;
    const year = neighbour && yearIn(neighbour);
    const inItsYear = year === undefined ? inPlanYear(moment) : inYear(moment, year);
    if (inItsYear === undefined) return undefined;
    result.push({ moment: inItsYear, year: neighbour ? 'neighbour' : 'plan' });
  }
  return result;
}

/** A time with the days around it that belong to it: a week's weekend. */
const reach = (stretch: Stretch): string =>
  stretch.kind === 'week' ? addDays(stretch.last, 2) : stretch.last;

export const isWithin = (inner: Stretch, outer: Stretch): boolean =>
  inner.first >= outer.first && reach(inner) <= reach(outer);

/** The same time a year later, for an end that would come before its beginning: "november-januari". */
function yearLater(one: Dated): Stretch | undefined {
  const { moment } = one;
  const year = yearIn(moment);
  if (year === undefined || one.year === 'own') return undefined;
  const bare = unyeared(moment);
  return bare && stretchesOf(inYear(bare, year + 1))[0];
}

function unyeared(moment: Moment): Moment | undefined {
  if (moment.shape !== 'day' && moment.shape !== 'months' && moment.shape !== 'week') return undefined;
  const { year: _year, ...bare } = moment;
  return bare;
}

interface Pair {
  readonly before: Stretch;
  readonly last: Dated;
  readonly after: Stretch;
  readonly join: Join;
  readonly beforeYear: Dated['year'];
}

/** From the beginning of one time to the end of another. */
const through = (before: Stretch, after: Stretch): Stretch => ({
  ...after,
  first: compareDays(before.first, after.first) < 0 ? before.first : after.first,
});

/**
 * Whether one of two times is meant and nobody has said which: "1 maj eller 1 september", "1/5 / 1/9". "Maj eller juni" is one
 * stretch of time, and ends as it does; "maj/november" is a list.
 */
function areAlternatives({ before, after, join }: Pair): boolean {
  if (join !== 'or' && join !== 'slash') return false;
  if (before.kind === 'day' && after.kind === 'day') return before.last !== after.last;
  // "2026 eller 2027": a year's difference is no way of saying when.
  if (join === 'or' && after.kind === 'year') return before.last !== after.last;
  return join === 'or' && addDays(reach(before), 1) < after.first;
}

/** The end of two times that are joined. */
function joined(pair: Pair): Timing {
  const { before, last, after, join, beforeYear } = pair;
  if (areAlternatives(pair)) return unclear([before, after]);
  // "1 mars - årsskiftet", "1 maj till slutet av maj": the end is said.
  const isEndSaid = isTurn(after) || last.moment.shape === 'end';
  if (join !== 'or' && join !== 'slash' && isEndSaid && before.last <= after.last)
    return { is: 'clear', stretch: through(before, after), isLikely: false };
  const isBareYear = after.kind === 'year' && before.kind !== 'year';
  if (isBareYear) return unclear([before, after]);
  const isTold = isWithin(before, after) && after.kind !== before.kind;
  if (isTold) return { is: 'clear', stretch: before, isLikely: true };
  if (isWithin(after, before) && after.kind !== before.kind && after.last !== before.last)
    return unclear([before, after]);
  if (compareDays(before.last, after.last) <= 0) {
    return { is: 'clear', stretch: through(before, after), isLikely: false };
  }
  const later = yearLater(last);
  if (join === 'span' && later) return { is: 'clear', stretch: through(before, later), isLikely: true };
  if (last.year === 'own' && beforeYear === 'neighbour')
    return { is: 'clear', stretch: after, isLikely: true };
  return unclear([before, after, ...(later ? [later] : [])]);
}

/** What one group of times comes to, in the year that a rule gives what names none. */
function timingBy(group: Group, rule: YearRule): Timing {
  const all = dated(group, rule);
  if (!all) return { is: 'unclear', candidates: [] };
  let timing: Timing | undefined;
  for (let index = 0; index < all.length; index += 1) {
    const one = all[index];
    if (!one) continue;
    const stretches = stretchesOf(one.moment);
    const [stretch] = stretches;
    if (!stretch || stretches.length > 1 || one.moment.shape === 'either') {
      return unclear(all.flatMap(({ moment }) => possible(moment)));
    }
    const isEve = one.moment.shape === 'before' && stretch.kind === 'day';
    const join = group.joins[index - 1];
    const previous = all[index - 1];
    if (!timing || !join || !previous) timing = { is: 'clear', stretch, isLikely: isEve };
    else if (timing.is === 'unclear') return timing;
    else {
      const after = joined({
        before: timing.stretch,
        last: one,
        after: stretch,
        join,
        beforeYear: previous.year,
      });
      timing = after.is === 'clear' ? { ...after, isLikely: after.isLikely || timing.isLikely } : after;
    }
  }
  return timing ?? { is: 'unclear', candidates: [] };
}

/** Years from the plan's in which its deadlines are, and from which on none of them is. */
const NEAR_YEARS = 1;
const FAR_YEARS = 3;

/**
 * "30/06/26" in a plan for 2026 is no day of 2030: of the days that a time with its year may mean, the only one near the
 * plan's. A time that may be without a year, "Jul-14", is asked.
 */
function nearestOf({ moments }: Group, { planYear }: DeadlineContext): Timing | undefined {
  const [moment, ...others] = moments;
  if (moment?.shape !== 'either' || others.length > 0 || planYear === null || !hasYear(moment))
    return undefined;
  const stretches = stretchesOf(moment);
  const off = ({ last }: Stretch): number => Math.abs(yearOf(last) - planYear);
  const [stretch, ...alike] = stretches.filter((one) => off(one) <= NEAR_YEARS);
  const isAlone = stretches.every((one) => one === stretch || off(one) >= FAR_YEARS);
  return stretch && alike.length === 0 && isAlone ? { is: 'clear', stretch, isLikely: true } : undefined;
}

const daysOf = (timing: Timing): readonly string[] =>
  timing.is === 'clear' ? [timing.stretch.last] : timing.candidates;

/** What one group of times comes to; unclear where the plan's year may be one or another, and the days differ. */
export function timingOf(group: Group, context: DeadlineContext): Timing {
  const nearest = nearestOf(group, context);
  if (nearest) return nearest;
  const [first = { is: 'unclear', candidates: [] }, ...others] = yearRules(context).map((rule) =>
    timingBy(group, rule),
  );
  const days = [...new Set([first, ...others].flatMap(daysOf))];
  const isClear = days.length <= 1 && [first, ...others].every(({ is }) => is === 'clear');
  return isClear || others.length === 0 ? first : { is: 'unclear', candidates: days.sort() };
}

import type { ColumnDraft } from './column-draft';
import { addDays, monthOf, yearOf } from '../deadlines/day';
import type { Field, TableKind } from '../field';
import { mentionsIn, type YearMention, type YearReader } from '../years/year-mentions';
import { isOneYear, type BrokenYear, type YearSpan } from '../years/year-span';

export interface PlanYear {
  readonly year: number;
  /** No plan words name the year: it follows from days, from other words, or from what day it is. */
  readonly isGuess?: true;
  /** Years that may be meant as well: a deadline without a year is asked about. */
  readonly others?: readonly number[];
  /** A year that begins in one calendar year and ends in the next. */
  readonly broken?: BrokenYear & { readonly first: number };
  /** The day the plan was made: a deadline without a year is the first such day after it. */
  readonly since?: string;
}

/** What is asked for: the year itself, where it is said, and the day that counts as today. */
interface YearAsked {
  readonly today: string;
  readonly year?: number;
}

/** What names a table's year, and what it is. */
export interface YearNames {
  readonly kind: TableKind;
  readonly sheet: string;
  /** Lines above it, the nearest first. */
  readonly titles: readonly string[];
  /** Lines above the tables before it on the sheet, the nearest first: they count where its own name no year. */
  readonly before?: readonly string[];
  /** It stands below another table: the lines above it are of it alone, and the sheet's name is of both. */
  readonly isLower?: boolean;
}

/** So large a part of the days settles the year of those that are written without one. */
const CLEARLY = 0.75;
/** Years from today, or from the days beside it, beyond which a year is asked about. */
const FAR = 2;
/** A plan made, or looked at again, from this month on is as a rule about the next year. */
const LATE_IN_YEAR = 10;
/** Days before the plan was made that a deadline of it may still lie. */
const GRACE = 62;

const dated: ReadonlySet<Field> = new Set(['deadline', 'startDate', 'completedAt']);
/** Headings whose year may be the plan's: "Åtgärd 2026", "Klart 2026". */
const naming: ReadonlySet<Field> = new Set(['title', 'deadline', 'status']);

const daysOf = (columns: readonly ColumnDraft[]): readonly string[] =>
  columns.flatMap(({ field, content }) =>
    dated.has(field) ? content.days.filter((day): day is string => day !== null) : [],
  );

/** Cells that say when something is to be done, with a year or without. */
const writtenTimes = (columns: readonly ColumnDraft[]): number =>
  columns.reduce((sum, { field, content }) => sum + (field === 'deadline' ? content.filled : 0), 0);

/**
 * The year most of the table's days fall in, when it is most of them; unsettled where many are of the current year, or most
 * of what is written has no year: one "2027" among months says little of the months.
 */
function yearOfDays({ days, times }: Pick<Evidence, 'days' | 'times'>, now: number): PlanYear | undefined {
  const counts = new Map<number, number>();
  // What is to be done years from now says nothing of times without a year.
  const near = days.filter((day) => yearOf(day) <= now + 1);
  for (const day of near) counts.set(yearOf(day), (counts.get(yearOf(day)) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!most || most[1] * 2 < near.length) return undefined;
  const [year, count] = most;
  const isMixed = count < near.length * CLEARLY && counts.has(now);
  const isUnsettled = year !== now && (isMixed || near.length * 2 < times);
  return { year, isGuess: true, ...(isUnsettled ? { others: [now] } : {}) };
}

const spansOf = (said: readonly YearMention[], is: 'plan' | 'loose'): readonly YearSpan[] =>
  said.flatMap((mention) => (mention.is === is ? [mention.span] : []));
const daysSaid = (said: readonly YearMention[], is: 'made' | 'changed'): readonly string[] =>
  said.flatMap((mention) => (mention.is === is ? [mention.day] : [])).sort();

const withOthers = (year: PlanYear, others: readonly number[]): PlanYear => {
  const more = [...new Set(others)].filter((other) => other !== year.year).sort((a, b) => a - b);
  return more.length === 0 ? year : { ...year, others: more };
};

interface Evidence {
  readonly said: readonly YearMention[];
  readonly days: readonly string[];
  /** How many times are written, those without a year among them. */
  readonly times: number;
  readonly asked: YearAsked;
}

/**
 * What speaks against years that plan words name: days far from them, or today. How far they are from today matters only
 * where nobody has asked for a year.
 */
function distant({ first, last }: YearSpan, { days, asked }: Evidence): readonly number[] {
  const now = yearOf(asked.today);
  const awayFrom = (year: number): number => Math.max(first - year, year - last, 0);
  const [nearest] = days.map(yearOf).sort((a, b) => awayFrom(a) - awayFrom(b));
  if (nearest !== undefined) return awayFrom(nearest) >= FAR ? [nearest] : [];
  return asked.year === undefined && awayFrom(now) > FAR ? [now] : [];
}

/** Years of later revisions, where the days do not say that the plan is still for the year it was. */
function revisedIn({ first, last }: YearSpan, { said, days, asked }: Evidence): readonly number[] {
  const years = new Set(days.map(yearOf));
  const isKept = [...years].some((year) => year >= first && year <= last);
  return daysSaid(said, 'changed')
    .map(yearOf)
    .filter((year) => year > last && year <= yearOf(asked.today) && (!isKept || years.has(year)));
}

/** A year that plan words name. Where others are named as well, the one asked for counts, or it is asked. */
function namedYear(year: number, evidence: Evidence): PlanYear {
  const { said, days, asked } = evidence;
  const span = { first: year, last: year };
  const isShown = days.some((day) => yearOf(day) === year);
  const rivals = isShown ? [] : spansOf(said, 'plan').filter((other) => isOneYear(other));
  const named = [...rivals.map(({ first }) => first), ...revisedIn(span, evidence)];
  if (asked.year === year) return { year };
  if (asked.year !== undefined && named.includes(asked.year)) return { year: asked.year };
  return withOthers({ year }, [...named, ...distant(span, evidence)]);
}

/** What the titles say of where a broken year begins: all of them together. */
function bestKnown({ first, last, broken }: YearSpan, said: readonly YearMention[]): BrokenYear | undefined {
  if (broken === undefined) return undefined;
  const same = spansOf(said, 'plan').flatMap((span) =>
    span.broken && span.first === first && span.last === last ? [span.broken] : [],
  );
  return same.find(({ start }) => start !== undefined) ?? same.find(({ kind }) => kind !== 'plain') ?? broken;
}

/** Of several years, the one asked for, else today's; the first where that is not within it. */
function namedSpan(span: YearSpan, evidence: Evidence): PlanYear {
  const { said, asked } = evidence;
  const { first, last } = span;
  const broken = bestKnown(span, said);
  const isWithin = (year: number | undefined): year is number =>
    year !== undefined && year >= first && year <= last;
  const now = isWithin(asked.year) ? asked.year : yearOf(asked.today);
  if (broken) {
    if (broken.isNamedByOne && asked.year === first && broken.start === undefined) return { year: first };
    const revised = revisedIn(span, evidence);
    if (asked.year !== undefined && revised.includes(asked.year)) return { year: asked.year };
    const year = { year: now === last ? last : first, broken: { ...broken, first } };
    return withOthers(year, [...revised, ...distant(span, evidence)]);
  }
  const narrower = spansOf(said, 'plan').find((one) => isOneYear(one) && isWithin(one.first));
  if (narrower) return namedYear(narrower.first, evidence);
  const year = isWithin(now) ? now : first;
  if (isWithin(asked.year)) return { year };
  const near = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return withOthers(
    { year },
    near.filter((one) => Math.abs(one - year) <= FAR),
  );
}

/** The year of a plan that was made on a day: that of the days after it. */
function yearSince(made: string, { days, times, asked }: Evidence): PlanYear {
  const now = yearOf(asked.today);
  const own = yearOf(made);
  const year = yearOfDays({ days, times }, now)?.year ?? (now === own + 1 ? now : own);
  // Made this year, it may tell of what was due before it; made long ago, it may be another plan's.
  const others = [...(own === now ? [own] : []), ...(now - own >= FAR ? [now] : [])];
  return { year, isGuess: true, since: made, ...(others.length === 0 ? {} : { others }) };
}

/** The year of a plan that was looked at again on a day. */
function yearChanged(day: string, { asked }: Evidence): PlanYear {
  const now = yearOf(asked.today);
  const year = yearOf(day);
  const isLate = monthOf(day) >= LATE_IN_YEAR || year < now;
  const next = isLate ? [year + 1] : [];
  return withOthers({ year, isGuess: true }, [...next, ...(now - year > FAR ? [now] : [])]);
}

/** Days so long before the plan is said to be made tell that it was made before. */
const isBefore = (days: readonly string[], made: string): boolean =>
  days.some((day) => day < addDays(made, -GRACE));

/** What the year is where no plan words name it. */
function guessed(evidence: Evidence, kind: TableKind): PlanYear {
  const { said, days, asked } = evidence;
  const now = yearOf(asked.today);
  if (asked.year !== undefined && days.length === 0 && kind === 'actions')
    return { year: asked.year, isGuess: true };
  const past = (is: 'made' | 'changed'): string | undefined =>
    daysSaid(said, is)
      .filter((day) => day <= asked.today)
      .at(-1);
  const changed = past('changed');
  const loose = spansOf(said, 'loose').map(({ first }) => first);
  if (kind !== 'actions' && loose[0] !== undefined) return { year: loose[0], isGuess: true };
  if (changed !== undefined && days.length === 0) return yearChanged(changed, evidence);
  const coming = daysSaid(said, 'made').find((day) => day > asked.today);
  // A plan that is made on a day to come: what lies before it may be of the year after.
  if (coming !== undefined && days.length === 0 && kind === 'actions')
    return { year: yearOf(coming), isGuess: true, since: coming, others: [yearOf(coming)] };
  const made = past('made');
  if (made !== undefined && !isBefore(days, made)) {
    return kind === 'actions'
      ? yearSince(made, evidence)
      : { year: yearOf(made), isGuess: true, since: made };
  }
  const ofDays = yearOfDays(evidence, now);
  const named = loose.includes(now) ? now : loose.find((year) => year <= now + 1);
  // The days are of the year that other words name: then it is the plan's.
  if (ofDays && loose.includes(ofDays.year))
    return { ...withOthers({ year: ofDays.year }, ofDays.others ?? []) };
  if (ofDays) return ofDays;
  if (named === undefined || named === now || days.length > 0)
    return { year: asked.year ?? now, isGuess: true };
  return { year: named, isGuess: true, others: [now] };
}

/**
 * The year a table is a plan for: the one plan words name in its sheet's name, its title lines or its headings (in its title
 * lines first, where it stands below another table); else it
 * follows from its days, from the day it was made, from a year beside other words, from the year asked for, or from today.
 * Where it may well be another, that is among `others`.
 */
export function planYearOf(
  { kind, sheet, titles, before = [], isLower = false }: YearNames,
  columns: readonly ColumnDraft[],
  asked: YearAsked,
  yearsIn: YearReader = mentionsIn,
): PlanYear {
  const below = isLower ? titles.flatMap(yearsIn) : [];
  const isNamedBelow = spansOf(below, 'plan').length > 0;
  const above = isNamedBelow ? below : [sheet, ...titles].flatMap(yearsIn);
  const headings = columns.flatMap(({ field, header }) =>
    header && naming.has(field) ? yearsIn(header.text) : [],
  );
  const said = [...above, ...headings.filter(({ is }) => is === 'plan' || is === 'loose')];
  const evidence: Evidence = { said, days: daysOf(columns), times: writtenTimes(columns), asked };
  const [named] = spansOf(said, 'plan');
  if (named) return fromAutumn(ofSpan(named, evidence), [sheet, ...titles], said);
  const own = guessed(evidence, kind);
  // The sheet's title is that of every table on it, unless all of a table's times are of years that they name.
  const { days, times } = evidence;
  const isOpen = said.length === 0 && (days.length < times || days.length === 0 || own.others !== undefined);
  const reaching = isOpen ? before.flatMap(yearsIn) : [];
  const [reached] = spansOf(reaching, 'plan');
  if (!reached) return own;
  const year = ofSpan(reached, { ...evidence, said: reaching });
  // Most of the days are plainly of another year: the others may be too.
  const isOther = own.others === undefined && days.length * 2 > times && own.year !== year.year;
  return isOther && !year.broken ? withOthers(year, [...(year.others ?? []), own.year]) : year;
}

/** "Projektplan hösten 2026": what lies before the autumn is in the year after. */
function fromAutumn(plan: PlanYear, texts: readonly string[], said: readonly YearMention[]): PlanYear {
  const autumn = new RegExp(
    String.raw`(?<!\p{L})(?:ht|h[öø]st\p{L}*|autumn|fall) ?'?(?:20)?${plan.year % 100}(?!\d)`,
    'iu',
  );
  if (plan.broken || plan.since !== undefined || !texts.some((text) => autumn.test(text))) return plan;
  const isAlone = spansOf(said, 'plan').length === 1;
  const since = { ...plan, since: `${plan.year}-08-01` };
  return isAlone ? since : withOthers(since, [...(plan.others ?? []), plan.year]);
}

const ofSpan = (span: YearSpan, evidence: Evidence): PlanYear =>
  isOneYear(span) ? namedYear(span.first, evidence) : namedSpan(span, evidence);

/**
 * The year somebody asks for beats every guess: where no plan is one for it, those whose year is a guess are. `others`: the
 * years of all plans of the workbook, the plan's own among them.
 */
export function yearAsked(year: PlanYear, others: readonly PlanYear[], asked: number | undefined): PlanYear {
  if (asked === undefined || year.isGuess === undefined) return year;
  const isFree = year.year === asked || !others.some((other) => other.year === asked);
  return isFree ? { year: asked, isGuess: true } : year;
}

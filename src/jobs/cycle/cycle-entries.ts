import { isIsoDay, monthOf } from '../../plan/deadlines/day';
import { cycleDaysIn, type CycleDays } from '../../plan/cycle/cycle-days';
import { monthSpanIn, type MonthSpan } from '../../plan/cycle/month-span';
import { clockSpanIn, type ClockSpan } from '../../plan/meeting/clock-span';
import { oneLine } from '../../plan/one-line';
import type { Language } from '../../plan/field';
import type { PlanReading } from '../../plan/reading';
import { cycleYearOf } from '../agenda/point-title';
import { textIn } from '../agenda/item-texts';
import { itemsOf, type Item } from '../link/items';

/** An activity of the annual cycle, with the times of the year that it names. */
export interface CycleEntry {
  readonly item: Item;
  readonly title: string;
  /** The time as written. */
  readonly when: string;
  /** In months 1–12; from November to February the last is the smaller. Empty where no month is named. */
  readonly months: readonly MonthSpan[];
  /** The year that its first month is in; `null` where nothing says which. */
  readonly year: number | null;
  readonly days: readonly CycleDays[];
  readonly clock: ClockSpan | null;
  /** A day is left open: "den XX". */
  readonly isOpen: boolean;
  /** It goes on all year, or whenever it is needed. */
  readonly isAllYear: boolean;
}

const isMonth = ({ first, last }: MonthSpan): boolean => first <= 12 && last <= 12;
const oneMonth = (month: number): MonthSpan => ({ first: month, last: month });

const LISTED = /\s*(?:,|;|&|\+|\/|(?<!\p{L})(?:och|og|samt|and)(?!\p{L}))\s*/iu;
const NUMBER = /^(?:månad|måned|month|mån|mnd\.?)?\s*(\d{1,2})$/iu;
const ISO_MONTH = /^\d{4}-(0[1-9]|1[0-2])(?:-\d\d)?$/;
const words = /\p{L}{3,}/gu;

/** "Mars och oktober" is two times; "mars och april" is one, and so is "mars, april och maj". */
function listedSpans(text: string): readonly MonthSpan[] {
  const parts = text.split(LISTED).filter((part) => part !== '');
  const spans = parts.flatMap((part) => monthSpanIn(part) ?? []);
  if (spans.length < 2 || spans.length !== parts.length || !spans.every(isMonth)) return [];
  const isApart = spans.some(({ first }, at) => at > 0 && first !== ((spans[at - 1]?.last ?? 0) % 12) + 1);
  return isApart ? spans : [];
}

/** The times of the year that a text names. `isAllYear` where it says that there is none. */
function monthsIn(text: string): { readonly months: readonly MonthSpan[]; readonly isAllYear: boolean } {
  const listed = listedSpans(text);
  if (listed.length > 0) return { months: listed, isAllYear: false };
  const whole = monthSpanIn(text);
  if (whole) return isMonth(whole) ? { months: [whole], isAllYear: false } : { months: [], isAllYear: true };
  const number = Number((ISO_MONTH.exec(text) ?? NUMBER.exec(text))?.[1]);
  if (number >= 1 && number <= 12) return { months: [oneMonth(number)], isAllYear: false };
  // More than a time is said ("Extern revision i april, 19-22"): its months, in the order of the text.
  const named = (text.match(words) ?? []).flatMap((word) => monthSpanIn(word) ?? []).filter(isMonth);
  const [first] = named;
  return {
    months: first ? [{ first: first.first, last: named.at(-1)?.last ?? first.last }] : [],
    isAllYear: false,
  };
}

const whenOf = (item: Item): string => oneLine(textIn(item, 'deadline') || item.row.deadline.text);

/** A date alone stands for its day; the first of a month stands for the month. */
const dayWritten = (when: string): readonly CycleDays[] =>
  when.endsWith('-01') ? [] : [{ first: when, last: when }];

const yearWritten = (when: string): number | undefined => {
  const years = when.match(/(?<!\d)20\d\d(?!\d)/gu) ?? [];
  return years.length > 0 ? Number(years[0]) : undefined;
};

const AUTUMN = 7;

/**
 * Where a cycle that begins in the autumn turns to the next year: the row from which its months are of that. It stands in
 * order but for that one turn.
 */
function turnsAt(entries: readonly CycleEntry[]): number {
  const dated = entries.filter(({ months }) => months.length > 0);
  const monthAt = (at: number): number => dated[at]?.months[0]?.first ?? 0;
  const falls = dated.flatMap((_, at) => (at > 0 && monthAt(at) < monthAt(at - 1) ? [at] : []));
  const [turn = 0] = falls;
  const isTurn = falls.length === 1 && monthAt(0) >= AUTUMN && monthAt(turn) < AUTUMN;
  // The second half ends before the first begins: else it is a year out of order.
  return isTurn && monthAt(dated.length - 1) < monthAt(0)
    ? (dated[turn]?.item.row.row ?? Infinity)
    : Infinity;
}

function entryOf(item: Item, year: number | null, language: Language): CycleEntry {
  const when = whenOf(item);
  const title = oneLine(item.row.title);
  const { months, isAllYear } = monthsIn(when);
  const own = yearWritten(when) ?? year;
  const nothing = { days: [], isOpen: false };
  const inTitle = own === null ? nothing : cycleDaysIn(title, own, language);
  const said = own === null ? nothing : cycleDaysIn(when, own, language);
  const inTime = isIsoDay(when) ? { days: dayWritten(when), isOpen: false } : said;
  const days = [inTime.days, inTitle.days].find((found) => found.length > 0) ?? [];
  const [day] = days;
  return {
    item,
    title,
    when,
    months: months.length > 0 || !day ? months : [{ first: monthOf(day.first), last: monthOf(day.last) }],
    year: own,
    days,
    clock: days.length > 0 ? (clockSpanIn(title) ?? clockSpanIn(when) ?? null) : null,
    isOpen: inTitle.isOpen || inTime.isOpen,
    isAllYear,
  };
}

/** Where the cycle turns to the next year, later entries are of that. */
function withTurn(entries: readonly CycleEntry[], language: Language): readonly CycleEntry[] {
  const turn = turnsAt(entries);
  if (turn === Infinity) return entries;
  return entries.map((entry) =>
    entry.item.row.row >= turn && entry.year !== null && yearWritten(entry.when) === undefined
      ? entryOf(entry.item, entry.year + 1, language)
      : entry,
  );
}

/** Before what names no month. */
const NO_MONTH = 13;

const inOrder = (a: CycleEntry, b: CycleEntry): number => {
  const [one, other] = [a.months[0], b.months[0]];
  return (
    (a.year ?? 0) - (b.year ?? 0) ||
    (one?.first ?? NO_MONTH) - (other?.first ?? NO_MONTH) ||
    (one?.last ?? NO_MONTH) - (other?.last ?? NO_MONTH)
  );
};

/**
 * The cycle's entries in the order of the year: by first month, then last; a month met twice is one run, a span stays a
 * span. `year`: of tables that name none.
 */
export function cycleEntries(
  cycle: readonly Item[],
  year: number | null,
  language: Language,
): readonly CycleEntry[] {
  const tables = new Map<Item['table'], Item[]>();
  for (const item of cycle) tables.set(item.table, [...(tables.get(item.table) ?? []), item]);
  const entries = [...tables].flatMap(([table, items]) =>
    withTurn(
      items.map((item) => entryOf(item, table.planYear ?? year, language)),
      language,
    ),
  );
  return [...entries].sort(inOrder);
}

/** The entries of every annual cycle in the workbook; those of tables that name no year are of the year after the review's. */
export function allCycleEntries(reading: PlanReading, year: number | null): readonly CycleEntry[] {
  const tables = reading.tables.filter(({ kind }) => kind === 'cycle');
  const years = tables.map(({ planYear }) => planYear);
  return cycleEntries(itemsOf(tables), cycleYearOf(years, year === null ? null : year + 1), reading.language);
}

import { addDays, isoDay, lastDayOfMonth, monthOf } from '../../plan/deadlines/day';
import { isReviewTitle } from '../../plan/cycle/review-title';
import { folded } from '../../plan/matching';
import type { Problem } from '../../plan/reading';
import { addressOf } from '../link/items';
import type { CycleEntry } from './cycle-entries';

/** The cell that says when; the activity's own where there is none. */
function timeOf({ item }: CycleEntry): Problem['at'] {
  const { table, row } = item;
  const column = table.columns.find(({ field, column: at }) => field === 'deadline' && row.cells.has(at));
  return column ? { sheet: table.sheet, row: row.row, column: column.column } : addressOf(item);
}

const aNumber = /^\D*\d{1,4}\D*$|^\d{4}-\d{1,2}$/u;

/** A time that names no month: one that the year does not have, or a text that says something else. */
function withoutMonth(entry: CycleEntry): readonly Problem[] {
  const { months, days, isAllYear, when } = entry;
  if (months.length > 0 || days.length > 0 || isAllYear) return [];
  const severity = aNumber.test(when) ? 'warning' : 'note';
  return [{ code: 'no-such-month', severity, at: timeOf(entry), found: when }];
}

const holds = ({ months }: CycleEntry, month: number): boolean =>
  months.some(({ first, last }) =>
    first <= last ? month >= first && month <= last : month >= first || month <= last,
  );

/** A day inside the text that lies in none of its months. */
function outsideItsMonth(entry: CycleEntry): readonly Problem[] {
  const { days, months, when, title } = entry;
  const stray = days.find(({ first, last }) => !holds(entry, monthOf(first)) && !holds(entry, monthOf(last)));
  if (stray === undefined || months.length === 0) return [];
  return [
    {
      code: 'day-outside-month',
      severity: 'warning',
      at: addressOf(entry.item),
      found: title,
      candidates: [when],
    },
  ];
}

function openDay({ isOpen, days, title, item }: CycleEntry): readonly Problem[] {
  if (!isOpen || days.length > 0) return [];
  return [{ code: 'placeholder-deadline', severity: 'note', at: addressOf(item), found: title }];
}

/** Whether the same people are wanted at both. The whole management is at its review. */
function wantsTheSame(a: CycleEntry, b: CycleEntry): boolean {
  if (isReviewTitle(a.title) || isReviewTitle(b.title)) return true;
  const owners = new Set(a.item.row.owners.map(({ name }) => folded(name)));
  return b.item.row.owners.some(({ name }) => owners.has(folded(name)));
}

/** Whether two times of day overlap; what has none takes the whole day. */
const overlap = (a: CycleEntry['clock'], b: CycleEntry['clock']): boolean =>
  a === null || b === null || (a.from < (b.to ?? '24:00') && b.from < (a.to ?? '24:00'));

/** The first day that both have, where they are at the same time and want the same people. */
export function clashOf(a: CycleEntry, b: CycleEntry): string | undefined {
  if (a.days.length === 0 || b.days.length === 0 || !wantsTheSame(a, b) || !overlap(a.clock, b.clock))
    return undefined;
  return a.days
    .flatMap((one) =>
      b.days.flatMap((other) =>
        one.first <= other.last && other.first <= one.last
          ? [one.first > other.first ? one.first : other.first]
          : [],
      ),
    )
    .sort()[0];
}

function clashes(entries: readonly CycleEntry[]): readonly Problem[] {
  return entries.flatMap((entry, at) =>
    entries.slice(0, at).flatMap((other): Problem[] => {
      const day = clashOf(other, entry);
      const found = [other.title, entry.title];
      return day === undefined
        ? []
        : [
            {
              code: 'same-day',
              severity: 'warning',
              at: addressOf(entry.item),
              found: day,
              candidates: found,
            },
          ];
    }),
  );
}

/** What of the annual cycles only a person can decide, by rule and then in the order of the year. */
export const cycleProblems = (entries: readonly CycleEntry[]): readonly Problem[] => [
  ...entries.flatMap(withoutMonth),
  ...entries.flatMap(outsideItsMonth),
  ...entries.flatMap(openDay),
  ...clashes(entries),
];

/** Six weeks, both days included: what is to be prepared before the review is over. */
const SOON_DAYS = 42;

/** Whether an entry begins or goes on within six weeks of the day. What goes on all year is not due. */
export function isDueSoon({ days, months, year }: CycleEntry, today: string): boolean {
  const until = addDays(today, SOON_DAYS);
  const isNear = (first: string, last: string): boolean => first <= until && last >= today;
  if (days.length > 0) return days.some(({ first, last }) => isNear(first, last));
  return (
    year !== null &&
    months.some(({ first, last }) =>
      isNear(isoDay(year, first, 1) ?? '', lastDayOfMonth(last < first ? year + 1 : year, last)),
    )
  );
}

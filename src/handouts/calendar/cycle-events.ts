import type { CycleEntry } from '../../jobs/cycle/cycle-entries';
import { isoDay, lastDayOfMonth } from '../../plan/deadlines/day';
import { folded } from '../../plan/matching';
import type { HandoutText } from '../../text/handouts';
import type { CalendarEvent, LeftOut } from './calendar-event';

interface Time {
  readonly first: string;
  readonly last: string;
}

/** The days of an entry, else its months whole. */
function timesOf({ days, months, year }: CycleEntry): readonly Time[] {
  if (days.length > 0) return days;
  if (year === null) return [];
  return months.map(({ first, last }) => ({
    first: isoDay(year, first, 1) ?? '',
    last: lastDayOfMonth(last < first ? year + 1 : year, last),
  }));
}

/** The text without its numbers: an entry whose days move within its title is the same entry. */
const keyTitle = (title: string): string => folded(title).replace(/\d+/gu, '#');

/** The cycle's entries, and those that have no place in a calendar. What goes on all year is not told: it needs none. */
export function cycleEvents(
  entries: readonly CycleEntry[],
  bookKey: string,
  text: HandoutText,
): { readonly events: readonly CalendarEvent[]; readonly left: readonly LeftOut[] } {
  const seen = new Map<string, number>();
  const left: LeftOut[] = [];
  const events = entries.flatMap((entry): CalendarEvent[] => {
    const { title, when, isAllYear, isOpen, clock, year, item } = entry;
    const times = timesOf(entry);
    if (times.length === 0 && isAllYear) return [];
    if (times.length === 0)
      left.push({
        code: year === null && entry.months.length > 0 ? 'no-year' : 'no-month',
        title,
        said: when,
      });
    if (isOpen && entry.days.length === 0) left.push({ code: 'open-day', title, said: when });
    const owner = item.row.ownerText.trim();
    return times.map(({ first, last }) => {
      // The n-th of its like in the year, in the order of the cycle.
      const like = JSON.stringify([year, keyTitle(title)]);
      const number = (seen.get(like) ?? 0) + 1;
      seen.set(like, number);
      return {
        kind: 'cycle',
        key: [bookKey, like, String(number)],
        title,
        first,
        last,
        clock: first === last ? clock : null,
        place: '',
        lines: [when, ...(owner === '' ? [] : [`${text.owner}: ${owner}`])],
      };
    });
  });
  return { events, left };
}

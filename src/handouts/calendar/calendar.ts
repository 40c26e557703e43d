import type { WorkbookSnapshot } from '../../book/snapshot';
import { agendaList } from '../../jobs/agenda/agenda-list';
import { allCycleEntries } from '../../jobs/cycle/cycle-entries';
import type { JobRequest } from '../../jobs/job';
import { plansOf } from '../../jobs/review-year';
import type { Language } from '../../plan/field';
import type { PlanReading } from '../../plan/reading';
import { reviewYear } from '../../plan/review-year';
import type { HandoutText } from '../../text/handouts';
import { textIn } from '../../text/text';
import { bookKey } from '../book-key';
import type { Calendar } from './calendar-event';
import { cycleEvents } from './cycle-events';
import { deadlineEvents, dueActions } from './deadline-events';
import { meetingEvents } from './meeting-events';

interface CalendarOrder {
  /** The due dates of open actions too. */
  readonly hasDeadlines: boolean;
  /** Those of one owner. */
  readonly owner?: string | undefined;
}

/**
 * The calendar of a workbook: the meeting, all annual cycles and, where they are asked for, due dates. `candidates`: whom
 * the owner's name may mean, where it is not one owner; then there is no calendar.
 */
export function calendarOf(
  book: WorkbookSnapshot,
  reading: PlanReading,
  request: JobRequest,
  language: Language,
  { hasDeadlines, owner }: CalendarOrder,
  text: HandoutText,
): { readonly calendar: Calendar } | { readonly candidates: readonly string[] } {
  const { today } = request;
  const year = reviewYear(reading, request);
  const nextYear = year === null ? null : year + 1;
  const key = bookKey(book, reading);
  const plans = [
    ...plansOf(reading, year, true),
    ...(nextYear === null ? [] : plansOf(reading, nextYear, false)),
  ];
  const due = hasDeadlines ? dueActions(plans, owner, today, language) : { items: [] };
  if (due.candidates) return { candidates: due.candidates };
  const points = agendaList(book, reading, year, request, textIn(language)).points.map(({ title }) => title);
  const entries = allCycleEntries(reading, year);
  const meeting = meetingEvents(book, reading, points, key, today, text);
  const cycle = cycleEvents(entries, key, text);
  return {
    calendar: {
      name: text.calendarName(reading.organisation ?? ''),
      events: [...meeting.events, ...cycle.events, ...deadlineEvents(due.items, key, text)],
      left: [...meeting.left, ...cycle.left],
    },
  };
}

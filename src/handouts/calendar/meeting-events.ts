import type { WorkbookSnapshot } from '../../book/snapshot';
import { meetingOf } from '../../jobs/agenda/meeting';
import { nextMeeting, partSaid } from '../../jobs/agenda/meeting-said';
import { cycleDaysIn } from '../../plan/cycle/cycle-days';
import { isIsoDay, monthOf, yearOf } from '../../plan/deadlines/day';
import { clockSpanIn, type ClockSpan } from '../../plan/meeting/clock-span';
import type { PlanReading } from '../../plan/reading';
import type { HandoutText } from '../../text/handouts';
import type { CalendarEvent, LeftCode, LeftOut } from './calendar-event';

const AUTUMN = 7;

/** The review of a half-year: a new day within it moves the entry, a review of the other half is another. */
const halfOf = (day: string): string => `${yearOf(day)}-${monthOf(day) < AUTUMN ? 1 : 2}`;

interface Found {
  readonly events: readonly CalendarEvent[];
  readonly left: readonly LeftOut[];
}

const missing = (code: LeftCode, title: string, said: string): LeftOut => ({ code, title, said });

/** What is told of a time that is not whole. */
function clockLacks(title: string, said: string, clock: ClockSpan | undefined): readonly LeftOut[] {
  if (clock === undefined) return [missing('no-clock', title, said)];
  return clock.to === null ? [missing('no-end', title, said)] : [];
}

/** The one day that a text names; `undefined` when it names none or several. */
function dayIn(said: string, { language }: PlanReading, today: string): string | undefined {
  if (isIsoDay(said)) return said;
  const { days } = cycleDaysIn(said, yearOf(today), language);
  const [day] = days;
  return days.length === 1 && day?.first === day?.last ? day?.first : undefined;
}

/** The meeting, the next one, and the day when its notes go out. @param points the titles of the agenda's points */
export function meetingEvents(
  book: WorkbookSnapshot,
  reading: PlanReading,
  points: readonly string[],
  bookKey: string,
  today: string,
  text: HandoutText,
): Found {
  const meeting = meetingOf(book, reading, today);
  const said = [meeting.date, meeting.time].filter(Boolean).join(' ');
  const title = text.meeting(reading.organisation ?? '');
  const events: CalendarEvent[] = [];
  const left: LeftOut[] = [];
  const { date = '', place = '', chair = '', secretary = '', checker = '' } = meeting;
  const day = dayIn(date, reading, today);
  if (day === undefined) left.push(missing('no-day', title, said));
  else {
    const clock = clockSpanIn(meeting.time ?? '', true);
    left.push(...clockLacks(title, meeting.time ?? '', clock));
    const roles = Object.entries({ chair, secretary, checker } as const).flatMap(([role, name]) =>
      name === '' ? [] : [`${text.roles[role as 'chair']}: ${name}`],
    );
    const agenda = points.map((point, index) => `${index + 1}. ${point}`);
    events.push({
      kind: 'meeting',
      key: [bookKey, halfOf(day)],
      title,
      first: day,
      last: day,
      clock: clock ?? null,
      place,
      lines: [...roles, ...(roles.length > 0 && agenda.length > 0 ? [''] : []), ...agenda],
    });
  }
  const notes = partSaid(reading.meeting, 'notesOut');
  const notesDay = dayIn(notes, reading, today);
  if (notesDay !== undefined)
    events.push(
      wholeDay('notesOut', [bookKey, day === undefined ? notesDay : halfOf(day)], text.notesOut, notesDay),
    );
  else if (notes !== '') left.push(missing('no-day', text.notesOut, notes));
  const next = nextMeeting(reading.meeting).text;
  const nextDay = dayIn(next, reading, today);
  if (next !== '' && nextDay === undefined) left.push(missing('no-day', text.nextMeeting, next));
  if (nextDay !== undefined && nextDay !== day) {
    const clock = clockSpanIn(next);
    left.push(...clockLacks(text.nextMeeting, isIsoDay(next) ? '' : next, clock));
    const entry = wholeDay('nextMeeting', [bookKey, halfOf(nextDay)], text.nextMeeting, nextDay);
    events.push({ ...entry, clock: clock ?? null });
  }
  return { events, left };
}

const wholeDay = (
  kind: CalendarEvent['kind'],
  key: readonly string[],
  title: string,
  day: string,
): CalendarEvent => ({ kind, key, title, first: day, last: day, clock: null, place: '', lines: [] });

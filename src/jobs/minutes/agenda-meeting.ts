import type { WorkbookSnapshot } from '../../book/snapshot';
import type { PlanReading } from '../../plan/reading';
import type { Meeting } from '../../plan/settings/settings';
import { ofOneMeeting, type AgendaHeader, type RoleKey } from '../agenda/agenda-roles';
import { knownMeeting, meetingOf, whenIn, withoutHeld, type AskedMeeting } from '../agenda/meeting';
import { isHeld, minutesIn } from './minutes-layout';
import { rolesWithout } from './held-head';
import { minutesMemory } from './minutes-memory';
import { partIds } from './record';
import { standingMinutes } from './standing-minutes';

/** The meeting that an agenda is made for. */
export interface AgendaMeeting {
  /** The day of the held meeting that the agenda stands for: it begins the next one; `null` where it stays as it is. */
  readonly heldOn: string | null;
  /** ISO, where the agenda has one. */
  readonly day: string | undefined;
  /** The form of this run, and what fills the agenda's cells without one. */
  readonly asked: Meeting | undefined;
  readonly remembered: Meeting;
  /** Places that are written over, whatever a person has typed there. */
  readonly anew?: ReadonlySet<RoleKey>;
}

/** The day and the hours that the minutes of a meeting have for the next one. */
function nextReview(
  book: WorkbookSnapshot,
  day: string,
  { language }: PlanReading,
  today: string,
): Pick<Meeting, 'date' | 'time'> {
  const sheet = minutesIn(book, day);
  const closing = sheet && standingMinutes(sheet, []).parts.find(({ id }) => id === partIds.closing);
  const said = closing?.lines.find(({ known }) => known === 'next')?.values.input ?? null;
  const next = whenIn(said, language, today);
  return next.date !== undefined && next.date > day ? next : {};
}

const lacksDay = ({ date }: Meeting): boolean => (date?.trim() ?? '') === '';

/** On a day after a meeting that has minutes the agenda is for the next one. */
export function agendaMeeting(
  book: WorkbookSnapshot,
  reading: PlanReading,
  today: string,
  { asked: form, anew }: AskedMeeting,
): AgendaMeeting {
  const asked = form && withoutHeld(form, book, reading.language, today);
  const remembered = knownMeeting(book, reading, today);
  const over = anew === undefined ? {} : { anew };
  const { date } = meetingOf(book, reading, today);
  if (date === undefined || !isHeld(book, date, today)) {
    const day = meetingOf(book, reading, today, { asked, ...over }).date;
    return { heldOn: null, day, asked, remembered: knownMeeting(book, reading, today, day), ...over };
  }
  const next = nextReview(book, date, reading, today);
  const withNext = (meeting: Meeting): Meeting => (lacksDay(meeting) ? { ...meeting, ...next } : meeting);
  const { previous: _before, ...lasting } = remembered;
  // A form in which it was empty leaves it so.
  const isAsked = form === undefined || form.previous !== undefined;
  const coming = { ...(isAsked && { previous: date }), ...withNext(asked ?? lasting) };
  return {
    heldOn: date,
    day: lacksDay(coming) ? undefined : coming.date,
    asked: asked && coming,
    remembered: asked ? remembered : coming,
    ...over,
  };
}

/** The rows of the agenda's head without the day of a held meeting, and without what its minutes hold of it alone. */
export function headerWithoutHeld(
  header: AgendaHeader,
  book: WorkbookSnapshot,
  heldOn: string,
): AgendaHeader {
  const memory = minutesMemory(book).get(heldOn) ?? [];
  const roles = rolesWithout(header.roles, memory, (key) => key === 'place' || ofOneMeeting.has(key));
  return {
    ...header,
    roles: new Map(
      [...roles].map(
        ([key, row]) => [key, key === 'when' ? { ...row, value: null, isOwn: false } : row] as const,
      ),
    ),
  };
}

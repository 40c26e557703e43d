import { textOf } from '../../book/cells';
import type { WorkbookSnapshot } from '../../book/snapshot';
import type { PlanReading } from '../../plan/reading';
import type { Meeting } from '../../plan/settings/settings';
import type { AgendaHeader, RoleRow } from '../agenda/agenda-roles';
import { meetingOf, rememberedMeeting, whenIn, withoutHeld } from '../agenda/meeting';
import { isHeld, minutesIn } from './minutes-layout';
import { baseOf, minutesMemory } from './minutes-memory';
import { markOf, partIds } from './record';
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
  form: Meeting | undefined,
): AgendaMeeting {
  const asked = form && withoutHeld(form, book, reading.language, today);
  const remembered = rememberedMeeting(book, reading, today);
  const { date } = meetingOf(book, reading, today);
  if (date === undefined || !isHeld(book, date, today))
    return { heldOn: null, day: meetingOf(book, reading, today, asked).date, asked, remembered };
  const next = nextReview(book, date, reading, today);
  const withNext = (meeting: Meeting): Meeting => (lacksDay(meeting) ? { ...meeting, ...next } : meeting);
  const coming = withNext(asked ?? remembered);
  return {
    heldOn: date,
    day: lacksDay(coming) ? undefined : coming.date,
    asked: asked && coming,
    remembered: asked ? remembered : coming,
  };
}

/** The rows of the agenda's head without the day of a held meeting, and without its place as the minutes have it. */
export function headerWithoutHeld(
  header: AgendaHeader,
  book: WorkbookSnapshot,
  heldOn: string,
): AgendaHeader {
  const of = baseOf(partIds.head, 'place');
  const places = (minutesMemory(book).get(heldOn) ?? []).flatMap((base) =>
    base.of === of ? [base.marks.input] : [],
  );
  const emptied = (row: RoleRow): RoleRow => ({ ...row, value: null, isOwn: false });
  return {
    ...header,
    roles: new Map(
      [...header.roles].map(([role, row]) => {
        const isOfMeeting = role === 0 || (role === 1 && places.includes(markOf(textOf(row.value))));
        return [role, isOfMeeting ? emptied(row) : row] as const;
      }),
    ),
  };
}

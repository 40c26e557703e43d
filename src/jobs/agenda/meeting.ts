import { isDate, textOf, type CellValue } from '../../book/cells';
import type { WorkbookSnapshot } from '../../book/snapshot';
import { yearOf } from '../../plan/deadlines/day';
import { deadlineReader } from '../../plan/deadlines/deadlines';
import type { Language } from '../../plan/field';
import type { PlanReading } from '../../plan/reading';
import type { Meeting } from '../../plan/settings/settings';
import { settingsIn } from '../../plan/settings/stored-settings';
import type { JobRequest } from '../job';
import {
  agendaHeader,
  ofOneMeeting,
  roleKeys,
  roleText,
  type AgendaHeader,
  type RoleKey,
} from './agenda-roles';
import { meetingSaid } from './meeting-said';
import { isHeld } from '../minutes/minutes-layout';
import { previousMeeting } from './previous-meeting';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_AND_TIME = /^(\d{4}-\d{2}-\d{2})(?:[ T,]+(.*))?$/;
/** `kl 13`, `13.00`, `13–15` at the end of a text that begins with a day. */
const CLOCK =
  /(?:\bkl\.? ?\d{1,2}(?:[.:]\d{2})?|\b\d{1,2}[.:]\d{2}|\b\d{1,2}(?= ?[–-]))(?: ?[–-] ?\d{1,2}(?:[.:]\d{2})?)?$/;

const said = (text: string | undefined): string | null => {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
};

function dayAndTime({ date, time }: Meeting): CellValue {
  const day = said(date);
  const clock = said(time);
  if (clock === null) return dayOrText(day);
  return said([day, clock].flatMap((part) => part ?? []).join(' '));
}

/** A day alone is a day in its cell. */
const dayOrText = (text: string | null): CellValue =>
  text !== null && ISO_DAY.test(text) ? { date: text } : text;

/** What the form says for a place of the agenda's head. */
export const roleValue = (meeting: Meeting, key: RoleKey): CellValue =>
  key === 'when'
    ? dayAndTime(meeting)
    : key === 'previous'
      ? dayOrText(said(meeting.previous))
      : said(meeting[key]);

/** The day and the hours that a cell says. */
export function whenIn(value: CellValue, language: Language, today: string): Pick<Meeting, 'date' | 'time'> {
  if (isDate(value)) {
    return { date: value.date, ...(value.time === undefined ? {} : { time: value.time.slice(0, 5) }) };
  }
  const text = textOf(value).trim();
  const plain = DAY_AND_TIME.exec(text);
  if (plain) return { date: plain[1] ?? '', ...(plain[2] ? { time: plain[2].trim() } : {}) };
  const read = deadlineReader({ planYear: yearOf(today), language, dayOrder: () => 'day-first' })(text);
  if (read.kind !== 'day' || read.date === null || read.certainty === 'guess') return { time: text };
  const clock = CLOCK.exec(text)?.[0];
  return { date: read.date, ...(clock === undefined ? {} : { time: clock }) };
}

/** What the cells of the agenda's head say, as the form has it; those that say nothing are left out. */
function meetingIn(values: ReadonlyMap<RoleKey, CellValue>, language: Language, today: string): Meeting {
  return Object.fromEntries(
    [...values].flatMap(([key, value]): readonly (readonly [string, string])[] => {
      const text = said(roleText({ value }));
      if (text === null) return [];
      return key === 'when' ? Object.entries(whenIn(value, language, today)) : [[key, text]];
    }),
  );
}

/** What the agenda is to say in a place of its head, and what Planbok itself would have it say. */
export interface FilledRole {
  readonly value: CellValue;
  /** Kept in mind: a person's own words are told by differing from it. */
  readonly written: CellValue;
}

/** Where the meeting is read from: what its sheets say, and which meetings have been. */
export type MeetingSource = Pick<PlanReading, 'language' | 'meeting' | 'tables'>;

/** Parts that each meeting has of its own; who has which role is often the same at the next. */
const ownParts: ReadonlySet<string> = new Set([
  ...ofOneMeeting,
  ...(['date', 'time', 'place'] satisfies (keyof Meeting)[]),
]);

/** What a form or the workbook's memory says of the meeting to come: of one that has been held only what lasts. */
export function withoutHeld(
  meeting: Meeting,
  book: WorkbookSnapshot,
  language: Language,
  today: string,
): Meeting {
  const when = new Map([['when', roleValue(meeting, 'when')] as const]);
  if (!isHeld(book, meetingIn(when, language, today).date, today)) return meeting;
  return Object.fromEntries(Object.entries(meeting).filter(([part]) => !ownParts.has(part)));
}

/**
 * What is known of the meeting beside its agenda: what was last filled in, else what the sheets of the workbook say. `day`:
 * when it is, where that is not what was last filled in.
 */
export function knownMeeting(
  book: WorkbookSnapshot,
  reading: MeetingSource,
  today: string,
  day?: string,
): Meeting {
  const filled = { ...meetingSaid(reading.meeting), ...settingsIn(book).settings.meeting };
  const known = withoutHeld(filled, book, reading.language, today);
  const previous = known.previous ?? previousMeeting(book, reading, day ?? filled.date, today);
  return previous === null ? known : { ...known, previous };
}

/** What this run is told of the meeting. */
export interface AskedMeeting {
  readonly asked?: Meeting | undefined;
  /** Places that are written over, whatever a person has typed there. */
  readonly anew?: ReadonlySet<RoleKey>;
}

const noRoles: ReadonlySet<RoleKey> = new Set();

/** The form of a run: what is asked, or the workbook's own with what alone is said. */
export function askedMeeting(
  book: WorkbookSnapshot,
  reading: MeetingSource,
  { today, meeting: asked, saidOfMeeting }: Pick<JobRequest, 'today' | 'meeting' | 'saidOfMeeting'>,
): AskedMeeting {
  if (saidOfMeeting === undefined) return { asked };
  const said = Object.keys(saidOfMeeting);
  const isSaid = (key: RoleKey): boolean =>
    (key === 'when' ? ['date', 'time'] : [key]).some((field) => said.includes(field));
  const anew = new Set(roleKeys.filter(isSaid));
  return { asked: { ...meetingOf(book, reading, today, { asked }), ...saidOfMeeting }, anew };
}

/**
 * What the agenda is to say in its head. A person's own words stay. `asked`: the form of this very run, in which an empty
 * field means empty; without it what is known fills what is empty.
 */
export const filledRoles = (
  { roles }: AgendaHeader,
  known: Meeting,
  { asked, anew = noRoles }: AskedMeeting,
): ReadonlyMap<RoleKey, FilledRole> =>
  new Map(
    roleKeys.map((key) => {
      const wished = roleValue(asked ?? known, key);
      const standing = roles.get(key);
      const value = standing?.value ?? null;
      const isOwn = standing?.isOwn === true && !anew.has(key);
      if (isOwn && (textOf(value) !== '' || asked === undefined)) return [key, { value, written: wished }];
      const written = asked === undefined ? (wished ?? value) : wished;
      return [key, { value: written, written }];
    }),
  );

/**
 * The meeting as the workbook has it: what a person has typed in the agenda, else what was last filled in, else what its
 * sheets say; the form of this very run is in place of what was last filled in.
 */
export function meetingOf(
  book: WorkbookSnapshot,
  reading: MeetingSource,
  today: string,
  { asked, anew = noRoles }: AskedMeeting = {},
): Meeting {
  const { roles } = agendaHeader(book);
  const isOpen = textOf(roles.get('when')?.value ?? null) === '';
  const form = asked && isOpen ? withoutHeld(asked, book, reading.language, today) : asked;
  const known = form ?? knownMeeting(book, reading, today);
  if (roles.size === 0) return known;
  const values = roleKeys.map((key): readonly [RoleKey, CellValue] => {
    const filled = roleValue(known, key);
    const standing = roles.get(key);
    if (standing === undefined) return [key, filled];
    const isTyped =
      standing.isOwn && !anew.has(key) && (asked === undefined || textOf(standing.value) !== '');
    return [key, isTyped ? standing.value : anew.has(key) ? filled : (filled ?? standing.value)];
  });
  return meetingIn(new Map(values), reading.language, today);
}

import { isDate, textOf, type CellValue } from '../../book/cells';
import type { WorkbookSnapshot } from '../../book/snapshot';
import { yearOf } from '../../plan/deadlines/day';
import { deadlineReader } from '../../plan/deadlines/deadlines';
import type { Language } from '../../plan/field';
import type { PlanReading } from '../../plan/reading';
import type { Meeting } from '../../plan/settings/settings';
import { settingsIn } from '../../plan/settings/stored-settings';
import { agendaHeader, ROLE_COUNT, type AgendaHeader } from './agenda-roles';
import { isHeld } from '../minutes/minutes-layout';
import { meetingSaid } from './meeting-said';

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
  if (day !== null && clock === null) return ISO_DAY.test(day) ? { date: day } : day;
  return said([day, clock].flatMap((part) => part ?? []).join(' '));
}

/** What the form says beside each role: when, where, chair, secretary, checker. */
export const roleValues = (meeting: Meeting): readonly CellValue[] => [
  dayAndTime(meeting),
  said(meeting.place),
  said(meeting.chair),
  said(meeting.secretary),
  said(meeting.checker),
];

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

/** What each role's cell says, as the form has it; cells that say nothing are left out. */
function meetingIn(values: readonly CellValue[], language: Language, today: string): Meeting {
  const [when = null, ...others] = values;
  const [place, chair, secretary, checker] = others.map((value) => said(textOf(value)));
  return {
    ...(said(textOf(when)) === null ? {} : whenIn(when, language, today)),
    ...(place ? { place } : {}),
    ...(chair ? { chair } : {}),
    ...(secretary ? { secretary } : {}),
    ...(checker ? { checker } : {}),
  };
}

/** What the agenda is to say beside a role, and what Planbok itself would have it say. */
export interface FilledRole {
  readonly value: CellValue;
  /** Kept in mind: a person's own words are told by differing from it. */
  readonly written: CellValue;
}

/**
 * What the agenda is to say beside each role. A person's own words stay. `asked`: the form of this very run, in which an
 * empty field means empty; without it what the workbook remembers fills what is empty.
 */
export function filledRoles(
  { roles }: AgendaHeader,
  remembered: Meeting,
  asked: Meeting | undefined,
): readonly FilledRole[] {
  return roleValues(asked ?? remembered).map((wished, role) => {
    const standing = roles.get(role);
    const value = standing?.value ?? null;
    const isOwn = standing?.isOwn === true;
    if (isOwn && (textOf(value) !== '' || asked === undefined)) return { value, written: wished };
    const written = asked === undefined ? (wished ?? value) : wished;
    return { value: written, written };
  });
}

/** Parts that each meeting has of its own; who has which role is often the same at the next. */
const ofOneMeeting: ReadonlySet<string> = new Set(['date', 'time', 'place'] satisfies (keyof Meeting)[]);

/** What a form or the workbook's memory says of the meeting to come: of one that has been held only the roles. */
export function withoutHeld(
  meeting: Meeting,
  book: WorkbookSnapshot,
  language: Language,
  today: string,
): Meeting {
  const { date } = meetingIn(roleValues(meeting), language, today);
  if (!isHeld(book, date, today)) return meeting;
  return Object.fromEntries(Object.entries(meeting).filter(([part]) => !ofOneMeeting.has(part)));
}

/** What fills the cells of the agenda in which nothing is typed: what was last filled in, else what the workbook's sheets say. */
export const rememberedMeeting = (
  book: WorkbookSnapshot,
  { language, meeting }: Pick<PlanReading, 'language' | 'meeting'>,
  today: string,
): Meeting =>
  withoutHeld({ ...meetingSaid(meeting), ...settingsIn(book).settings.meeting }, book, language, today);

/**
 * The meeting as the workbook has it: what a person has typed in the agenda, else what was last filled in, else what its
 * sheets say. `asked`: the form of this very run, in place of what was last filled in.
 */
export function meetingOf(
  book: WorkbookSnapshot,
  reading: Pick<PlanReading, 'language' | 'meeting'>,
  today: string,
  asked?: Meeting,
): Meeting {
  const { roles } = agendaHeader(book);
  const isOpen = textOf(roles.get(0)?.value ?? null) === '';
  const form = asked && isOpen ? withoutHeld(asked, book, reading.language, today) : asked;
  const remembered = form ?? rememberedMeeting(book, reading, today);
  if (roles.size === 0) return remembered;
  const filled = roleValues(remembered);
  const values = Array.from({ length: ROLE_COUNT }, (_, role) => {
    const standing = roles.get(role);
    if (standing === undefined) return filled[role] ?? null;
    const isTyped = standing.isOwn && (asked === undefined || textOf(standing.value) !== '');
    return isTyped ? standing.value : (filled[role] ?? standing.value);
  });
  return meetingIn(values, reading.language, today);
}

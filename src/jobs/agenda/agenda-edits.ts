import type { CellValue } from '../../book/cells';
import type { Edit } from '../../book/edit';
import { effective } from '../../book/effective';
import { replay } from '../../book/replay';
import type { WorkbookSnapshot } from '../../book/snapshot';
import type { PlanReading } from '../../plan/reading';
import type { AgendaChoice, Meeting } from '../../plan/settings/settings';
import { SETTINGS_PROPERTY, settingsIn, storedText } from '../../plan/settings/stored-settings';
import type { Text } from '../../text/text';
import type { AgendaMeeting } from '../minutes/agenda-meeting';
import { minutedBefore } from '../minutes/minuted-agenda';
import { drawn, type OwnSheet } from '../sheets/own-sheet';
import type { Kept } from './agenda-kept';
import { keyed } from './keyed-section';
import { isMadeFor, memorySheet } from './agenda-memory';
import type { AgendaSection } from './agenda-section';
import { agendaSheet } from './agenda-sheet';
import type { RoleKey } from './agenda-roles';
import { filledRoles, type AskedMeeting, type FilledRole } from './meeting';
import { previousMeeting } from './previous-meeting';

/** What this run is asked to remember for the next; settings of a newer Planbok are left alone. */
function rememberedChoices(
  book: WorkbookSnapshot,
  { asked, ofMeeting }: AskedOf,
  agenda: AgendaChoice,
): readonly Edit[] {
  const { settings, isNewer } = settingsIn(book);
  const meeting = asked ?? ofMeeting(settings.meeting);
  const isSame =
    JSON.stringify(settings.agenda ?? {}) === JSON.stringify(agenda) &&
    JSON.stringify(settings.meeting) === JSON.stringify(meeting);
  if (isNewer || isSame) return [];
  const value = storedText({ ...settings, meeting, agenda });
  return effective(book, [{ kind: 'setProperty', name: SETTINGS_PROPERTY, value }]);
}

/** What an agenda is made for. */
export interface AgendaRun {
  readonly today: string;
  readonly meeting: AgendaMeeting;
}

/** The form of this run and what is known without it, both without what was of an earlier meeting alone. */
interface AskedOf extends AskedMeeting {
  readonly known: Meeting;
  readonly ofMeeting: (meeting: Meeting) => Meeting;
}

/**
 * Who was present at the meeting before, and its number, are not this meeting's, unless they are said anew; the meeting before
 * that is not the previous one any more. What the workbook remembers is cleared of it once.
 */
function askedOf(book: WorkbookSnapshot, reading: PlanReading, { today, meeting }: AgendaRun): AskedOf {
  const { asked, anew, day } = meeting;
  const isMinuted = minutedBefore(book, day);
  const previous = previousMeeting(book, reading, day, today);
  const without = (all: Meeting, isStale: (field: string, text: string) => boolean): Meeting => {
    const own = Object.fromEntries(Object.entries(all).filter(([field, text]) => !isStale(field, text)));
    const isReplaced = all.previous !== undefined && own['previous'] === undefined && previous !== null;
    return isReplaced ? { ...own, previous } : own;
  };
  const isNew = day === undefined || !isMadeFor(book, day);
  const remembered = (all: Meeting): Meeting => (isNew ? without(all, isMinuted) : all);
  const isSaidAnew = (field: string): boolean => [...(anew ?? [])].some((key) => key === field);
  return {
    asked: asked && without(asked, (field, text) => !isSaidAnew(field) && isMinuted(field, text)),
    ...(anew && { anew }),
    known: remembered(meeting.remembered),
    ofMeeting: remembered,
  };
}

const rolesIn = (kept: Kept, of: AskedOf): ReadonlyMap<RoleKey, FilledRole> =>
  filledRoles(kept.header, of.known, of);

const valuesOf = (
  roles: ReadonlyMap<RoleKey, FilledRole>,
  of: (role: FilledRole) => CellValue,
): ReadonlyMap<RoleKey, CellValue> => new Map([...roles].map(([key, role]) => [key, of(role)]));

/** The agenda's sheet as it is to be, with what a person has typed in it. */
export function madeAgenda(
  book: WorkbookSnapshot,
  sections: readonly AgendaSection[],
  kept: Kept,
  reading: PlanReading,
  run: AgendaRun,
  text: Text,
): OwnSheet {
  const values = valuesOf(rolesIn(kept, askedOf(book, reading, run)), ({ value }) => value);
  return agendaSheet(sections.map(keyed), kept, values, reading, run.today, text);
}

/** The agenda, what is remembered of it, and the meeting it was filled in for. */
export function agendaEdits(
  book: WorkbookSnapshot,
  sections: readonly AgendaSection[],
  kept: Kept,
  agenda: AgendaChoice,
  reading: PlanReading,
  run: AgendaRun,
  text: Text,
): readonly Edit[] {
  const of = askedOf(book, reading, run);
  const roles = rolesIn(kept, of);
  const points = sections.map(keyed);
  const sheet = drawn(book, madeAgenda(book, sections, kept, reading, run, text));
  // The memory needs to know only which names of sheets are taken by then.
  const withAgenda = replay(
    book,
    sheet.filter(({ kind }) => kind === 'addSheet'),
  );
  const written = [...valuesOf(roles, (role) => role.written).values()];
  return [
    ...sheet,
    ...drawn(withAgenda, memorySheet(points, written, run.meeting.day, kept.emptiedOf, text)),
    ...rememberedChoices(book, of, agenda),
  ];
}

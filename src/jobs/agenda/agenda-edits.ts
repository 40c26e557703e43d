import type { Edit } from '../../book/edit';
import { effective } from '../../book/effective';
import { replay } from '../../book/replay';
import type { WorkbookSnapshot } from '../../book/snapshot';
import type { PlanReading } from '../../plan/reading';
import type { AgendaChoice, Meeting } from '../../plan/settings/settings';
import { SETTINGS_PROPERTY, settingsIn, storedText } from '../../plan/settings/stored-settings';
import type { Text } from '../../text/text';
import type { AgendaMeeting } from '../minutes/agenda-meeting';
import { drawn, type OwnSheet } from '../sheets/own-sheet';
import type { Kept } from './agenda-kept';
import { keyed } from './keyed-section';
import { memorySheet } from './agenda-memory';
import type { AgendaSection } from './agenda-section';
import { agendaSheet } from './agenda-sheet';
import { filledRoles, type FilledRole } from './meeting';

/** What this run is asked to remember for the next; settings of a newer Planbok are left alone. */
function rememberedChoices(
  book: WorkbookSnapshot,
  meeting: Meeting | undefined,
  agenda: AgendaChoice,
): readonly Edit[] {
  const { settings, isNewer } = settingsIn(book);
  const { agenda: before = {} } = settings;
  const isSame = JSON.stringify(before) === JSON.stringify(agenda);
  if (isNewer || (meeting === undefined && isSame)) return [];
  const value = storedText({ ...settings, meeting: meeting ?? settings.meeting, agenda });
  return effective(book, [{ kind: 'setProperty', name: SETTINGS_PROPERTY, value }]);
}

interface AgendaRun {
  readonly today: string;
  readonly meeting: AgendaMeeting;
}

const rolesIn = (kept: Kept, { meeting }: AgendaRun): readonly FilledRole[] =>
  filledRoles(kept.header, meeting.remembered, meeting.asked);

/** The agenda's sheet as it is to be, with what a person has typed in it. */
export function madeAgenda(
  sections: readonly AgendaSection[],
  kept: Kept,
  reading: PlanReading,
  run: AgendaRun,
  text: Text,
): OwnSheet {
  const values = rolesIn(kept, run).map(({ value }) => value);
  return agendaSheet(sections.map(keyed), kept, values, reading, run.today, text);
}

/** The agenda, what is remembered of it, and the meeting it was filled in for. */
export function agendaEdits(
  book: WorkbookSnapshot,
  sections: readonly AgendaSection[],
  kept: Kept,
  agenda: AgendaChoice,
  reading: PlanReading,
  request: AgendaRun,
  text: Text,
): readonly Edit[] {
  const roles = rolesIn(kept, request);
  const points = sections.map(keyed);
  const sheet = drawn(book, madeAgenda(sections, kept, reading, request, text));
  // The memory needs to know only which names of sheets are taken by then.
  const withAgenda = replay(
    book,
    sheet.filter(({ kind }) => kind === 'addSheet'),
  );
  const written = roles.map((role) => role.written);
  return [
    ...sheet,
    ...drawn(withAgenda, memorySheet(points, written, kept.emptiedOf, text)),
    ...rememberedChoices(book, request.meeting.asked, agenda),
  ];
}

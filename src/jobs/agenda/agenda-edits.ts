import type { Edit } from '../../book/edit';
import { effective } from '../../book/effective';
import { replay } from '../../book/replay';
import type { WorkbookSnapshot } from '../../book/snapshot';
import type { PlanReading } from '../../plan/reading';
import type { Meeting } from '../../plan/settings/settings';
import { SETTINGS_PROPERTY, settingsIn, storedText } from '../../plan/settings/stored-settings';
import { textIn, type Text } from '../../text/text';
import { drawn } from '../sheets/own-sheet';
import { keptOf } from './agenda-kept';
import { keyed } from './agenda-layout';
import { memorySheet } from './agenda-memory';
import type { AgendaSection } from './agenda-section';
import { agendaSheet } from './agenda-sheet';
import { filledRoles } from './meeting';
import { meetingSaid } from './meeting-said';

/** The form of this run, remembered for the next; settings of a newer Planbok are left alone. */
function rememberedMeeting(book: WorkbookSnapshot, meeting: Meeting | undefined): readonly Edit[] {
  const { settings, isNewer } = settingsIn(book);
  if (meeting === undefined || isNewer) return [];
  return effective(book, [
    { kind: 'setProperty', name: SETTINGS_PROPERTY, value: storedText({ ...settings, meeting }) },
  ]);
}

/** The agenda, what is remembered of it, and the meeting it was filled in for. */
export function agendaEdits(
  book: WorkbookSnapshot,
  sections: readonly AgendaSection[],
  reading: PlanReading,
  request: { readonly today: string; readonly meeting?: Meeting },
  text: Text,
): readonly Edit[] {
  const kept = keptOf(book, [textIn('sv'), textIn('en')]);
  const remembered = { ...meetingSaid(reading.meeting), ...settingsIn(book).settings.meeting };
  const roles = filledRoles(kept.header, remembered, request.meeting);
  const values = roles.map(({ value }) => value);
  const points = sections.map(keyed);
  const agenda = drawn(book, agendaSheet(points, kept, values, reading, request.today, text));
  // The memory needs to know only which names of sheets are taken by then.
  const withAgenda = replay(
    book,
    agenda.filter(({ kind }) => kind === 'addSheet'),
  );
  const written = roles.map((role) => role.written);
  return [
    ...agenda,
    ...drawn(withAgenda, memorySheet(points, written, text)),
    ...rememberedMeeting(book, request.meeting),
  ];
}

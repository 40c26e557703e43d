import type { Edit } from '../../book/edit';
import { effective } from '../../book/effective';
import type { WorkbookSnapshot } from '../../book/snapshot';
import { SETTINGS_PROPERTY, settingsIn, storedText } from '../../plan/settings/stored-settings';
import type { JobRequest } from '../job';
import { agendaIn } from './agenda-layout';
import { rememberedRoleEdits } from './agenda-memory';
import { agendaHeader, roleKeys } from './agenda-roles';
import { askedMeeting, roleValue, type MeetingSource } from './meeting';

/**
 * What a run is told of the meeting, where the next run finds it: in the agenda's head, over what stands there, and among
 * the settings. It holds until something else is said, or typed in the agenda.
 */
export function saidMeetingEdits(
  book: WorkbookSnapshot,
  reading: MeetingSource,
  request: Pick<JobRequest, 'today' | 'meeting' | 'saidOfMeeting'>,
): readonly Edit[] {
  const { saidOfMeeting } = request;
  const agenda = agendaIn(book);
  if (saidOfMeeting === undefined || !agenda) return [];
  const { asked = {}, anew } = askedMeeting(book, reading, request);
  const { settings, isNewer } = settingsIn(book);
  const places = [...agendaHeader(book).roles].filter(([key]) => anew?.has(key) === true);
  const written = places.map(([key, { row, column }]): Edit => ({
    kind: 'writeCells',
    at: { sheet: agenda.name, row, column },
    cells: [[roleValue(asked, key)]],
    overFormula: true,
  }));
  // What she types there later differs from this, also where it is what stood there before.
  const inMind = rememberedRoleEdits(
    book,
    new Map(places.map(([key]) => [roleKeys.indexOf(key), roleValue(asked, key)])),
  );
  const value = storedText({ ...settings, meeting: { ...settings.meeting, ...saidOfMeeting } });
  const remembered: Edit[] = isNewer ? [] : [{ kind: 'setProperty', name: SETTINGS_PROPERTY, value }];
  return effective(book, [...written, ...inMind, ...remembered]);
}

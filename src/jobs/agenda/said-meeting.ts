import type { Edit } from '../../book/edit';
import { effective } from '../../book/effective';
import type { WorkbookSnapshot } from '../../book/snapshot';
import { SETTINGS_PROPERTY, settingsIn, storedText } from '../../plan/settings/stored-settings';
import type { JobRequest } from '../job';
import { agendaIn } from './agenda-layout';
import { agendaHeader } from './agenda-roles';
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
  const written = [...agendaHeader(book).roles].flatMap(([key, { row, column }]): Edit[] =>
    anew?.has(key) === true
      ? [
          {
            kind: 'writeCells',
            at: { sheet: agenda.name, row, column },
            cells: [[roleValue(asked, key)]],
            overFormula: true,
          },
        ]
      : [],
  );
  const value = storedText({ ...settings, meeting: { ...settings.meeting, ...saidOfMeeting } });
  const remembered: Edit[] = isNewer ? [] : [{ kind: 'setProperty', name: SETTINGS_PROPERTY, value }];
  return effective(book, [...written, ...remembered]);
}

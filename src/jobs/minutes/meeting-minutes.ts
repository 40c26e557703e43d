import type { WorkbookSnapshot } from '../../book/snapshot';
import type { PlanReading, Problem } from '../../plan/reading';
import { settingsIn } from '../../plan/settings/stored-settings';
import type { Text } from '../../text/text';
import { agendaIn, columns as agendaColumns } from '../agenda/agenda-layout';
import { DEFAULT_PRESET, presetNamed, presets } from '../agenda/agenda-presets';
import { keptFor } from '../agenda/agenda-result';
import { agendaHeader } from '../agenda/agenda-roles';
import { agendaState } from '../agenda/agenda-state';
import { askedMeeting, meetingOf } from '../agenda/meeting';
import { DEFAULT_STANDARD, standardNamed, type StandardName } from '../agenda/standards';
import type { JobRequest } from '../job';
import { decisionRows } from './decision-list';
import { otherMeeting } from './merge-problems';
import { minutesOf, type Minutes } from './minutes';
import { meetingDay } from './minutes-head';
import { minutesMemory } from './minutes-memory';

const noLinks = { links: [], unanswered: new Set<string>(), undecided: new Set<string>() };

/** The standard whose results the minutes ask for: the one asked for, else the one that the agenda is held against. */
export function standardOf(
  book: WorkbookSnapshot,
  { standard: asked }: Pick<JobRequest, 'standard'>,
): StandardName {
  const { preset, standard } = settingsIn(book).settings.agenda ?? {};
  const claimed = presets[presetNamed(preset) ?? DEFAULT_PRESET].claims;
  return asked ?? standardNamed(standard) ?? claimed ?? DEFAULT_STANDARD;
}

/** The meeting's own problem: there is nothing to make minutes of yet. */
function refusal(book: WorkbookSnapshot, day: string | null, today: string): Problem | null {
  const sheet = agendaIn(book)?.name;
  if (sheet === undefined) {
    const at = { sheet: book.sheets[0]?.name ?? '', row: 1, column: 1 };
    return { code: 'meeting-without-agenda', severity: 'warning', at };
  }
  const row = agendaHeader(book).roles.get('when')?.row ?? 1;
  const at = { sheet, row, column: agendaColumns.input };
  if (day === null) return { code: 'meeting-without-day', severity: 'warning', at };
  return day > today ? { code: 'coming-meeting', severity: 'warning', at, found: day } : null;
}

/** The minutes of the agenda's meeting, merged with those that stand; or why there are none. */
export function meetingMinutes(
  book: WorkbookSnapshot,
  reading: PlanReading,
  year: number | null,
  request: JobRequest,
  text: Text,
): { readonly minutes: Minutes } | { readonly refused: Problem } {
  const { today } = request;
  const meeting = meetingOf(book, reading, today, askedMeeting(book, reading, request));
  const day = meetingDay(meeting);
  const refused = refusal(book, day, today);
  if (refused) return { refused };
  if (day === null) throw new Error('a meeting without a day is refused');
  const memory = minutesMemory(book);
  const numbers = [...memory.values()].flatMap((bases) => bases.map(({ number }) => number));
  const minutes = minutesOf({
    book,
    reading,
    kept: keptFor(book, agendaState(reading, year, today, text, noLinks)),
    meeting,
    day,
    today,
    standard: standardOf(book, request),
    memory: memory.get(day) ?? [],
    taken: [...decisionRows(reading).keys(), ...numbers],
    text,
  });
  const other = otherMeeting(minutes, book);
  return other ? { refused: other } : { minutes };
}

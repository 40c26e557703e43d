import { effective } from '../../book/effective';
import type { Edit } from '../../book/edit';
import { pause, type Pausable } from '../../book/pausable';
import { replay } from '../../book/replay';
import type { WorkbookSnapshot } from '../../book/snapshot';
import type { PlanReading, Problem } from '../../plan/reading';
import { settingsIn } from '../../plan/settings/stored-settings';
import type { Text } from '../../text/text';
import { keptFor } from '../agenda/agenda-result';
import { agendaIn, columns as agendaColumns } from '../agenda/agenda-layout';
import { DEFAULT_PRESET, presetNamed, presets } from '../agenda/agenda-presets';
import { agendaHeader } from '../agenda/agenda-roles';
import { agendaState } from '../agenda/agenda-state';
import { askedMeeting, meetingOf } from '../agenda/meeting';
import { DEFAULT_STANDARD, standardNamed, type StandardName } from '../agenda/standards';
import type { JobRequest } from '../job';
import { readAgain, withEdits, type Progress } from '../progress';
import { drawn, markName, sheetNameFor } from '../sheets/own-sheet';
import { decisionListEdits, decisionRows, listedMarks, rowOf, type ListedDecision } from './decision-list';
import { minutesOf, partsOf, type Minutes } from './minutes';
import { mergeProblems, otherMeeting } from './merge-problems';
import { meetingDay } from './minutes-head';
import { dayMark, languageOfMinutes, MINUTES_MARK } from './minutes-layout';
import { minutesMemory, minutesMemorySheet, type LineBase, type MinutesMemory } from './minutes-memory';
import { minutesSheet } from './minutes-sheet';

const noLinks = { links: [], unanswered: new Set<string>(), undecided: new Set<string>() };

/** The standard whose results the minutes ask for: the one asked for, else the one that the agenda is held against. */
function standardOf(book: WorkbookSnapshot, request: JobRequest): StandardName {
  const { preset, standard } = settingsIn(book).settings.agenda ?? {};
  const claimed = presets[presetNamed(preset) ?? DEFAULT_PRESET].claims;
  return request.standard ?? standardNamed(standard) ?? claimed ?? DEFAULT_STANDARD;
}

function listedDecisions(minutes: Minutes, reading: PlanReading): readonly ListedDecision[] {
  return minutes.decisions.map((decision) => ({
    number: decision.number,
    day: minutes.day,
    text: decision.text,
    owner: decision.owner,
    due: decision.due,
    of: rowOf(decision, reading)?.id ?? null,
    listed: decision.line.base.listed,
  }));
}

/** What is remembered once everything is written. */
function remembered(
  memory: MinutesMemory,
  minutes: Minutes,
  decisions: readonly ListedDecision[],
): MinutesMemory {
  const listed = new Map(decisions.map((decision) => [decision.number, listedMarks(decision)]));
  const bases = partsOf(minutes).flatMap(({ lines, gone }) => [
    ...lines.map(({ number, base }): LineBase => ({ ...base, listed: listed.get(number) ?? base.listed })),
    ...gone,
  ]);
  return new Map([...memory, [minutes.day, bases]]);
}

function minutesEdits(
  book: WorkbookSnapshot,
  reading: PlanReading,
  minutes: Minutes,
  memory: MinutesMemory,
): readonly Edit[] {
  const { day, text } = minutes;
  const language = languageOfMinutes(text);
  const decisions = listedDecisions(minutes, reading);
  const sheet = sheetNameFor(book, dayMark(day), text.minutes.sheet(day));
  const edits: Edit[] = [];
  let now = book;
  const add = (more: readonly Edit[]): void => {
    edits.push(...more);
    now = replay(now, more);
  };
  add(drawn(now, minutesSheet(minutes, reading)));
  // Which minutes a face shows.
  add(
    effective(now, [
      {
        kind: 'setName',
        name: markName(MINUTES_MARK),
        area: { sheet, row: 1, column: 1, rows: 1, columns: 1 },
        hidden: true,
      },
    ]),
  );
  add(decisionListEdits(now, reading, decisions, language, text));
  add(drawn(now, minutesMemorySheet(remembered(memory, minutes, decisions), text)));
  return edits;
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

/** Makes the minutes of the agenda's meeting, and lists what it decided. */
export function* withMinutes(
  work: Progress,
  year: number | null,
  request: JobRequest,
  text: Text,
): Pausable<Progress> {
  const { book, reading } = work;
  const { today } = request;
  const meeting = meetingOf(book, reading, today, askedMeeting(book, reading, request));
  const day = meetingDay(meeting);
  const refused = refusal(book, day, today);
  if (refused || day === null) return { ...work, refused: [...work.refused, ...(refused ? [refused] : [])] };
  const memory = minutesMemory(book);
  const kept = keptFor(book, agendaState(reading, year, today, text, noLinks));
  const numbers = [...memory.values()].flatMap((bases) => bases.map(({ number }) => number));
  const minutes = minutesOf({
    book,
    reading,
    kept,
    meeting,
    day,
    today,
    standard: standardOf(book, request),
    memory: memory.get(day) ?? [],
    taken: [...decisionRows(reading).keys(), ...numbers],
    text,
  });
  yield pause;
  const other = otherMeeting(minutes, book);
  if (other) return { ...work, refused: [...work.refused, other] };
  const after = withEdits(work, minutesEdits(book, reading, minutes, memory));
  const now = yield* readAgain(work, after, request);
  return { ...now, minutes, refused: [...now.refused, ...mergeProblems(minutes, now.book)] };
}

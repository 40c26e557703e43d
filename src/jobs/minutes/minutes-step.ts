import { effective } from '../../book/effective';
import type { Edit } from '../../book/edit';
import { pause, type Pausable } from '../../book/pausable';
import { replay } from '../../book/replay';
import type { WorkbookSnapshot } from '../../book/snapshot';
import type { PlanReading } from '../../plan/reading';
import type { Text } from '../../text/text';
import { saidMeetingEdits } from '../agenda/said-meeting';
import type { JobRequest } from '../job';
import { readAgain, withEdits, type Progress } from '../progress';
import { drawn, markName, sheetNameFor } from '../sheets/own-sheet';
import { currentMinutes } from './current-minutes';
import { decisionListEdits, hasNoList, listedMarks, rowOf, type ListedDecision } from './decision-list';
import type { MinutesDecision } from './minute-decisions';
import { partsOf, type Minutes } from './minutes';
import { mergeProblems } from './merge-problems';
import { dayMark, languageOfMinutes, MINUTES_MARK } from './minutes-layout';
import { minutesMemorySheet, type LineBase, type MinutesMemory } from './minutes-memory';
import { minutesSheet } from './minutes-sheet';
import { unlistedDecisions } from './unlisted-decisions';

function listedDecisions(
  decisions: readonly MinutesDecision[],
  day: string,
  reading: PlanReading,
): readonly ListedDecision[] {
  return decisions.map((decision) => ({
    number: decision.number,
    day,
    text: decision.text,
    owner: decision.owner,
    due: decision.due,
    of: rowOf(decision, reading)?.id ?? null,
    isDenied: decision.isDenied,
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
  const decisions = listedDecisions(minutes.decisions, day, reading);
  // A list that has been deleted with its sheet is made again, with the decisions of all minutes.
  const others = hasNoList(book, reading)
    ? unlistedDecisions(book, reading, text).filter((decision) => decision.day !== day)
    : [];
  const listed = [...others.flatMap((one) => listedDecisions([one], one.day, reading)), ...decisions];
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
  add(decisionListEdits(now, reading, listed, language, text));
  add(drawn(now, minutesMemorySheet(remembered(memory, minutes, decisions), text)));
  return edits;
}

/** Makes the minutes of the agenda's meeting, and lists what it decided. */
export function* withMinutes(
  work: Progress,
  year: number | null,
  request: JobRequest,
  text: Text,
): Pausable<Progress> {
  const { book, reading } = work;
  const current = currentMinutes(work, year, request, text);
  if ('refused' in current) return { ...work, refused: [...work.refused, current.refused] };
  const { minutes, memory, problems } = current;
  yield pause;
  const told = withEdits(work, saidMeetingEdits(book, reading, request));
  const after = withEdits(told, minutesEdits(told.book, reading, minutes, memory));
  const now = yield* readAgain(work, after, request);
  return { ...now, minutes, refused: [...now.refused, ...problems, ...mergeProblems(minutes, now.book)] };
}

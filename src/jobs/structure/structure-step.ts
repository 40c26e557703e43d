import { pause, type Pausable } from '../../book/pausable';
import type { Language } from '../../plan/field';
import { planInSteps } from '../../plan/read-plan';
import type { Problem } from '../../plan/reading';
import { textIn } from '../../text/text';
import { answeredBook } from '../answers/answered-book';
import { noAnswers, type PlanAnswers } from '../answers/plan-answers';
import { withLeftCells } from '../answers/left-cells';
import { sortedAnswers } from '../answers/sorted-answers';
import type { JobRequest } from '../job';
import { planWords, type PlanWords } from './plan-words';
import { changedRows } from './changed-rows';
import { keptBases, sourceChanges, takenOver, withTaken } from './source-changes';
import { structured } from './structure';
import { readAgain, withEdits, type Progress } from '../progress';

/** Rounds of structuring: a plan as people make them needs one, and the second finds nothing to do. */
const MOST_ROUNDS = 3;

const planAnswers = ({ book, reading, answers }: Progress, request: JobRequest): PlanAnswers =>
  answers.length === 0 ? noAnswers : sortedAnswers(book, reading, answers, request).inPlans;

/**
 * Structures until nothing is left to structure: new columns may let a line be read that could not be before, and
 * running the job again must find nothing.
 */
export function* withStructure(work: Progress, request: JobRequest, language: Language): Pausable<Progress> {
  const changes = yield* sourceChanges(work.book, work.reading, request, language, work.memory);
  const taken = takenOver(changes, work.book, work.reading, language);
  let now = yield* readAgain(work, withEdits(work, taken), request);
  let before = now.reading;
  let left: readonly Problem[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { book, memory } = now;
    const told = planAnswers(now, request);
    const words = (): PlanWords => planWords(book, now.reading, language);
    const answers = yield* withLeftCells(told, book, now.reading, words);
    const answered = answeredBook(book, answers);
    const reading = answered === book ? now.reading : yield* planInSteps(answered, request, memory);
    const { edits, sheets, problems } = structured(book, reading, language, request.today, answers);
    left = problems;
    yield pause;
    const next = yield* readAgain(now, withEdits(now, edits), request);
    if (round === 0) before = reading;
    // A plan that an earlier step of the job has ordered is told of as that step made it.
    const isTold = work.structured.length > 0 || work.yearChange !== null;
    const made = isTold ? work.structured : withTaken(sheets, changes);
    now = round === 0 ? { ...next, structured: made } : next;
    if (edits.length === 0) break;
  }
  const { book, memory, reading, structured: sheets } = now;
  const text = textIn(language);
  const bases = yield* keptBases(book, reading, before, request, text, language, memory);
  const changed = changedRows(before, reading, sheets, request.today, text);
  return { ...withEdits(now, bases), changed: [...work.changed, ...changed, ...left] };
}

import type { Edit } from '../book/edit';
import { guarded } from '../book/guarded';
import { pause, runSync, type Pausable } from '../book/pausable';
import { replay } from '../book/replay';
import type { WorkbookSnapshot } from '../book/snapshot';
import type { Language } from '../plan/field';
import { planInSteps } from '../plan/read-plan';
import type { PlanReading, Problem } from '../plan/reading';
import { reviewYear } from '../plan/review-year';
import { readingMemory, type ReadingMemory } from '../plan/reading-memory';
import { linksOf, type Links } from '../plan/references/references';
import { textIn, type Text } from '../text/text';
import type { Answer } from './answers/answer';
import { answeredBook } from './answers/answered-book';
import { noAnswers, type PlanAnswers } from './answers/plan-answers';
import { sortedAnswers } from './answers/sorted-answers';
import { agendaEdits } from './agenda/agenda-edits';
import { AGENDA_MARK } from './agenda/agenda-layout';
import type { AgendaSection } from './agenda/agenda-section';
import { agendaSections } from './agenda/agenda-sections';
import { agendaState } from './agenda/agenda-state';
import { meetingProblems } from './agenda/meeting-said';
import { roleProblems } from './agenda/role-problems';
import { rollupFigures } from './rollup/figures';
import {
  jobNames,
  type AgendaFigures,
  type Job,
  type JobName,
  type JobRequest,
  type Outcome,
  type StructuredSheet,
} from './job';
import { linked } from './link/link';
import { linkFigures } from './link/link-figures';
import { drawn, sheetNameFor } from './sheets/own-sheet';
import { hasPlan, planProblems } from './plan-problems';
import { rememberedAnswers } from './remembered-answers';
import { plansOf } from './review-year';
import { rollupSheet } from './rollup/rollup-sheet';
import { emptyPlan } from './structure/empty-plan';
import { planWords } from './structure/plan-words';
import { changedRows } from './structure/changed-rows';
import { structured } from './structure/structure';
import { isLooking, verbNamed, type Step } from './verbs';

/** The workbook on its way through the steps of a job. */
interface Progress {
  readonly book: WorkbookSnapshot;
  readonly reading: PlanReading;
  readonly memory: ReadingMemory;
  /** What the references between its rows say; looked up on first use. */
  readonly links: () => Links;
  readonly edits: readonly Edit[];
  /** Answers that hold, and what became of the others: a cell that is made on the way is not what was answered for. */
  readonly answers: readonly Answer[];
  readonly refused: readonly Problem[];
  /** Rows that structuring would count otherwise. */
  readonly changed: readonly Problem[];
  readonly structured: readonly StructuredSheet[];
  readonly agenda: AgendaFigures | null;
}

const figuresOf = (sheet: string, sections: readonly AgendaSection[]): AgendaFigures => ({
  sheet,
  items: sections.map(({ no, title, lines }) => ({
    no,
    title,
    lines: lines.map(({ item, input }) => (input === '' ? item : `${item}: ${input}`)),
  })),
});

function withEdits(work: Progress, edits: readonly Edit[]): Progress {
  if (edits.length === 0) return work;
  return { ...work, book: replay(work.book, edits), edits: [...work.edits, ...edits] };
}

function linksIn(reading: PlanReading, memory: ReadingMemory): () => Links {
  let found: Links | undefined;
  return () => (found ??= linksOf(reading, memory));
}

/** The workbook read again, after changes to what a plan is read from. */
function* readAgain(before: Progress, after: Progress, request: JobRequest): Pausable<Progress> {
  if (after.edits === before.edits) return after;
  yield pause;
  const reading = yield* planInSteps(after.book, request, after.memory);
  return { ...after, reading, links: linksIn(reading, after.memory) };
}

/**
 * Steps that may need a new sheet. A workbook whose structure is protected gets none: its figures are still
 * reported, and a problem says why nothing was added.
 */
const mayAddSheet = (step: Step): boolean => step === 'create' || step === 'structure' || step === 'rollup';

function* withAgenda(
  work: Progress,
  year: number | null,
  request: JobRequest,
  text: Text,
): Pausable<Progress> {
  const { book, reading, links } = work;
  const sections = agendaSections(agendaState(reading, year, request.today, text, links()));
  const agenda = figuresOf(sheetNameFor(book, AGENDA_MARK, text.agenda.sheet), sections);
  if (book.isStructureProtected) return { ...work, agenda };
  yield pause;
  return { ...withEdits(work, agendaEdits(book, sections, reading, request, text)), agenda };
}

/** Writes the person's answers to cells outside plans. Answers to cells of plans are kept for the structuring. */
function* withAnswers(work: Progress, request: JobRequest): Pausable<Progress> {
  if (request.answers === undefined || request.answers.length === 0) return work;
  const sorted = sortedAnswers(work.book, work.reading, request.answers, request);
  const { elsewhere, taken: answers, refused } = sorted;
  return { ...(yield* readAgain(work, withEdits(work, elsewhere), request)), answers, refused };
}

/** Rounds of structuring: a plan as people make them needs one, and the second finds nothing to do. */
const MOST_ROUNDS = 3;

const planAnswers = ({ book, reading, answers }: Progress, request: JobRequest): PlanAnswers =>
  answers.length === 0 ? noAnswers : sortedAnswers(book, reading, answers, request).inPlans;

/**
 * Structures until nothing is left to structure: new columns may let a line be read that could not be before, and
 * running the job again must find nothing.
 */
function* withStructure(work: Progress, request: JobRequest, language: Language): Pausable<Progress> {
  let now = work;
  let before = work.reading;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { book, memory } = now;
    const answers = planAnswers(now, request);
    const answered = answeredBook(book, answers);
    const reading = answered === book ? now.reading : yield* planInSteps(answered, request, memory);
    const { edits, sheets } = structured(book, reading, language, request.today, answers);
    yield pause;
    const next = yield* readAgain(now, withEdits(now, edits), request);
    if (round === 0) before = reading;
    now = round === 0 ? { ...next, structured: sheets } : next;
    if (edits.length === 0) break;
  }
  const { reading, structured: sheets } = now;
  const changed = changedRows(before, reading, sheets, request.today, textIn(language));
  return { ...now, changed };
}

/** An empty plan, in a workbook that has none. */
function* createPlan(work: Progress, request: JobRequest, language: Language): Pausable<Progress> {
  if (work.reading.tables.some(({ kind }) => kind === 'actions')) return work;
  const year = request.year ?? Number(request.today.slice(0, 4));
  return yield* readAgain(
    work,
    withEdits(work, emptyPlan(work.book, year, language, textIn(language))),
    request,
  );
}

function* runStep(step: Step, work: Progress, request: JobRequest): Pausable<Progress> {
  const { book, reading, links } = work;
  const language = request.language ?? reading.language;
  const inWords = (): Text => planWords(book, reading, language).text;
  const year = reviewYear(reading, request);
  if (book.isStructureProtected && mayAddSheet(step)) return work;
  switch (step) {
    case 'create':
      return yield* createPlan(work, request, language);
    case 'answers':
      return yield* withAnswers(work, request);
    case 'structure':
      return yield* withStructure(work, request, language);
    case 'link':
      return yield* readAgain(work, withEdits(work, linked(book, reading, links().links, language)), request);
    case 'rollup': {
      // Without a plan there is nothing to count, and an overview would say that all is well.
      if (!hasPlan(reading)) return work;
      const plans = plansOf(reading, year, true);
      const of = { book, reading, plans, year, today: request.today, language };
      const total = plans.reduce((sum, { rows }) => sum + rows.length, 0);
      const toDecide = [...planProblems(book, reading, { year, total }, 'rollup'), ...problemsOf(work)];
      return withEdits(work, drawn(book, rollupSheet(of, toDecide, inWords())));
    }
    case 'agenda':
      if (reading.tables.length === 0) return work;
      return yield* withAgenda(work, year, request, inWords());
  }
}

/** What stands in the way of writing, at the first cell of what is protected. */
function protections(book: WorkbookSnapshot, reading: PlanReading): Problem[] {
  const at = (sheet: string): Problem['at'] => ({ sheet, row: 1, column: 1 });
  const first = book.sheets[0]?.name ?? '';
  const severity = 'warning' as const;
  const plans = new Set(reading.tables.flatMap(({ kind, sheet }) => (kind === 'actions' ? [sheet] : [])));
  const locked = book.sheets.filter(({ name, isProtected }) => isProtected && plans.has(name));
  return [
    ...(book.isStructureProtected ? [{ code: 'protected-workbook' as const, severity, at: at(first) }] : []),
    ...locked.map(({ name }) => ({
      code: 'protected-sheet' as const,
      severity: 'note' as const,
      at: at(name),
      found: name,
    })),
  ];
}

/** What the rows and what the references leave to decide, in the order of the workbook. */
const problemsOf = ({ reading, links }: Progress): PlanReading['problems'] => [
  ...reading.problems,
  ...links().problems,
];

/** A job that pauses now and then. The outcome is that of `jobs`. */
export function* jobInSteps(name: JobName, book: WorkbookSnapshot, request: JobRequest): Pausable<Outcome> {
  const verb = verbNamed(name);
  const memory = readingMemory();
  const reading = yield* planInSteps(book, request, memory);
  const links = linksIn(reading, memory);
  let work: Progress = {
    book,
    reading,
    memory,
    links,
    edits: [],
    answers: [],
    refused: [],
    changed: [],
    structured: [],
    agenda: null,
  };
  if (verb.steps.length > 0) work = withEdits(work, rememberedAnswers(book, reading, request));
  for (const step of verb.steps) {
    yield pause;
    work = yield* runStep(step, work, request);
  }
  yield pause;
  const year = reviewYear(work.reading, request);
  const rollup = rollupFigures(plansOf(work.reading, year, true), year, request.today);
  return {
    changes: guarded(book, work.edits),
    reading,
    problems: [
      ...(isLooking(verb) ? [] : protections(book, reading)),
      ...work.refused,
      ...planProblems(work.book, work.reading, rollup, name),
      ...work.changed,
      ...problemsOf(work),
      ...roleProblems(work.book),
      ...meetingProblems(reading.meeting),
    ],
    language: request.language ?? reading.language,
    rollup,
    links: linkFigures(work.reading, work.links().links),
    agenda: work.agenda,
    structured: work.structured,
  };
}

const job =
  (name: JobName): Job =>
  (book, request) =>
    runSync(jobInSteps(name, book, request));

/** The job of every verb. */
export const jobs = Object.fromEntries(jobNames.map((name) => [name, job(name)])) as Readonly<
  Record<JobName, Job>
>;

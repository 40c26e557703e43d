import { guarded } from '../book/guarded';
import { pause, runSync, type Pausable } from '../book/pausable';
import { replay } from '../book/replay';
import { runLines } from '../book/run-log';
import type { WorkbookSnapshot } from '../book/snapshot';
import { planInSteps } from '../plan/read-plan';
import type { PlanReading, TableReading } from '../plan/reading';
import { reviewYear } from '../plan/review-year';
import { rulesOff, withoutRules } from '../plan/settings/rules';
import { settingsIn } from '../plan/settings/stored-settings';
import { termsWith } from '../plan/suggestions/link-suggestions';
import { readingMemory, type ReadingMemory } from '../plan/reading-memory';
import { textIn, type Text } from '../text/text';
import { noAnswers } from './answers/plan-answers';
import { sortedAnswers } from './answers/sorted-answers';
import { agendaList } from './agenda/agenda-list';
import { agendaResult } from './agenda/agenda-result';
import { meetingDateProblems } from './agenda/meeting-dates';
import { meetingProblems } from './agenda/meeting-said';
import { previousProblems } from './agenda/previous-meeting';
import { roleProblems } from './agenda/role-problems';
import { allCycleEntries } from './cycle/cycle-entries';
import { cycleProblems } from './cycle/cycle-problems';
import { nextCycle } from './cycle/next-cycle';
import { potProblems } from './pot/pot-problems';
import { potStep } from './pot/pot-step';
import { rollupFigures } from './rollup/rollup-figures';
import { jobNames, type Job, type JobName, type JobRequest, type Outcome } from './job';
import { withLinks } from './link/links-step';
import { linkFigures } from './link/link-figures';
import { logSheet } from './log/log-sheet';
import { minutesFigures } from './minutes/minutes-figures';
import { minutesProblems } from './minutes/minutes-problems';
import { withMinutes } from './minutes/minutes-step';
import { ownersResult } from './owners/owners';
import { historyEdits } from './history/history';
import { actionRules } from './lifecycle/action-rules';
import { findingRules } from './lifecycle/finding-rules';
import { sinceLast } from './history/since';
import { drawn } from './sheets/own-sheet';
import { recognisedSheets } from './sheets/recognised-sheets';
import { damagedParts } from './damaged-parts';
import { hasPlan, planProblems } from './plan-problems';
import { protections, withoutRoom } from './protections';
import { rememberedAnswers } from './remembered-answers';
import { plansOf } from './review-year';
import { rollupSheet } from './rollup/rollup-sheet';
import { createPlan } from './structure/create-step';
import { planWords } from './structure/plan-words';
import { sourceChanges, sourceProblems } from './structure/source-changes';
import { structured } from './structure/structure';
import { linksIn, readAgain, withEdits, type Progress } from './progress';
import { goalCounts } from './goals/goal-figures';
import { centralFigures } from './central/central-actions';
import { withCentralPlan } from './central/central-step';
import { decisionProblems } from './decisions/decision-problems';
import { withDecisions } from './decisions/decisions-step';
import { withFindings } from './findings/findings-step';
import { wheelEdits } from './wheel/wheel-sheet';
import { leftOpen } from './year-change/left-open';
import { lineageProblems } from './year-change/lineage-problems';
import { withYearChange } from './year-change/year-change-step';
import { yearUnsaid } from './year-change/year-plan';
import { isLooking, mayAddSheet, stepsOf, verbNamed, type Step } from './verbs';
import { withStructure } from './structure/structure-step';

function* withAgenda(
  work: Progress,
  year: number | null,
  request: JobRequest,
  text: Text,
): Pausable<Progress> {
  const { book, reading, links } = work;
  const { figures, edits } = agendaResult(book, reading, year, request, text, links());
  if (book.isStructureProtected) return { ...work, agenda: figures };
  yield pause;
  return { ...withEdits(work, edits()), agenda: figures };
}

/** Writes the person's answers to cells outside plans. Answers to cells of plans are kept for the structuring. */
function* withAnswers(work: Progress, request: JobRequest): Pausable<Progress> {
  const given = (request.answers ?? []).filter(({ action }) => action === undefined);
  if (given.length === 0) return work;
  const sorted = sortedAnswers(work.book, work.reading, given, request);
  const { elsewhere, taken: answers, refused } = sorted;
  return { ...(yield* readAgain(work, withEdits(work, elsewhere), request)), answers, refused };
}

function* runStep(step: Step, work: Progress, request: JobRequest): Pausable<Progress> {
  const { book, reading } = work;
  const language = request.language ?? reading.language;
  const inWords = (): Text => planWords(book, reading, language).text;
  const year = reviewYear(reading, request);
  if (book.isStructureProtected && mayAddSheet(step)) return work;
  switch (step) {
    case 'create':
      return yield* createPlan(work, request, language);
    case 'findings':
      return yield* withFindings(work, request, language);
    case 'central':
      return yield* withCentralPlan(work, year, request, language);
    case 'answers':
      return yield* withAnswers(work, request);
    case 'structure':
      return yield* withStructure(work, request, language);
    case 'year-change':
      return yield* withYearChange(work, request, language);
    case 'link':
      return yield* withLinks(work, request, language);
    case 'rollup': {
      // Without a plan there is nothing to count, and an overview would say that all is well.
      if (!hasPlan(reading)) return work;
      const plans = plansOf(reading, year, true);
      const isInOrder =
        request.ownSheetsOnly !== true ||
        structured(book, reading, language, request.today, noAnswers).edits.length === 0;
      const of = {
        book,
        reading,
        plans,
        year,
        today: request.today,
        language,
        isInOrder,
        off: rulesOff(settingsIn(book).settings, request).length,
      };
      const total = plans.reduce((sum, { rows }) => sum + rows.length, 0);
      const toDecide = [
        ...planProblems(book, reading, { year, total }, 'rollup'),
        ...problemsOf(work, plans, year, request),
      ];
      yield pause;
      return withEdits(work, drawn(book, yield* rollupSheet(of, toDecide, inWords())));
    }
    case 'agenda':
      if (reading.tables.length === 0) return work;
      return yield* withAgenda(work, year, request, inWords());
    case 'wheel':
      return withEdits(work, wheelEdits(book, reading, request, language, inWords()));
    case 'minutes':
      return yield* withMinutes(work, year, request, inWords());
    case 'decisions':
      return yield* withDecisions(work, year, request, language);
    case 'history': {
      const plans = plansOf(reading, year, true);
      return withEdits(work, historyEdits(book, plans, year, request.today, inWords()));
    }
    case 'log':
      return withEdits(work, drawn(book, logSheet(book, reading, request.today, inWords())));
    case 'cycle':
      return withEdits(work, nextCycle(book, reading, year, language, inWords()));
    case 'pot':
      return potStep(work, year, request, inWords());
    case 'owners': {
      if (!hasPlan(reading)) return work;
      const { figures, edits } = ownersResult(
        book,
        reading,
        plansOf(reading, year, true),
        year,
        request,
        inWords(),
      );
      return { ...withEdits(work, book.isStructureProtected ? [] : edits), owners: figures };
    }
  }
}

/** What the rows, the references and the rules leave to decide. */
const problemsOf = (
  { book, reading, links }: Progress,
  plans: readonly TableReading[],
  year: number | null,
  request: JobRequest,
): PlanReading['problems'] => {
  const { today } = request;
  const told = [
    ...reading.problems,
    ...links().problems,
    ...findingRules(reading, links().links, today),
    ...actionRules(book, reading, links().links, plans, year, today),
  ];
  return withoutRules(told, rulesOff(settingsIn(book).settings, request));
};

/** The jobs that say which points the agenda has. */
const seesPoints: ReadonlySet<JobName> = new Set(['check', 'coverage']);

/** A job that pauses now and then. The outcome is that of `jobs`. `memory`: what earlier readings have learnt of texts. */
export function* jobInSteps(
  name: JobName,
  book: WorkbookSnapshot,
  request: JobRequest,
  memory: ReadingMemory = readingMemory(),
): Pausable<Outcome> {
  const verb = verbNamed(name);
  const recognised = recognisedSheets(book);
  const known = recognised.length === 0 ? book : replay(book, recognised);
  const reading = yield* planInSteps(known, request, memory);
  const links = linksIn(reading, memory);
  // Where it is not clear which year is closed, nothing at all is done: not even the plans are put in order.
  const refusal = name === 'year-change' ? yearUnsaid({ book: known, reading }, request) : null;
  const writes = !isLooking(verb) && refusal === null;
  let work: Progress = {
    book: known,
    reading,
    memory,
    links,
    edits: writes ? recognised : [],
    answers: [],
    refused: refusal ? [refusal] : [],
    changed: [],
    structured: [],
    agenda: null,
    minutes: null,
    entered: null,
    owners: null,
    findings: null,
    yearChange: null,
  };
  if (writes) work = withEdits(work, rememberedAnswers(known, reading, request));
  for (const step of writes ? stepsOf(verb, request.ownSheetsOnly) : []) {
    yield pause;
    work = yield* runStep(step, work, request);
  }
  yield pause;
  const language = request.language ?? reading.language;
  const unsettled = yield* sourceChanges(work.book, work.reading, request, language, memory);
  const year = reviewYear(work.reading, request);
  const plans = plansOf(work.reading, year, true);
  const rollup = rollupFigures(plans, year, request.today);
  const off = rulesOff(settingsIn(work.book).settings, request);
  return {
    changes: guarded(book, work.edits),
    reading,
    rows: work.reading.rows,
    problems: [
      ...(isLooking(verb) ? [] : protections(book, reading)),
      ...withoutRoom(work.structured),
      ...damagedParts(book),
      ...work.refused,
      ...planProblems(work.book, work.reading, rollup, name),
      ...work.changed,
      ...sourceProblems(unsettled, work.book),
      ...problemsOf(work, plans, year, request),
      ...lineageProblems(work.reading, year),
      ...(name === 'year-change' ? [] : leftOpen(work.reading, year)),
      ...withoutRules([...roleProblems(work.book), ...meetingProblems(reading.meeting)], off),
      ...previousProblems(work.book, work.reading, request.today),
      ...meetingDateProblems(known, reading),
      ...minutesProblems(work.book, work.reading, request.today),
      ...decisionProblems(work.book, work.reading, () => work.links().links),
      ...cycleProblems(allCycleEntries(work.reading, year)),
      ...potProblems(work.reading),
    ],
    off,
    language,
    rollup,
    // Of the days before today the workbook as it came knows what the changed one does.
    since: sinceLast(known, plans, year, request.today),
    central: centralFigures(work.reading, year, termsWith(settingsIn(work.book).settings.words?.terms ?? [])),
    ...(work.centralRead === undefined ? {} : { centralRead: work.centralRead }),
    goals: goalCounts(work.reading, year, request.today).goals.map(({ figures }) => figures),
    links: linkFigures(work.reading, work.links().links),
    agenda: work.agenda,
    entered: work.entered,
    minutes: work.minutes && minutesFigures(work.minutes, work.book),
    owners: work.owners,
    findings: work.findings,
    yearChange: work.yearChange,
    agendaList: seesPoints.has(name) ? agendaList(book, reading, year, request, textIn(language)) : null,
    runs: name === 'log' ? runLines(book) : null,
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

import type { Look, Report, RunView } from '../../conversation/conversation';
import { standing, ticked } from './choice';
import { chosen } from './chosen';
import { followedMeeting, sameMeeting } from './draft-meeting';
import type { PaneEvent } from './event';
import { cellId, type GroupId, type Issue } from './issue';
import { groupedIssues, groupsIn, issueAt } from './issue-groups';
import { standingGoals, withGoalChoice } from './goal-choice';
import { linkableAt, standingLinks, withLink } from './link-choice';
import { lostNow, troubled } from './lost-runs';
import { nextUndecided, placeOf, questionsIn, questionsOf } from './question-order';
import { earlier, firstSpan, later, spanWith, type Span } from './span';
import type { Notice, PaneState } from './state';
import { refusalIn, whyNothing } from './why-nothing';
import { withYearAnswer, withYearStep, yearPage } from './year-page';

const withGroup = (open: PaneState['open'], group: GroupId, span: Span | null): PaneState['open'] => {
  const next = new Map(open);
  if (span === null) next.delete(group);
  else next.set(group, span);
  return next;
};

/** The issue's group is open and its part of the list shown. */
function withIssueShown(state: PaneState, issue: Issue): PaneState {
  const group = state.issues.groups.find(({ id }) => id === issue.group);
  const index = group ? placeOf(questionsOf(group, state), issue.key) : 0;
  const span = spanWith(state.open.get(issue.group) ?? firstSpan, index);
  const openSections =
    issue.section === 'asked' ? state.openSections : new Set([...state.openSections, issue.section]);
  return { ...state, current: issue.key, openSections, open: withGroup(state.open, issue.group, span) };
}

/** The issue fills the tab of problems, to be answered. */
const withQuestion = (state: PaneState, issue: Issue): PaneState => ({
  ...withIssueShown(state, issue),
  question: issue.key,
  tab: 'problems',
  page: { kind: 'tab' },
});

/** The question that is open: itself, or, when it is answered in the workbook, the next in its place. */
function openQuestion(
  state: PaneState,
  issues: PaneState['issues'],
  choices: PaneState['choices'],
): string | null {
  const { question } = state;
  if (question === null || issues.byKey.has(question)) return question;
  const place = placeOf(questionsIn(state), question);
  if (place < 0) return null;
  return nextUndecided(questionsIn({ ...state, issues, choices }), choices, place - 1)?.issue.key ?? null;
}

/** Which action answers a finding comes before what else the finding lacks. */
function firstQuestionOn({ issues }: PaneState, sheets: readonly string[]): Issue | undefined {
  const asked = groupsIn(issues, 'asked')
    .flatMap((group) => group.issues)
    .filter(({ at }) => sheets.includes(at.sheet));
  return asked.find(({ problem }) => problem?.code === 'finding-without-action') ?? asked[0];
}

/** The workbook as it is now: choices that still fit stay, and the first group is open when none is. */
function withReport(state: PaneState, look: Look): PaneState {
  const issues = groupedIssues(look.report);
  const [first] = groupsIn(issues, 'asked');
  const isAnyOpen = issues.groups.some(({ id }) => state.open.has(id));
  const open = isAnyOpen || !first ? state.open : withGroup(state.open, first.id, firstSpan);
  const isCurrent = state.current !== null && issues.byKey.has(state.current);
  const choices = standing(state.choices, issues);
  return {
    ...state,
    look,
    issues,
    choices,
    links: state.look ? standingLinks(state.links, state.look.report, look.report) : state.links,
    serving: standingGoals(state.serving, look.report),
    open,
    current: isCurrent ? state.current : null,
    question: openQuestion(state, issues, choices),
    isStale: false,
  };
}

/** The form as it was last left, where the workbook says what it said then; else what the workbook says. */
function firstMeeting({ draftMeeting: draft }: PaneState, { settings }: Look): PaneState['meeting'] {
  return draft && sameMeeting(draft.was, settings.meeting) ? draft.typed : settings.meeting;
}

const withRun = (runs: readonly RunView[], run: RunView): readonly RunView[] =>
  runs.some(({ id }) => id === run.id)
    ? runs.map((known) => (known.id === run.id ? run : known))
    : [run, ...runs];

function withDone(state: PaneState, report: Report, run: RunView): PaneState {
  if (!state.look) return state;
  return withReport(state, { ...state.look, report, halfDone: null, runs: withRun(state.look.runs, run) });
}

/** The next or previous question of all groups, from the current one; around the end to the beginning. */
function stepped(state: PaneState, way: 1 | -1): PaneState {
  const all = questionsIn(state);
  const now = placeOf(all, state.question ?? state.current);
  const start = now < 0 && way < 0 ? 0 : now;
  const next = all[(start + way + all.length) % Math.max(1, all.length)];
  return next ? withQuestion(state, next.issue) : state;
}

function toggled<Item>(items: ReadonlySet<Item>, item: Item): ReadonlySet<Item> {
  const next = new Set(items);
  if (!next.delete(item)) next.add(item);
  return next;
}

const firstLinks: PaneState['links'] = new Map();

const noChoice: Pick<PaneState, 'preset' | 'points'> = { preset: null, points: null };

const atRest = (state: PaneState): PaneState => ({ ...state, doing: null, page: { kind: 'tab' } });

function moved(state: PaneState, group: GroupId, way: 'earlier' | 'later'): PaneState {
  const span = state.open.get(group);
  const found = state.issues.groups.find(({ id }) => id === group);
  if (!span || !found) return state;
  const { length } = questionsOf(found, state);
  return {
    ...state,
    open: withGroup(state.open, group, way === 'later' ? later(span, length) : earlier(span)),
  };
}

/** The state after an event. Pure: what must be done in the world is an order, see `perform`. */
export function reduced(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case 'started': {
      const next = { ...state, doing: event.doing, trouble: null, notice: null };
      const isWriting = event.doing === 'writing';
      return isWriting
        ? { ...next, page: { kind: 'writing', progress: { done: 0, of: 0 }, elapsed: 0, isStopping: false } }
        : next;
    }
    case 'looked': {
      const notice = event.notice === undefined ? state.notice : { kind: event.notice, run: null };
      const meeting = state.look
        ? followedMeeting(state.meeting, state.look.settings.meeting, event.look.settings.meeting)
        : firstMeeting(state, event.look);
      const draftMeeting = null;
      const next = withReport({ ...state, doing: null, notice, meeting, draftMeeting }, event.look);
      return event.notice === undefined ? next : { ...next, page: { kind: 'tab' } };
    }
    case 'previewed': {
      const { job, options, proposal } = event;
      const { letters = [], listed, centralRead, yearChange } = proposal.report;
      if (job === 'year-change' && options.yearAnswers === undefined) {
        if (proposal.report.problems.some(({ code }) => code === 'year-unsaid'))
          return { ...atRest(state), notice: { kind: 'no-year', run: null } };
        if (yearChange && yearChange.rows.length > 0) {
          const closing = yearPage(yearChange, state.closing, state.keptYear);
          return { ...state, doing: null, closing, page: { kind: 'year' } };
        }
      }
      const isShown =
        !proposal.isEmpty || letters.length > 0 || listed !== undefined || centralRead !== undefined;
      if (!isShown) {
        const refused = job === 'minutes' ? refusalIn(proposal) : undefined;
        if (refused) return { ...atRest(state), notice: { kind: 'no-minutes', run: null, problem: refused } };
        const kind = options.isSample ? 'not-empty' : whyNothing(proposal);
        const { agenda, minutes } = proposal.report;
        // What was asked for is there already: the notice leads to it.
        const made = agenda ?? minutes;
        const sheets = kind === 'nothing-to-do' && made !== null ? { sheets: [made.sheet] } : {};
        return { ...atRest(state), notice: { kind, run: null, ...sheets } };
      }
      return { ...state, doing: null, page: { kind: 'review', job, options, proposal } };
    }
    case 'progressed':
      return state.page.kind === 'writing'
        ? { ...state, page: { ...state.page, progress: event.progress, elapsed: event.elapsed } }
        : state;
    case 'stopping':
      return state.page.kind === 'writing' ? { ...state, page: { ...state.page, isStopping: true } } : state;
    case 'done': {
      const { report, run, left, undrawn, unfrozen } = event.done;
      const page: PaneState['page'] =
        event.how === 'wrote' || state.page.kind !== 'log' ? { kind: 'tab' } : state.page;
      const { how, sheets, counts } = event;
      const isInPart = how === 'undone' && left.length > 0;
      const notice: Notice = {
        kind: isInPart ? 'undone-in-part' : how,
        run,
        ...(sheets && { sheets }),
        ...(counts && { counts }),
        ...(isInPart && { left }),
        ...(undrawn && { undrawn }),
        ...(unfrozen && { unfrozen }),
      };
      const isListed = how === 'wrote' && run.job === 'findings';
      // The findings are in the workbook now: what was pasted is gone, and what it asks of a person comes next.
      const pasted = isListed ? '' : state.pasted;
      const isAgenda = how === 'wrote' && (run.job === 'agenda' || run.job === 'review');
      // Only a run of the jobs that link has written what was chosen.
      const isLinked = how === 'wrote' && (run.job === 'link' || run.job === 'review');
      const links = isLinked ? firstLinks : state.links;
      const now = { ...state, ...(isAgenda ? noChoice : {}), doing: null, pasted, links };
      const isClosed = how === 'wrote' && run.job === 'year-change';
      const ofYear = isClosed ? { closing: null, keptYear: [] } : {};
      const next = { ...withDone(now, report, run), ...ofYear, page, notice };
      const asked = isListed ? firstQuestionOn(next, sheets ?? []) : undefined;
      return asked ? withQuestion(next, asked) : next;
    }
    case 'failed': {
      const isReview = state.page.kind === 'writing' || state.page.kind === 'review';
      const page: PaneState['page'] = isReview ? { kind: 'tab' } : state.page;
      return { ...state, doing: null, page, ...troubled(state, event.trouble) };
    }
    case 'log-checked':
      return { ...state, lost: lostNow(state, event.lost) };
    case 'staled':
      return { ...state, isStale: true };
    case 'tab-chosen':
      return state.doing === 'writing'
        ? state
        : { ...state, tab: event.tab, page: { kind: 'tab' }, question: null };
    case 'page-opened':
      return state.doing === 'writing' ? state : { ...state, page: { kind: event.page } };
    case 'columns-opened':
      return { ...state, page: { kind: 'columns', sheet: event.sheet, area: event.area } };
    case 'table-opened':
      return { ...state, page: { kind: 'table', sheet: event.sheet, headerRow: event.headerRow } };
    case 'links-opened':
      return { ...state, page: { kind: 'links', at: event.at } };
    case 'link-chosen':
      return { ...state, links: withLink(state.links, event.choice, event.isKept) };
    case 'goal-chosen':
      return { ...state, serving: withGoalChoice(state.serving, event.choice, event.isKept) };
    case 'dismissed':
      return { ...state, notice: null, trouble: null };
    case 'faded':
      return state.notice ? { ...state, notice: { ...state.notice, isFaded: true } } : state;
    case 'chosen':
      return chosen(state, event.key, event.decision);
    case 'unchosen':
      return chosen(state, event.key, null);
    case 'asked-apart':
      return { ...state, apart: new Set([...state.apart, event.word]) };
    case 'group-ticked': {
      const group = state.issues.groups.find(({ id }) => id === event.group);
      return group ? { ...state, choices: ticked(group, event.isTicked, state.choices) } : state;
    }
    case 'question-opened': {
      const issue = event.key === null ? undefined : state.issues.byKey.get(event.key);
      return issue ? withQuestion(state, issue) : { ...state, question: null };
    }
    case 'section-toggled':
      return { ...state, openSections: toggled(state.openSections, event.section) };
    case 'group-toggled': {
      const span = state.open.has(event.group) ? null : firstSpan;
      return { ...state, open: withGroup(state.open, event.group, span) };
    }
    case 'span-moved':
      return moved(state, event.group, event.way);
    case 'cell-selected': {
      if (state.page.kind === 'links') {
        const isThere = state.look && linkableAt(state.look.report, event.at);
        return isThere ? { ...state, page: { kind: 'links', at: event.at } } : state;
      }
      const issue = issueAt(state.issues, event.at);
      if (!issue) return state.current === null ? state : { ...state, current: null };
      // A cell may have two issues: the one that is worked with stays.
      const now = state.current === null ? undefined : state.issues.byKey.get(state.current);
      if (now && cellId(now.at) === cellId(event.at)) return state;
      const shown = withIssueShown(state, issue);
      // Who answers one question after the other goes on with the one she has pointed at.
      return state.question !== null && issue.section === 'asked' ? { ...shown, question: issue.key } : shown;
    }
    case 'stepped':
      return stepped(state, event.way);
    case 'meeting-changed':
      return { ...state, meeting: event.meeting };
    case 'pasted-changed':
      return { ...state, pasted: event.pasted };
    case 'preset-chosen':
      return { ...state, preset: event.preset, points: null };
    case 'points-changed':
      return { ...state, points: event.points };
    case 'year-answered':
      return state.closing ? { ...state, closing: withYearAnswer(state.closing, event.answer) } : state;
    case 'year-stepped':
      return state.closing ? { ...state, closing: withYearStep(state.closing, event.way) } : state;
    case 'year-chosen':
      return { ...state, year: event.year };
    case 'preferred':
      return { ...state, preferences: event.preferences };
  }
}

import type { Look, Proposal, Report, RunView } from '../../conversation/conversation';
import { allUsed, standing, type Decision } from './choice';
import type { PaneEvent } from './event';
import { cellId, type GroupId, type Issue } from './issue';
import { groupedIssues, issueAt } from './issue-groups';
import { earlier, firstSpan, later, spanWith, type Span } from './span';
import type { Notice, PaneState, Trouble } from './state';

const withGroup = (open: PaneState['open'], group: GroupId, span: Span | null): PaneState['open'] => {
  const next = new Map(open);
  if (span === null) next.delete(group);
  else next.set(group, span);
  return next;
};

/** The issue's group is open and its part of the list shown. */
function withIssueShown(state: PaneState, issue: Issue): PaneState {
  const group = state.issues.groups.find(({ id }) => id === issue.group);
  const index = group?.issues.findIndex(({ key }) => key === issue.key) ?? 0;
  const span = spanWith(state.open.get(issue.group) ?? firstSpan, index);
  return { ...state, current: issue.key, open: withGroup(state.open, issue.group, span) };
}

/** The workbook as it is now: choices that still fit stay, and the first group is open when none is. */
function withReport(state: PaneState, look: Look): PaneState {
  const issues = groupedIssues(look.report);
  const [first] = issues.groups;
  const open = state.open.size === 0 && first ? new Map([[first.id, firstSpan]]) : state.open;
  const isCurrent = state.current !== null && issues.byKey.has(state.current);
  return {
    ...state,
    look,
    issues,
    choices: standing(state.choices, issues),
    open,
    current: isCurrent ? state.current : null,
    editing: isCurrent ? state.editing : null,
    isStale: false,
  };
}

const withRun = (runs: readonly RunView[], run: RunView): readonly RunView[] =>
  runs.some(({ id }) => id === run.id)
    ? runs.map((known) => (known.id === run.id ? run : known))
    : [run, ...runs];

function withDone(state: PaneState, report: Report, run: RunView): PaneState {
  if (!state.look) return state;
  return withReport(state, { ...state.look, report, halfDone: null, runs: withRun(state.look.runs, run) });
}

function chosen(state: PaneState, key: string, decision: Decision | null): PaneState {
  const issue = state.issues.byKey.get(key);
  const choices = new Map(state.choices);
  if (decision === null || !issue) choices.delete(key);
  else choices.set(key, { ...decision, was: issue.before });
  return { ...state, choices, editing: null };
}

/** The next or previous issue of all groups, from the current one; around the end to the beginning. */
function stepped(state: PaneState, way: 1 | -1): PaneState {
  const all = state.issues.groups.flatMap(({ issues }) => issues);
  const now = all.findIndex(({ key }) => key === state.current);
  const start = now < 0 && way < 0 ? 0 : now;
  const next = all[(start + way + all.length) % Math.max(1, all.length)];
  return next ? { ...withIssueShown(state, next), tab: 'problems', page: { kind: 'tab' } } : state;
}

/** Without a plan there was nothing to do it with; otherwise it was done already. */
const whyNothing = ({ report: { problems, tables } }: Proposal): Notice['kind'] =>
  problems.some(({ code }) => code === 'no-plan' || (code === 'unsure-table' && tables.length === 0))
    ? 'no-plan'
    : 'nothing-to-do';

const atRest = (state: PaneState): PaneState => ({ ...state, doing: null, page: { kind: 'tab' } });

function moved(state: PaneState, group: GroupId, way: 'earlier' | 'later'): PaneState {
  const span = state.open.get(group);
  const length = state.issues.groups.find(({ id }) => id === group)?.issues.length ?? 0;
  if (!span) return state;
  return {
    ...state,
    open: withGroup(state.open, group, way === 'later' ? later(span, length) : earlier(span)),
  };
}

function withoutChoices(state: PaneState, group: GroupId): PaneState {
  const choices = new Map(state.choices);
  for (const { key } of state.issues.groups.find(({ id }) => id === group)?.issues ?? []) choices.delete(key);
  return { ...state, choices };
}

/** A run of which nothing is left to take back is not offered again. */
function troubled(state: PaneState, trouble: Trouble): Pick<PaneState, 'trouble' | 'lost'> {
  const isLost = trouble.kind === 'failure' && trouble.details.reason === 'nothing-holds';
  if (!isLost || trouble.again?.kind !== 'undo') return { trouble, lost: state.lost };
  return { trouble: { ...trouble, again: null }, lost: new Set([...state.lost, trouble.again.run]) };
}

/** The state after an event. Pure: what must be done in the world is an order, see `perform`. */
export function reduced(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case 'started': {
      const next = { ...state, doing: event.doing, trouble: null, notice: null };
      const isWriting = event.doing === 'writing';
      return isWriting
        ? { ...next, page: { kind: 'writing', progress: { done: 0, of: 0 }, isStopping: false } }
        : next;
    }
    case 'looked': {
      const notice = event.notice === undefined ? state.notice : { kind: event.notice, run: null };
      const meeting = state.look ? state.meeting : event.look.settings.meeting;
      const next = withReport({ ...state, doing: null, notice, meeting }, event.look);
      return event.notice === undefined ? next : { ...next, page: { kind: 'tab' } };
    }
    case 'previewed': {
      const { job, options, proposal } = event;
      if (proposal.isEmpty) return { ...atRest(state), notice: { kind: whyNothing(proposal), run: null } };
      return { ...state, doing: null, page: { kind: 'review', job, options, proposal } };
    }
    case 'progressed':
      return state.page.kind === 'writing'
        ? { ...state, page: { ...state.page, progress: event.progress } }
        : state;
    case 'stopping':
      return state.page.kind === 'writing' ? { ...state, page: { ...state.page, isStopping: true } } : state;
    case 'done': {
      const { report, run, left } = event.done;
      const page: PaneState['page'] =
        event.how === 'wrote' || state.page.kind !== 'log' ? { kind: 'tab' } : state.page;
      const { how, sheets } = event;
      const isInPart = how === 'undone' && left.length > 0;
      const notice: Notice = {
        kind: isInPart ? 'undone-in-part' : how,
        run,
        ...(sheets && { sheets }),
        ...(isInPart && { left }),
      };
      return { ...withDone({ ...state, doing: null }, report, run), page, notice };
    }
    case 'failed': {
      const isReview = state.page.kind === 'writing' || state.page.kind === 'review';
      const page: PaneState['page'] = isReview ? { kind: 'tab' } : state.page;
      return { ...state, doing: null, page, ...troubled(state, event.trouble) };
    }
    case 'log-checked':
      return { ...state, lost: new Set(event.lost) };
    case 'staled':
      return { ...state, isStale: true };
    case 'tab-chosen':
      return state.doing === 'writing' ? state : { ...state, tab: event.tab, page: { kind: 'tab' } };
    case 'page-opened':
      return state.doing === 'writing' ? state : { ...state, page: { kind: event.page } };
    case 'table-opened':
      return { ...state, page: { kind: 'table', sheet: event.sheet, headerRow: event.headerRow } };
    case 'dismissed':
      return { ...state, notice: null, trouble: null };
    case 'chosen':
      return chosen(state, event.key, event.decision);
    case 'unchosen':
      return chosen(state, event.key, null);
    case 'all-chosen': {
      const group = state.issues.groups.find(({ id }) => id === event.group);
      return group ? { ...state, choices: allUsed(group, state.choices), editing: null } : state;
    }
    case 'all-unchosen':
      return withoutChoices(state, event.group);
    case 'edited': {
      if (event.key === null) return { ...state, editing: null };
      return state.issues.byKey.has(event.key) ? { ...state, editing: event.key, current: event.key } : state;
    }
    case 'group-toggled': {
      const span = state.open.has(event.group) ? null : firstSpan;
      return { ...state, open: withGroup(state.open, event.group, span) };
    }
    case 'span-moved':
      return moved(state, event.group, event.way);
    case 'cell-selected': {
      const issue = issueAt(state.issues, event.at);
      if (!issue) return state.current === null ? state : { ...state, current: null };
      // A cell may have two issues: the one that is worked with stays.
      const now = state.current === null ? undefined : state.issues.byKey.get(state.current);
      return now && cellId(now.at) === cellId(event.at) ? state : withIssueShown(state, issue);
    }
    case 'stepped':
      return stepped(state, event.way);
    case 'meeting-changed':
      return { ...state, meeting: event.meeting };
    case 'year-chosen':
      return { ...state, year: event.year };
    case 'preferred':
      return { ...state, preferences: event.preferences };
  }
}

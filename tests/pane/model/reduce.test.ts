import type { PaneEvent } from '../../../src/pane/model/event';
import { answersOf, rewriteCount, undecidedCount } from '../../../src/pane/model/choice';
import { nextUndecided, questionsIn } from '../../../src/pane/model/question-order';
import { reduced } from '../../../src/pane/model/reduce';
import { firstState, type PaneState } from '../../../src/pane/model/state';
import type { Proposal, RunView } from '../../../src/conversation/conversation';
import { at, fixAt, lookOf, problemAt, reportOf } from './report-of';

const start = firstState({ language: 'auto', theme: 'auto' });
const after = (...events: readonly PaneEvent[]): PaneState => events.reduce(reduced, start);
const rows = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 5);

const report = reportOf({
  fixes: [
    ...rows(25).map((row) => fixAt(row)),
    fixAt(5, { at: at(5, 7), kind: 'status', after: 'Klar', as: null }),
  ],
  problems: [problemAt(8), problemAt(40, { code: 'merged-cells', severity: 'note' })],
});
const looked: PaneEvent = { kind: 'looked', look: lookOf(report) };
const keyOf = (row: number): string => `fix\nPlan\n${row}\n6`;
const skip = (row: number): PaneEvent => ({ kind: 'chosen', key: keyOf(row), decision: { kind: 'skip' } });

const proposal: Proposal = {
  id: 'p',
  report,
  items: [],
  cells: 3,
  newSheets: [],
  unseenSheets: [],
  structured: [],
  isEmpty: false,
};
const previewed: PaneEvent = { kind: 'previewed', job: 'review', options: { today: '2020-11-24' }, proposal };
const run: RunView = { id: 'r', job: 'review', day: '2020-11-24', cells: 3, state: 'done' };

describe('what is decided', () => {
  test('every proposal goes along until it is skipped; a problem until it is answered does not', () => {
    const state = after(looked);
    expect(rewriteCount(state.issues, state.choices)).toBe(26);
    const skipped = after(looked, skip(5), skip(6));
    expect(rewriteCount(skipped.issues, skipped.choices)).toBe(24);
    expect(answersOf(skipped.issues, skipped.choices)).toEqual([
      { at: at(5), leave: true },
      { at: at(6), leave: true },
    ]);
  });

  test('another value is an answer, and so is the proposed one when somebody has chosen it', () => {
    const use = (date: string): PaneEvent => ({
      kind: 'chosen',
      key: keyOf(5),
      decision: { kind: 'use', value: { date } },
    });
    const same = after(looked, use('2020-10-16'));
    expect(answersOf(same.issues, same.choices)).toEqual([{ at: at(5), value: { date: '2020-10-16' } }]);
    const other = after(looked, use('2020-12-01'));
    expect(answersOf(other.issues, other.choices)).toEqual([{ at: at(5), value: { date: '2020-12-01' } }]);
  });

  test('skipping a problem asks the job for nothing', () => {
    const key = 'missing-owner\nPlan\n8\n3';
    const state = after(looked, { kind: 'chosen', key, decision: { kind: 'skip' } });
    expect(answersOf(state.issues, state.choices)).toEqual([]);
    expect(undecidedCount(state.issues, state.choices)).toBe(0);
  });

  test('what Planbok rewrites by itself, and what is only good to know, is not counted as undecided', () => {
    const state = after(looked);
    expect(undecidedCount(state.issues, state.choices)).toBe(1);
  });

  test('a whole group is left out by one tick, and taken back as Planbok proposes it', () => {
    const left = after(looked, skip(5), { kind: 'group-ticked', group: 'fix-deadline', isTicked: false });
    expect(answersOf(left.issues, left.choices)).toHaveLength(25);
    expect(rewriteCount(left.issues, left.choices)).toBe(1);
    const back = reduced(left, { kind: 'group-ticked', group: 'fix-deadline', isTicked: true });
    expect(back.choices.size).toBe(0);
  });

  test('a finding is answered by an action', () => {
    const action = at(7, 2);
    const problem = problemAt(3, { code: 'finding-without-action' });
    const found = reportOf({ problems: [problem], actions: [{ at: action, name: 'Å-1 Byt lampor' }] });
    const key = 'finding-without-action\nPlan\n3\n3';
    const decision = { kind: 'use', value: 'Å-1 Byt lampor', action } as const;
    const state = after({ kind: 'looked', look: lookOf(found) }, { kind: 'chosen', key, decision });
    expect(answersOf(state.issues, state.choices)).toEqual([{ at: problem.at, action }]);
  });

  test('a choice falls when the cell says something else, and stays when it does not', () => {
    const next = reportOf({ fixes: [fixAt(5, { before: 'v. 43' }), fixAt(6)] });
    const state = after(looked, skip(5), skip(6), skip(7), { kind: 'looked', look: lookOf(next) });
    expect([...state.choices.keys()]).toEqual([keyOf(6), keyOf(7)]);
  });

  test('what was skipped is still skipped when it is asked about again', () => {
    const silent: PaneEvent = { kind: 'looked', look: lookOf(reportOf()) };
    expect(after(looked, skip(6), silent, looked).choices.get(keyOf(6))?.kind).toBe('skip');
  });
});

describe('the selected cell', () => {
  test('its issue becomes the current one, in a group and a part of the list that are shown', () => {
    const state = after(looked, { kind: 'cell-selected', at: at(27) });
    expect(state.current).toBe(keyOf(27));
    expect(state.open.get('fix-deadline')).toEqual({ from: 20, to: 30 });
  });

  test('a cell without an issue lets go of the current one, and changes nothing twice', () => {
    const state = after(looked, { kind: 'cell-selected', at: at(27) }, { kind: 'cell-selected', at: at(99) });
    expect(state.current).toBeNull();
    expect(reduced(state, { kind: 'cell-selected', at: at(98) })).toBe(state);
  });

  test('never leaves the page that is open', () => {
    const state = after(looked, previewed, { kind: 'cell-selected', at: at(27) });
    expect(state.page.kind).toBe('review');
    expect(state.tab).toBe('plan');
  });

  test('stepping opens every question once and comes round', () => {
    const problems = rows(9).map((row) => problemAt(row));
    const asking: PaneEvent = { kind: 'looked', look: lookOf(reportOf({ ...report, problems })) };
    let state = after(asking);
    const visited: (string | null)[] = [];
    for (let step = 0; step < 9; step += 1) {
      state = reduced(state, { kind: 'stepped', way: 1 });
      visited.push(state.question);
    }
    expect(new Set(visited).size).toBe(9);
    expect(state.tab).toBe('problems');
    expect(reduced(state, { kind: 'stepped', way: 1 }).question).toBe(visited[0]);
    expect(reduced(state, { kind: 'stepped', way: -1 }).question).toBe(visited[7]);
  });
});

describe('the question that is open', () => {
  const questions = rows(4).map((row) => problemAt(row));
  const keyAt = (row: number): string => `missing-owner\nPlan\n${row}\n3`;
  const looking = (problems: typeof questions): PaneEvent => ({
    kind: 'looked',
    look: lookOf(reportOf({ problems })),
  });
  const open = (row: number): PaneEvent => ({ kind: 'question-opened', key: keyAt(row) });

  test('gives way to the next when the workbook has its answer, and to the list after the last', () => {
    const answered = after(
      looking(questions),
      open(6),
      looking(questions.filter(({ at: { row } }) => row !== 6)),
    );
    expect(answered.question).toBe(keyAt(7));
    expect(reduced(answered, looking([])).question).toBeNull();
  });

  test('stays when it is answered, and follows the cell that is selected', () => {
    const state = after(looking(questions), open(6), {
      kind: 'chosen',
      key: keyAt(6),
      decision: { kind: 'use', value: 'Eva' },
    });
    expect(state.question).toBe(keyAt(6));
    expect(undecidedCount(state.issues, state.choices)).toBe(3);
    expect(reduced(state, { kind: 'cell-selected', at: at(8, 3) }).question).toBe(keyAt(8));
    expect(reduced(state, { kind: 'cell-selected', at: at(80, 3) }).question).toBe(keyAt(6));
    expect(reduced(state, { kind: 'tab-chosen', tab: 'plan' }).question).toBeNull();
  });

  test('the next is the first after it that nobody has answered, from the end on to the beginning', () => {
    const chosen = (row: number): PaneEvent => ({
      kind: 'chosen',
      key: keyAt(row),
      decision: { kind: 'skip' },
    });
    const state = after(looking(questions), chosen(7), chosen(8));
    const next = (place: number): string | undefined =>
      nextUndecided(questionsIn(state), state.choices, place)?.issue.key;
    expect([next(-1), next(0), next(1), next(3)]).toEqual([keyAt(5), keyAt(6), keyAt(5), keyAt(5)]);
  });
});

describe('the pages', () => {
  test('review → writing → back to the tab with what was written and a log', () => {
    const writing = after(looked, previewed, { kind: 'started', doing: 'writing' });
    expect(writing.page).toEqual({
      kind: 'writing',
      progress: { done: 0, of: 0 },
      elapsed: 0,
      isStopping: false,
    });
    const done = reduced(writing, { kind: 'done', done: { run, left: [], report }, how: 'wrote' });
    expect(done.page.kind).toBe('tab');
    expect(done.notice).toEqual({ kind: 'wrote', run });
    expect(done.look?.runs).toEqual([run]);
  });

  test('nothing leaves the page while something is being written', () => {
    const writing = after(looked, previewed, { kind: 'started', doing: 'writing' });
    expect(reduced(writing, { kind: 'tab-chosen', tab: 'meeting' })).toBe(writing);
    expect(reduced(writing, { kind: 'page-opened', page: 'log' })).toBe(writing);
  });

  test('a preview of nothing is not a review', () => {
    const state = after(looked, { ...previewed, proposal: { ...proposal, isEmpty: true } });
    expect(state.page.kind).toBe('tab');
    expect(state.notice?.kind).toBe('nothing-to-do');
  });

  test('a preview that writes nothing is shown all the same where it has mails to copy', () => {
    const letters = [{ name: 'Anna', text: 'Hej!' }];
    const made = { ...proposal, isEmpty: true, report: { ...proposal.report, letters } };
    expect(after(looked, { ...previewed, proposal: made }).page.kind).toBe('review');
  });

  test('a run that is taken back in the log is told there', () => {
    const log = after(looked, { kind: 'page-opened', page: 'log' }, { kind: 'started', doing: 'undoing' });
    const undone = { ...run, state: 'undone' as const };
    const state = reduced(log, { kind: 'done', done: { run: undone, left: [], report }, how: 'undone' });
    expect(state.page.kind).toBe('log');
    expect(state.notice).toEqual({ kind: 'undone', run: undone });
    const left = [{ kind: 'sheet-changed' as const, sheet: 'Lägesbild' }];
    const inPart = reduced(log, { kind: 'done', done: { run: undone, left, report }, how: 'undone' });
    expect(inPart.notice).toEqual({ kind: 'undone-in-part', run: undone, left });
  });

  test('a run of which nothing is left to take back is not offered again', () => {
    const again = { kind: 'undo', run: run.id } as const;
    const trouble = {
      kind: 'failure',
      code: 'conflict',
      details: { reason: 'nothing-holds' },
      technical: '',
      again,
    } as const;
    const state = after(looked, { kind: 'failed', trouble });
    expect([state.trouble?.again, [...state.lost]]).toEqual([null, [run.id]]);
    const other = after(looked, {
      kind: 'failed',
      trouble: { ...trouble, details: { reason: 'another-run' } },
    });
    expect([other.trouble?.again, [...other.lost]]).toEqual([again, []]);
  });

  test('the meeting is filled in from the workbook once; what is typed after that stays', () => {
    const settings = { columns: [], headers: [], meeting: { chair: 'Eva' } };
    const first = after({ kind: 'looked', look: lookOf(report, { settings }) });
    expect(first.meeting).toEqual({ chair: 'Eva' });
    const typed = reduced(first, { kind: 'meeting-changed', meeting: { chair: 'Bo' } });
    expect(reduced(typed, { kind: 'looked', look: lookOf(report, { settings }) }).meeting).toEqual({
      chair: 'Bo',
    });
  });
});

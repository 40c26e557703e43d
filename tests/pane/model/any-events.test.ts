import fc from 'fast-check';
import type { PaneEvent } from '../../../src/pane/model/event';
import { rewriteCount } from '../../../src/pane/model/choice';
import { reduced } from '../../../src/pane/model/reduce';
import { WINDOW } from '../../../src/pane/model/span';
import { firstState } from '../../../src/pane/model/state';
import type { Proposal, RunView } from '../../../src/conversation/conversation';
import { at, fixAt, lookOf, problemAt, reportOf } from './report-of';

const start = firstState({ language: 'auto', theme: 'auto' });
const report = reportOf({ fixes: [5, 6, 7].map((row) => fixAt(row)), problems: [problemAt(8)] });
const looked: PaneEvent = { kind: 'looked', look: lookOf(report) };
const keyOf = (row: number): string => `fix\nPlan\n${row}\n6`;
const skip = (row: number): PaneEvent => ({ kind: 'chosen', key: keyOf(row), decision: { kind: 'skip' } });
const run: RunView = { id: 'r', job: 'review', day: '2020-11-24', cells: 3, state: 'done' };
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

const someRow = fc.integer({ min: 3, max: 45 });
const someEvent: fc.Arbitrary<PaneEvent> = fc.oneof(
  fc.constant<PaneEvent>(looked),
  fc.array(someRow, { maxLength: 30 }).map((list): PaneEvent => ({
    kind: 'looked',
    look: lookOf(
      reportOf({ fixes: list.map((row) => fixAt(row)), problems: list.map((row) => problemAt(row)) }),
    ),
  })),
  someRow.map(skip),
  someRow.map((row): PaneEvent => ({ kind: 'unchosen', key: keyOf(row) })),
  someRow.map((row): PaneEvent => ({ kind: 'question-opened', key: keyOf(row) })),
  someRow.map((row): PaneEvent => ({ kind: 'cell-selected', at: at(row) })),
  fc.constantFrom<PaneEvent>(
    { kind: 'group-ticked', group: 'fix-deadline', isTicked: false },
    { kind: 'group-ticked', group: 'fix-deadline', isTicked: true },
    { kind: 'section-toggled', section: 'rewritten' },
    { kind: 'group-toggled', group: 'fix-deadline' },
    { kind: 'span-moved', group: 'fix-deadline', way: 'later' },
    { kind: 'span-moved', group: 'fix-deadline', way: 'earlier' },
    { kind: 'stepped', way: 1 },
    { kind: 'stepped', way: -1 },
    { kind: 'started', doing: 'writing' },
    { kind: 'progressed', progress: { done: 1, of: 3 }, elapsed: 9 },
    { kind: 'stopping' },
    { kind: 'tab-chosen', tab: 'problems' },
    { kind: 'page-opened', page: 'log' },
    { kind: 'page-opened', page: 'tab' },
    { kind: 'failed', trouble: { kind: 'bug', technical: '', again: null } },
    { kind: 'done', done: { run, left: [], report }, how: 'wrote' },
    { kind: 'dismissed' },
    { kind: 'staled' },
    previewed,
  ),
);

test('after any events: the state holds together, and no event changes the state it was given', () => {
  fc.assert(
    fc.property(fc.array(someEvent, { maxLength: 25 }), (events) => {
      let state = start;
      for (const event of events) {
        const before = structuredClone(state);
        const next = reduced(state, event);
        expect(state).toEqual(before);
        state = next;
        for (const key of [state.current, state.question]) {
          expect(key === null || state.issues.byKey.has(key)).toBe(true);
        }
        for (const span of state.open.values()) {
          expect(span.from).toBeGreaterThanOrEqual(0);
          expect(span.to - span.from).toBeLessThanOrEqual(WINDOW);
        }
        const count = rewriteCount(state.issues, state.choices);
        expect(count).toBeGreaterThanOrEqual(0);
        expect(count).toBeLessThanOrEqual(state.issues.byKey.size);
      }
    }),
    { numRuns: 100 },
  );
});

import fc from 'fast-check';
import { answersOf, undecidedCount } from '../../../src/pane/model/choice';
import { draftOf, withDraft } from '../../../src/pane/model/draft';
import type { PaneEvent } from '../../../src/pane/model/event';
import { nextUndecided, questionsIn } from '../../../src/pane/model/question-order';
import { reduced } from '../../../src/pane/model/reduce';
import { firstState, type PaneState } from '../../../src/pane/model/state';
import type { Report } from '../../../src/conversation/conversation';
import { columnTable } from './column-table';
import { at, lookOf, problemAt, reportOf } from './report-of';

const table = columnTable({
  fields: ['id', 'title', 'owner', 'area', 'goal', 'deadline', 'status'],
});
const start = firstState({ language: 'auto', theme: 'auto' });
const after = (...events: readonly PaneEvent[]): PaneState => events.reduce(reduced, start);

/** A plan that says these statuses, from its row 5 on. */
const saying = (words: readonly string[]): Report =>
  reportOf({
    tables: [table],
    problems: words.map((found, index) =>
      problemAt(index + 5, { code: 'unknown-status', at: at(index + 5, 7), found }),
    ),
  });
const looking = (words: readonly string[]): PaneEvent => ({ kind: 'looked', look: lookOf(saying(words)) });
const keyOf = (row: number): string => `unknown-status\nPlan\n${row}\n7`;
const use = (row: number, value: string): PaneEvent => ({
  kind: 'chosen',
  key: keyOf(row),
  decision: { kind: 'use', value },
});
const asked = (state: PaneState): readonly (readonly [string, number])[] =>
  questionsIn(state).map(({ issue, cells }) => [issue.before, cells.length] as const);

const finnish = ['tehty', 'kesken', '?', 'Kesken', 'tehty', '?', 'kesken'];

test('a word is one question with all its cells; a sign is asked about in each', () => {
  const state = after(looking(finnish));
  expect(asked(state)).toEqual([
    ['tehty', 2],
    ['kesken', 3],
    ['?', 1],
    ['?', 1],
  ]);
  expect(undecidedCount(state.issues, state.choices)).toBe(7);
});

test('the answer is for all its cells, whichever of them was selected, and so is taking it back', () => {
  const state = after(looking(finnish), use(8, 'Pågår'));
  expect(answersOf(state.issues, state.choices)).toEqual(
    [6, 8, 11].map((row) => ({ at: at(row, 7), value: 'Pågår' })),
  );
  expect(undecidedCount(state.issues, state.choices)).toBe(4);
  expect(reduced(state, { kind: 'unchosen', key: keyOf(11) }).choices.size).toBe(0);
});

test('a new cell with a word that has been answered is asked about, and leaves the answer as it is', () => {
  const state = after(looking(finnish), use(6, 'Pågår'), looking([...finnish, 'kesken']));
  expect(asked(state).filter(([word]) => word === 'kesken')).toEqual([
    ['kesken', 3],
    ['kesken', 1],
  ]);
  const next = nextUndecided(questionsIn(state), state.choices, 1);
  expect(next?.issue.key).toBe(keyOf(7));
  const other = reduced(state, use(12, 'Klar'));
  expect(other.choices.get(keyOf(6))).toMatchObject({ value: 'Pågår' });
  expect(other.choices.get(keyOf(12))).toMatchObject({ value: 'Klar' });
});

test('cells that are answered one by one stay apart, also when the pane is opened again', () => {
  const word = 'unknown-status\nkesken';
  const state = after(looking(finnish), { kind: 'asked-apart', word }, use(6, 'Pågår'), use(8, 'Klar'));
  expect(asked(state)).toHaveLength(6);
  const again = reduced(withDraft(start, draftOf(state)), looking(finnish));
  expect(answersOf(again.issues, again.choices)).toEqual(answersOf(state.issues, state.choices));
  expect(asked(again).filter(([text]) => text.toLowerCase() === 'kesken')).toEqual([
    ['kesken', 1],
    ['Kesken', 1],
    ['kesken', 1],
  ]);
});

test('stepping opens each word once, and a selected cell is at its word', () => {
  let state = after(looking(finnish));
  const visited = [1, 2, 3, 4, 5].map(() => {
    state = reduced(state, { kind: 'stepped', way: 1 });
    return state.question;
  });
  expect(visited).toEqual([5, 6, 7, 10, 5].map(keyOf));
  const selected = reduced(state, { kind: 'cell-selected', at: at(11, 7) });
  expect(selected.question).toBe(keyOf(11));
  expect(reduced(selected, { kind: 'stepped', way: 1 }).question).toBe(keyOf(7));
});

const someWord = fc.constantFrom('kesken', 'Kesken', 'tehty', '?', '…', 'en cours');
const someRow = fc.integer({ min: 5, max: 16 });
const someEvent: fc.Arbitrary<PaneEvent> = fc.oneof(
  fc.array(someWord, { maxLength: 12 }).map(looking),
  fc.tuple(someRow, fc.constantFrom('Klar', 'Pågår')).map(([row, value]) => use(row, value)),
  someRow.map((row): PaneEvent => ({ kind: 'chosen', key: keyOf(row), decision: { kind: 'skip' } })),
  someRow.map((row): PaneEvent => ({ kind: 'unchosen', key: keyOf(row) })),
  fc.constant<PaneEvent>({ kind: 'asked-apart', word: 'unknown-status\nkesken' }),
  fc.constant<PaneEvent>({ kind: 'stepped', way: 1 }),
);

test('whatever happens: each cell is in just one question, and a question is of cells that are answered alike', () => {
  fc.assert(
    fc.property(fc.array(someEvent, { maxLength: 20 }), (events) => {
      const state = after(...events);
      const questions = questionsIn(state);
      const keys = questions.flatMap(({ cells }) => cells.map(({ key }) => key));
      expect([...keys].sort()).toEqual([...state.issues.byKey.keys()].sort());
      for (const { issue, cells } of questions) {
        expect(cells[0]).toBe(issue);
        const said = cells.map(({ key }) => state.choices.get(key)).map((one) => one && { ...one, was: '' });
        expect(new Set(said.map((one) => JSON.stringify(one))).size).toBe(1);
        expect(new Set(cells.map(({ before }) => before.toLowerCase())).size).toBe(1);
      }
    }),
    { numRuns: 100 },
  );
});

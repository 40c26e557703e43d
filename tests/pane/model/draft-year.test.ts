import { draftOf, withDraft } from '../../../src/pane/model/draft';
import { firstState, type PaneState } from '../../../src/pane/model/state';
import { withYearAnswer, yearPage } from '../../../src/pane/model/year-page';
import type { YearChangeFigures, YearRow } from '../../../src/conversation/conversation';
import type { YearAnswer } from '../../../src/jobs/year-change/year-answer';

const rowOf = (row: number, title: string): YearRow => ({
  at: { sheet: 'Plan 2020', row, column: 2 },
  id: `Å-${row}`,
  title,
  owner: 'Bo',
  status: 'ongoing',
  deadline: 'ht 2020',
  moves: 0,
  act: null,
  question: 'open',
  choice: null,
  next: null,
});

const yearOf = (...rows: readonly YearRow[]): YearChangeFigures => ({
  from: 2020,
  to: 2021,
  sheets: [],
  newSheets: ['Handlingsplan 2021'],
  rows,
});

const lamps = rowOf(5, 'Byt lampor');
const waste = rowOf(6, 'Sortera avfall');
const first = firstState({ language: 'sv', theme: 'light' });

/** The pane as it is opened again after the first action was answered so. */
function openedAgain(answer: Omit<YearAnswer, 'at'>): PaneState {
  const page = withYearAnswer({ ...yearPage(yearOf(lamps, waste), null), at: 0 }, answer);
  const text = draftOf({ ...first, closing: page });
  // What is kept without the page being opened is kept again.
  return withDraft(first, draftOf(withDraft(first, text)));
}

test.each<[string, Omit<YearAnswer, 'at'>]>([
  ['done', { choice: 'done' }],
  ['moved', { choice: 'move', deadline: '2021-06-30', reason: 'Resurser saknas' }],
  ['moved, to what is there', { choice: 'move', same: { sheet: 'Plan 2021', row: 7, column: 2 } }],
  ['moved, and another', { choice: 'move', same: null }],
  ['dropped', { choice: 'drop', reason: 'Pengar', decision: 'B-2020-11-1' }],
  ['half answered', { choice: 'drop', reason: 'Pen' }],
  ['later', { choice: 'later' }],
])('%s: the answer is there when the page is opened again', (_, answer) => {
  const { keptYear } = openedAgain(answer);
  const page = yearPage(yearOf(lamps, waste), null, keptYear);
  expect([...page.answers.values()]).toEqual([{ ...answer, at: lamps.at }]);
});

test('an answer is for its action, not for the row: where another stands there now it is let go', () => {
  const { keptYear } = openedAgain({ choice: 'done' });
  const moved = yearOf(rowOf(5, 'Ny rad överst'), rowOf(6, 'Byt lampor'));
  expect(yearPage(moved, null, keptYear).answers.size).toBe(0);
  // So it is while the pane is open.
  const page = withYearAnswer({ ...yearPage(yearOf(lamps, waste), null), at: 0 }, { choice: 'done' });
  expect(yearPage(moved, page).answers.size).toBe(0);
  expect(yearPage(yearOf(waste, lamps), page).answers.size).toBe(1);
});

test.each([
  ['no list', '{"version":1,"ofYear":7}'],
  ['no answer', '{"version":1,"ofYear":[{"key":"a","title":"b"}]}'],
  [
    'a choice that is none',
    '{"version":1,"ofYear":[{"key":"a","title":"b","answer":{"at":{"sheet":"P","row":1,"column":1},"choice":"x"}}]}',
  ],
  ['no place', '{"version":1,"ofYear":[{"key":"a","title":"b","answer":{"at":"P","choice":"done"}}]}'],
])('a text that anybody may have written: %s', (_, text) => {
  expect(withDraft(first, text).keptYear).toEqual([]);
});

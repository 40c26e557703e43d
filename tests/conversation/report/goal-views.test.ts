import fc from 'fast-check';
import { replay } from '../../../src/book/replay';
import { goalCounts } from '../../../src/jobs/goals/goal-figures';
import { jobs } from '../../../src/jobs/jobs';
import { goalViews } from '../../../src/conversation/report/goal-views';
import { readPlan } from '../../../src/plan/read-plan';
import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import type { CellValue } from '../../../src/book/cells';
import type { GoalView } from '../../../src/conversation/conversation';
import { bookOf, sheetOf } from '../../plan/sheet-of';

const today = '2020-11-24';

const plan = (rows: readonly (readonly CellValue[])[]) =>
  sheetOf('Plan 2020', [
    ['Nr', 'Mål', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
    ...rows.map((row) => [...row]),
  ]);

const goals = (rows: readonly (readonly CellValue[])[]) =>
  sheetOf('Mål 2020', [['Nr', 'Mål', 'Basår', 'Målår', 'Målvärde', 'Enhet'], ...rows.map((row) => [...row])]);

const rest = ['Bo', { date: '2020-12-01' }, 'Pågår'] as const;

const sorted = bookOf(
  plan([
    ['Å-2', null, 'Sortera matavfall i alla pentryn', ...rest],
    ['Å-3', null, 'Boka tåg i stället för flyg till möten', ...rest],
    // A goal stands once for the rows below it.
    ['Å-1', '1.1', 'Byt till belysning med lågenergilampor', ...rest],
    ['Å-5', null, 'Byt alla lampor till belysning som sparar', ...rest],
    ['Å-4', 'Något annat', 'Sortera papper och matavfall i aulan', ...rest],
  ]),
  goals([
    ['1.1', 'Mindre el till belysning', 2018, 2025, 20, '%'],
    ['1.2', 'Sortera matavfall på alla kontor', 2018, 2025, 100, '%'],
    ['1.3', 'Färre resor med flyg', 2018, 2025, 30, '%'],
    ['1.4', 'Zebror', 2018, 2025, 1, 'st'],
  ]),
);

const viewsOf = (book: WorkbookSnapshot): readonly GoalView[] =>
  goalViews(book, readPlan(book, { today }), 2020, today);

test('goals without an action get those that are alike and name no goal; what is taken names the goal', () => {
  expect(
    viewsOf(sorted).map(({ name, suggestions }) => [name, suggestions.map((one) => [one.name, one.value])]),
  ).toEqual([
    ['1.2 Sortera matavfall på alla kontor', [['Å-2 Sortera matavfall i alla pentryn', '1.2']]],
    ['1.3 Färre resor med flyg', [['Å-3 Boka tåg i stället för flyg till möten', '1.3']]],
    ['1.4 Zebror', []],
  ]);
  const [matavfall] = viewsOf(sorted);
  expect(matavfall?.suggestions[0]).toMatchObject({
    cell: { sheet: 'Plan 2020', row: 2, column: 2 },
    shared: expect.arrayContaining([expect.stringMatching(/matavfall/u)]),
  });
});

/** The workbook after the review with these actions taken for their goals. */
function taken(book: WorkbookSnapshot): WorkbookSnapshot {
  const seen = new Set<number>();
  const answers = viewsOf(book).flatMap(({ suggestions: [first] }) => {
    if (!first || seen.has(first.cell.row)) return [];
    seen.add(first.cell.row);
    return [{ at: first.cell, value: first.value }];
  });
  return replay(book, jobs.review(book, { today, answers }).changes.edits);
}

const words = ['matavfall', 'belysning', 'tåg', 'resor', 'papper', 'kemikalier', 'kurser', 'lokaler'];
const text = fc
  .array(fc.constantFrom(...words), { minLength: 2, maxLength: 4 })
  .map((some) => some.join(' '));
const number = fc.constantFrom(null, '1', '1.1', '1.2', 'M2', '5');

test('whatever the goals are numbered and called, a suggestion that is taken gives its goal the action', () => {
  let count = 0;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(number, text), { minLength: 1, maxLength: 5 }),
      fc.array(fc.tuple(fc.constantFrom(null, null, '1.1'), text), { minLength: 1, maxLength: 5 }),
      (some, actions) => {
        const book = bookOf(
          plan(actions.map(([goal, title], index) => [`Å-${index + 1}`, goal, title, ...rest])),
          goals(some.map(([id, title]) => [id, title, 2018, 2025, 10, '%'])),
        );
        const offered = viewsOf(book);
        const after = taken(book);
        const now = goalCounts(readPlan(after, { today }), 2020, today).goals;
        const rows = new Set<number>();
        for (const { at, suggestions } of offered) {
          const [first] = suggestions;
          if (!first || rows.has(first.cell.row)) continue;
          rows.add(first.cell.row);
          count += 1;
          const goal = now.find(({ figures }) => figures.sheet === at.sheet && figures.row === at.row);
          expect(goal?.figures.total).toBeGreaterThan(0);
        }
        // A goal that stands in a cell is never written over.
        for (const { suggestions } of offered)
          for (const { cell } of suggestions) expect(actions[cell.row - 2]?.[0]).toBeNull();
      },
    ),
    { numRuns: 60 },
  );
  expect(count).toBeGreaterThan(0);
});

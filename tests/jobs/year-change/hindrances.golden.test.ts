import type { CellValue } from '../../../src/book/cells';
import type { SheetSnapshot } from '../../../src/book/snapshot';
import type { YearAnswer } from '../../../src/jobs/year-change/year-answer';
import { bookOf, day, sheetOf, type Rows, type SheetExtras } from '../../plan/sheet-of';
import { editsAsText } from '../edits-as-text';
import { problemText, withoutLists } from '../outcome-text';
import { closed, headings } from './closed-plan';

/* What stands in the way when a year is closed: of which actions nothing is done, what is said of it, and what of the others is written all the same. */

const action = (id: string, title: string, status: CellValue, comment: CellValue = null): Rows[number] =>
  [id, title, 'Bo', day('2020-06-30'), status, comment];

const rows: Rows = [
  headings,
  action('A-1', 'Byta belysning', 'Pågår'),
  action('A-2', 'Mäta el', 'Pågår', 'Se pm'),
  action('A-3', 'Sortera avfall', 'Pågår'),
  action('A-4', 'Köpa möbler', 'Flyttas'),
  action('A-5', 'Skylta om', 'Klar'),
];

const before = (extras: SheetExtras = {}, more: Partial<SheetSnapshot> = {}, of = rows): SheetSnapshot =>
  ({ ...sheetOf('Plan 2020', of, extras), ...more });

const next = (extras: SheetExtras = {}, more: Partial<SheetSnapshot> = {}, ...below: Rows): SheetSnapshot => ({
  ...sheetOf('Plan 2021', [headings, ['B-1', 'Mäta el', 'Bo', day('2021-06-30'), 'Ej påbörjad', null], ...below], extras),
  ...more,
});

const answers: readonly YearAnswer[] = [
  { at: 'A-1', choice: 'done' },
  { at: 'A-2', choice: 'move', reason: 'Mätarna är sena', same: 'B-1' },
  { at: 'A-3', choice: 'drop', reason: 'För dyrt', decision: 'B-2020-11-1' },
];

const told = (...sheets: readonly SheetSnapshot[]): readonly string[] => {
  const { yearChange, problems, changes } = closed(bookOf(...sheets), answers);
  return [
    ...(yearChange?.rows ?? []).map(({ id, act, question, next: goesOn }) =>
      `${id ?? '–'}: ${act ?? `nothing, asked ${question ?? 'nothing'}`}${goesOn ? ` → ${goesOn.isNew ? 'new ' : ''}${goesOn.name}` : ''}`,
    ),
    ...problems.map(problemText),
    ...editsAsText(withoutLists(changes.edits)).split('\n').filter((line) => /^(?:\d+|on |new sheet)/u.test(line)),
  ];
};

test.each<[string, readonly SheetSnapshot[]]>([
  ['nothing', [before(), next()]],
  [
    'nothing, and the action of the next plan says something already',
    [before(), { ...next(), values: next().values.map((line) => line.map((cell, at) => (at === 5 && cell === null ? 'Budget finns' : cell))) }],
  ],
  ['statuses that are calculated', [before({ formulas: { E2: 'X1', E3: 'X1', E5: 'X1' } }), next()]],
  ['comments that are calculated, of one that is dropped and one that is moved', [before({ formulas: { F3: 'X1', F4: 'X1' } }), next()]],
  ['the plan is locked', [before({}, { isProtected: true }), next()]],
  ['the next plan is locked', [before(), next({}, { isProtected: true })]],
  ['there is no room below the next plan', [before(), next({}, {}, [], [null, 'Signatur'])]],
  ['no room for a column beside the plan', [before({ tables: { Plan: 'A1:F6' } }, {}, rows.map((line) => [...line, null, 'x'])), next()]],
  ['a plan without a column of comments', [before({}, {}, rows.map((line) => line.slice(0, 5))), next()]],
])('in the way: %s', (_, sheets) => {
  expect(told(...sheets)).toMatchSnapshot();
});

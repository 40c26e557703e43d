import { movedAnswers } from '../../../src/jobs/agenda/moved-answers';
import { jobs } from '../../../src/jobs/jobs';
import { itemsOf } from '../../../src/jobs/link/items';
import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, sheetOf, type Rows } from '../../plan/sheet-of';

const plan = (year: number, ...rows: Rows): Rows => [
  [`Handlingsplan ${year}`],
  [],
  ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status', 'Flyttad från', 'Flyttad till'],
  ...rows,
];

/** What the first action of 2020 goes on as. */
function goesOnAs(...sheets: readonly [number, ...Rows][]): string | null | undefined {
  const book = bookOf(...sheets.map(([year, ...rows]) => sheetOf(`Plan ${year}`, plan(year, ...rows))));
  const { tables } = readPlan(book, { today: '2021-03-10' });
  const [first] = itemsOf(tables);
  if (!first) throw new Error('no action');
  return movedAnswers(new Map([['F1', [first, first]]]), tables)
    .get('F1')
    ?.map(({ row }) => row.id)
    .join();
}

const moved = (id: string, from: string | null = null, to: string | null = null): Rows[number] => [
  id,
  `Åtgärd ${id}`,
  'GA',
  null,
  'Flyttas',
  from,
  to,
];
const open = (id: string, from: string | null = null): Rows[number] => [
  id,
  `Åtgärd ${id}`,
  'GA',
  null,
  'Pågår',
  from,
  null,
];

test.each([
  ['an action that was not moved', [[2020, open('Å-1')]], 'Å-1'],
  ['one that was moved and is in no other plan', [[2020, moved('Å-1')]], 'Å-1'],
  [
    'one that the next plan names',
    [
      [2020, moved('Å-1')],
      [2021, open('Å-2', 'Å-1')],
    ],
    'Å-2',
  ],
  [
    'one moved twice',
    [
      [2020, moved('Å-1')],
      [2021, moved('Å-2', 'Å-1')],
      [2022, open('Å-3', 'Å-2')],
    ],
    'Å-3',
  ],
  [
    'moves in a circle',
    [
      [2020, moved('Å-1', 'Å-2', 'Å-2')],
      [2021, moved('Å-2', 'Å-1', 'Å-1')],
    ],
    'Å-1',
  ],
] as const)('%s', (_, sheets, expected) => {
  expect(goesOnAs(...(sheets as unknown as [number, ...Rows][]))).toBe(expected);
});

test('a decision about a moved action stands as that does in the plan it was moved to', () => {
  const book = bookOf(
    sheetOf('Plan 2020', plan(2020, moved('Å-1', null, 'Å-2'))),
    sheetOf('Plan 2021', plan(2021, open('Å-2', 'Å-1'))),
    sheetOf('Beslut', [
      ['Beslut vid ledningens genomgång 2020-11-24'],
      [],
      ['Nr', 'Beslut', 'Ansvarig', 'Klart senast', 'Status', 'Åtgärd i planen'],
      ['B1', 'Åtgärden flyttas till nästa år', 'GA', { date: '2021-03-31' }, null, 'Å-1'],
    ]),
  );
  const { agenda } = jobs.agenda(book, { today: '2021-03-10' });
  const lines = agenda?.items.flatMap((item) => item.lines) ?? [];
  expect(lines.find((line) => line.startsWith('B1'))).toContain('pågår · Åtgärd Å-2 (pågår)');
});

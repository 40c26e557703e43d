import { textOf } from '../../../src/book/cells';
import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, sheetOf, type Rows } from '../sheet-of';

const today = '2020-11-24';

/** `month · activity` for every row of a cycle on the sheet. */
const cycleOf = (name: string, rows: Rows): readonly string[] =>
  readPlan(bookOf(sheetOf(name, rows)), { today })
    .tables.filter(({ kind }) => kind === 'cycle')
    .flatMap((table) =>
      table.rows.map(({ deadline, title, cells }) => {
        const month = table.columns.find(({ field }) => field === 'deadline')?.column ?? 0;
        return `${textOf(cells.get(month) ?? deadline.text)} · ${title}`;
      }),
    );

const monthIn = (line: string): string => line.split(' · ')[0] ?? '';
const activityIn = (line: string): string => line.split(' · ')[1] ?? '';
const four = [
  'Mars · Lagrevision',
  'April · Extern revision',
  'Maj · Skoldialog',
  'Oktober · Intern revision',
];

test.each<[string, Rows]>([
  ['two columns', [['Månad', 'Aktivitet'], ...four.map((line) => line.split(' · '))]],
  ['lines with bullets', four.flatMap((line) => [[monthIn(line)], [`• ${activityIn(line)}`]])],
  ['lines without bullets', four.flatMap((line) => line.split(' · ').map((text) => [text]))],
  ['bullets in the next column', four.flatMap((line) => [[monthIn(line)], [null, `- ${activityIn(line)}`]])],
  ['beside the month', four.map((line) => line.split(' · '))],
  ['in one cell', four.map((line) => [line.replace(' · ', '\n• ')])],
  ['after a colon', four.map((line) => [line.replace(' · ', ': ')])],
  ['months across', [four.map((line) => monthIn(line)), four.map((line) => activityIn(line))]],
])('%s, whatever the sheet is called', (_, rows) => {
  const right = [...four].sort();
  expect([...cycleOf('Blad1', rows)].sort()).toEqual(right);
  expect([...cycleOf('Årshjul', [['Verksamhetens årshjul 2021'], [null], ...rows])].sort()).toEqual(right);
});

test('marks under months', () => {
  const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
  const line = (title: string, ...marked: number[]): readonly (string | null)[] => [
    title,
    ...months.map((_, at) => (marked.includes(at + 1) ? 'x' : null)),
  ];
  expect(
    cycleOf('Blad1', [
      ['Aktivitet', ...months],
      line('Lagrevision', 3),
      line('Budget', 8, 9, 10),
      line('Skoldialog', 5, 10),
    ]),
  ).toEqual(['mar · Lagrevision', 'aug – okt · Budget', 'maj, okt · Skoldialog']);
});

test.each<[string, string, Rows]>([
  [
    'a budget',
    'Blad1',
    [
      ['Konto', 'Januari', 'Februari', 'Mars', 'April'],
      ['Resor', 10, 20, 30, 40],
      ['Hyra', 1, 2, 3, 4],
      ['El', 3, 4, 5, 6],
    ],
  ],
  [
    'an attendance list',
    'Blad1',
    [
      ['Namn', 'Januari', 'Februari', 'Mars', 'April'],
      ['Anna', 'x', 'x', null, 'x'],
      ['Bo', 'x', null, 'x', 'x'],
      ['Eva', null, 'x', 'x', 'x'],
    ],
  ],
  [
    'a list of names',
    'Jour',
    [
      ['Januari', 'Anna'],
      ['Februari', 'Bo'],
      ['Mars', 'Eva'],
      ['April', 'Karin'],
    ],
  ],
  [
    'a plan',
    'Plan',
    [
      ['Åtgärd', 'Ansvarig', 'Status'],
      ['Januari'],
      ['Byt lampor', 'Anna', 'Klar'],
      ['Februari'],
      ['Köp cyklar', 'Bo', 'Pågår'],
      ['Mars'],
      ['Sortera', 'Eva', 'Klar'],
      ['April'],
      ['Mät el', 'Bo', 'Klar'],
    ],
  ],
])('%s is no cycle', (_, name, rows) => {
  expect(cycleOf(name, rows)).toEqual([]);
});

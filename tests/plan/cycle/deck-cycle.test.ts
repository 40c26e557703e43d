import { jobs } from '../../../src/jobs/jobs';
import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, sheetOf, type Rows } from '../sheet-of';

const today = '2020-11-24';

/** The cycle as the meeting's own slides have it; April stands twice. */
const deck: readonly (readonly [string, ...string[]])[] = [
  ['Januari- februari', 'Inventering av kemikalier'],
  ['Februari- mars', 'Lagbevakningssystemet', 'Ledningens genomgång'],
  ['April', 'Extern miljörevision (19-22 april)', 'Omvärlds och risk/möjlighetsanalys'],
  ['April', 'Kvalitetsdialog'],
  ['Maj', 'Skoldialog'],
  ['April – oktober', 'Handlingsplan 2022 och budget 2022'],
  ['Oktober', 'Skoldialog', 'Intern miljörevision och lagrevision'],
  ['November', 'Ledningens genomgång'],
];

const inColumns: Rows = [
  ['Månad', 'Aktivitet'],
  ...deck.flatMap(([month, ...activities]) => activities.map((activity) => [month, activity])),
];
const inBlocks: Rows = [
  ['Miljöledningssystemets årscykel för 2021'],
  [null],
  ...deck.flatMap(([month, ...activities]) => [[month], ...activities.map((activity) => [`• ${activity}`])]),
];

test.each([
  ['two columns', inColumns],
  ['blocks with bullets', inBlocks],
])('%s: point 8 holds the eleven activities in month order', (_, rows) => {
  const { agenda, reading } = jobs.review(bookOf(sheetOf('Årscykel 2021', rows)), { today });
  expect(agenda?.items.find(({ no }) => no === 8)?.lines).toEqual([
    'Januari- februari · Inventering av kemikalier: inom sex veckor',
    'Februari- mars · Lagbevakningssystemet',
    'Februari- mars · Ledningens genomgång',
    'April · Extern miljörevision (19-22 april)',
    'April · Omvärlds och risk/möjlighetsanalys',
    'April · Kvalitetsdialog',
    'April – oktober · Handlingsplan 2022 och budget 2022',
    'Maj · Skoldialog',
    'Oktober · Skoldialog',
    'Oktober · Intern miljörevision och lagrevision',
    'November · Ledningens genomgång',
  ]);
  expect(reading.rows.listed).toBe(0);
  expect(reading.tables.map(({ planYear }) => planYear)).toEqual([2021]);
});

const whoAndWhen = (name: string, rows: Rows): readonly string[] =>
  readPlan(bookOf(sheetOf(name, rows)), { today })
    .tables.filter(({ kind }) => kind === 'cycle')
    .flatMap((table) =>
      table.rows.map(({ deadline, title, ownerText, area }) =>
        [deadline.text, title, ownerText, area ?? ''].join('|'),
      ),
    );

test('a month named once, with owners, with and without headings', () => {
  const rows: Rows = [
    ['Januari', 'Budget', 'Ekonomichef'],
    ['Mars', 'Genomgång', 'Rektor'],
    [null, 'Revision', 'GA'],
  ];
  const right = ['Januari|Budget|Ekonomichef|', 'Mars|Genomgång|Rektor|', 'Mars|Revision|GA|'];
  expect(whoAndWhen('Årskalender', rows)).toEqual(right);
  expect(whoAndWhen('Årskalender', [['Månad', 'Aktivitet', 'Ansvarig'], ...rows])).toEqual(right);
});

test('areas beside, months across', () => {
  expect(
    whoAndWhen('Årshjul', [
      ['Område', 'Januari', 'Februari', 'Mars'],
      ['Miljö', 'Lagar', null, 'Genomgång'],
      ['Arbetsmiljö', null, 'Skyddsrond', null],
    ]),
  ).toEqual(['Januari|Lagar||Miljö', 'Mars|Genomgång||Miljö', 'Februari|Skyddsrond||Arbetsmiljö']);
});

test('a plan with months between its rows is no cycle, whatever its headings', () => {
  expect(
    whoAndWhen('Plan', [
      ['Grej', 'Vem', 'Läge', 'Anm'],
      ['Januari'],
      ['Byta lampor', 'Anna', 'fixat', 'a'],
      ['Februari'],
      ['Köpa cyklar', 'Bo', 'fixat', 'b'],
      ['Mars'],
      ['Sortera mer', 'Eva', 'fixat', 'c'],
      ['April'],
      ['Mäta elen', 'Bo', 'fixat', 'd'],
    ]),
  ).toEqual([]);
});

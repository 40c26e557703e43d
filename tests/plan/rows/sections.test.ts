import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, sheetOf, type Rows } from '../sheet-of';

/* A title, a sheet's name or a heading that says how all rows below it stand, where no column does; and struck rows. */

const today = '2026-05-20';
const tasks = ['Byt lås i entrén', 'Måla trapphuset', 'Sopa gården'];
const headings = ['Åtgärd', 'Ansvarig', 'Klart senast'];
const items = (): Rows => tasks.map((task) => [task, 'Eva Berg', '2026-03-01']);

const read = (rows: Rows, sheet = 'Blad1') => {
  const { tables, problems } = readPlan(bookOf(sheetOf(sheet, rows)), { today });
  return {
    statuses: [...new Set(tables[0]?.rows.map(({ status: { status } }) => status))],
    asked: problems.filter(({ severity }) => severity === 'warning').map(({ code, found }) => [code, found]),
  };
};

const places: readonly (readonly [string, (text: string) => ReturnType<typeof read>])[] = [
  ['a title', (text) => read([[text], headings, ...items()])],
  [
    'a title below the plan’s',
    (text) => read([['Handlingsplan 2026'], [text], [null], headings, ...items()]),
  ],
  ['a sheet’s name', (text) => read([headings, ...items()], text)],
  ['a heading between the rows', (text) => read([headings, [text], ...items()])],
];
const said = [
  ['Planerade åtgärder', 'notStarted'],
  ['Pågående åtgärder', 'ongoing'],
  ['Kvarstående åtgärder', 'notStarted'],
  ['Öppna åtgärder', 'notStarted'],
  ['Stängda åtgärder', 'done'],
  ['Aktiva åtgärder', 'ongoing'],
  ['Avslutade åtgärder', 'done'],
  ['Genomförda aktiviteter', 'done'],
  ['Kommande åtgärder', 'notStarted'],
  ['Kvarstående åtgärder 2026', 'notStarted'],
  ['Open actions', 'notStarted'],
  ['Closed actions', 'done'],
  ['Outstanding actions', 'notStarted'],
  ['Live actions', 'ongoing'],
  ['Completed actions', 'done'],
  ['Planned tasks', 'notStarted'],
  ['Actions in progress', 'ongoing'],
] as const;

describe.each(places)('%s', (_place, readUnder) => {
  it.each(said)('%s', (text, status) => expect(readUnder(text)).toEqual({ statuses: [status], asked: [] }));
  it.each([
    'Arkiv',
    'Arkiverade åtgärder',
    'Försenade åtgärder',
    'Archive',
    'Overdue actions',
    'Tidigare åtgärder',
  ])('%s is asked about', (text) =>
    expect(readUnder(text)).toEqual({ statuses: ['missing'], asked: [['unsure-band', text]] }),
  );
  it.each(['Åtgärder', 'Miljö', 'Handlingsplan', 'Actions'])('%s says nothing', (text) =>
    expect(readUnder(text).statuses).toEqual(['missing']),
  );
});

it('counts only where no column says how the rows stand', () => {
  const rows: Rows = [
    ['Stängda åtgärder'],
    [...headings, 'Status'],
    ...items().map((row) => [...row, 'Pågår']),
  ];
  expect(read(rows)).toEqual({ statuses: ['ongoing'], asked: [] });
});

it('does not count where several lines are a key', () => {
  const rows: Rows = [['Klar'], ['Pågår'], ['Ej påbörjad'], [null], headings, ...items()];
  expect(read(rows).statuses).toEqual(['missing']);
});

describe('what is struck through', () => {
  const struck = (cells: readonly string[], status: string | null) =>
    readPlan(
      bookOf(
        sheetOf('Plan', [[...headings, 'Status'], ...items().map((row) => [...row, status])], {
          strike: cells,
        }),
      ),
      { today },
    ).problems.flatMap(({ code, at, severity }) =>
      severity === 'warning' ? [[code, at.row, at.column]] : [],
    );

  it.each(['Ej påbörjad', 'Pågår', 'Väntar', 'Not started', 'In progress'])(
    'an action that is %s is asked about',
    (status) => {
      expect(struck(['A3:D3'], status)).toEqual([['struck-out', 3, 4]]);
      expect(struck(['A3'], status)).toEqual([['struck-out', 3, 4]]);
    },
  );
  it.each(['Klar', 'Utgår', 'Flyttas', 'Done', 'Cancelled'])('but not one that is %s', (status) =>
    expect(struck(['A3:D3', 'C4'], status)).toEqual([]),
  );
  it('a day that counts is asked about', () =>
    expect(struck(['C3'], 'Pågår')).toEqual([['struck-deadline', 3, 3]]));
  it('a name or a status alone is asked about', () =>
    expect(struck(['B3', 'D3'], 'Pågår')).toEqual([
      ['unknown-status', 3, 4],
      ['unsure-owner', 3, 2],
    ]));
});

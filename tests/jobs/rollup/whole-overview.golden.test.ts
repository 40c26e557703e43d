import { replay } from '../../../src/book/replay';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/book/snapshot';
import type { JobRequest } from '../../../src/jobs/job';
import { jobs } from '../../../src/jobs/jobs';
import { ownSheetNamed } from '../../../src/jobs/sheets/own-sheet';
import { bookOf, day, sheetOf, type Rows } from '../../plan/sheet-of';
import { editsAsText } from '../edits-as-text';

/* Whole overviews of small plans: each cell with its formula, each look, link, chart and page. `npx jest -u` writes them anew. */

const request = { today: '2020-11-24', language: 'sv', ownSheetsOnly: true } as const;

const after = (book: WorkbookSnapshot, today: string): WorkbookSnapshot =>
  replay(book, jobs.rollup(book, { ...request, today }).changes.edits);

function overview(book: WorkbookSnapshot, more: Partial<JobRequest> = {}): string {
  const { edits } = jobs.rollup(book, { ...request, ...more }).changes;
  return editsAsText(edits, ownSheetNamed(replay(book, edits), 'rollup'));
}

const areas: Rows = [
  ['Handlingsplan 2020'],
  ['Nr', 'Område', 'Mål', 'Åtgärd', 'Ansvarig', 'Ursprungligt slutdatum', 'Reviderat slutdatum', 'Status'],
  ['Å-1', 'Resor', 'Färre flyg', 'Res mindre', 'Eva', day('2020-03-31'), null, 'Pågår'],
  ['Å-2', 'Resor', 'Färre flyg', 'Fler möten på distans', 'Bo', day('2020-03-31'), day('2021-03-31'), 'Planerad'],
  ['Å-3', 'Avfall', 'Mindre avfall', 'Sortera', 'eva', day('2020-02-28'), day('2020-05-31'), 'Väntar'],
  [null, 'Avfall', 'mindre avfall', 'Sälj möbler', null, null, null, 'Klart'],
  ['Å-5', null, 'Mindre el', 'Byt lampor', 'Bo', null, '31 mars 2020', 'Pågår'],
  ['Å-6', 'Resor', 'Färre flyg', 'Köp cyklar', 'Bo', day('2020-03-31'), null, 'se protokoll'],
  ['Å-7', 'Resor', 'Färre flyg', 'Köp tågkort', 'Bo', day('2020-03-31'), null, 'Utgår'],
  ['Å-8', 'Avfall', 'Mindre avfall', 'Köp kärl', 'Åsa', day('2020-11-24'), null, 'Flyttas'],
];

test('areas, goals and owners, live', () => {
  expect(overview(bookOf(sheetOf('Plan 2020', areas)))).toMatchSnapshot();
});

test('goals in a list, an earlier overview and numbers that stay, in English', () => {
  const plan: Rows = [
    ['Action plan 2020'],
    ['No.', 'Goal', 'Action', 'Owner', 'Due', 'Status'],
    [1, '1.1', 'Revise syllabuses', 'Ann', day('2020-06-30'), 'Done'],
    [2, '1.1 and 2', 'Map research', 'Bob', day('2020-08-31'), 'In progress'],
    [null, null, 'Waste', null, null, null],
    [3, '2', 'Sort waste', 'Ann', day('2020-12-31'), 'Not started'],
    [4, '7', 'Plant trees', 'Ann', 'week 20', 'Cancelled'],
    [5, null, 'Count papers', 'Ann', 'week 20', 'In progress'],
  ];
  const next: Rows = [
    ['Action plan 2021'],
    ['No.', 'Goal', 'Action', 'Owner', 'Due', 'Status'],
    [1, '2', 'Sell furniture', 'Ann', day('2021-06-30'), 'Not started'],
  ];
  const goals: Rows = [
    ['Goals 2020–2025'],
    ['No.', 'Goal', 'Base value', 'Target 2020', 'Outcome 2020', 'Target value', 'Target year'],
    ['1', 'Education', null, null, null, null, 2025],
    ['1.1', 'Share of programmes with sustainability', 0.35, 0.6, 0.55, 1, 2025],
    ['2', '2 Residual waste per person', 38, 30, 28.5, 22.8, 2025],
    ['3', 'Flights', 2.4, null, null, 1.2, 2025],
  ];
  const book = bookOf(
    sheetOf('Plan 2020', plan),
    sheetOf('Plan 2021', next),
    sheetOf('Goals', goals, { formats: { E4: '0%' } }),
  );
  expect(editsAsText(
      jobs.rollup(book, { today: request.today, language: 'en' }).changes.edits,
      'Status overview',
    )).toMatchSnapshot();
});

test('labels that stand once for several rows, two plans of a year, and texts for days, since an earlier day', () => {
  const first: Rows = [
    ['Handlingsplan 2020'],
    ['Mål', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
    ['Klimat', 'Res mindre', 'Eva', day('2020-03-31'), 'Pågår'],
    [null, 'Fler möten på distans', 'Bo', day('2020-09-30'), 'Ej påbörjad'],
    ['Avfall', 'Sortera', 'Eva', day('2020-05-31'), 'Klar'],
    [null, 'Sälj möbler', 'Bo', day('2020-05-31'), 'Klar'],
  ];
  const second: Rows = [
    ['Handlingsplan 2020 Biblioteket'],
    ['Mål', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
    ['Klimat', 'Byt lampor', 'Ulf', day('2020-03-31'), 'Ja'],
    ['Klimat', 'Tätade fönster', 'Ulf', day('2020-03-31'), 'Pågår'],
  ];
  const planOf = (rows: Rows): SheetSnapshot => sheetOf('Plan 2020', rows, { merges: ['A3:A4', 'A5:A6'] });
  const begun = bookOf(planOf(first), sheetOf('Bibliotek 2020', second));
  const book = ['2020-02-01', '2020-04-06', '2020-09-01'].reduce(after, begun);
  expect(overview(begun)).toMatchSnapshot('first');
  const done = first.map((row) => row.map((cell) => (cell === 'Ej påbörjad' ? 'Klar' : cell)));
  const sheets = book.sheets.map((sheet) => (sheet.name === 'Plan 2020' ? planOf(done) : sheet));
  expect(overview({ ...book, sheets })).toMatchSnapshot('since');
});

test('more owners, late actions and questions than are listed', () => {
  const rowOf = (at: number, again: string, status: string) => [
    `Å-${at + 1}${again}`,
    `Åtgärd om sak ${at + 1}${again && ' igen'}`,
    `Ansvarig ${(at % 35) + 1}`,
    day(`2020-0${(at % 9) + 1}-15`),
    status,
  ];
  const rows: Rows = [
    ['Handlingsplan 2020'],
    ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
    ...Array.from({ length: 70 }, (_, at) => rowOf(at, '', at % 2 === 0 ? 'Pågår' : 'se protokoll')),
    ...Array.from({ length: 70 }, (_, at) => rowOf(at, 'b', 'Väntar')),
  ];
  const lines = overview(bookOf(sheetOf('Plan 2020', rows))).split('\n');
  // Of what stands in many lines alike, the first and the last of each list tell.
  const isMany = (line: string | undefined): boolean => /Åtgärd om sak|se protokoll|→|: Ansvarig \d/u.test(line ?? '');
  expect(lines.filter((line, at) => !isMany(line) || !isMany(lines[at - 1]) || !isMany(lines[at + 1])).join('\n')).toMatchSnapshot();
});

test('a plan without rows, and rules switched off', () => {
  expect(overview(bookOf(sheetOf('Plan 2020', [['Handlingsplan 2020'], ['Nr', 'Åtgärd', 'Ansvarig', 'Status']])))).toMatchSnapshot();
});

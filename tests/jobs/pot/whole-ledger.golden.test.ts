import { replay } from '../../../src/book/replay';
import type { CellValue } from '../../../src/book/cells';
import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import { jobs } from '../../../src/jobs/jobs';
import { bookOf, day, sheetOf, type Rows } from '../../plan/sheet-of';
import { editsAsText } from '../edits-as-text';

/* Whole ledgers of small pots: each cell with its formula, each look and link. `npx jest -u` writes them anew. */

const request = { today: '2020-11-24', language: 'sv' } as const;

const edits = (book: WorkbookSnapshot) => jobs.pot(book, request).changes.edits;

const decisions = sheetOf('Beslut 2020-04-06', [
  ['Beslut 2020-04-06'],
  ['Nr', 'Beslut', 'Ansvarig', 'Status'],
  ['B1', 'Planen fastställs.', 'Bo', 'Klar'],
  ['B2', 'Potten används till förstudien.', 'Eva', 'Klar'],
  ['B3', 'Mötesrummen utrustas.', 'Eva', 'Klar'],
]);
const plan = sheetOf('Plan 2020', [
  ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
  ['Å-20', 'Byt lampor i hallen', 'Bo', '2020-12-01', 'Klar'],
  ['Å-21', 'Utrusta två mötesrum', 'Eva', '2020-12-01', 'Pågår'],
  ['22', 'Köp cyklar', 'Eva', '2020-12-01', 'Pågår'],
]);

test('payments above zero, some set aside, some in words', () => {
  const rows: Rows = [
    ['Klimatpotten 2020 (kronor)'],
    [null],
    ['Datum', 'Post', 'In', 'Ut', 'Reserverat', 'Kommentar'],
    [day('2020-01-15'), 'Ingående saldo\nfrån 2019', 168_000],
    [day('2020-04-03'), 'Avgifter för flygresor', '71 250,50 kr'],
    [day('2020-05-12'), 'Förstudie om inrikesresor (B2)', null, 80_000],
    ['våren', 'Mötesrum 1 och 22', null, 0, 20_000, 'B3, Å-21'],
    [null, 'Mötesrum 2: beställt', null, 57_500, 1_000, 'Reserverat enligt B3'],
    [day('2020-11-10'), 'Rättelse av avgift', -250, -100],
  ];
  expect(editsAsText(edits(bookOf(plan, decisions, sheetOf('Klimatpott', rows))))).toMatchSnapshot();
});

test('payments below zero, levies and flights that a person has typed', () => {
  const rows: Rows = [
    ['Datum', 'Post', 'In', 'Ut'],
    [day('2020-01-15'), 'Saldo', 1000],
    [day('2020-04-03'), 'Cykelställ', null, -300.5],
    [day('2020-04-04'), 'Konsult, reserverat', null, '−200'],
  ];
  const book = bookOf(plan, sheetOf('Klimatpott 2020', rows));
  const made = replay(book, edits(book));
  const sheet = made.sheets.at(-1);
  const row = (sheet?.values.findIndex((line) => line[2] === 'Antal enkelresor att räkna på') ?? -1) + 1;
  expect(row).toBeGreaterThan(0);
  const typed = (at: number, column: number, cells: readonly CellValue[]) =>
    ({ kind: 'writeCells', at: { sheet: sheet?.name ?? '', row: at, column }, cells: [cells] }) as const;
  const now = replay(made, [
    typed(row, 4, [2, '3', 1]),
    typed(row + 3, 3, [day('2020-07-01'), 100, '200 kr', 700]),
    typed(row + 4, 3, [day('2021-01-01'), 1, 2, 3]),
    typed(row + 6, 3, ['snart', 4, 5, 6]),
  ]);
  expect(editsAsText(edits(now))).toMatchSnapshot();
});

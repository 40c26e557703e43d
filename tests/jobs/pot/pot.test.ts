import { inverse } from '../../../src/book/inverse';
import { replay } from '../../../src/book/replay';
import { sheetNamed, valueAt, type WorkbookSnapshot } from '../../../src/book/snapshot';
import { jobs } from '../../../src/jobs/jobs';
import { columns } from '../../../src/jobs/pot/pot-typed';
import { levies, levyOn } from '../../../src/jobs/pot/levies';
import { problemText } from '../../../src/text/problem';
import { bookOf, sheetOf, type Rows } from '../../plan/sheet-of';

const request = { today: '2020-11-24' };

const heads = ['Datum', 'Post', 'In', 'Ut', 'Kommentar'];
const sample: Rows = [
  ['Klimatpotten 2020 (kronor)'],
  [null],
  heads,
  [{ date: '2020-01-15' }, 'Ingående saldo från 2019', 168_000],
  [{ date: '2020-04-03' }, 'Avgifter för flygresor, kvartal 1', 71_250],
  [{ date: '2020-05-12' }, 'Förstudie om inrikesresor (B2)', null, 80_000],
  [{ date: '2020-11-09' }, 'Mötesrum 2: beställt (Å-21)', null, 57_500, 'Reserverat'],
  [{ date: '2020-11-10' }, 'Konsult', null, '12 000 kr'],
];
const decisions: Rows = [
  ['Beslut 2020-04-06'],
  ['Nr', 'Beslut', 'Ansvarig', 'Status'],
  ['B1', 'Planen fastställs.', 'Bo', 'Klar'],
  ['B2', 'Potten används till förstudien.', 'Eva', 'Klar'],
];
const plan: Rows = [
  ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
  ['Å-20', 'Byt lampor i hallen', 'Bo', '2020-12-01', 'Klar'],
  ['Å-21', 'Utrusta två mötesrum', 'Eva', '2020-12-01', 'Pågår'],
];

const whole = bookOf(
  sheetOf('Plan 2020', plan),
  sheetOf('Beslut 2020-04-06', decisions),
  sheetOf('Klimatpott', sample),
);
const potOf = (...rows: Rows): WorkbookSnapshot => bookOf(sheetOf('Klimatpott 2020', [heads, ...rows]));

const ledger = (book: WorkbookSnapshot) => {
  const found = sheetNamed(book, 'Klimatpott, läge');
  if (!found) throw new Error('no ledger');
  return found;
};

test('the ledger: every entry with what is left after it, and what it belongs to', () => {
  const { changes } = jobs.pot(whole, request);
  const now = replay(whole, changes.edits);
  const sheet = ledger(now);
  expect(sheet.values[4]?.slice(3, 7)).toEqual([239_250, 92_000, 57_500, 89_750]);
  const rows = sheet.values.filter((line) => line[0] === '→').map((line) => line.slice(1));
  expect(rows).toEqual([
    [{ date: '2020-01-15' }, 'Ingående saldo från 2019', 168_000, null, null, 168_000],
    [{ date: '2020-04-03' }, 'Avgifter för flygresor, kvartal 1', 71_250, null, null, 239_250],
    [
      { date: '2020-05-12' },
      'Förstudie om inrikesresor (B2)',
      null,
      80_000,
      null,
      159_250,
      null,
      'B2 Potten används till förstudien.',
    ],
    [
      { date: '2020-11-09' },
      'Mötesrum 2: beställt (Å-21)',
      null,
      null,
      57_500,
      101_750,
      null,
      'Å-21 Utrusta två mötesrum',
    ],
    [{ date: '2020-11-10' }, 'Konsult', null, 12_000, null, 89_750],
  ]);
  expect(jobs.pot(now, request).changes.edits).toEqual([]);
  expect(replay(now, inverse(whole, changes.edits).edits)).toEqual(whole);
});

test('a pot without entries, and a workbook without a pot, get no ledger', () => {
  expect(jobs.pot(bookOf(sheetOf('Plan 2020', plan)), request).changes.edits).toEqual([]);
});

test('what a person types about levies and flights stays, and is counted with', () => {
  const now = replay(whole, jobs.pot(whole, request).changes.edits);
  const sheet = ledger(now);
  const rowOf = (label: string): number =>
    sheet.values.findIndex((line) => line[columns.title - 1] === label) + 1;
  const [trips, from] = [rowOf('Antal enkelresor att räkna på'), rowOf('Gäller från')];
  expect(sheet.values[from]?.slice(2, 6)).toEqual([{ date: '2020-01-01' }, 70, 150, 550]);
  const typed = replay(now, [
    { kind: 'writeCells', at: { sheet: sheet.name, row: trips, column: columns.in }, cells: [[10, 4, 2]] },
    {
      kind: 'writeCells',
      at: { sheet: sheet.name, row: from + 2, column: columns.title },
      cells: [[{ date: '2020-07-01' }, 80, 170, 600]],
    },
  ]);
  const again = replay(typed, jobs.pot(typed, { today: '2020-11-25' }).changes.edits);
  const after = ledger(again);
  expect(after.values[trips - 1]?.slice(3, 7)).toEqual([10, 4, 2, 10 * 80 + 4 * 170 + 2 * 600]);
  expect(after.values.slice(from, from + 2).map((line) => line.slice(2, 6))).toEqual([
    [{ date: '2020-01-01' }, 70, 150, 550],
    [{ date: '2020-07-01' }, 80, 170, 600],
  ]);
  expect(jobs.pot(again, { today: '2020-11-25' }).changes.edits).toEqual([]);
});

test('a levy holds from its day until the next', () => {
  const known = [...levies, { from: '2022-07-01', nordic: 80, europe: 170, intercontinental: 600 }];
  expect(
    ['2019-12-31', '2020-01-01', '2022-06-30', '2022-07-01'].map((day) => levyOn(known, day)?.nordic),
  ).toEqual([undefined, 70, 70, 80]);
});

test.each<[string, Rows, readonly string[], readonly unknown[]]>([
  [
    'all is well',
    [
      ['1 maj', 'Avgifter', 1000],
      ['2 maj', 'Tåg', null, 400],
      ['3 maj', 'Skärm', null, 100],
    ],
    [],
    [1000, 500, 0, 500],
  ],
  [
    'more is paid than came in',
    [
      ['1 maj', 'Avgifter', 1000],
      ['2 maj', 'Tåg', null, 900],
      ['3 maj', 'Skärm', null, 300, 'Reserverat'],
    ],
    ['1 Klimatpotten är övertrasserad med 200 kronor.'],
    [1000, 900, 300, -200],
  ],
  [
    'an amount below zero among others',
    [
      ['1 maj', 'Avgifter', 1000],
      ['2 maj', 'Tåg', null, 400],
      ['3 maj', 'Återbetalt', null, -100],
    ],
    ['4 Beloppet ”-100” är under noll. Är det en rättelse, eller ska det stå utan minus?'],
    [1000, 300, 0, 700],
  ],
  [
    'income below zero',
    [
      ['1 maj', 'Avgifter', 1000],
      ['2 maj', 'Rättelse', -50],
      ['3 maj', 'Tåg', null, 100],
    ],
    ['3 Beloppet ”-50” är under noll. Är det en rättelse, eller ska det stå utan minus?'],
    [950, 100, 0, 850],
  ],
  [
    'payments written below zero throughout are payments',
    [
      ['1 maj', 'Avgifter', 1000],
      ['2 maj', 'Tåg', null, -400],
      ['3 maj', 'Skärm', null, -100],
    ],
    [],
    [1000, 500, 0, 500],
  ],
  [
    'öre that arithmetic leaves over',
    [
      ['1 maj', 'A', 0.1],
      ['2 maj', 'B', 0.2],
      ['3 maj', 'C', null, 0.3],
    ],
    [],
    [0.3, 0.3, 0, 0],
  ],
])('%s', (_, rows, problems, sums) => {
  const book = potOf(...rows);
  expect(
    jobs
      .check(book, request)
      .problems.flatMap((one) =>
        /pot|negative/.test(one.code) ? [`${one.at.row} ${problemText(one, 'sv')}`] : [],
      ),
  ).toEqual(problems);
  const now = replay(book, jobs.pot(book, request).changes.edits);
  const said = [4, 5, 6, 7].map((column) => valueAt(ledger(now), 5, column));
  expect(said.map((value) => (typeof value === 'number' ? Math.round(value * 100) / 100 : value))).toEqual(
    sums,
  );
});

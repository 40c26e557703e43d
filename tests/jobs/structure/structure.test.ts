import { cellName } from '../../../src/book/area';
import { textOf } from '../../../src/book/cells';
import { inverse } from '../../../src/book/inverse';
import { replay } from '../../../src/book/replay';
import { sheetNamed, type SheetSnapshot, type WorkbookSnapshot } from '../../../src/book/snapshot';
import { jobs } from '../../../src/jobs/jobs';
import { comparable } from '../../hosts/comparable';
import { bookOf, day, sheetOf, type SheetExtras, type Rows } from '../../plan/sheet-of';

const request = { today: '2020-11-24' };

function structuredBook(book: WorkbookSnapshot): WorkbookSnapshot {
  const { changes } = jobs.structure(book, request);
  const after = replay(book, changes.edits);
  expect(jobs.structure(after, request).changes.edits).toEqual([]);
  expect(comparable(replay(after, inverse(book, changes.edits).edits))).toEqual(comparable(book));
  return after;
}

function sheetIn(book: WorkbookSnapshot, name: string): SheetSnapshot {
  const sheet = sheetNamed(book, name);
  if (!sheet) throw new Error(`no sheet ${name} among ${book.sheets.map((known) => known.name).join(', ')}`);
  return sheet;
}

/** The sheet's rows as texts, for a table that a test can print. */
const rowsOf = (sheet: SheetSnapshot): string[][] => sheet.values.map((line) => line.map(textOf));

const rectangular: Rows = [
  ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
  ['Byt lampor', 'Drift', 'v. 42', 'klart!!'],
  ['Mät avfall', 'Miljö', day('2020-12-01'), 'Pågår'],
  ['Res mindre', 'Alla', '1/3/2019 eller så', '?'],
  ['Sortera', 'Drift', 'löpande', ''],
];

const inPlace = (rows: Rows, extras?: SheetExtras): SheetSnapshot =>
  sheetIn(structuredBook(bookOf(sheetOf('Plan 2020', rows, extras))), 'Plan 2020');

describe('a plan in one block', () => {
  test('is improved where it stands; what was read anew keeps its words beside it', () => {
    expect(rowsOf(inPlace(rectangular))).toEqual([
      ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status', 'Id', 'Ursprunglig text'],
      ['Byt lampor', 'Drift', '2020-10-16', 'Klar', 'Å-2020-001', 'Status: klart!! · Klart senast: v. 42'],
      ['Mät avfall', 'Miljö', '2020-12-01', 'Pågår', 'Å-2020-002'],
      ['Res mindre', 'Alla', '1/3/2019 eller så', '?', 'Å-2020-003'],
      ['Sortera', 'Drift', 'löpande', '', 'Å-2020-004'],
    ]);
  });

  test.each([
    ['all days are written as a day is shown', ['2020-12-01', '2020-12-15'], undefined],
    ['one is not', ['2020-12-01', '15/12 2020'], ['', 'Klart senast: 15/12 2020']],
    ['one has a blank before it', ['2020-12-01', ' 2020-12-15'], ['', 'Klart senast:  2020-12-15']],
  ])('keeps no text beside the day that reads as it did: %s', (_, [first = '', second = ''], kept) => {
    const [headings, ...lines] = rowsOf(
      inPlace([
        ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
        ['Byt lampor', 'Drift', first, 'Pågår'],
        ['Mät avfall', 'Miljö', second, 'Pågår'],
      ]),
    );
    expect(lines.map((line) => line[2])).toEqual(['2020-12-01', '2020-12-15']);
    const column = headings?.indexOf('Ursprunglig text') ?? -1;
    expect(column < 0 ? undefined : lines.map((line) => line[column] ?? '')).toEqual(kept);
  });

  test('gets a list for the status, from a range, and days for the deadline', () => {
    const { rules, conditionalLooks } = inPlace(rectangular);
    expect(rules).toEqual([
      {
        area: { sheet: 'Plan 2020', row: 2, column: 4, rows: 4, columns: 1 },
        rule: {
          kind: 'list',
          source: { sheet: 'Planbok listor', row: 2, column: 1, rows: 6, columns: 1 },
          strict: false,
        },
      },
      {
        area: { sheet: 'Plan 2020', row: 2, column: 3, rows: 4, columns: 1 },
        rule: { kind: 'date', strict: false },
      },
    ]);
    expect(conditionalLooks.map(({ equals }) => equals)).toEqual([
      'Ej påbörjad',
      'Pågår',
      'Väntar',
      'Klar',
      'Utgår',
      'Flyttas',
    ]);
  });

  test('keeps its own ids, and gives one only to rows without', () => {
    const rows = rectangular.map((line, index) => [['Nr', 'A1', 'A2', '', 'A4'][index] ?? null, ...line]);
    expect(rowsOf(inPlace(rows)).map((line) => line[0])).toEqual(['Nr', 'A1', 'A2', 'Å-2020-001', 'A4']);
  });

  test("a list of the person's own is kept, and so are its words", () => {
    const book = bookOf({
      ...sheetOf('Plan 2020', rectangular),
      rules: [
        {
          area: { sheet: 'Plan 2020', row: 2, column: 4, rows: 4, columns: 1 },
          rule: { kind: 'list', source: ['klart!!', 'Pågår', '?'], strict: true },
        },
      ],
    });
    const sheet = sheetIn(structuredBook(book), 'Plan 2020');
    expect(rowsOf(sheet).map((line) => line[3])).toEqual(['Status', 'klart!!', 'Pågår', '?', '']);
    expect(sheet.rules.filter(({ rule }) => rule.kind === 'list')).toHaveLength(1);
  });

  test('a formula is never written over', () => {
    const sheet = inPlace(rectangular, { formulas: { D2: '"klart!!"' } });
    expect(sheet.formulas.size).toBe(1);
    expect(rowsOf(sheet)[1]?.[3]).toBe('klart!!');
  });

  test('new columns join the native table or the filter, so that sorting keeps rows whole', () => {
    const native = inPlace(rectangular, { tables: { Tabell1: 'A1:D5' } });
    expect(native.tables.map(({ area }) => [area.columns, area.rows])).toEqual([[6, 5]]);
    expect(inPlace(rectangular, { filter: 'A1:D5' }).filter).toMatchObject({ columns: 6, rows: 5 });
  });

  test('with something beside it, it is built anew: new columns would stand apart from it', () => {
    const rows = rectangular.map((line, index) => [...line, null, index === 2 ? 'egen anteckning' : null]);
    const book = bookOf(sheetOf('Plan 2020', rows));
    const after = structuredBook(book);
    expect(sheetIn(after, 'Plan 2020')).toEqual(sheetIn(book, 'Plan 2020'));
    expect(rowsOf(sheetIn(after, 'Plan 2020 (ordnad)')).flat()).toContain('Byt lampor');
  });

  test('a protected sheet is not touched, and the problem is said', () => {
    const book = bookOf({ ...sheetOf('Plan 2020', rectangular), isProtected: true });
    const outcome = jobs.structure(book, request);
    expect(sheetIn(replay(book, outcome.changes.edits), 'Plan 2020')).toEqual(sheetIn(book, 'Plan 2020'));
    expect(outcome.problems.map(({ code }) => code)).toContain('protected-sheet');
  });
});

describe('a plan with headings between its rows', () => {
  const rows: Rows = [
    ['Handlingsplan 2020'],
    [],
    ['Nr', 'Åtgärd', 'Vem', 'När', 'Läge'],
    ['1. Energi'],
    [1, 'Byt lampor', 'Drift', 'ht 2020', 'klart'],
    [2, 'Byt pumpar', 'Drift', 'Q3', 'pågår'],
    ['2. Avfall'],
    [1, 'Sortera', 'Alla', 'löpande', 'pågår'],
  ];
  const book = bookOf(sheetOf('Plan', rows, { merges: ['A4:E4', 'A7:E7'], bold: ['A4', 'A7'] }));

  test('is built anew on a sheet of its own, and the original keeps every cell', () => {
    const after = structuredBook(book);
    expect(sheetIn(after, 'Plan')).toEqual(sheetIn(book, 'Plan'));
    expect(rowsOf(sheetIn(after, 'Plan (ordnad)'))).toEqual([
      ['Id', 'Område', 'Tidigare nr', 'Åtgärd', 'Vem', 'När', 'Läge', 'Källa', 'Ursprunglig text'],
      [
        'Å-2020-001',
        '1. Energi',
        '1',
        'Byt lampor',
        'Drift',
        '2020-12-31',
        'klart',
        'Plan, rad 5',
        'När: ht 2020',
      ],
      [
        'Å-2020-002',
        '1. Energi',
        '2',
        'Byt pumpar',
        'Drift',
        '2020-09-30',
        'pågår',
        'Plan, rad 6',
        'När: Q3',
      ],
      ['Å-2020-003', '2. Avfall', '1', 'Sortera', 'Alla', 'löpande', 'pågår', 'Plan, rad 8'],
    ]);
  });

  test('there is one current plan: the new sheet is read, the original no more', () => {
    const { reading } = jobs.scan(structuredBook(book), request);
    expect(reading.tables.map(({ sheet, rows: items }) => [sheet, items.length])).toEqual([
      ['Plan (ordnad)', 3],
    ]);
  });

  test('the new sheet is a table from its first row', () => {
    const after = structuredBook(book);
    const { tables, frozen } = sheetIn(after, 'Plan (ordnad)');
    expect(tables).toEqual([
      {
        name: 'PlanbokPlan1',
        area: { sheet: 'Plan (ordnad)', row: 1, column: 1, rows: 4, columns: 9 },
        totalsRow: false,
      },
    ]);
    expect(frozen.rows).toBe(1);
    expect(cellName(1, 1)).toBe('A1');
  });

  test("its table takes no other's name", () => {
    const area = { sheet: 'Plan', row: 20, column: 8, rows: 2, columns: 2 };
    const taken = replay(book, [{ kind: 'setTable', sheet: 'Plan', name: 'planbokplan1', area }]);
    const { tables } = sheetIn(structuredBook(taken), 'Plan (ordnad)');
    expect(tables.map(({ name }) => name)).toEqual(['PlanbokPlan1_2']);
  });
});

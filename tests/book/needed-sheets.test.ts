import type { Edit } from '../../src/book/edit';
import { neededSheets } from '../../src/book/needed-sheets';
import { pictureNamed } from '../../src/book/picture';
import { replay } from '../../src/book/replay';
import { sheetPrint } from '../../src/book/sheet-print';
import { emptyBook, seedBook } from './seed-book';

const cell = (sheet: string) => ({ sheet, row: 1, column: 1, rows: 1, columns: 1 });
const formula = (sheet: string, text: string): Edit => ({
  kind: 'writeCells',
  at: { sheet, row: 5, column: 1 },
  cells: [[{ formula: { kind: 'foreign', text }, value: 0 }]],
});
const sheets = ['Plan', "Per's list", 'Ord', 'Mer'];
const book = (...edits: readonly Edit[]) =>
  replay(emptyBook, [...sheets.map((sheet): Edit => ({ kind: 'addSheet', sheet })), ...edits]);
const gone = new Set(["Per's list", 'Ord', 'Mer']);
const table: Edit = { kind: 'setTable', sheet: 'Ord', name: 'Orden', area: { ...cell('Ord'), rows: 2 } };
const named = (name: string): Edit => ({ kind: 'setName', name, area: cell('Ord'), hidden: false });

test.each<[string, readonly Edit[], readonly string[]]>([
  ['nothing', [], []],
  ['a formula', [formula('Plan', 'Ord!A1')], ['Ord']],
  ['a formula in another case', [formula('Plan', 'ORD!A1')], ['Ord']],
  ['a formula with an apostrophe', [formula('Plan', "'Per''s list'!A1")], ["Per's list"]],
  ['a formula that only has the word', [formula('Plan', '"Ord"&A1')], []],
  ['a formula of a longer name', [formula('Plan', 'Ordning!A1')], []],
  ['a formula on a sheet that goes too', [formula('Mer', 'Ord!A1')], []],
  [
    'a formula on a sheet that goes, if it were not needed',
    [formula('Mer', 'Ord!A1'), formula('Plan', 'Mer!A1')],
    ['Mer', 'Ord'],
  ],
  ['a formula of its own', [formula('Ord', 'Ord!A1')], []],
  ['its table', [table, formula('Plan', 'SUM(Orden[A])')], ['Ord']],
  ['its table, in another case', [table, formula('Plan', 'SUM(ORDEN[A])')], ['Ord']],
  ['a mark of ours', [named('planbok_ord')], []],
  ['a mark of ours that a formula takes', [named('planbok_ord'), formula('Plan', 'planbok_ord+1')], ['Ord']],
  ['a person’s name', [named('orden')], ['Ord']],
  [
    'a list to choose from',
    [{ kind: 'setRule', area: cell('Plan'), rule: { kind: 'list', source: cell('Ord'), strict: true } }],
    ['Ord'],
  ],
  [
    'a list of words',
    [{ kind: 'setRule', area: cell('Plan'), rule: { kind: 'list', source: ['Ord'], strict: true } }],
    [],
  ],
  [
    'a list to choose from, on a sheet that goes too',
    [{ kind: 'setRule', area: cell('Mer'), rule: { kind: 'list', source: cell('Ord'), strict: true } }],
    [],
  ],
])('sheets are needed by %s', (_, edits, needed) => {
  expect([...neededSheets(book(...edits), gone)].sort()).toEqual(needed);
});

test('and by the rules of hers, and names that hold a formula', () => {
  const plain = book();
  const withRule = plain.sheets.map((sheet) =>
    sheet.name === 'Plan' ? { ...sheet, ownerRules: [{ area: cell('Plan'), formula: 'Ord!A1>0' }] } : sheet,
  );
  expect([...neededSheets({ ...plain, sheets: withRule }, gone)]).toEqual(['Ord']);
  const names = [{ name: 'alla', area: null, text: 'OFFSET(Mer!$A$1,0,0)', hidden: false }];
  expect([...neededSheets({ ...plain, names }, gone)]).toEqual(['Mer']);
});

describe('the print of what is typed on a sheet', () => {
  const [, data] = seedBook.sheets;
  if (!data) throw new Error('no sheet');
  const print = sheetPrint(data);
  const after = (...edits: readonly Edit[]) => sheetPrint(replay(seedBook, edits).sheets[1] ?? data);
  const write = (row: number, column: number, value: string | null): Edit => ({
    kind: 'writeCells',
    at: { sheet: 'Data', row, column },
    cells: [[value]],
  });

  test.each<[string, readonly Edit[]]>([
    ['a text', [write(2, 1, 'x')]],
    ['a text below', [write(9, 1, 'x')]],
    ['a text beside', [write(2, 9, 'x')]],
    ['a cell that is emptied', [write(3, 1, null)]],
    ['a formula', [formula('Data', 'A1')]],
  ])('is another after %s', (_, edits) => {
    expect(after(...edits)).not.toBe(print);
  });

  test('is the same whatever a formula gives, with empty texts, and with empty cells at the ends', () => {
    const [one, other] = [1, 2].map((value) =>
      after({
        kind: 'writeCells',
        at: { sheet: 'Data', row: 5, column: 1 },
        cells: [[{ formula: { kind: 'foreign', text: 'A1' }, value }]],
      }),
    );
    expect(one).toBe(other);
    const values = [...data.values.map((line) => [...line, '', null]), [], ['', null]];
    expect(sheetPrint({ ...data, values })).toBe(print);
    const order = (keys: readonly number[]) =>
      sheetPrint({ ...data, formulas: new Map(keys.map((key) => [key, 'A1'])) });
    expect(order([90_000, 80_000])).toBe(order([80_000, 90_000]));
  });
});

describe('the picture that a workbook remembers', () => {
  const wheel = {
    kind: 'wheel',
    side: 300,
    title: 't',
    alternative: 'a',
    months: ['jan'],
    middle: 'm',
    arcs: [],
  };
  const named = (kept: string | null) =>
    pictureNamed(
      replay(emptyBook, [{ kind: 'setProperty', name: 'picture.årshjul', value: kept }]),
      'årshjul',
    );

  test('is as it was drawn', () => {
    const arcs = [{ turns: [{ from: 0.5, to: 1.25 }], isDays: false, isAllYear: true, first: 1, last: 3 }];
    expect(named(JSON.stringify({ ...wheel, arcs }))).toEqual({ ...wheel, arcs });
  });

  test.each<[string, string | null]>([
    ['where there is none', null],
    ['what is no JSON', '{'],
    ['another kind', JSON.stringify({ ...wheel, kind: 'pie' })],
    ['no side', JSON.stringify({ ...wheel, side: 0 })],
    ['no months', JSON.stringify({ ...wheel, months: undefined })],
    [
      'half a number',
      JSON.stringify({ ...wheel, arcs: [{ turns: [], isDays: true, isAllYear: true, first: 1.5, last: 2 }] }),
    ],
  ])('is none: %s', (_, kept) => {
    expect(named(kept)).toBeNull();
  });
});

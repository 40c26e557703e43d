import type { ChangeSet, Edit } from '../../src/book/edit';
import { guarded } from '../../src/book/guarded';
import { objectionsTo, type ObjectionCode } from '../../src/book/objection';
import { replay } from '../../src/book/replay';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/book/snapshot';
import { seedBook, seedEdits } from './seed-book';

const PLAN = 'Plan 2020';
const block = (row: number, column: number, rows = 1, columns = 1, sheet = PLAN) => ({
  sheet,
  row,
  column,
  rows,
  columns,
});
const written = (row: number, column: number, ...line: (string | number | null)[]): Edit => ({
  kind: 'writeCells',
  at: { sheet: PLAN, row, column },
  cells: [line],
});
const ruled = (row: number, rows: number): Edit => ({
  kind: 'setRule',
  area: block(row, 3, rows),
  rule: { kind: 'list', source: ['a'], strict: false },
});
const unruled = (row: number, rows: number): Edit => ({
  kind: 'setRule',
  area: block(row, 3, rows),
  rule: null,
});
const tabled = (name: string, row: number): Edit => ({
  kind: 'setTable',
  sheet: PLAN,
  name,
  area: block(row, 1, 3, 3),
});
const added = (sheet: string): Edit => ({ kind: 'addSheet', sheet });
const removed = (sheet: string): Edit => ({ kind: 'removeOwnSheet', sheet });
const named = (name: string, sheet: string): Edit => ({
  kind: 'setName',
  name,
  area: block(1, 1, 1, 1, sheet),
  hidden: true,
});

const withPlan = (change: Partial<SheetSnapshot>): WorkbookSnapshot => ({
  ...seedBook,
  sheets: seedBook.sheets.map((sheet) => (sheet.name === PLAN ? { ...sheet, ...change } : sheet)),
});
const locked: WorkbookSnapshot = { ...seedBook, isStructureProtected: true };
const owning = replay(seedBook, [added('Egen'), named('planbok_own', 'Egen')]);
/** Only what Planbok has made is to be seen. */
const onlyOwn: WorkbookSnapshot = {
  ...owning,
  sheets: owning.sheets.map((sheet) =>
    sheet.name === 'Egen' ? sheet : { ...sheet, visibility: sheet.name === PLAN ? 'hidden' : 'very-hidden' },
  ),
};
const merged = withPlan({ merges: [block(2, 1, 2, 2)] });
const tables = replay(seedBook, [tabled('Ett', 2)]);

interface Case {
  readonly why: string;
  readonly book: WorkbookSnapshot;
  readonly edits: readonly Edit[];
  readonly codes: readonly ObjectionCode[];
}
const made = (
  why: string,
  book: WorkbookSnapshot,
  edits: readonly Edit[],
  ...codes: readonly ObjectionCode[]
): Case => ({ why, book, edits, codes });

/** Each reason, with what is refused for it and what stands right beside that and is not. */
const cases: Readonly<Record<Exclude<ObjectionCode, 'changed-since'>, readonly Case[]>> = {
  'no-such-sheet': [
    made(
      'no sheet of that name',
      seedBook,
      [written(1, 1, 'x')].map((edit) => ({ ...edit, at: { sheet: 'Nej', row: 1, column: 1 } }) as Edit),
      'no-such-sheet',
    ),
    made(
      'a sheet that is removed before',
      owning,
      [removed('Egen'), { kind: 'freeze', sheet: 'Egen', rows: 1, columns: 0 }],
      'no-such-sheet',
    ),
    made('a sheet that is added before', seedBook, [
      added('Ny'),
      { kind: 'freeze', sheet: 'Ny', rows: 1, columns: 0 },
    ]),
  ],
  'sheet-exists': [
    made('a name in other capitals', seedBook, [added('PLAN 2020')], 'sheet-exists'),
    made('added twice', seedBook, [added('Ny'), added('Ny')], 'sheet-exists'),
    made(
      'a tab without cells',
      { ...seedBook, otherSheets: ['Diagram1'] },
      [added('diagram1')],
      'sheet-exists',
    ),
    made('removed before', owning, [removed('Egen'), added('Egen')]),
  ],
  'bad-sheet-name': [
    made('a sign that no sheet may have', seedBook, [added('a/b')], 'bad-sheet-name'),
    made('32 characters', seedBook, [added('x'.repeat(32))], 'bad-sheet-name'),
    made('31 characters', seedBook, [added('x'.repeat(31))]),
  ],
  'not-own-sheet': [
    made("a person's sheet", seedBook, [removed('Data')], 'not-own-sheet'),
    made(
      'a sheet with a name of another beginning',
      replay(seedBook, [named('annat', 'Data')]),
      [removed('Data')],
      'not-own-sheet',
    ),
    made('our own', owning, [removed('Egen')]),
  ],
  'protected-sheet': [
    made('a cell of it', withPlan({ isProtected: true }), [written(9, 1, 'x')], 'protected-sheet'),
    made('a name for it, which is the workbook’s', withPlan({ isProtected: true }), [
      named('planbok_x', PLAN),
    ]),
    made('a cell of another sheet', withPlan({ isProtected: true }), [
      { kind: 'writeCells', at: { sheet: 'Data', row: 9, column: 1 }, cells: [['x']] },
    ]),
  ],
  'protected-structure': [
    made('a sheet more', locked, [added('Ny')], 'protected-structure'),
    made('a sheet less', { ...owning, isStructureProtected: true }, [removed('Egen')], 'protected-structure'),
    made('a cell', locked, [written(9, 1, 'x')]),
  ],
  'over-formula': [
    made('a value over the sum', seedBook, [written(5, 1, 1)], 'over-formula'),
    made(
      'a block whose last cell is the sum',
      seedBook,
      [{ kind: 'writeCells', at: { sheet: PLAN, row: 4, column: 1 }, cells: [[1], [2]] }],
      'over-formula',
    ),
    made('the sum is kept', seedBook, [
      { kind: 'writeCells', at: { sheet: PLAN, row: 4, column: 1 }, cells: [[1], [{ keep: true }]] },
    ]),
    made('it is said to go', seedBook, [
      { kind: 'writeCells', at: { sheet: PLAN, row: 5, column: 1 }, cells: [[1]], overFormula: true },
    ]),
    made('the cell beside it', seedBook, [written(5, 2, 'x')]),
  ],
  'inside-merge': [
    made('a cell that a merge hides', merged, [written(3, 2, 'x')], 'inside-merge'),
    made('a row whose second cell it hides', merged, [written(2, 1, 'x', 'y')], 'inside-merge'),
    made('its corner', merged, [written(2, 1, 'x')]),
    made('nothing in what it hides', merged, [written(2, 1, 'x', '')]),
    made('the row below it', merged, [written(4, 1, 'x', 'y')]),
  ],
  'overlapping-rule': [
    made('one row of another rule', replay(seedBook, [ruled(2, 3)]), [ruled(4, 2)], 'overlapping-rule'),
    made('two of the same changes', seedBook, [ruled(2, 3), ruled(4, 2)], 'overlapping-rule'),
    made('the same area again', replay(seedBook, [ruled(2, 3)]), [ruled(2, 3)]),
    made('the same area twice', seedBook, [ruled(2, 3), ruled(2, 3)]),
    made('the row below', seedBook, [ruled(2, 3), ruled(5, 2)]),
    made('one that is taken away again before', seedBook, [ruled(2, 3), unruled(2, 3), ruled(4, 2)]),
    made(
      'one that is taken away while another stays',
      seedBook,
      [ruled(2, 3), unruled(9, 1), ruled(4, 2)],
      'overlapping-rule',
    ),
    made('an area without a rule', replay(seedBook, [ruled(2, 3)]), [unruled(4, 2)]),
  ],
  'overlapping-table': [
    made('one row of another table', tables, [tabled('Två', 4)], 'overlapping-table'),
    made('the same table, moved', tables, [tabled('Ett', 4)]),
    made('below it', tables, [tabled('Två', 5)]),
  ],
  'retyped-by-format': [
    made(
      'a number shown as a day',
      seedBook,
      [{ kind: 'setFormat', area: block(3, 2, 1, 1, 'Data'), format: 'yyyy-mm-dd' }],
      'retyped-by-format',
    ),
    made('half a day shown as a time', seedBook, [
      { kind: 'setFormat', area: block(2, 2, 1, 1, 'Data'), format: 'h:mm' },
    ]),
    made(
      'half a day shown as a time where the days begin at nought',
      { ...seedBook, is1904: true },
      [{ kind: 'setFormat', area: block(2, 2, 1, 1, 'Data'), format: 'h:mm' }],
      'retyped-by-format',
    ),
    made(
      'a day shown as a number',
      seedBook,
      [{ kind: 'setFormat', area: block(2, 3), format: '0' }],
      'retyped-by-format',
    ),
    made('a text shown as a day', seedBook, [{ kind: 'setFormat', area: block(3, 3), format: 'yyyy-mm-dd' }]),
    made('the number is written over first', seedBook, [
      { kind: 'writeCells', at: { sheet: 'Data', row: 2, column: 2 }, cells: [['a']] },
      { kind: 'setFormat', area: block(2, 2, 1, 1, 'Data'), format: 'yyyy-mm-dd' },
    ]),
  ],
  'outside-sheet': [
    made('below the last row', seedBook, [written(1_048_577, 1, 'x')], 'outside-sheet'),
    made('beyond the last column', seedBook, [written(1, 16_384, 'x', 'y')], 'outside-sheet'),
    made('above the first row', seedBook, [written(0, 1, 'x')], 'outside-sheet'),
    made('left of the first column', seedBook, [written(1, 0, 'x')], 'outside-sheet'),
    made('the last column', seedBook, [written(1, 16_384, 'x')]),
  ],
  'last-visible-sheet': [
    made('the only one that is seen', onlyOwn, [removed('Egen')], 'last-visible-sheet'),
    made(
      'a hidden one is made before',
      onlyOwn,
      [{ kind: 'addSheet', sheet: 'Ny', visibility: 'hidden' }, removed('Egen')],
      'last-visible-sheet',
    ),
    made('another is made before', onlyOwn, [added('Ny'), removed('Egen')]),
    made('another is seen', owning, [removed('Egen')]),
  ],
};

test.each(Object.values(cases).flat())('$why: $codes', ({ book, edits, codes }) => {
  expect(objectionsTo(book, guarded(book, edits)).map(({ code }) => code)).toEqual(codes);
});

test('each reason is refused for, and something beside it is not', () => {
  for (const [code, some] of Object.entries(cases)) {
    expect([code, some.some(({ codes }) => codes.join() === code)]).toEqual([code, true]);
    expect([code, some.some(({ codes }) => codes.length === 0)]).toEqual([code, true]);
  }
});

describe('what has changed since', () => {
  const changes: ChangeSet = guarded(seedBook, [written(2, 2, 'Byt alla lampor')]);
  const typed = (row: number, column: number): WorkbookSnapshot =>
    replay(seedBook, [written(row, column, 'nytt')]);

  test('is the cell that is written, and no other', () => {
    expect(objectionsTo(typed(2, 2), changes)).toEqual([
      { code: 'changed-since', sheet: PLAN, area: block(2, 2) },
    ]);
    expect(objectionsTo(typed(3, 2), changes)).toEqual([]);
    expect(objectionsTo(typed(2, 3), changes)).toEqual([]);
  });

  test('is anything on a sheet that is to be removed', () => {
    const removing = guarded(owning, [removed('Egen')]);
    const noted = replay(owning, [
      { kind: 'writeCells', at: { sheet: 'Egen', row: 3, column: 2 }, cells: [['min anteckning']] },
    ]);
    expect(objectionsTo(noted, removing).map(({ code, area }) => [code, area])).toEqual([
      ['changed-since', block(1, 1, 3, 2, 'Egen')],
    ]);
    expect(objectionsTo(replay(owning, [written(2, 2, 'nytt')]), removing)).toEqual([]);
  });

  test('is a sheet that is not there any more', () => {
    const without = { ...seedBook, sheets: seedBook.sheets.filter(({ name }) => name !== PLAN) };
    const codes = objectionsTo(without, changes).map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set(['no-such-sheet']));
  });
});

test('what the workbook was made of is not refused', () => {
  const empty = { ...seedBook, sheets: [], names: [], properties: new Map<string, string>() };
  expect(objectionsTo(empty, guarded(empty, seedEdits))).toEqual([]);
});

test('a value is written over a formula where that is meant', () => {
  const over: Edit = {
    kind: 'writeCells',
    at: { sheet: PLAN, row: 5, column: 1 },
    cells: [[1]],
    overFormula: true,
  };
  expect(objectionsTo(seedBook, guarded(seedBook, [over]))).toEqual([]);
});

test('a name of ours that refers to nothing makes no sheet ours', () => {
  const nowhere = { name: 'planbok_x', area: null, text: '#REF!', hidden: true };
  const book = { ...seedBook, names: [nowhere, ...seedBook.names] };
  expect(objectionsTo(book, guarded(book, [removed(PLAN)])).map(({ code }) => code)).toEqual([
    'not-own-sheet',
  ]);
});

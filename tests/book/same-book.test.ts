import fc from 'fast-check';
import type { CellValue } from '../../src/book/cells';
import { runSync } from '../../src/book/pausable';
import { isAlike, isSameBook } from '../../src/book/same-book';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/book/snapshot';
import { anyBooks } from '../jobs/any-book';
import { bookOf, sheetOf } from '../plan/sheet-of';

const isSame = (one: WorkbookSnapshot, other: WorkbookSnapshot): boolean => runSync(isSameBook(one, other));

const full: SheetSnapshot = {
  ...sheetOf('Plan', [
    ['Nr', 'Status'],
    [1, { date: '2020-11-24' }],
  ]),
  formulas: new Map([[1, 'A1']]),
  formats: new Map([[2, 'yyyy-mm-dd']]),
  looks: new Map([[3, { fill: 'FF0000', bold: true }]]),
  hiddenRows: new Set([2]),
  rules: [
    {
      area: { sheet: 'Plan', row: 2, column: 2, rows: 1, columns: 1 },
      rule: { kind: 'list', source: ['Klar'], strict: true },
    },
  ],
  links: new Map([[4, { url: 'https://example.org/' }]]),
  widths: new Map([[1, 12]]),
};
const book: WorkbookSnapshot = {
  ...bookOf(full, sheetOf('Andra', [['x']])),
  properties: new Map([['a', 'b']]),
};
const [first = full, second = full] = book.sheets;
const withFirst = (changed: Partial<SheetSnapshot>): WorkbookSnapshot => ({
  ...book,
  sheets: [{ ...first, ...changed }, second],
});

const changed: Readonly<Record<string, WorkbookSnapshot>> = {
  'another value': withFirst({
    values: [
      ['Nr', 'Status'],
      [1, { date: '2020-11-25' }],
    ],
  }),
  'a number as text': withFirst({
    values: [
      ['Nr', 'Status'],
      ['1', { date: '2020-11-24' }],
    ],
  }),
  'a row more': withFirst({ values: [...first.values, ['ny']] }),
  'a row less': withFirst({ values: first.values.slice(0, 1) }),
  'a cell more in a row': withFirst({ values: first.values.map((line) => [...line, 'ny']) }),
  'another formula': withFirst({ formulas: new Map([[1, 'A2']]) }),
  'a formula elsewhere': withFirst({ formulas: new Map([[2, 'A1']]) }),
  'no formats': withFirst({ formats: new Map() }),
  'one look more': withFirst({ looks: new Map([...first.looks, [9, { strike: true }]]) }),
  'a look with more in it': withFirst({
    looks: new Map([[3, { fill: 'FF0000', bold: true, strike: true }]]),
  }),
  'another hidden row': withFirst({ hiddenRows: new Set([1]) }),
  'another rule': withFirst({
    rules: first.rules.map((placed) => ({ ...placed, rule: { kind: 'foreign' } })),
  }),
  'another link': withFirst({ links: new Map([[4, { url: 'https://example.com/' }]]) }),
  'a filter': withFirst({ filter: { sheet: 'Plan', row: 1, column: 1, rows: 2, columns: 2 } }),
  'runs that are struck': withFirst({ struckRuns: new Map([[1, { text: 'Nr', left: '' }]]) }),
  'sheets in another order': { ...book, sheets: [second, first] },
  'a sheet more': { ...book, sheets: [...book.sheets, sheetOf('Tredje', [])] },
  'a sheet less': { ...book, sheets: [first] },
  'another setting': { ...book, properties: new Map([['a', 'c']]) },
  'other serial numbers': { ...book, is1904: true },
};

test.each(Object.entries(changed))('%s makes it another workbook, either way round', (_, other) => {
  expect(isSame(book, other)).toBe(false);
  expect(isSame(other, book)).toBe(false);
});

test('a field that says nothing is as one that is not there', () => {
  const { withoutResult, ...rest } = first;
  expect(withoutResult).toBeUndefined();
  const silent = Object.assign({}, rest, { withoutResult: undefined }) as unknown as SheetSnapshot;
  expect(isSame({ ...book, sheets: [silent, second] }, book)).toBe(true);
});

/** The same in other objects, as a second reading gives it. */
const copyOf = ({ sheets, ...rest }: WorkbookSnapshot): WorkbookSnapshot => ({
  ...rest,
  sheets: sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((line) => line.map((value) => valueLike(value))),
    formulas: new Map(sheet.formulas),
    looks: new Map([...sheet.looks].map(([key, look]) => [key, { ...look }])),
    hiddenRows: new Set(sheet.hiddenRows),
    merges: sheet.merges.map((area) => ({ ...area })),
  })),
});
const valueLike = (value: CellValue): CellValue =>
  typeof value === 'object' && value !== null ? { ...value } : value;

test('a workbook that was read twice is the same, and with any of its cells changed it is not', () => {
  fc.assert(
    fc.property(
      fc.oneof(anyBooks, fc.constant(book)),
      fc.nat(),
      fc.nat(),
      fc.nat(),
      (any, tab, down, across) => {
        const copy = copyOf(any);
        expect(isSame(any, copy)).toBe(true);
        const sheet = copy.sheets[tab % copy.sheets.length];
        const row = down % (sheet?.values.length ?? 1);
        const changedLine = [...(sheet?.values[row] ?? [])];
        changedLine[across % Math.max(changedLine.length, 1)] = 'något annat';
        const sheets = copy.sheets.map((one) =>
          one === sheet
            ? { ...one, values: one.values.map((line, at) => (at === row ? changedLine : line)) }
            : one,
        );
        expect(isSame(any, { ...copy, sheets })).toBe(false);
      },
    ),
  );
});

test('plain values are alike exactly when a test finds them equal', () => {
  const values = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom<unknown>(null, true, false, '', 'a', 'A', 0, 1, -1),
      fc.array(tie('any'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('any'), { maxKeys: 3 }),
    ),
  })).any;
  fc.assert(
    fc.property(values, values, (one, other) => {
      expect(isAlike(one, sorted(one))).toBe(true);
      expect(isAlike(one, other)).toBe(JSON.stringify(sorted(one)) === JSON.stringify(sorted(other)));
    }),
  );
});

/** With the fields of records in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, field]) => [name, sorted(field)]),
  );
}

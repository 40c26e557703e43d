import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { cellKey, type Area } from '../../src/book/area';
import type { Edit } from '../../src/book/edit';
import { guarded } from '../../src/book/guarded';
import { inverse } from '../../src/book/inverse';
import { objectionsTo } from '../../src/book/objection';
import { replay } from '../../src/book/replay';
import { sheetPrint } from '../../src/book/sheet-print';
import {
  formulaAt,
  sheetNamed,
  valueAt,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../src/book/snapshot';
import { targetOf } from '../../src/book/target';
import { comparable } from '../hosts/comparable';
import { edits } from './arbitraries';
import { seedBook } from './seed-book';

const PLAN = 'Plan 2020';
const plan = (book: WorkbookSnapshot): SheetSnapshot => sheetNamed(book, PLAN) as SheetSnapshot;
const after = (...made: readonly Edit[]): SheetSnapshot => plan(replay(seedBook, made));
const cells = fc.record({
  row: fc.integer({ min: 1, max: 6 }),
  column: fc.integer({ min: 1, max: 5 }),
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 4 }),
});
const placed = (area: Omit<Area, 'sheet'>): Area => ({ sheet: PLAN, ...area });
const isIn = (area: Omit<Area, 'sheet'>, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

/** Everything that is known of a cell. */
const cellOf = (sheet: SheetSnapshot, row: number, column: number): unknown => [
  valueAt(sheet, row, column),
  formulaAt(sheet, row, column),
  sheet.formats.get(cellKey(row, column)),
  sheet.looks.get(cellKey(row, column)),
  sheet.links.get(cellKey(row, column)),
];

/** Rows and columns around all that generated edits speak of. */
const around = Array.from({ length: 12 }, (_, row) =>
  Array.from({ length: 12 }, (__, column) => [row + 1, column + 1] as const),
).flat();

test('an edit changes nothing outside the cells that it is about', () => {
  const one = edits.map((some) => some.at(-1)).filter((edit) => edit !== undefined);
  fc.assert(
    fc.property(one, (edit) => {
      const target = targetOf(edit);
      fc.pre(
        target !== undefined &&
          edit.kind !== 'addSheet' &&
          objectionsTo(seedBook, guarded(seedBook, [edit])).length === 0,
      );
      const now = replay(seedBook, [edit]);
      const changed = seedBook.sheets.flatMap(({ name }) => {
        const [was, is] = [seedBook, now].map((book) => sheetNamed(book, name) as SheetSnapshot);
        return around.filter(
          ([row, column]) =>
            !(name === target?.sheet && isIn(target, row, column)) &&
            !isDeepStrictEqual(
              cellOf(was as SheetSnapshot, row, column),
              cellOf(is as SheetSnapshot, row, column),
            ),
        );
      });
      expect([edit, changed]).toEqual([edit, []]);
    }),
    { numRuns: 300 },
  );
});

test('a format holds in every cell of its area, and General is none', () => {
  fc.assert(
    fc.property(cells, cells, (area, plain) => {
      const now = after(
        { kind: 'setFormat', area: placed(area), format: '0.0' },
        { kind: 'setFormat', area: placed(plain), format: 'General' },
      );
      for (const [row, column] of around) {
        const wanted = isIn(plain, row, column)
          ? undefined
          : isIn(area, row, column)
            ? '0.0'
            : plan(seedBook).formats.get(cellKey(row, column));
        expect([row, column, now.formats.get(cellKey(row, column))]).toEqual([row, column, wanted]);
      }
    }),
  );
});

test('a stroke holds in every cell of its area, plain takes it away, and what else the cell has stays', () => {
  const bold = { ...plan(seedBook), looks: new Map([[cellKey(2, 2), { bold: true as const }]]) };
  const book = { ...seedBook, sheets: seedBook.sheets.map((sheet) => (sheet.name === PLAN ? bold : sheet)) };
  fc.assert(
    fc.property(cells, cells, (area, plain) => {
      const now = plan(
        replay(book, [
          { kind: 'setLook', area: placed(area), look: 'struck' },
          { kind: 'setLook', area: placed(plain), look: 'plain' },
        ]),
      );
      for (const [row, column] of around) {
        const isStruck = isIn(area, row, column) && !isIn(plain, row, column);
        const wanted = {
          ...(isStruck ? { strike: true } : {}),
          ...(row === 2 && column === 2 ? { bold: true } : {}),
        };
        expect([row, column, now.looks.get(cellKey(row, column)) ?? {}]).toEqual([row, column, wanted]);
      }
    }),
  );
});

test('a width of 0 gives the column its own back, and each width stands at its column', () => {
  const now = after({ kind: 'setWidths', sheet: PLAN, column: 1, widths: [10, 0, 30] });
  expect([...now.widths].sort(([a], [b]) => a - b)).toEqual([
    [1, 10],
    [3, 30],
  ]);
});

test('a sheet of ours goes with its names, comes back with them by undo, and other names stay', () => {
  const area = (sheet: string): Area => ({ sheet, row: 1, column: 1, rows: 2, columns: 2 });
  const owning = replay(seedBook, [
    { kind: 'addSheet', sheet: 'Egen' },
    { kind: 'writeCells', at: { sheet: 'Egen', row: 1, column: 1 }, cells: [['a', 1]] },
    { kind: 'setName', name: 'planbok_own', area: area('Egen'), hidden: true },
    { kind: 'setName', name: 'Mina_tal', area: area('Egen'), hidden: false },
    { kind: 'setName', name: 'Planen', area: area(PLAN), hidden: false },
  ]);
  const removing: readonly Edit[] = [{ kind: 'removeOwnSheet', sheet: 'Egen' }];
  const gone = replay(owning, removing);
  expect(gone.names.map(({ name }) => name)).toEqual(['Planen']);
  expect(comparable(replay(gone, inverse(owning, removing).edits))).toEqual(comparable(owning));
});

describe('the fingerprint of a sheet', () => {
  const print = (change: Partial<SheetSnapshot>): string => sheetPrint({ ...plan(seedBook), ...change });
  const { values, formulas } = plan(seedBook);
  const was = print({});

  test.each<readonly [string, Partial<SheetSnapshot>]>([
    [
      'a value',
      { values: values.map((line, row) => (row === 1 ? [1, 'Byt alla lampor', ...line.slice(2)] : line)) },
    ],
    ['a formula’s text', { formulas: new Map([[cellKey(5, 1), 'SUM(A2:A3)']]) }],
    ['a formula’s place', { formulas: new Map([[cellKey(5, 2), formulas.get(cellKey(5, 1)) ?? '']]) }],
    ['one formula more', { formulas: new Map([...formulas, [cellKey(6, 1), '1+1']]) }],
    ['none', { formulas: new Map() }],
  ])('tells %s', (_, change) => {
    expect(print(change)).not.toBe(was);
  });

  test.each<readonly [string, Partial<SheetSnapshot>]>([
    [
      'what a formula gives',
      { values: values.map((line, row) => (row === 4 ? [99, ...line.slice(1)] : line)) },
    ],
    ['empty cells at the end of a row', { values: values.map((line) => [...line, null, '']) }],
    ['empty rows at the end', { values: [...values, [], [null, '']] }],
    ['how it looks', { widths: new Map([[1, 80]]), looks: new Map([[cellKey(1, 1), { bold: true }]]) }],
  ])('says nothing of %s', (_, change) => {
    expect(print(change)).toBe(was);
  });

  test('does not hang on the order in which formulas were read', () => {
    const two = [
      [cellKey(5, 1), 'SUM(A2:A4)'],
      [cellKey(6, 1), '1+1'],
    ] as const;
    expect(print({ formulas: new Map(two) })).toBe(print({ formulas: new Map([...two].reverse()) }));
  });
});

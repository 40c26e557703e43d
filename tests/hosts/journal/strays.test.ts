import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { cellKey } from '../../../src/book/area';
import type { CellValue } from '../../../src/book/cells';
import type { CellInput, Edit } from '../../../src/book/edit';
import { replay } from '../../../src/book/replay';
import { valueAt, type SheetSnapshot, type WorkbookSnapshot } from '../../../src/book/snapshot';
import { strays } from '../../../src/hosts/journal/strays';
import { emptyBook } from '../../book/seed-book';

const formula = (text: string, value: CellValue): CellInput => ({
  formula: { kind: 'foreign', text },
  value,
});
const writing = (sheet: string, row: number, column: number, cells: CellInput[][]): Edit => ({
  kind: 'writeCells',
  at: { sheet, row, column },
  cells,
  overFormula: true,
});

/** A table over B2:D6 of the first sheet, a formula in it, and a second sheet of the same texts. */
const before = replay(emptyBook, [
  ...['Plan', 'Annat'].flatMap((sheet): Edit[] => [
    { kind: 'addSheet', sheet },
    writing(
      sheet,
      1,
      1,
      Array.from({ length: 8 }, (_, row) => Array.from({ length: 6 }, (__, column) => `${row}-${column}`)),
    ),
    writing(sheet, 3, 3, [[formula('A1', '0-0')]]),
  ]),
  {
    kind: 'setTable',
    sheet: 'Plan',
    name: 'Plan',
    area: { sheet: 'Plan', row: 2, column: 2, rows: 5, columns: 3 },
  },
]);

type Content = readonly [CellValue, string | undefined];
const contents = (sheet: SheetSnapshot | undefined): ReadonlyMap<number, Content> =>
  new Map(
    Array.from({ length: 9 * 7 }, (_, index): [number, Content] => {
      const [row, column] = [1 + Math.floor(index / 7), 1 + (index % 7)];
      const key = cellKey(row, column);
      return [key, [sheet ? valueAt(sheet, row, column) : null, sheet?.formulas.get(key)]];
    }),
  );
const cell = (book: WorkbookSnapshot, row: number, column: number): Content | undefined =>
  contents(book.sheets[0]).get(cellKey(row, column));

/** What we write: a block at B3, of which the second cell is kept. */
const ours = [writing('Plan', 3, 2, [['vårt', { keep: true }]])];

const settled = (edits: readonly Edit[], ...byProgram: Edit[]): WorkbookSnapshot => {
  const now = replay(before, [...edits, ...byProgram]);
  return replay(now, strays(before, now, edits));
};

test.each<[string, Edit, number, number]>([
  ['a value below, in a column of the table', writing('Plan', 6, 2, [['fyllt']]), 6, 2],
  ['a value above, in a column of the table', writing('Plan', 2, 2, [['fyllt']]), 2, 2],
  ['a formula where a value was', writing('Plan', 5, 3, [[formula('A9', '4-2')]]), 5, 3],
  ['nothing where a value was', writing('Plan', 5, 3, [[null]]), 5, 3],
  ['a value over a formula that we keep', writing('Plan', 3, 3, [['0-0']]), 3, 3],
  ['another formula over a formula that we keep', writing('Plan', 3, 3, [[formula('A2', '0-0')]]), 3, 3],
])('%s that a program has put there is taken away again', (_, stray, row, column) => {
  const end = settled(ours, stray);
  expect(cell(end, row, column)).toEqual(cell(before, row, column));
  expect(cell(end, 3, 2)).toEqual(['vårt', undefined]);
});

test.each<[string, Edit]>([
  ['another column of the table', writing('Plan', 5, 4, [['hennes']])],
  ['below the table', writing('Plan', 7, 2, [['hennes']])],
  ['above the table', writing('Plan', 1, 2, [['hennes']])],
  ['beside the table', writing('Plan', 3, 1, [['hennes']])],
  ['another sheet', writing('Annat', 3, 3, [['hennes']])],
])("what stands in %s is a person's, and stays", (_, hers) => {
  const now = replay(before, [...ours, hers]);
  expect(strays(before, now, ours)).toEqual([]);
});

test('a formula whose result has become another is as it was', () => {
  const now = replay(before, [...ours, writing('Plan', 3, 3, [[formula('A1', 'nytt')]])]);
  expect(strays(before, now, ours)).toEqual([]);
});

test('a sheet that is gone, or not written to, is left alone', () => {
  const now = { ...before, sheets: before.sheets.slice(1) };
  expect(strays(before, now, ours)).toEqual([]);
  expect(strays(before, replay(before, [writing('Plan', 3, 2, [['x']])]), [])).toEqual([]);
});

test('whatever we write and a program fills in: its cells within reach are as before, each is put back once, and ours stand', () => {
  const place = { row: fc.integer({ min: 1, max: 8 }), column: fc.integer({ min: 1, max: 6 }) };
  const input = fc.constantFrom<CellInput>('x', 7, null, { keep: true }, formula('B2', 1));
  const block = fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(input, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
  const written = fc
    .record({ ...place, cells: block })
    .map(({ row, column, cells }) => writing('Plan', row, column, cells));
  fc.assert(
    fc.property(fc.array(written, { minLength: 1, maxLength: 2 }), (edits) => {
      const asWritten = replay(before, edits);
      const back = strays(before, asWritten, edits);
      // Without a program that fills in, all is as we wrote it, and nothing is put back.
      expect(back).toEqual([]);
      // A program that spoils every cell of the sheet that we have not written.
      const oursOnly = new Set<number>();
      for (const edit of edits)
        if (edit.kind === 'writeCells')
          for (const [down, line] of edit.cells.entries())
            for (const [across, one] of line.entries())
              if (!(typeof one === 'object' && one !== null && 'keep' in one))
                oursOnly.add(cellKey(edit.at.row + down, edit.at.column + across));
      const spoiled = replay(
        asWritten,
        [...contents(asWritten.sheets[0]).keys()].flatMap((key, index) => {
          const [row, column] = [1 + Math.floor(index / 7), 1 + (index % 7)];
          return oursOnly.has(key) ? [] : [writing('Plan', row, column, [['spoiled']])];
        }),
      );
      const puttingBack = strays(before, spoiled, edits);
      const end = contents(replay(spoiled, puttingBack).sheets[0]);
      const places = puttingBack.map((edit) => JSON.stringify('at' in edit && edit.at));
      expect(new Set(places).size).toBe(places.length);
      const changed = [...end].filter(
        ([key, content]) => !isDeepStrictEqual(content, contents(spoiled.sheets[0]).get(key)),
      );
      for (const [key, content] of changed) expect(content).toEqual(contents(before.sheets[0]).get(key));
      for (const key of oursOnly) expect(end.get(key)).toEqual(contents(asWritten.sheets[0]).get(key));
    }),
    { numRuns: 100 },
  );
});

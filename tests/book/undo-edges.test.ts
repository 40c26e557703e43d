import fc from 'fast-check';
import type { Area } from '../../src/book/area';
import type { Edit } from '../../src/book/edit';
import type { LinePlace } from '../../src/book/moved-lines';
import { areaNow, NOWHERE, STILL, type SheetPlaces } from '../../src/book/sheet-places';
import { edgesNow, withoutObstacles } from '../../src/book/undo-edges';
import { cellSet } from '../../src/book/undo-left';
import { replay } from '../../src/book/replay';
import { seedBook } from './seed-book';

const area = (row: number, column: number, rows = 1, columns = 1): Area => ({
  sheet: 'Data',
  row,
  column,
  rows,
  columns,
});
const at = { sheet: 'Data', row: 5, column: 2 };

/** Rows from 5 on are two further down; row 3 and column 3 are gone. */
const moved: SheetPlaces = {
  ...STILL,
  isMoved: true,
  row: (row): LinePlace =>
    row === 3
      ? { at: undefined, like: [] }
      : row < 5
        ? { at: row, like: [row] }
        : { at: row + 2, like: [row + 2] },
  column: (column): LinePlace =>
    column === 3 ? { at: undefined, like: [] } : { at: column, like: [column] },
};

test.each<[string, Area, Area | undefined]>([
  ['above what was put in', area(1, 1, 2, 2), area(1, 1, 2, 2)],
  ['below it', area(5, 1, 2), area(7, 1, 2)],
  ['around it', area(4, 1, 2), area(4, 1, 4)],
  ['ending in a row that is gone', area(1, 1, 3), area(1, 1, 2)],
  ['beginning in one', area(3, 1, 2), area(4, 1, 1)],
  ['only in one', area(3, 1), undefined],
  ['beside a column that is gone', area(1, 2, 1, 2), area(1, 2)],
  ['only in a column that is gone', area(1, 3), undefined],
])('an area %s is over the same lines now', (_, before, now) => {
  expect(areaNow(before, moved)).toEqual(now);
  expect(areaNow(before, STILL)).toBe(before);
  expect(areaNow(before, NOWHERE)).toBeUndefined();
});

const [there, now, gone] = [area(5, 1, 2), area(7, 1, 2), area(3, 1)];
test.each<[Edit, Edit | undefined]>([
  [
    { kind: 'setRule', area: there, rule: null },
    { kind: 'setRule', area: now, rule: null },
  ],
  [{ kind: 'setRule', area: gone, rule: null }, undefined],
  [
    { kind: 'setConditionalLook', area: there, looks: [] },
    { kind: 'setConditionalLook', area: now, looks: [] },
  ],
  [
    { kind: 'setLook', area: there, look: 'heading' },
    { kind: 'setLook', area: now, look: 'heading' },
  ],
  [
    { kind: 'setTable', sheet: 'Data', name: 'T', area: there },
    { kind: 'setTable', sheet: 'Data', name: 'T', area: now },
  ],
  [{ kind: 'setTable', sheet: 'Data', name: 'T', area: gone }, undefined],
  [
    { kind: 'setTable', sheet: 'Data', name: 'T', area: null },
    { kind: 'setTable', sheet: 'Data', name: 'T', area: null },
  ],
  [
    { kind: 'setFilter', sheet: 'Data', area: there },
    { kind: 'setFilter', sheet: 'Data', area: now },
  ],
  [
    { kind: 'setFilter', sheet: 'Data', area: null },
    { kind: 'setFilter', sheet: 'Data', area: null },
  ],
  [
    { kind: 'setLink', at, to: null },
    { kind: 'setLink', at: { ...at, row: 7 }, to: null },
  ],
  [{ kind: 'setLink', at: { ...at, row: 3 }, to: null }, undefined],
  [
    { kind: 'setWidths', sheet: 'Data', column: 1, widths: [8, 9] },
    { kind: 'setWidths', sheet: 'Data', column: 1, widths: [8, 9] },
  ],
  [{ kind: 'setWidths', sheet: 'Data', column: 2, widths: [8, 9] }, undefined],
  [
    { kind: 'freeze', sheet: 'Data', rows: 1, columns: 1 },
    { kind: 'freeze', sheet: 'Data', rows: 1, columns: 1 },
  ],
])('%j follows its lines', (edit, after) => {
  expect(edgesNow(edit, moved)).toEqual(after);
  expect(edgesNow(edit, STILL)).toBe(edit);
});

test('only the rule and the table that something else stands in the way of are left out, with where', () => {
  const now = replay(seedBook, [
    { kind: 'setRule', area: area(2, 1, 2), rule: { kind: 'date', strict: true } },
    { kind: 'setTable', sheet: 'Data', name: 'Hers', area: area(1, 1, 3, 3) },
  ]);
  const edits: readonly Edit[] = [
    { kind: 'setRule', area: area(3, 1, 2), rule: { kind: 'date', strict: true } },
    { kind: 'setRule', area: area(3, 2), rule: { kind: 'date', strict: true } },
    { kind: 'setTable', sheet: 'Data', name: 'Ours', area: area(3, 3, 3, 3) },
    { kind: 'setFilter', sheet: 'Data', area: area(3, 3, 3, 3) },
    { kind: 'setProperty', name: 'x', value: 'y' },
  ];
  expect(withoutObstacles(now, edits)).toEqual({
    edits: [edits[1], edits[3], edits[4]],
    obstacles: [area(3, 1, 2), area(3, 3, 3, 3)],
  });
  expect(withoutObstacles(seedBook, edits)).toEqual({ edits, obstacles: [] });
});

test('cells that are left are told as runs of one column, downwards, whatever order they came in', () => {
  const cells = fc.array(
    fc.tuple(fc.constantFrom('a', 'b'), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 3 })),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(cells, (some) => {
      const set = cellSet();
      for (const [sheet, row, column] of some) set.add(sheet, row, column);
      const areas = set.areas();
      const told = areas.flatMap(({ sheet, row, column, rows }) =>
        Array.from({ length: rows }, (_, down) => [sheet, row + down, column].join()),
      );
      expect(new Set(told)).toEqual(new Set(some.map((cell) => cell.join())));
      expect(new Set(told).size).toBe(told.length);
      for (const { sheet, row, column, rows, columns } of areas) {
        expect(columns).toBe(1);
        expect([set.has(sheet, row, column), set.has(sheet, row + rows, column)]).toEqual([true, false]);
      }
    }),
  );
});

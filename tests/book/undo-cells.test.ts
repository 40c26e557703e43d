import { cellKey, type Area } from '../../src/book/area';
import type { CellValue } from '../../src/book/cells';
import type { CellInput, Edit, Expectation } from '../../src/book/edit';
import type { LinePlace } from '../../src/book/moved-lines';
import { STILL, type SheetPlaces } from '../../src/book/sheet-places';
import type { SheetSnapshot } from '../../src/book/snapshot';
import { cellsBack, formatsBack, type SheetUndo } from '../../src/book/undo-cells';
import { leaveStrayed } from '../../src/book/strayed-cells';
import { cellSet } from '../../src/book/undo-left';
import { seedBook } from './seed-book';

const [seed] = seedBook.sheets;
if (!seed) throw new Error('no sheet');
const sheetOf = (changes: Partial<SheetSnapshot>): SheetSnapshot => ({
  ...seed,
  values: [],
  formulas: new Map<number, string>(),
  formats: new Map<number, string>(),
  merges: [],
  ...changes,
});
const undoOf = (sheet: SheetSnapshot, changes: Partial<SheetUndo> = {}): SheetUndo => ({
  sheet,
  days: {},
  places: STILL,
  hasMoved: false,
  left: cellSet(),
  back: cellSet(),
  strayed: [],
  ...changes,
});
const area = (row: number, rows: number, columns = 1): Area => ({
  sheet: seed.name,
  row,
  column: 1,
  rows,
  columns,
});

/** Rows from 2 on are one further down; row 4 is gone. */
const moved: SheetPlaces = {
  ...STILL,
  isMoved: true,
  row: (row): LinePlace =>
    row === 4
      ? { at: undefined, like: [5, 6] }
      : row < 2
        ? { at: row, like: [row] }
        : { at: row + 1, like: [row + 1] },
};

const day = { date: '2026-01-01' };
const DAY = 'yyyy-mm-dd';

describe('formats that are put back', () => {
  const back = (values: readonly CellValue[], format: string, changes: Partial<SheetUndo> = {}) => {
    const sheet = sheetOf({ values: values.map((value) => [value]) });
    const undo = undoOf(sheet, changes);
    const made = formatsBack(undo, sheet, { kind: 'setFormat', area: area(1, values.length), format });
    return {
      put: made.flatMap((edit) =>
        edit.kind === 'setFormat' ? [`${edit.area.row}+${edit.area.rows} ${edit.format}`] : [],
      ),
      left: undo.left.areas().map(({ row, rows }) => `${row}+${rows}`),
    };
  };

  test.each<[string, readonly CellValue[], string, readonly string[], readonly string[]]>([
    ['over texts and empty cells', ['a', null, true], DAY, [`1+3 ${DAY}`], []],
    ['a day’s over days', [day, day], DAY, [`1+2 ${DAY}`], []],
    ['a number’s over numbers', [1, 2], '0.00', ['1+2 0.00'], []],
    ['not a day’s over a number', ['a', 1, 'b'], DAY, [`1+1 ${DAY}`, `3+1 ${DAY}`], ['2+1']],
    ['not a number’s over a day', [day, 1], '0.00', ['2+1 0.00'], ['1+1']],
  ])('%s', (_, values, format, put, left) => {
    expect(back(values, format)).toEqual({ put, left });
  });

  test('not over what was left, and where their lines are now', () => {
    const left = cellSet();
    left.add(seed.name, 2, 1);
    expect(back(['a', 'b', 'c'], '0', { left }).put).toEqual(['1+1 0', '3+1 0']);
    expect(back(['a', 'b', 'c', 'd', 'e'], '0', { places: moved }).put).toEqual(['1+1 0', '3+2 0', '6+1 0']);
  });

  test('a cell that has the format already is not told of', () => {
    const sheet = sheetOf({ values: [[1]], formats: new Map([[cellKey(1, 1), DAY]]) });
    const undo = undoOf(sheet);
    expect(formatsBack(undo, sheet, { kind: 'setFormat', area: area(1, 1), format: DAY })).toEqual([]);
    expect(undo.left.areas()).toEqual([]);
  });
});

describe('cells that are put back', () => {
  type Writing = Extract<Edit, { kind: 'writeCells' }>;
  const formula: CellInput = { formula: { kind: 'foreign', text: 'B1' }, value: 1 };
  const edit: Writing = { kind: 'writeCells', at: area(1, 1), cells: [['a'], ['b'], [{ keep: true }]] };
  const expected = (values: Expectation['values'], formulas: Expectation['formulas'] = []): Expectation => ({
    area: area(1, values.length),
    values,
    formulas,
  });
  const back = (
    now: SheetSnapshot,
    one: Writing,
    was: Expectation | undefined,
    changes: Partial<SheetUndo> = {},
  ) => {
    const undo = undoOf(now, changes);
    const made = cellsBack(undo, one, was);
    leaveStrayed(now, undo.places, undo.strayed, undo);
    return {
      put: made.flatMap((write) =>
        write.kind === 'writeCells' ? [[write.at.row, ...write.cells.flat()]] : [],
      ),
      left: undo.left.areas().map(({ row, rows }) => `${row}+${rows}`),
    };
  };
  const kept = { keep: true } as const;
  const left = expected([['x'], ['y'], ['z']]);
  const sheet = sheetOf({ values: [['x'], ['y'], ['z']] });

  test('as the run left them: all', () => {
    expect(back(sheet, edit, left)).toEqual({ put: [[1, 'a', 'b', kept]], left: [] });
  });

  test('one was changed since: it stays, and is told of', () => {
    const now = sheetOf({ values: [['mine'], ['y'], ['other']] });
    expect(back(now, edit, left)).toEqual({ put: [[1, kept, 'b', kept]], left: ['1+1'] });
  });

  test('one was changed to what it was before: nothing is left of it', () => {
    expect(back(sheetOf({ values: [['a'], ['mine']] }), edit, left)).toEqual({
      put: [[1, 'a', kept, kept]],
      left: ['2+1'],
    });
  });

  test('nothing is known of what the run left: all stays', () => {
    expect(back(sheet, edit, undefined)).toEqual({ put: [], left: ['1+2'] });
  });

  test('a formula’s value may have been calculated anew; another formula is somebody’s', () => {
    const now = (text: string) => sheetOf({ values: [[7]], formulas: new Map([[cellKey(1, 1), text]]) });
    const one: Writing = { ...edit, cells: [['a']] };
    const was = expected([[5]], [[0, 0, 'C1']]);
    expect(back(now('C1'), one, was).put).toEqual([[1, 'a']]);
    expect(back(now('C2'), one, was)).toEqual({ put: [], left: ['1+1'] });
    expect(back(sheetOf({ values: [[5]] }), one, was)).toEqual({ put: [], left: ['1+1'] });
  });

  test('a merge that was made since is written around; an empty cell under it is as it was', () => {
    const now = { ...sheet, merges: [area(1, 2)] };
    expect(back(now, edit, left)).toEqual({ put: [[1, 'a', kept, kept]], left: ['2+1'] });
    expect(back(now, { ...edit, cells: [['a'], [null]] }, left)).toEqual({ put: [[1, 'a', null]], left: [] });
  });

  test('formulas are not put back where cells have moved, unless they are there', () => {
    const one: Writing = { ...edit, cells: [[formula]] };
    const was = expected([['x']]);
    expect(back(sheet, one, was).put).toEqual([[1, formula]]);
    expect(back(sheet, one, was, { hasMoved: true })).toEqual({ put: [], left: ['1+1'] });
    const there = sheetOf({ values: [[1]], formulas: new Map([[cellKey(1, 1), 'B1']]) });
    expect(back(there, one, was, { hasMoved: true })).toEqual({ put: [[1, formula]], left: [] });
  });

  test('lines that have moved are followed; of those that are gone every cell that may be theirs is told of', () => {
    const now = sheetOf({ values: [['x'], ['new'], ['y'], ['z'], ['p'], ['q']] });
    const one: Writing = { ...edit, cells: [['a'], ['b'], ['c'], ['d']] };
    const was = expected([['x'], ['y'], ['z'], ['gone']]);
    expect(back(now, one, was, { places: moved })).toEqual({
      put: [
        [1, 'a'],
        [3, 'b', 'c'],
      ],
      left: ['5+2'],
    });
  });

  test('an empty cell of a line that is told only by its neighbours says nothing', () => {
    const unsure: SheetPlaces = {
      ...STILL,
      isMoved: true,
      row: (row) => ({ at: row, like: row === 2 ? [2, 3] : [row] }),
    };
    const now = sheetOf({ values: [['x'], [null], ['z']] });
    const was = expected([['x'], [null], ['z']]);
    expect(back(now, edit, was, { places: unsure })).toEqual({ put: [[1, 'a', kept, kept]], left: ['2+2'] });
    expect(back(now, edit, was)).toEqual({ put: [[1, 'a', 'b', kept]], left: [] });
  });
});

import fc from 'fast-check';
import { cellName, cellKey, type Area } from '../../src/book/area';
import type { CellValue } from '../../src/book/cells';
import type { Edit } from '../../src/book/edit';
import { guarded } from '../../src/book/guarded';
import { inverse } from '../../src/book/inverse';
import { objectionsTo } from '../../src/book/objection';
import { replay } from '../../src/book/replay';
import { formulaAt, sheetNamed, valueAt, type WorkbookSnapshot } from '../../src/book/snapshot';
import { undoNow, type UndoNow } from '../../src/book/undo-now';
import { edits } from './arbitraries';
import { deleted, inserted, moved, rearranged, reordered, type Moving } from './rearranged';
import { PLAN, planBook as book } from './plan-book';
import { caseCount } from '../case-count';

const applicable = edits.filter((made) => objectionsTo(book, guarded(book, made)).length === 0);

/** One thing that a person does afterwards. */
type Later =
  | { readonly act: 'type'; readonly row: number; readonly column: number; readonly text: string | null }
  | { readonly act: 'insert' | 'delete'; readonly way: 'rows' | 'columns'; readonly at: number }
  | { readonly act: 'sort'; readonly order: readonly number[] }
  | { readonly act: 'move-column'; readonly from: number; readonly to: number };

const typingIn = (rows: number, columns: number): fc.Arbitrary<Later> =>
  fc.record({
    act: fc.constant('type' as const),
    row: fc.integer({ min: 1, max: rows }),
    column: fc.integer({ min: 1, max: columns }),
    text: fc.constantFrom('hennes', 'Klar', null),
  });
const typing = typingIn(13, 7);
const typingInPlan = typingIn(10, 5);
const moving: fc.Arbitrary<Later> = fc.oneof(
  fc.record({
    act: fc.constantFrom('insert' as const, 'delete' as const),
    way: fc.constantFrom('rows' as const, 'columns' as const),
    at: fc.integer({ min: 1, max: 11 }),
  }),
  fc.record({
    act: fc.constant('sort' as const),
    order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8], { minLength: 9 }),
  }),
);

/** The workbook after what she did, and where each of its cells on the plan stood before that; none in a line that she put in. */
interface Afterwards {
  readonly now: WorkbookSnapshot;
  readonly origin: ReadonlyMap<number, number>;
}

const SIZE = 24;

function movingOf(later: Exclude<Later, { act: 'type' }>): {
  readonly rows?: Moving;
  readonly columns?: Moving;
} {
  if (later.act === 'sort') return { rows: reordered(2, later.order) };
  if (later.act === 'move-column') return { columns: moved(later.from, later.to) };
  return { [later.way]: (later.act === 'insert' ? inserted : deleted)(later.at) };
}

function afterwards(left: WorkbookSnapshot, laters: readonly Later[]): Afterwards {
  let now = left;
  let origin = new Map<number, number>();
  for (let row = 1; row <= SIZE; row += 1)
    for (let column = 1; column <= SIZE; column += 1) origin.set(cellKey(row, column), cellKey(row, column));
  for (const later of laters) {
    if (later.act === 'type') {
      const at = { sheet: PLAN, row: later.row, column: later.column };
      now = replay(now, [{ kind: 'writeCells', at, cells: [[later.text]], overFormula: true }]);
      continue;
    }
    const ways = movingOf(later);
    now = rearranged(now, PLAN, ways);
    const movedTo = new Map<number, number>();
    for (const [key, from] of origin) {
      const row = (ways.rows ?? ((line) => line))(Math.floor(key / 16_384));
      const column = (ways.columns ?? ((line) => line))((key % 16_384) + 1);
      if (row !== undefined && column !== undefined) movedTo.set(cellKey(row, column), from);
    }
    origin = movedTo;
  }
  return { now, origin };
}

/** Value, formula and format of a cell, as text. */
function heldAt(of: WorkbookSnapshot, key: number): string {
  const [row, column] = [Math.floor(key / 16_384), (key % 16_384) + 1];
  const sheet = sheetNamed(of, PLAN);
  if (!sheet) return 'no sheet';
  const value: CellValue = valueAt(sheet, row, column);
  return JSON.stringify([formulaAt(sheet, row, column) ?? null, value === '' ? null : value]);
}

/** What `heldAt` says of a cell in which nothing stands. */
const BLANK = '[null,null]';

/** The cells of the sheet before that a cell in a blank line may be: in the row or the column of its neighbours, or where it stands. */
function standingFor(origin: ReadonlyMap<number, number>, row: number, column: number): readonly number[] {
  const lines = Array.from({ length: SIZE }, (_, index) => index + 1);
  const first = (keys: readonly number[]): number | undefined =>
    keys.map((key) => origin.get(key)).find((from) => from !== undefined);
  const inRow = first(lines.map((line) => cellKey(row, line)));
  const inColumn = first(lines.map((line) => cellKey(line, column)));
  const rows = [row, ...(inRow === undefined ? [] : [Math.floor(inRow / 16_384)])];
  const columns = [column, ...(inColumn === undefined ? [] : [(inColumn % 16_384) + 1])];
  return rows.flatMap((at) => columns.map((across) => cellKey(at, across)));
}

const isIn = ({ row, column, rows, columns }: Area, key: number): boolean => {
  const [at, across] = [Math.floor(key / 16_384), (key % 16_384) + 1];
  return at >= row && at < row + rows && across >= column && across < column + columns;
};

const isNamed = ({ left }: UndoNow, key: number): boolean =>
  left.some(
    (one) =>
      (one.kind === 'cells' && one.area.sheet === PLAN && isIn(one.area, key)) ||
      (one.kind === 'sheet-rearranged' && one.sheet === PLAN),
  );

/** What is wrong with an undo after a run and what a person did then, cell by cell. */
function faults(made: readonly Edit[], laters: readonly Later[], isStrict: boolean): readonly string[] {
  const left = replay(book, made);
  const { now, origin } = afterwards(left, laters);
  const undo = undoNow(now, inverse(book, made));
  const found: string[] = [];
  /** Whether anything that the run left still stands in a column. Else she has typed over all of it, and nothing tells which column it was. */
  const hasMore = (column: number): boolean =>
    Array.from({ length: SIZE }, (_, row) => cellKey(row + 1, column)).some((key) => {
      const from = origin.get(key);
      const held = heldAt(now, key);
      return from !== undefined && held !== BLANK && held === heldAt(left, from);
    });
  for (const { code, area } of objectionsTo(now, undo.changes)) found.push(`${code} ${JSON.stringify(area)}`);
  const after = replay(now, undo.changes.edits);
  for (let row = 1; row <= SIZE; row += 1) {
    for (let column = 1; column <= SIZE; column += 1) {
      const key = cellKey(row, column);
      const from = origin.get(key);
      const end = heldAt(after, key);
      const name = cellName(row, column);
      // A blank line where another was deleted is a line that was emptied, for all that can be told.
      const isBlankAsBefore =
        heldAt(now, key) === BLANK &&
        standingFor(origin, row, column).some((place) => end === heldAt(book, place));
      const isHers = from === undefined || heldAt(now, key) !== heldAt(left, from);
      if (isHers) {
        const isThere = from !== undefined && end === heldAt(book, from);
        if (end !== heldAt(now, key) && !isBlankAsBefore) found.push(`${name}: hers is gone`);
        else if (
          from !== undefined &&
          !isThere &&
          heldAt(left, from) !== heldAt(book, from) &&
          !isNamed(undo, key) &&
          (heldAt(book, from) !== BLANK || hasMore(column))
        )
          found.push(`${name}: not named`);
        continue;
      }
      const isBack = end === heldAt(book, from) || isBlankAsBefore;
      const isLeft = end === heldAt(now, key) && isNamed(undo, key);
      if (!isBack && (isStrict || !isLeft)) found.push(`${name}: ${end}, was ${heldAt(book, from)}`);
    }
  }
  return found;
}

/** A column that the run alone has written in, or none has: she gives it a heading of her own, and puts it somewhere else. */
const ownColumn: fc.Arbitrary<readonly Later[]> = fc
  .record({
    from: fc.integer({ min: 6, max: 10 }),
    to: fc.integer({ min: 1, max: 11 }),
    row: fc.constantFrom(1, 1, 2, 12),
  })
  .map(({ from, to, row }) => [
    { act: 'type', row, column: from, text: 'hennes' },
    { act: 'move-column', from, to },
  ]);

describe('taking back what can be taken back', () => {
  test('nothing has been changed since: the inverse itself', () => {
    fc.assert(
      fc.property(applicable, (made) => {
        const undo = inverse(book, made);
        expect(undoNow(replay(book, made), undo)).toEqual({ changes: undo, left: [], isNothing: false });
      }),
      { numRuns: caseCount(300) },
    );
  });

  test('a person has typed here and there: every other cell is as before the run', () => {
    fc.assert(
      fc.property(applicable, fc.array(typingInPlan, { minLength: 1, maxLength: 4 }), (made, laters) => {
        expect(faults(made, laters, true)).toEqual([]);
      }),
      { numRuns: caseCount(300) },
    );
  });

  test('a person has inserted, deleted, sorted and typed: each cell is as before the run or named', () => {
    fc.assert(
      fc.property(
        applicable,
        fc.array(fc.oneof(typing, moving), { minLength: 1, maxLength: 5 }),
        (made, laters) => {
          expect(faults(made, laters, false)).toEqual([]);
        },
      ),
      { numRuns: caseCount(300) },
    );
  });

  test('a column of the run’s alone has got another heading and another place: each of its cells is as before or named', () => {
    fc.assert(
      fc.property(applicable, ownColumn, (made, laters) => {
        expect(faults(made, laters, false)).toEqual([]);
      }),
      { numRuns: caseCount(300) },
    );
  });
});

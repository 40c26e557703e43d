import type { CellValue } from '../../book/cells';
import type { RowReading } from '../reading';

/** Where a row's cells are seen from: the grid's own line, from the table's first column to its last. */
interface Window {
  line: readonly CellValue[];
  left: number;
  right: number;
}

type Cells = RowReading['cells'];

function* filledOf({ line, left, right }: Window): Generator<[number, CellValue], undefined> {
  for (let column = left; column <= right && column <= line.length; column += 1) {
    const value = line[column - 1] ?? null;
    if (value !== null) yield [column, value];
  }
  return undefined;
}

/**
 * A read-only map that looks into the sheet instead of copying it: a real map for each of ten thousand rows would cost
 * more than all the rest of the reading.
 */
const view: Cells & ThisType<Cells & Window> = {
  get(column) {
    return (column >= this.left && column <= this.right ? this.line[column - 1] : undefined) ?? undefined;
  },
  has(column) {
    return this.get(column) !== undefined;
  },
  get size() {
    let size = 0;
    this.forEach(() => (size += 1));
    return size;
  },
  forEach(visit) {
    for (const [column, value] of filledOf(this)) visit(value, column, this);
  },
  entries() {
    return filledOf(this);
  },
  keys() {
    return new Map(filledOf(this)).keys();
  },
  values() {
    return new Map(filledOf(this)).values();
  },
  [Symbol.iterator]() {
    return filledOf(this);
  },
};

/** Every non-empty cell of a line of a grid within the table's columns, by column. */
export function rowCells(line: readonly CellValue[], left: number, right: number): Cells {
  const cells: Cells & Window = Object.create(view);
  cells.line = line;
  cells.left = left;
  cells.right = right;
  return cells;
}

import { lastColumn, lastRow, type Area } from '../../book/area';

/** Cells of one sheet: `rows` and `columns` are counts, the corner counts from 1. */
export type Block = Omit<Area, 'sheet'>;

/** Areas laid one over the other: `at` is the value of the last area that covers the cell, `undefined` where none does. */
export interface Painted<Said> {
  /** The least block that holds them all. */
  readonly around: Block;
  readonly at: (row: number, column: number) => Said | undefined;
}

/** The areas combined; `undefined` when there are none. All are on one sheet. */
export function painted<Said>(areas: readonly (readonly [Area, Said])[]): Painted<Said> | undefined {
  if (areas.length === 0) return undefined;
  let [row, column, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const [area] of areas) {
    row = Math.min(row, area.row);
    column = Math.min(column, area.column);
    bottom = Math.max(bottom, lastRow(area));
    right = Math.max(right, lastColumn(area));
  }
  const [rows, columns] = [bottom - row + 1, right - column + 1];
  const said = new Map<number, Said>();
  const key = (atRow: number, atColumn: number): number => (atRow - row) * columns + (atColumn - column);
  for (const [area, says] of areas)
    for (let down = area.row; down <= lastRow(area); down += 1)
      for (let across = area.column; across <= lastColumn(area); across += 1)
        said.set(key(down, across), says);
  return {
    around: { row, column, rows, columns },
    at: (atRow, atColumn) =>
      atColumn < column || atColumn >= column + columns ? undefined : said.get(key(atRow, atColumn)),
  };
}

/** Rows whose runs are alike, one below the other, as one block. */
export function stacked<Said>(
  runs: readonly (readonly [Block, Said])[],
): readonly (readonly [Block, Said])[] {
  const blocks: [Block, Said][] = [];
  /** By its columns: where the last block of those stands in `blocks`. */
  const open = new Map<string, number>();
  for (const [run, said] of runs) {
    const key = `${run.column},${run.columns}`;
    const index = open.get(key);
    const above = index === undefined ? undefined : blocks[index];
    if (above && above[1] === said && above[0].row + above[0].rows === run.row)
      above[0] = { ...above[0], rows: above[0].rows + 1 };
    else {
      open.set(key, blocks.length);
      blocks.push([run, said]);
    }
  }
  return blocks;
}

/** The painted cells as few blocks as possible, each of cells with one value; blocks do not overlap. */
export function blocksOf<Said>({ around, at }: Painted<Said>): readonly (readonly [Block, Said])[] {
  const runs: [Block, Said][] = [];
  for (let row = around.row; row < around.row + around.rows; row += 1) {
    for (let column = around.column; column < around.column + around.columns; column += 1) {
      const said = at(row, column);
      if (said === undefined) continue;
      const first = column;
      while (at(row, column + 1) === said) column += 1;
      runs.push([{ row, column: first, rows: 1, columns: column - first + 1 }, said]);
    }
  }
  return stacked(runs);
}

/** The areas as fewer that cover the same cells: what lies side by side, or one over the other, is one. */
export function joined(areas: readonly Area[]): readonly Area[] {
  const [first] = areas;
  const all = painted(areas.map((area) => [area, true] as const));
  return first && all ? blocksOf(all).map(([block]) => ({ sheet: first.sheet, ...block })) : [];
}

import type { ReadBlock } from './blocks';

/**
 * A block in parts that Excel writes as they are given. A matrix over rows of which some are filtered out or hidden goes to
 * the visible ones only (office-js #224, xlwings #747): rows that are visible stay together, and the others are written cell
 * by cell, which reaches them.
 */
export function writableParts(block: ReadBlock, hidden: ReadonlySet<number>): readonly ReadBlock[] {
  if (hidden.size === 0) return [block];
  const parts: ReadBlock[] = [];
  const end = block.row + block.rows;
  let first = block.row;
  for (let row = block.row; row <= end; row += 1) {
    if (row < end && !hidden.has(row)) continue;
    if (row > first) parts.push({ ...block, row: first, rows: row - first });
    if (row < end) parts.push(...cellsOf({ ...block, row }));
    first = row + 1;
  }
  return parts;
}

const cellsOf = (line: ReadBlock): readonly ReadBlock[] =>
  Array.from({ length: line.columns }, (_, across) => ({
    row: line.row,
    column: line.column + across,
    rows: 1,
    columns: 1,
  }));

/** The part's own cells of a matrix that is given for the block. */
export function cutOut<T>(matrix: T[][], block: ReadBlock, part: ReadBlock): T[][] {
  if (part === block) return matrix;
  const across = part.column - block.column;
  return matrix
    .slice(part.row - block.row, part.row - block.row + part.rows)
    .map((line) => line.slice(across, across + part.columns));
}

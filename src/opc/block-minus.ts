import type { Block } from './block';

/** The part of `block` that lies outside `gone`: up to four blocks, above, left, right and below. */
export function blockMinus(block: Block, gone: Block): readonly Block[] {
  const [bottom, right] = [block.row + block.rows - 1, block.column + block.columns - 1];
  const [goneBottom, goneRight] = [gone.row + gone.rows - 1, gone.column + gone.columns - 1];
  const isApart =
    gone.row > bottom || goneBottom < block.row || gone.column > right || goneRight < block.column;
  if (isApart) return [block];
  const [top, low] = [Math.max(block.row, gone.row), Math.min(bottom, goneBottom)];
  const made: readonly Block[] = [
    { ...block, rows: top - block.row },
    { row: top, rows: low - top + 1, column: block.column, columns: gone.column - block.column },
    { row: top, rows: low - top + 1, column: goneRight + 1, columns: right - goneRight },
    { ...block, row: low + 1, rows: bottom - low },
  ];
  return made.filter(({ rows, columns }) => rows > 0 && columns > 0);
}

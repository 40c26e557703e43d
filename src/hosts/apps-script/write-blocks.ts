import { stacked, type Block } from '../sheets/painted';

/** How a cell of an area is treated when blocks are written. */
export type Treatment =
  | 'write'
  /** Stays as it is, and may be written back as it was read. */
  | 'bridge'
  /** Stays as it is and cannot be written back: formulas, texts with runs of their own. */
  | 'leave';

/** More calls than these for one area, and cells that stay are written back to save them. */
const MOST_EXACT = 4;

/** Runs of cells in a row for which `isIn` holds, with their ends at cells that are written. */
function runsOf(
  row: number,
  area: Block,
  at: (row: number, column: number) => Treatment,
  spans: boolean,
): Block[] {
  const runs: Block[] = [];
  let first = 0;
  let last = 0;
  const close = (): void => {
    if (first > 0) runs.push({ row, column: first, rows: 1, columns: last - first + 1 });
    first = 0;
  };
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    const treatment = at(row, column);
    if (treatment === 'write') {
      if (first === 0) first = column;
      last = column;
    } else if (treatment === 'leave' || !spans) close();
  }
  close();
  return runs;
}

function exactBlocks(area: Block, at: (row: number, column: number) => Treatment): readonly Block[] {
  const runs: Block[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) runs.push(...runsOf(row, area, at, false));
  return stacked(runs.map((run) => [run, true] as const)).map(([block]) => block);
}

/** The area in bands of rows without a cell that must be left, each as tall as it can be; other rows by their runs. */
function bridgedBlocks(area: Block, at: (row: number, column: number) => Treatment): Block[] {
  const blocks: Block[] = [];
  let from = 0;
  let until = 0;
  const close = (): void => {
    if (from > 0) blocks.push({ ...area, row: from, rows: until - from + 1 });
    from = 0;
  };
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const treatments = Array.from({ length: area.columns }, (_, across) => at(row, area.column + across));
    if (treatments.includes('leave')) {
      close();
      blocks.push(...runsOf(row, area, at, true));
    } else if (treatments.includes('write')) {
      if (from === 0) from = row;
      until = row;
    }
  }
  close();
  return blocks;
}

/**
 * The blocks to write, one call each. Cells that stay are passed over as long as that takes few calls; beyond that, those
 * that can be are written back as they were read.
 */
export function writeBlocks(area: Block, at: (row: number, column: number) => Treatment): readonly Block[] {
  const exact = exactBlocks(area, at);
  return exact.length <= MOST_EXACT ? exact : bridgedBlocks(area, at);
}

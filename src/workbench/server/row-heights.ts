import { linesOf } from '../../hosts/xlsx/row-height';
import type { RowView, SheetView } from '../view';
import type { HeightRun } from '../wire';

/** Pixels of a point at 100 %. */
const POINT = 96 / 72;
/** Excel's digit in its default font, in pixels: widths of text are counted in it. */
const DIGIT = 7;
const PADDING = 6;
const LEADING = 1.3;

/** As high as its wrapped text needs, in pixels, for a row whose height nobody set. */
function fitted(line: RowView, view: SheetView, merged: ReadonlySet<number>): number {
  let height = view.defaultRowHeight * POINT;
  for (const { column, text, dress } of line.cells) {
    const worn = view.dresses[dress];
    if (worn === undefined) continue;
    const { size, bold } = worn.font;
    // A large font makes room for itself, whether the cell holds anything or not.
    if (size > 11) height = Math.max(height, size * POINT * LEADING + 4);
    // Excel does not fit a row to a merged cell either.
    if (text === '' || !worn.wraps || merged.has(column)) continue;
    const width = view.columnWidths.get(column) ?? view.defaultColumnWidth;
    const room = Math.max(1, ((width - PADDING) / DIGIT) * (11 / size) * (bold ? 0.94 : 1));
    height = Math.max(height, linesOf(text, room) * size * POINT * LEADING + 3);
  }
  return Math.min(546, Math.round(height));
}

/** The heights of all rows that there is anything to say about, as runs of equal ones. */
export function heightsOf(view: SheetView): readonly HeightRun[] {
  const usual = Math.round(view.defaultRowHeight * POINT);
  const runs: [number, number][] = [];
  const push = (count: number, height: number): void => {
    const last = runs.at(-1);
    if (count === 0) return;
    if (last?.[1] === height) last[0] += count;
    else runs.push([count, height]);
  };
  const mergedIn = mergedColumns(view);
  let row = 1;
  for (const line of view.lines) {
    push(line.row - row, usual);
    const set = line.height === undefined ? undefined : Math.round(line.height * POINT);
    push(1, line.isHidden ? 0 : (set ?? fitted(line, view, mergedIn(line.row))));
    row = line.row + 1;
  }
  return runs;
}

const none: ReadonlySet<number> = new Set();

function mergedColumns({ merges }: SheetView): (row: number) => ReadonlySet<number> {
  const byRow = new Map<number, Set<number>>();
  for (const { row, column, rows, columns } of merges) {
    for (let at = row; at < row + Math.min(rows, 1000); at += 1) {
      const found = byRow.get(at) ?? new Set();
      byRow.set(at, found);
      for (let across = 0; across < Math.min(columns, 1000); across += 1) found.add(column + across);
    }
  }
  return (row) => byRow.get(row) ?? none;
}

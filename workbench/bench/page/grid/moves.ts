import { api } from '../api';
import type { Command } from './keys';
import { at, home, paged, stepped, type Selection, type Spot } from './selection';
import type { GridSheet } from './sheet';

type Move = Extract<Command, { readonly extend: boolean }>;

const headTo = (selection: Selection, head: Spot, extend: boolean, { merges }: GridSheet): Selection => {
  if (extend) return { anchor: selection.anchor, head };
  const to = home(head, merges);
  return at(to.row, to.column);
};

/**
 * The cell that a key moves to. The end of a run of filled cells may be in rows that are not loaded: then the server is
 * asked.
 */
export async function moved(
  move: Move,
  selection: Selection,
  sheet: GridSheet,
  pagePixels: number,
): Promise<Selection> {
  const { shape, rows, columns } = sheet;
  const from = move.extend ? selection.head : selection.anchor;
  const to = (head: Spot): Selection => headTo(selection, head, move.extend, sheet);
  switch (move.kind) {
    case 'step':
      return to(stepped(from, move.down, move.across, sheet));
    case 'page':
      return to(paged(from, move.direction * pagePixels, sheet));
    case 'row-start':
      return to({ row: from.row, column: columns.at(0) });
    case 'row-end':
      return to({ row: from.row, column: Math.max(1, shape.columns) });
    case 'sheet-start': {
      // The first cell of the scrolling part, as in Excel.
      const { frozen } = shape;
      return to({
        row: Math.min(frozen.rows + 1, rows.count),
        column: Math.min(frozen.columns + 1, columns.count),
      });
    }
    case 'sheet-end':
      return to({ row: Math.max(1, shape.rows), column: Math.max(1, shape.columns) });
    case 'edge': {
      const got = await api.edge(sheet.name, from.row, from.column, move.to);
      if (got.kind === 'problem') return selection;
      const { row, column } = got.value;
      return to({ row: Math.min(row, rows.count), column: Math.min(column, columns.count) });
    }
  }
}

import { cellKey } from '../../planbok/cells';
import type { DryRunCell } from '../wire';
import type { Proposed } from './grid/draw-row';

/** The cells that the pane would write, by sheet and cell, while the person reviews them. */
export interface DryRun {
  set(cells: readonly DryRunCell[] | null): void;
  at(sheet: string, row: number, column: number): Proposed;
}

export function dryRun(): DryRun {
  let sheets = new Map<string, Map<number, Proposed>>();
  return {
    set(cells) {
      sheets = new Map();
      for (const { sheet, row, column, before, after } of cells ?? []) {
        const onSheet = sheets.get(sheet) ?? new Map<number, Proposed>();
        sheets.set(sheet, onSheet);
        onSheet.set(cellKey(row, column), { before, after });
      }
    },
    at: (sheet, row, column) => sheets.get(sheet)?.get(cellKey(row, column)),
  };
}

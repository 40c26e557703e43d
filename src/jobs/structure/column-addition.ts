import { type Area } from '../../book/area';
import { isBlank } from '../../book/cells';
import { KEPT, type Edit } from '../../book/edit';
import { valueAt, type SheetSnapshot } from '../../book/snapshot';
import type { TableReading } from '../../plan/reading';
import { tableArea } from './rectangular';

/** A column that Planbok adds or fills: its place, its heading where it is new, and its cells. */
export interface AddedColumn {
  readonly column: number;
  readonly heading: string | null;
  readonly width: number;
  readonly writes: readonly Edit[];
}

/** What is written for it. */
export function addition(
  table: TableReading,
  { column, heading, width, writes }: AddedColumn,
): readonly Edit[] {
  if (heading === null) return writes;
  const head: Area = { sheet: table.sheet, row: table.headerRow, column, rows: 1, columns: 1 };
  return [
    { kind: 'writeCells', at: head, cells: [[heading]] },
    ...writes,
    { kind: 'setLook', area: head, look: 'heading' },
    { kind: 'setWidths', sheet: table.sheet, column, widths: [width] },
  ];
}

/** The cells of a column that are blank before: the whole of a new one, and its heading; of the plan's own, those written. */
export function blanksOf(
  sheet: SheetSnapshot,
  table: TableReading,
  { column, heading, writes }: AddedColumn,
): readonly Area[] {
  if (heading !== null)
    return [{ ...tableArea(table), column, columns: 1, rows: table.lastRow - table.headerRow + 1 }];
  return writes.flatMap((edit) => {
    if (edit.kind !== 'writeCells') return [];
    const { at, cells } = edit;
    return cells.flatMap(([value], index): readonly Area[] =>
      value === KEPT || !isBlank(valueAt(sheet, at.row + index, column))
        ? []
        : [{ sheet: sheet.name, row: at.row + index, column, rows: 1, columns: 1 }],
    );
  });
}

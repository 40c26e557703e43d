import { lastColumn, lastRow, overlaps, type Area } from '../../book/area';
import { isBlank } from '../../book/cells';
import { valueAt, type SheetSnapshot } from '../../book/snapshot';
import type { TableReading } from '../../plan/reading';

/** The cells of a table from its heading to its last item. */
export function tableArea(table: TableReading): Area {
  const columns = table.columns.map(({ column }) => column);
  const left = Math.min(...columns);
  return {
    sheet: table.sheet,
    row: table.headerRow,
    column: left,
    rows: Math.max(table.lastRow, table.headerRow) - table.headerRow + 1,
    columns: Math.max(...columns) - left + 1,
  };
}

/** A native table or filter over the plan: new columns must join it, or sorting would tear the rows apart. */
export function frameOf(
  sheet: SheetSnapshot,
  table: TableReading,
): { readonly name: string | null; readonly area: Area } | undefined {
  const area = tableArea(table);
  const native = sheet.tables.find((known) => overlaps(known.area, area));
  if (native) return { name: native.name, area: native.area };
  return sheet.filter && overlaps(sheet.filter, area) ? { name: null, area: sheet.filter } : undefined;
}

/** The first column to the right of everything in the table's rows. */
export function freeColumn(sheet: SheetSnapshot, table: TableReading): number {
  const area = tableArea(table);
  let last = lastColumn(area);
  const bottom = Math.max(
    lastRow(area),
    ...(frameOf(sheet, table) ? [lastRow(frameOf(sheet, table)?.area ?? area)] : []),
  );
  for (let row = area.row; row <= bottom; row += 1) {
    const cells = sheet.values[row - 1] ?? [];
    for (let column = cells.length; column > last; column -= 1) {
      if (!isBlank(valueAt(sheet, row, column))) last = column;
    }
  }
  for (const merge of sheet.merges) {
    if (merge.row <= bottom && lastRow(merge) >= area.row) last = Math.max(last, lastColumn(merge));
  }
  return last + 1;
}

/** Whether each line from the first item to the last is an item, or, of a plan of ours, empty: somebody has put in a line there. */
function isUnbroken(
  sheet: SheetSnapshot,
  { rows, firstRow, lastRow: last }: TableReading,
  isOurs: boolean,
): boolean {
  if (rows.length === last - firstRow + 1) return true;
  if (!isOurs) return false;
  const items = new Set(rows.map(({ row }) => row));
  for (let row = firstRow; row <= last; row += 1)
    if (!items.has(row) && sheet.values[row - 1]?.every(isBlank) === false) return false;
  return true;
}

/**
 * Whether the plan is one block under one heading row, so that it can be improved where it stands:
 * every row an item, no heading between rows, no merged cells, nothing beside it that new columns would have to stand
 * beyond, nothing else on the sheet that was read as a table. A plan of ours may have empty lines: it is not copied again.
 */
export function isRectangular(
  sheet: SheetSnapshot,
  tables: readonly TableReading[],
  isOurs = false,
): boolean {
  const [table, ...others] = tables;
  if (!table || others.length > 0 || sheet.isProtected || table.rows.length === 0) return false;
  if (table.headingRows.length !== 1 || table.groups.length > 0 || table.caption !== null) return false;
  const area = tableArea(table);
  if (table.firstRow !== table.headerRow + 1) return false;
  if (!isUnbroken(sheet, table, isOurs)) return false;
  if (sheet.merges.some((merge) => overlaps(merge, area))) return false;
  // A line right below that was not read as an item might be, once there are more columns to tell by.
  const below = table.skipped.find(({ row }) => row === table.lastRow + 1);
  if (below && below.why !== 'total' && below.why !== 'blank') return false;
  const edge = lastColumn(frameOf(sheet, table)?.area ?? area);
  return freeColumn(sheet, table) === edge + 1;
}

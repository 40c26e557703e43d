import { lastColumn, lastRow, overlaps, type Area } from '../../book/area';
import { isBlank, textOf } from '../../book/cells';
import { formulaAt, valueAt, type SheetSnapshot, type TableSnapshot } from '../../book/snapshot';
import type { Problem, TableReading } from '../../plan/reading';
import { frameOf, tableArea } from '../structure/rectangular';

/** What a column of new rows may be written into: nothing stands there, and no formula waits for the row to be filled in. */
const isFree = (sheet: SheetSnapshot, row: number, column: number, isWritten: boolean): boolean =>
  isBlank(valueAt(sheet, row, column)) && (!isWritten || formulaAt(sheet, row, column) === undefined);

const isBeyond = ({ area, totalsRow }: TableSnapshot, end: number): boolean =>
  totalsRow && lastRow(area) <= end + 1;

/**
 * Room for so many rows right below the last action of a plan, or why there is none: the sheet is locked, the actions stand
 * under headings, so that a row below the last would belong to the last of these, or something stands in the way. A row more
 * stays empty, or what stands below would be taken for a part of the plan. `written`: the columns that get something.
 * @returns the rows, from the plan's first column to its last
 */
export function roomBelow(
  sheet: SheetSnapshot,
  table: TableReading,
  count: number,
  written: ReadonlySet<number>,
): Area | Problem {
  const whole = tableArea(table);
  const first = Math.max(table.lastRow, table.headerRow) + 1;
  const area: Area = { ...whole, row: first, rows: count };
  const at = { sheet: sheet.name, row: table.headerRow, column: whole.column };
  const refused = (code: Problem['code'], place = at, found = sheet.name): Problem => ({
    code,
    severity: 'warning',
    at: place,
    found,
  });
  if (sheet.isProtected) return refused('new-rows-protected');
  const [group] = table.groups;
  if (group) return refused('new-rows-grouped', { ...at, row: group.row, column: group.column }, group.text);
  const frame = frameOf(sheet, table);
  const edges = frame ? [whole, frame.area] : [whole];
  const left = Math.max(1, Math.min(...edges.map(({ column }) => column)) - 1);
  const right = Math.max(...edges.map(lastColumn)) + 1;
  for (let row = first; row <= first + count; row += 1) {
    for (let column = left; column <= right; column += 1) {
      if (!isFree(sheet, row, column, row < first + count && written.has(column)))
        return refused('new-rows-blocked', { ...at, row, column }, textOf(valueAt(sheet, row, column)));
    }
  }
  const block: Area = { ...area, column: left, columns: right - left + 1, rows: count + 1 };
  const native = sheet.tables.find(({ name }) => name === frame?.name);
  const merge = sheet.merges.find((one) => overlaps(one, block));
  const other = sheet.tables.find((one) => one !== native && overlaps(one.area, block));
  const standing = merge ?? other?.area;
  if (standing) {
    const { row, column } = standing;
    return refused('new-rows-blocked', { ...at, row, column }, textOf(valueAt(sheet, row, column)));
  }
  if (native && isBeyond(native, first + count - 1))
    return refused('new-rows-blocked', { ...at, row: lastRow(native.area) }, native.name);
  return area;
}

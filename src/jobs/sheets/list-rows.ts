import { fittingLines } from '../../book/cell-text';
import type { Area } from '../../book/area';
import type { CellInput, Edit } from '../../book/edit';
import { extentOf, type SheetSnapshot, type WorkbookSnapshot } from '../../book/snapshot';
import type { Field } from '../../plan/field';
import type { TableReading } from '../../plan/reading';
import type { Text } from '../../text/text';
import { columnRules } from '../structure/column-rules';

/** A column of a list that Planbok makes. */
export interface ListColumn<Item> {
  readonly field: Field;
  readonly more?: string;
  /** In characters: all columns together can be read on a lying page of A4. */
  readonly width: number;
  /** What it takes from an item; nothing where the person fills it in. */
  readonly cell?: (item: Item, text: Text) => CellInput;
}

/** A list that an earlier run made, as it stands and is read. */
export interface StandingList {
  readonly sheet: SheetSnapshot;
  readonly table: TableReading;
}

/** The column of a field, from 1; `undefined` where the table has none. */
export const columnOf = ({ columns }: TableReading, field: Field, more?: string): number | undefined =>
  columns.find((one) => one.field === field && one.more === more)?.column;

/** Nothing stands below the list: what somebody has written there stays, and new items get a sheet of their own. */
export const canGrow = ({ sheet, table }: StandingList): boolean =>
  extentOf(sheet).rows <= Math.max(table.lastRow, table.headerRow);

/** New items below everything on the sheet of a list, each part in the column of its field. */
export function listRows<Item>(
  book: WorkbookSnapshot,
  { sheet, table }: StandingList,
  columns: readonly ListColumn<Item>[],
  items: readonly Item[],
  text: Text,
): readonly Edit[] {
  if (items.length === 0) return [];
  const row = extentOf(sheet).rows + 1;
  const places = columns.flatMap(({ field, more, cell }) => {
    const column = columnOf(table, field, more);
    return column === undefined ? [] : [{ column, cell }];
  });
  const left = Math.min(...places.map(({ column }) => column));
  const right = Math.max(...places.map(({ column }) => column));
  const line = (item: Item): readonly CellInput[] =>
    Array.from({ length: right - left + 1 }, (_, index) => {
      const place = places.find(({ column }) => column === left + index);
      return place?.cell?.(item, text) ?? null;
    });
  const area: Area = {
    sheet: sheet.name,
    row,
    column: left,
    rows: items.length,
    columns: right - left + 1,
  };
  // Rows above have their rules already, and no host takes two for one cell.
  const added = (field: Field): readonly Area[] => {
    const column = columnOf(table, field);
    return column === undefined ? [] : [{ ...area, column, columns: 1 }];
  };
  const native = sheet.tables.find(({ area: { row: top } }) => top === table.headerRow);
  const grown: readonly Edit[] = native
    ? [
        {
          kind: 'setTable',
          sheet: sheet.name,
          name: native.name,
          area: { ...native.area, rows: row + items.length - native.area.row },
        },
      ]
    : [];
  return [
    {
      kind: 'writeCells',
      at: { sheet: sheet.name, row, column: left },
      cells: fittingLines(items.map(line)),
    },
    { kind: 'setLook', area, look: 'body' },
    ...grown,
    ...columnRules(book, added('status')[0], added('deadline'), text),
  ];
}

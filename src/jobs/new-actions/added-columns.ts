import { lastColumn, lastRow, type Area } from '../../book/area';
import type { Edit } from '../../book/edit';
import { valueAt, type SheetSnapshot } from '../../book/snapshot';
import { textOf } from '../../book/cells';
import { columnFor } from '../../plan/columns/declarations';
import type { Language } from '../../plan/field';
import { folded } from '../../plan/matching';
import type { Problem, TableReading } from '../../plan/reading';
import { frameOf, freeColumn, tableArea } from '../structure/rectangular';
import type { NewCell } from './new-action';

const DEFAULT_WIDTH = 18;

/** A column that a plan gets. */
interface AddedColumn {
  readonly column: number;
  readonly heading: string;
  readonly width: number;
}

/** Where in a plan cells belong, and the columns that it gets for those that it has none for. */
export interface CellPlaces {
  /** `undefined` for a cell that the plan has no column for and needs none. */
  readonly placeOf: (cell: NewCell) => number | undefined;
  /** The column that a cell without one goes into: that of its other field, if any word may stand there. */
  readonly otherPlaceOf: (cell: NewCell) => number | undefined;
  readonly added: number;
  /** The headings of the added columns, as they look. */
  readonly headings: readonly Edit[];
  /** The last column, with those that are added. */
  readonly last: number;
  /** An added column would not join the plan's own: what stands between them is in the way. */
  readonly problem?: Problem;
}

const keyOf = ({ field, more, heading }: NewCell): string =>
  field === 'unknown' && more === undefined ? `?${folded(heading ?? '')}` : `${field}/${more ?? ''}`;

/** The column of a cell: that of its field and kind; a day in a plan of revised days only, in these; of no field that with its heading. */
function ownColumn(table: TableReading, { field, more, heading }: NewCell): number | undefined {
  const of = (kind: string | undefined): number | undefined =>
    table.columns.find((column) => column.field === field && column.more === kind)?.column;
  if (field === 'deadline' && more === undefined) return of(undefined) ?? of('revised');
  if (field !== 'unknown' || more !== undefined) return of(more);
  const name = folded(heading ?? '');
  return name === ''
    ? undefined
    : table.columns.find((column) => folded(column.headingFull) === name || folded(column.heading) === name)
        ?.column;
}

function headingEdits(
  { sheet, headerRow }: TableReading,
  { column, heading, width }: AddedColumn,
): readonly Edit[] {
  const head: Area = { sheet, row: headerRow, column, rows: 1, columns: 1 };
  return [
    { kind: 'writeCells', at: head, cells: [[heading]] },
    { kind: 'setLook', area: head, look: 'heading' },
    { kind: 'setWidths', sheet, column, widths: [width] },
  ];
}

/** The column of a cell's other field. Where a list says what may stand in it, nothing else is put there. */
function otherColumn(sheet: SheetSnapshot, table: TableReading, { or }: NewCell): number | undefined {
  if (or === undefined) return undefined;
  const column = table.columns.find(({ field, more }) => field === or && more === undefined)?.column;
  const isListed = sheet.rules.some(
    ({ area, rule }) =>
      column !== undefined && rule.kind === 'list' && column >= area.column && column <= lastColumn(area),
  );
  return isListed ? undefined : column;
}

/** The place of every cell. Cells that say nothing need no column. */
export function cellPlaces(
  sheet: SheetSnapshot,
  table: TableReading,
  cells: readonly NewCell[],
  language: Language,
): CellPlaces {
  const places = new Map<string, number>();
  const added: AddedColumn[] = [];
  const free = freeColumn(sheet, table);
  for (const cell of cells) {
    const key = keyOf(cell);
    if (places.has(key)) continue;
    const own = ownColumn(table, cell);
    if (own !== undefined) places.set(key, own);
    else if (cell.isNeeded === true && cell.value !== null) {
      const declared = columnFor('actions', cell.field, cell.more);
      const heading = declared?.heading[language] ?? cell.heading ?? '';
      const column = free + added.length;
      added.push({ column, heading, width: declared?.width ?? DEFAULT_WIDTH });
      places.set(key, column);
    }
  }
  const edge = lastColumn(frameOf(sheet, table)?.area ?? tableArea(table));
  return {
    placeOf: (cell) => places.get(keyOf(cell)),
    otherPlaceOf: (cell) => otherColumn(sheet, table, cell),
    added: added.length,
    headings: added.flatMap((column) => headingEdits(table, column)),
    last: Math.max(lastColumn(tableArea(table)), ...added.map(({ column }) => column)),
    ...(added.length > 0 && free > edge + 1 ? { problem: inTheWay(sheet, table, free - 1) } : {}),
  };
}

const inTheWay = (sheet: SheetSnapshot, { headerRow }: TableReading, column: number): Problem => ({
  code: 'new-rows-blocked',
  severity: 'warning',
  at: { sheet: sheet.name, row: headerRow, column },
  found: textOf(valueAt(sheet, headerRow, column)),
});

/** The native table or filter over a plan, made to cover its rows to the last and its columns to the last. */
export function widenedFrame(
  sheet: SheetSnapshot,
  table: TableReading,
  end: { readonly row: number; readonly column: number },
): readonly Edit[] {
  const frame = frameOf(sheet, table);
  if (!frame) return [];
  const area: Area = {
    ...frame.area,
    rows: Math.max(frame.area.rows, end.row - frame.area.row + 1),
    columns: Math.max(frame.area.columns, end.column - frame.area.column + 1),
  };
  if (lastRow(area) === lastRow(frame.area) && lastColumn(area) === lastColumn(frame.area)) return [];
  return frame.name === null
    ? [{ kind: 'setFilter', sheet: table.sheet, area }]
    : [{ kind: 'setTable', sheet: table.sheet, name: frame.name, area }];
}

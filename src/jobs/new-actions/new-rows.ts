import { cellKey, lastColumn, lastRow, type Address, type Area } from '../../book/area';
import { isDate, textOf, type CellValue } from '../../book/cells';
import { KEPT, type CellInput, type Edit } from '../../book/edit';
import { isDateFormat } from '../../book/number-format';
import { isOwnSheet } from '../../book/own-sheet';
import { sheetNamed, type SheetSnapshot, type WorkbookSnapshot } from '../../book/snapshot';
import type { Language } from '../../plan/field';
import type { Problem, TableReading } from '../../plan/reading';
import type { Text } from '../../text/text';
import { dayWidths } from '../structure/day-widths';
import { cellPlaces, widenedFrame, type CellPlaces } from './added-columns';
import type { NewAction, NewCell } from './new-action';
import { nextIds, type NumberedLike } from './next-ids';
import { roomBelow } from './room-below';
import { rulesForRows } from './rules-for-rows';

/** A row that is to be, with the number that it gets; `null` in a plan without numbers. */
export interface NewRow {
  readonly at: Address;
  readonly id: string | null;
}

/** The edits that add actions to a plan, and where each will stand; or why none is added. */
export type NewRows =
  | {
      readonly edits: readonly Edit[];
      readonly rows: readonly NewRow[];
      /** The headings of cells that the plan has no column for. */
      readonly left: readonly string[];
    }
  | { readonly problem: Problem };

/** Cells in their columns; those of other fields after all that have one of their own. @returns the headings of what is left out */
function put(
  line: readonly NewCell[],
  cells: Map<number, CellValue>,
  { placeOf, otherPlaceOf }: Pick<CellPlaces, 'placeOf' | 'otherPlaceOf'>,
): readonly string[] {
  const isIn = ({ value }: NewCell, place: number | undefined): boolean =>
    place !== undefined && textOf(cells.get(place) ?? null).includes(textOf(value));
  const putIn = (cell: NewCell, place: number | undefined): boolean => {
    if (place !== undefined && !cells.has(place)) cells.set(place, cell.value);
    return isIn(cell, place);
  };
  const without = line.filter((cell) => cell.value !== null && !putIn(cell, placeOf(cell)));
  return without.flatMap((cell) => (putIn(cell, otherPlaceOf(cell)) ? [] : (cell.heading ?? [])));
}

/** Days shown as the plan shows the last one in the column. */
function dayFormats(
  sheet: SheetSnapshot,
  table: TableReading,
  area: Area,
  lines: readonly (readonly CellInput[])[],
): readonly Edit[] {
  return table.columns.flatMap(({ column }): Edit[] => {
    const format = sheet.formats.get(cellKey(table.lastRow, column));
    if (table.lastRow === 0 || format === undefined || !isDateFormat(format)) return [];
    return lines.flatMap((line, index): Edit[] => {
      const input = line[column - area.column];
      const isDay = typeof input === 'object' && input !== null && 'date' in input && isDate(input);
      const row = area.row + index;
      return isDay && sheet.formats.get(cellKey(row, column)) !== format
        ? [{ kind: 'setFormat', area: { ...area, row, column, rows: 1, columns: 1 }, format }]
        : [];
    });
  });
}

/**
 * Actions added right below the last one of a plan: each with the next number in the plan's own way, its status in the plans' own
 * words, lists and colours as the rows above, and columns for what the plan has none for. Nothing that stands there is
 * written over: then nothing is planned, and the problem says what is in the way.
 * `tables`: all of the workbook, whose numbers are taken. `text`: with the plans' own words (`planWords`).
 */
export function newRows(
  book: WorkbookSnapshot,
  table: TableReading,
  tables: readonly TableReading[],
  actions: readonly NewAction[],
  language: Language,
  text: Text,
  like?: NumberedLike,
): NewRows {
  const sheet = sheetNamed(book, table.sheet);
  if (!sheet || actions.length === 0) return { edits: [], rows: [], left: [] };
  const id = table.columns.find(({ field, more }) => field === 'id' && more === undefined)?.column;
  const lines = actions.map((action): readonly NewCell[] => [
    { field: 'title', value: action.title },
    { field: 'status', value: text.status[action.status], isNeeded: true },
    ...action.cells,
  ]);
  const places = cellPlaces(sheet, table, lines.flat(), language);
  const { headings, added, last, problem } = places;
  if (problem) return { problem };
  const goals = actions.map(({ cells }) => {
    const goal = cells.find(({ field }) => field === 'goal')?.value;
    return typeof goal === 'string' ? goal : null;
  });
  const ids = id === undefined ? actions.map(() => null) : nextIds(table, tables, goals, text, like);
  const left = new Set<string>();
  const written = lines.map((line, index) => {
    const cells = new Map<number, CellValue>(id === undefined ? [] : [[id, ids[index] ?? null]]);
    for (const heading of put(line, cells, places)) left.add(heading);
    return cells;
  });
  const room = roomBelow(sheet, table, actions.length, new Set(written.flatMap((line) => [...line.keys()])));
  if ('code' in room) return { problem: room };
  const width = last - room.column + 1;
  const cells = written.map((line) =>
    Array.from({ length: width }, (_, across): CellInput => line.get(room.column + across) ?? KEPT),
  );
  const block: Area = { ...room, columns: width };
  const writing: Edit = { kind: 'writeCells', at: room, cells };
  const rows: Area = {
    ...room,
    row: table.headerRow + 1,
    rows: Math.max(1, room.row - table.headerRow - 1),
  };
  const isOurs = isOwnSheet(book, sheet.name);
  return {
    edits: [
      ...headings,
      writing,
      ...dayFormats(sheet, table, room, cells),
      // Added columns have their widths.
      ...dayWidths(sheet, [writing]).filter(
        (edit) => edit.kind !== 'setWidths' || edit.column <= lastColumn(room),
      ),
      ...(isOurs ? [{ kind: 'setLook', area: block, look: 'body' } satisfies Edit] : []),
      ...widenedFrame(sheet, table, { row: lastRow(room), column: added > 0 ? last : 0 }),
      ...rulesForRows(sheet, rows, room),
    ],
    rows: actions.map((_, index) => ({
      at: { sheet: table.sheet, row: room.row + index, column: room.column },
      id: textOf(ids[index] ?? null) || null,
    })),
    left: [...left],
  };
}

import { cellKey, lastColumn, lastRow, type Address, type Area } from '../../book/area';
import { isDate, textOf, type CellValue } from '../../book/cells';
import { KEPT, type CellInput, type Edit } from '../../book/edit';
import { isDateFormat } from '../../book/number-format';
import { isOwnSheet } from '../../book/own-sheet';
import { sheetNamed, valueAt, type SheetSnapshot, type WorkbookSnapshot } from '../../book/snapshot';
import { columnFor } from '../../plan/columns/declarations';
import type { Language } from '../../plan/field';
import { folded } from '../../plan/matching';
import type { Problem, TableReading } from '../../plan/reading';
import type { Text } from '../../text/text';
import { dayWidths } from '../structure/day-widths';
import { freeColumn } from '../structure/rectangular';
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
  { readonly edits: readonly Edit[]; readonly rows: readonly NewRow[] } | { readonly problem: Problem };

const DEFAULT_WIDTH = 18;

/** A column that the plan gets. */
interface AddedColumn {
  readonly column: number;
  readonly heading: string;
  readonly width: number;
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

/** The place of every cell that the rows say, with the columns that are added for those that the plan has none for. */
function placesOf(
  sheet: SheetSnapshot,
  table: TableReading,
  cells: readonly NewCell[],
  language: Language,
): { readonly placeOf: (cell: NewCell) => number | undefined; readonly added: readonly AddedColumn[] } {
  const places = new Map<string, number>();
  const added: AddedColumn[] = [];
  const free = freeColumn(sheet, table);
  for (const cell of cells) {
    const key = keyOf(cell);
    if (places.has(key)) continue;
    const own = ownColumn(table, cell);
    if (own !== undefined) places.set(key, own);
    else if (cell.isNeeded === true) {
      const declared = columnFor('actions', cell.field, cell.more);
      const column = free + added.length;
      const heading = declared?.heading[language] ?? cell.heading ?? '';
      added.push({ column, heading, width: declared?.width ?? DEFAULT_WIDTH });
      places.set(key, column);
    }
  }
  return { placeOf: (cell) => places.get(keyOf(cell)), added };
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
  if (!sheet || actions.length === 0) return { edits: [], rows: [] };
  const id = table.columns.find(({ field, more }) => field === 'id' && more === undefined)?.column;
  const lines = actions.map((action): readonly NewCell[] => [
    { field: 'title', value: action.title },
    { field: 'status', value: text.status[action.status], isNeeded: true },
    ...action.cells,
  ]);
  const { placeOf, added } = placesOf(sheet, table, lines.flat(), language);
  const goals = actions.map(({ cells }) => {
    const goal = cells.find(({ field }) => field === 'goal')?.value;
    return typeof goal === 'string' ? goal : null;
  });
  const ids = id === undefined ? actions.map(() => null) : nextIds(table, tables, goals, text, like);
  const written = lines.map((line, index) => {
    const cells = new Map<number, CellValue>(id === undefined ? [] : [[id, ids[index] ?? null]]);
    for (const cell of line) {
      const place = placeOf(cell);
      if (place !== undefined && cell.value !== null && !cells.has(place)) cells.set(place, cell.value);
    }
    return cells;
  });
  const room = roomBelow(sheet, table, actions.length, new Set(written.flatMap((line) => [...line.keys()])));
  if ('code' in room) return { problem: room };
  const beside = added[0] && lastColumn(room.frame?.area ?? room.area) + 1 < added[0].column;
  if (beside === true) return { problem: besideProblem(sheet, table, added[0]?.column ?? 1) };
  const { area, frame } = room;
  const width = Math.max(lastColumn(area), ...added.map(({ column }) => column)) - area.column + 1;
  const cells = written.map((line) =>
    Array.from({ length: width }, (_, across): CellInput => line.get(area.column + across) ?? KEPT),
  );
  const block: Area = { ...area, columns: width };
  const writing: Edit = { kind: 'writeCells', at: area, cells };
  const whole = frame && {
    ...frame.area,
    rows: Math.max(frame.area.rows, lastRow(area) - frame.area.row + 1),
    columns: Math.max(frame.area.columns, added.length === 0 ? 0 : area.column + width - frame.area.column),
  };
  const framing: Edit[] = !whole
    ? []
    : frame.name === null
      ? [{ kind: 'setFilter', sheet: table.sheet, area: whole }]
      : [{ kind: 'setTable', sheet: table.sheet, name: frame.name, area: whole }];
  const rows: Area = {
    ...area,
    row: table.headerRow + 1,
    rows: Math.max(1, area.row - table.headerRow - 1),
  };
  return {
    edits: [
      ...added.flatMap((column) => heading(table, column)),
      writing,
      ...dayFormats(sheet, table, area, cells),
      ...dayWidths(sheet, [writing]).filter(
        (edit) => edit.kind !== 'setWidths' || edit.column <= lastColumn(area),
      ),
      ...(isOwnSheet(book, sheet.name)
        ? [{ kind: 'setLook', area: block, look: 'body' } satisfies Edit]
        : []),
      ...framing,
      ...rulesForRows(sheet, rows, area),
    ],
    rows: actions.map((_, index) => ({
      at: { sheet: table.sheet, row: area.row + index, column: area.column },
      id: textOf(ids[index] ?? null) || null,
    })),
  };
}

/** A column that would not join the plan's own: what stands between them is in the way. */
const besideProblem = (sheet: SheetSnapshot, { headerRow }: TableReading, column: number): Problem => ({
  code: 'new-rows-blocked',
  severity: 'warning',
  at: { sheet: sheet.name, row: headerRow, column: column - 1 },
  found: textOf(valueAt(sheet, headerRow, column - 1)),
});

function heading(
  { sheet, headerRow }: TableReading,
  { column, heading: name, width }: AddedColumn,
): readonly Edit[] {
  const head: Area = { sheet, row: headerRow, column, rows: 1, columns: 1 };
  return [
    { kind: 'writeCells', at: head, cells: [[name]] },
    { kind: 'setLook', area: head, look: 'heading' },
    { kind: 'setWidths', sheet, column, widths: [width] },
  ];
}

import { areaName, lastRow, parseArea, type Area } from '../../book/area';
import { emptySheet, type WorkbookSnapshot } from '../../book/snapshot';
import { FIRST_DAY } from '../sheets/day-number';
import { memoryIn, sheetMemory } from '../sheets/memory';
import { cellsOf } from './read-cells';
import { MEMORY_KEY } from '../sheets/keys';
import { NOTHING } from './matrices';
import { wallClocks } from './wall-clock';
import type { Range, Services } from './services';
import { areaOf } from './range-area';

/** More rows than these at once are a paste, which the menu and the panel are for. */
const MOST_ROWS = 50;

/** Rows of a table of ours that somebody has just edited, as a workbook of their own: its headings, and those rows. */
export interface EditedRows {
  readonly book: WorkbookSnapshot;
  /** The row on the sheet of the first edited row; in `book` it is row 2. */
  readonly firstRow: number;
}

/** The rows of a plan that Planbok has put in order: those of the areas it gave a rule; their headings are just above. */
function planRows(edited: Area, rules: readonly string[]): { readonly headerRow: number } | undefined {
  const area = rules
    .flatMap((name) => parseArea(name) ?? [])
    .find(({ row, rows }) => row > 1 && edited.row >= row && lastRow(edited) < row + rows);
  return area && { headerRow: area.row - 1 };
}

/**
 * What a simple trigger may look at: the edited rows and their headings, in at most seven calls; `undefined`, after one, when the
 * edit is not within a plan that Planbok has put in order.
 */
export function editedRows(edited: Range, services: Services): EditedRows | undefined {
  const place = areaOf(edited);
  if (place.rows > MOST_ROWS) return undefined;
  const spreadsheet = services.app.getActiveSpreadsheet();
  const note = spreadsheet.getDeveloperMetadata().find((item) => item.getKey() === MEMORY_KEY);
  const sheet = edited.getSheet();
  const memory = sheetMemory(memoryIn(note?.getValue() ?? undefined), sheet.getSheetId());
  const table = planRows(place, memory.rules ?? []);
  if (!table) return undefined;
  const columns = sheet.getLastColumn();
  const rowsAt = (row: number, rows: number): Range => sheet.getRange(row, 1, rows, columns);
  const ranges = [rowsAt(table.headerRow, 1), rowsAt(place.row, place.rows)];
  const surroundings = {
    memory: {},
    wallClock: wallClocks(services, spreadsheet),
    nameOf: (): undefined => undefined,
    // Formulas are not read.
    decimal: (): '.' => '.',
  };
  const cells = cellsOf(
    {
      ...NOTHING,
      values: ranges.flatMap((range) => range.getValues() as unknown[][]),
      formats: ranges.flatMap((range) => range.getNumberFormats()),
    },
    surroundings,
  );
  const { values, formats } = cells;
  return {
    firstRow: place.row,
    book: {
      sheets: [{ ...emptySheet(place.sheet), values, formats }],
      otherSheets: [],
      names: [],
      properties: new Map(),
      isStructureProtected: false,
      firstDay: FIRST_DAY,
    },
  };
}

/** The cell on the sheet that a problem of the edited rows is about. */
export const editedCell = (
  { firstRow }: EditedRows,
  { row, column }: { readonly row: number; readonly column: number },
): string => areaName({ row: row - 2 + firstRow, column, rows: 1, columns: 1 });

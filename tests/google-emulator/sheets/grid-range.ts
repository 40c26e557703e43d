import { invalid } from '../answer';
import type { GridRange, SheetState, SpreadsheetState } from './spreadsheet-state';

/** A block of cells of one sheet, counted from 0; the ends are beyond the last. */
export interface Block {
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** @throws Refusal 400 when there is no such sheet */
export function sheetById(book: SpreadsheetState, id: number | null | undefined): SheetState {
  const sheet = book.sheets.find(({ properties }) => properties.sheetId === (id ?? 0));
  if (!sheet) throw invalid(`No grid with id: ${id ?? 0}`);
  return sheet;
}

/** The block that a range means: without ends it reaches to the sheet's. @throws Refusal 400 when it reaches beyond */
export function blockOf(book: SpreadsheetState, range: GridRange | null | undefined): Block {
  if (!range) throw invalid('A range is required.');
  const sheet = sheetById(book, range.sheetId);
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  const block = {
    sheet,
    row: range.startRowIndex ?? 0,
    column: range.startColumnIndex ?? 0,
    endRow: range.endRowIndex ?? rowCount,
    endColumn: range.endColumnIndex ?? columnCount,
  };
  if (block.row >= block.endRow || block.column >= block.endColumn || block.row < 0 || block.column < 0)
    throw invalid(`Invalid range: ${JSON.stringify(range)} is empty.`);
  if (block.endRow > rowCount || block.endColumn > columnCount)
    throw invalid(
      `Range (${sheet.properties.title}) exceeds grid limits. Max rows: ${rowCount}, max columns: ${columnCount}`,
    );
  return block;
}

export const meet = (a: Block, b: Block): boolean =>
  a.sheet === b.sheet &&
  a.row < b.endRow &&
  b.row < a.endRow &&
  a.column < b.endColumn &&
  b.column < a.endColumn;

export const isWithin = (inner: Block, outer: Block): boolean =>
  inner.sheet === outer.sheet &&
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.endRow <= outer.endRow &&
  inner.endColumn <= outer.endColumn;

/** Every cell of a block. */
export function* cellsIn({
  row,
  column,
  endRow,
  endColumn,
}: Block): Generator<readonly [row: number, column: number]> {
  for (let down = row; down < endRow; down += 1)
    for (let across = column; across < endColumn; across += 1) yield [down, across];
}

/** @throws Refusal 400 where somebody else has protected cells of the block, in Google's words */
export function checkProtection(book: SpreadsheetState, block: Block): void {
  const isLocked = block.sheet.protectedRanges.some(
    ({ range, warningOnly, requestingUserCanEdit }) =>
      warningOnly !== true && requestingUserCanEdit !== true && meet(blockOf(book, range), block),
  );
  if (isLocked)
    throw invalid(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
}

const TYPES_OF_NONE: ReadonlySet<string | null | undefined> = new Set([
  undefined,
  null,
  'COLUMN_TYPE_UNSPECIFIED',
]);

/** The bodies of columns that have a type, in native tables. */
export const typedColumns = (book: SpreadsheetState, sheet: SheetState): readonly Block[] =>
  sheet.tables.flatMap((table) => {
    const whole = blockOf(book, table.range);
    return (table.columnProperties ?? []).flatMap(({ columnIndex, columnType }) =>
      TYPES_OF_NONE.has(columnType)
        ? []
        : [
            {
              ...whole,
              row: whole.row + 1,
              column: whole.column + (columnIndex ?? 0),
              endColumn: whole.column + (columnIndex ?? 0) + 1,
            },
          ],
    );
  });

/** @throws Refusal 400 where a column's type decides (reported of Apps Script and of the API) */
export function checkTypes(book: SpreadsheetState, block: Block): void {
  if (typedColumns(book, block.sheet).some((typed) => meet(typed, block)))
    throw invalid('This operation is not allowed on cells in typed columns.');
}

import type { sheets_v4 } from '@googleapis/sheets';
import { parseArea } from '../../../src/book/area';
import { invalid } from '../answer';
import { checkAnswer, definitions } from './api-schemas';
import { effectiveValue, shown, type Place } from './effective';
import { checkMask, masked, maskOf } from './field-mask';
import { blockOf, isWithin, typedColumns, type Block } from './grid-range';
import {
  cellAt,
  columnOf,
  rowOf,
  type CellData,
  type SheetState,
  type SpreadsheetState,
} from './spreadsheet-state';

/** Formats that a column's type gives its cells (assumed: the API does not say). */
const formatOfType = { type: 'DATE', pattern: 'yyyy-mm-dd' } as const;

function formatOf(cell: CellData, typed: Block | undefined): sheets_v4.Schema$CellFormat | undefined {
  const own = cell.userEnteredFormat ?? undefined;
  if (typed === undefined || typeof cell.userEnteredValue?.numberValue !== 'number') return own;
  return { ...own, numberFormat: formatOfType };
}

/** A cell as it is answered: what was written, and what follows from it. */
function answered(cell: CellData, typed: Block | undefined, book: SpreadsheetState, place: Place): CellData {
  const { userEnteredValue: value, userEnteredFormat, ...others } = cell;
  const effective = effectiveValue(cell, book, place);
  const format = formatOf(cell, typed);
  const text = shown(effective);
  const link = typeof value?.stringValue === 'string' ? userEnteredFormat?.textFormat?.link?.uri : undefined;
  return {
    ...others,
    ...(value ? { userEnteredValue: value } : {}),
    ...(userEnteredFormat ? { userEnteredFormat } : {}),
    ...(effective ? { effectiveValue: effective } : {}),
    ...(format ? { effectiveFormat: format } : {}),
    ...(text === undefined ? {} : { formattedValue: text }),
    ...(typeof link === 'string' ? { hyperlink: link } : {}),
  };
}

/** Rows and columns one by one; those of Sheets' own size are the same object, for there are many. */
function dimensions(
  all: ReadonlyMap<number, sheets_v4.Schema$DimensionProperties>,
  count: number,
  size: number,
): sheets_v4.Schema$DimensionProperties[] {
  const plain = { pixelSize: size };
  return Array.from({ length: count }, (_, index) => {
    const own = all.get(index);
    return own ? { ...plain, ...own } : plain;
  });
}

/** The answer with the first few rows' and columns' own properties, which stand for the others when it is checked. */
const shortened = (answer: sheets_v4.Schema$Spreadsheet): sheets_v4.Schema$Spreadsheet => ({
  ...answer,
  sheets: (answer.sheets ?? []).map((sheet) => ({
    ...sheet,
    data: (sheet.data ?? []).map(({ rowMetadata = [], columnMetadata = [], ...data }) => ({
      ...data,
      rowMetadata: rowMetadata.slice(0, 3),
      columnMetadata: columnMetadata.slice(0, 3),
    })),
  })),
});

function gridOf(
  sheet: SheetState,
  book: SpreadsheetState,
  within: Block | undefined,
): sheets_v4.Schema$GridData {
  const dates = typedColumns(book, sheet).filter((typed) =>
    sheet.tables.some(({ range, columnProperties }) =>
      (columnProperties ?? []).some(
        ({ columnIndex, columnType }) =>
          columnType === 'DATE' && (range?.startColumnIndex ?? 0) + (columnIndex ?? 0) === typed.column,
      ),
    ),
  );
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  const {
    row: top,
    column: left,
    endRow,
    endColumn,
  } = within ?? {
    row: 0,
    column: 0,
    endRow: rowCount,
    endColumn: columnCount,
  };
  const rows: CellData[][] = [];
  for (const [key, cell] of sheet.cells) {
    const [row, column] = [rowOf(key), columnOf(key)];
    if (row < top || row >= endRow || column < left || column >= endColumn) continue;
    while (rows.length <= row - top) rows.push([]);
    const values = rows[row - top] ?? [];
    while (values.length <= column - left) values.push({});
    const at = { sheet, row, column, endRow: row + 1, endColumn: column + 1 };
    values[column - left] = answered(
      cell,
      dates.find((typed) => isWithin(at, typed)),
      book,
      { sheet: sheet.properties.title, row: row + 1, column: column + 1 },
    );
  }
  return {
    ...(top > 0 ? { startRow: top } : {}),
    ...(left > 0 ? { startColumn: left } : {}),
    rowData: rows.map((values) => (values.length === 0 ? {} : { values })),
    rowMetadata: dimensions(sheet.rows, endRow - top, 21),
    columnMetadata: dimensions(sheet.columns, endColumn - left, 100),
  };
}

function sheetOf(
  sheet: SheetState,
  index: number,
  book: SpreadsheetState,
  blocks: readonly (Block | undefined)[],
): sheets_v4.Schema$Sheet {
  const {
    properties,
    basicFilter,
    merges,
    conditionalFormats,
    tables,
    bandedRanges,
    protectedRanges,
    charts,
  } = sheet;
  return {
    properties: { ...properties, index },
    data: blocks.map((block) => gridOf(sheet, book, block)),
    ...(basicFilter ? { basicFilter } : {}),
    ...Object.fromEntries(
      Object.entries({ merges, conditionalFormats, tables, bandedRanges, protectedRanges, charts }).filter(
        ([, list]) => list.length > 0,
      ),
    ),
  };
}

/** A range as a person writes it: a sheet's name, with or without cells. @throws Refusal 400 */
function rangeNamed(book: SpreadsheetState, text: string): Block {
  const [, quoted, plain, cells] = /^(?:'((?:[^']|'')+)'|([^!']+))(?:!(.+))?$/.exec(text) ?? [];
  const title = quoted?.replaceAll("''", "'") ?? plain;
  const sheet = book.sheets.find(({ properties }) => properties.title === title);
  const area = cells === undefined ? undefined : parseArea(cells);
  if (!sheet || (cells !== undefined && !area)) throw invalid(`Unable to parse range: ${text}`);
  const { sheetId, gridProperties } = sheet.properties;
  if (!area) return blockOf(book, { sheetId });
  if (area.row > gridProperties.rowCount || area.column > gridProperties.columnCount)
    throw invalid(`Range (${text}) exceeds grid limits.`);
  // Beyond the grid, a range ends with it.
  return {
    sheet,
    row: area.row - 1,
    column: area.column - 1,
    endRow: Math.min(area.row - 1 + area.rows, gridProperties.rowCount),
    endColumn: Math.min(area.column - 1 + area.columns, gridProperties.columnCount),
  };
}

/** `spreadsheets.get`. @throws Refusal 400 for a mask of fields that there are not */
export function readSpreadsheet(book: SpreadsheetState, params: URLSearchParams): unknown {
  const ranges = params.getAll('ranges').map((text) => rangeNamed(book, text));
  const mask = maskOf(params.get('fields') ?? '*');
  checkMask(mask, definitions['Spreadsheet']);
  const { spreadsheetId, properties, namedRanges, developerMetadata } = book;
  const answer: sheets_v4.Schema$Spreadsheet = {
    spreadsheetId,
    properties,
    // With ranges, only the sheets that they are on are told, with those cells.
    sheets: book.sheets.flatMap((sheet, index) => {
      const blocks = ranges.filter((range) => range.sheet === sheet);
      if (ranges.length > 0 && blocks.length === 0) return [];
      return [sheetOf(sheet, index, book, blocks.length === 0 ? [undefined] : blocks)];
    }),
    ...(namedRanges.length > 0 ? { namedRanges } : {}),
    ...(developerMetadata.length > 0 ? { developerMetadata } : {}),
  };
  checkAnswer('Spreadsheet', shortened(answer));
  return masked(answer, mask);
}

/** The cell as it stands, for a test to look at. */
export const cellOf = (sheet: SheetState, row: number, column: number): CellData =>
  sheet.cells.get(cellAt(row, column)) ?? {};

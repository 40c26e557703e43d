import type { sheets_v4 } from '@googleapis/sheets';
import { invalid } from '../../answer';
import { updateMask, updated } from '../field-mask';
import { sheetById } from '../grid-range';
import { newSheet, type SheetState, type SpreadsheetState } from '../spreadsheet-state';
import type { Handler } from './handler';

/** Cells that a spreadsheet may have in all (support.google.com/drive/answer/37603). */
const MOST_CELLS = 10_000_000;

function checkGrid(book: SpreadsheetState, { properties }: SheetState, at: string): void {
  const { rowCount, columnCount, frozenRowCount = 0, frozenColumnCount = 0 } = properties.gridProperties;
  if (frozenRowCount >= rowCount) throw invalid(`${at}: You can't freeze all visible rows on the sheet.`);
  if (frozenColumnCount >= columnCount)
    throw invalid(`${at}: You can't freeze all visible columns on the sheet.`);
  const cells = book.sheets.reduce((sum, sheet) => {
    const grid = sheet.properties.gridProperties;
    return sum + grid.rowCount * grid.columnCount;
  }, 0);
  if (cells > MOST_CELLS)
    throw invalid(
      `${at}: This action would increase the number of cells in the workbook above the limit of 10000000 cells.`,
    );
}

function checkVisible(book: SpreadsheetState, at: string): void {
  if (book.sheets.every(({ properties }) => properties.hidden === true))
    throw invalid(`${at}: You can't hide all the sheets in a document.`);
}

function checkTitle(book: SpreadsheetState, { properties }: SheetState, at: string): void {
  const { title } = properties;
  if (book.sheets.filter((other) => other.properties.title.toLowerCase() === title.toLowerCase()).length > 1)
    throw invalid(`${at}: A sheet with the name "${title}" already exists. Please enter another name.`);
}

export const addSheet: Handler<sheets_v4.Schema$AddSheetRequest> = (book, { properties }, at) => {
  const sheetId = properties?.sheetId ?? (book.nextId += 1);
  if (book.sheets.some((sheet) => sheet.properties.sheetId === sheetId))
    throw invalid(`${at}: Sheet with id ${sheetId} already exists.`);
  const sheet = newSheet(sheetId, properties?.title ?? `Blad${book.sheets.length + 1}`);
  const { rowCount, columnCount, ...frozen } = properties?.gridProperties ?? {};
  Object.assign(sheet.properties.gridProperties, frozen, {
    ...(typeof rowCount === 'number' ? { rowCount } : {}),
    ...(typeof columnCount === 'number' ? { columnCount } : {}),
  });
  if (properties?.hidden === true) sheet.properties.hidden = true;
  book.sheets.splice(properties?.index ?? book.sheets.length, 0, sheet);
  checkTitle(book, sheet, at);
  checkGrid(book, sheet, at);
  checkVisible(book, at);
  return { addSheet: { properties: sheet.properties } };
};

export const deleteSheet: Handler<sheets_v4.Schema$DeleteSheetRequest> = (book, { sheetId }, at) => {
  const gone = sheetById(book, sheetId);
  book.sheets = book.sheets.filter((sheet) => sheet !== gone);
  if (book.sheets.length === 0) throw invalid(`${at}: You can't remove all the sheets in a document.`);
  checkVisible(book, at);
  // Names of its cells stay, and lead nowhere.
  for (const named of book.namedRanges) if ((named.range?.sheetId ?? 0) === (sheetId ?? 0)) named.range = {};
};

export const updateSheetProperties: Handler<sheets_v4.Schema$UpdateSheetPropertiesRequest> = (
  book,
  { properties, fields },
  at,
) => {
  const sheet = sheetById(book, properties?.sheetId);
  const mask = updateMask(fields, at, 'SheetProperties');
  const { gridProperties } = sheet.properties;
  const after = updated(sheet.properties, properties, mask) as unknown as SheetState['properties'];
  sheet.properties = { ...after, gridProperties: { ...gridProperties, ...after.gridProperties } };
  if (mask.get('gridProperties')?.has('frozenRowCount') === true)
    sheet.properties.gridProperties.frozenRowCount = properties?.gridProperties?.frozenRowCount ?? 0;
  if (mask.get('gridProperties')?.has('frozenColumnCount') === true)
    sheet.properties.gridProperties.frozenColumnCount = properties?.gridProperties?.frozenColumnCount ?? 0;
  checkTitle(book, sheet, at);
  checkGrid(book, sheet, at);
  checkVisible(book, at);
};

export const appendDimension: Handler<sheets_v4.Schema$AppendDimensionRequest> = (
  book,
  { sheetId, dimension, length },
  at,
) => {
  const sheet = sheetById(book, sheetId);
  const count = length ?? 0;
  if (count < 1) throw invalid(`${at}: The length must be positive.`);
  if (dimension === 'ROWS') sheet.properties.gridProperties.rowCount += count;
  else if (dimension === 'COLUMNS') sheet.properties.gridProperties.columnCount += count;
  else throw invalid(`${at}: No dimension specified.`);
  checkGrid(book, sheet, at);
};

export const updateDimensionProperties: Handler<sheets_v4.Schema$UpdateDimensionPropertiesRequest> = (
  book,
  { range, properties, fields },
  at,
) => {
  const sheet = sheetById(book, range?.sheetId);
  const mask = updateMask(fields, at, 'DimensionProperties');
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  const [all, count] = range?.dimension === 'ROWS' ? [sheet.rows, rowCount] : [sheet.columns, columnCount];
  const [first, end] = [range?.startIndex ?? 0, range?.endIndex ?? count];
  if (end > count || first >= end) throw invalid(`${at}: range is outside the grid.`);
  for (let index = first; index < end; index += 1) all.set(index, updated(all.get(index), properties, mask));
};

import type { sheets_v4 } from '@googleapis/sheets';
import { invalid } from '../../answer';
import { updateMask, updated } from '../field-mask';
import { blockOf, cellsIn, checkProtection, meet, sheetById, type Block } from '../grid-range';
import { cellAt, type SpreadsheetState, type Table } from '../spreadsheet-state';
import type { Handler } from './handler';

const tablesOf = (book: SpreadsheetState): readonly Table[] => book.sheets.flatMap(({ tables }) => tables);

function tableById(book: SpreadsheetState, id: string | null | undefined, at: string): Table {
  const found = tablesOf(book).find(({ tableId }) => tableId === id);
  if (!found) throw invalid(`${at}: No table with id: ${id ?? ''}`);
  return found;
}

function headingsOf(book: SpreadsheetState, { columnProperties }: Table, block: Block): readonly string[] {
  return Array.from({ length: block.endColumn - block.column }, (_, index) => {
    const named = (columnProperties ?? []).find(
      ({ columnIndex }) => (columnIndex ?? 0) === index,
    )?.columnName;
    const cell = block.sheet.cells.get(cellAt(block.row, block.column + index));
    return named ?? cell?.userEnteredValue?.stringValue ?? `Column ${index + 1}`;
  });
}

/** What Google wants of a table (developers.google.com/workspace/sheets/api/guides/tables), and what it is assumed to. */
function checkTable(book: SpreadsheetState, table: Table, at: string): Block {
  const block = blockOf(book, table.range);
  if (block.endRow - block.row < 2) throw invalid(`${at}: A table must have at least one row of data.`);
  if (tablesOf(book).some((other) => other !== table && other.name === table.name))
    throw invalid(`${at}: Table name ${table.name ?? ''} already exists.`);
  if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(table.name ?? '')) throw invalid(`${at}: Invalid table name.`);
  const others = [
    ...block.sheet.tables.filter((other) => other !== table).map(({ range }) => range),
    ...block.sheet.merges,
    ...block.sheet.bandedRanges.map(({ range }) => range),
    ...(block.sheet.basicFilter ? [block.sheet.basicFilter.range] : []),
  ];
  if (others.some((range) => meet(blockOf(book, range), block)))
    throw invalid(
      `${at}: You cannot have a table overlap with another table, a merge, alternating colors or a filter.`,
    );
  for (const { columnIndex, columnType, dataValidationRule } of table.columnProperties ?? []) {
    if ((columnIndex ?? 0) >= block.endColumn - block.column)
      throw invalid(`${at}: No column ${columnIndex ?? 0}.`);
    const isList = dataValidationRule?.condition?.type === 'ONE_OF_LIST';
    if ((columnType === 'DROPDOWN') !== isList)
      throw invalid(`${at}: A dropdown column must have a ONE_OF_LIST rule, and no other may.`);
  }
  const headings = headingsOf(book, table, block).map((heading) => heading.toLowerCase());
  if (new Set(headings).size < headings.length || headings.includes(''))
    throw invalid(`${at}: The columns of a table must have names that differ.`);
  checkProtection(book, block);
  return block;
}

/** Names of columns stand in the cells of the first row. */
function writeHeadings(book: SpreadsheetState, table: Table, block: Block): void {
  for (const [index, heading] of headingsOf(book, table, block).entries()) {
    const key = cellAt(block.row, block.column + index);
    const cell = block.sheet.cells.get(key);
    if (cell?.userEnteredValue?.stringValue !== heading)
      block.sheet.cells.set(key, { ...cell, userEnteredValue: { stringValue: heading } });
  }
}

export const addTable: Handler<sheets_v4.Schema$AddTableRequest> = (book, { table }, at) => {
  const made: Table = { ...table, tableId: table?.tableId ?? `t${(book.nextId += 1)}` };
  if (tablesOf(book).some(({ tableId }) => tableId === made.tableId))
    throw invalid(`${at}: Table id already exists.`);
  const block = checkTable(book, made, at);
  block.sheet.tables.push(made);
  writeHeadings(book, made, block);
  return { addTable: { table: made } };
};

export const updateTable: Handler<sheets_v4.Schema$UpdateTableRequest> = (book, { table, fields }, at) => {
  const found = tableById(book, table?.tableId, at);
  Object.assign(found, updated(found, table, updateMask(fields, at, 'Table')));
  writeHeadings(book, found, checkTable(book, found, at));
};

/** Takes the content of the cells with it, as those who have tried it say. */
export const deleteTable: Handler<sheets_v4.Schema$DeleteTableRequest> = (book, { tableId }, at) => {
  const found = tableById(book, tableId, at);
  const block = blockOf(book, found.range);
  block.sheet.tables = block.sheet.tables.filter((one) => one !== found);
  for (const [row, column] of cellsIn(block)) block.sheet.cells.delete(cellAt(row, column));
};

export const addBanding: Handler<sheets_v4.Schema$AddBandingRequest> = (book, { bandedRange }, at) => {
  const block = blockOf(book, bandedRange?.range);
  const { bandedRanges, tables } = block.sheet;
  if ([...bandedRanges, ...tables].some(({ range }) => meet(blockOf(book, range), block)))
    throw invalid(
      `${at}: You cannot add alternating background colors to a range that already has alternating background colors.`,
    );
  const made = { ...bandedRange, bandedRangeId: bandedRange?.bandedRangeId ?? (book.nextId += 1) };
  bandedRanges.push(made);
  return { addBanding: { bandedRange: made } };
};

export const deleteBanding: Handler<sheets_v4.Schema$DeleteBandingRequest> = (
  book,
  { bandedRangeId },
  at,
) => {
  const sheet = book.sheets.find(({ bandedRanges }) =>
    bandedRanges.some((banding) => banding.bandedRangeId === bandedRangeId),
  );
  if (!sheet) throw invalid(`${at}: No banding with id: ${bandedRangeId ?? ''}`);
  sheet.bandedRanges = sheet.bandedRanges.filter((banding) => banding.bandedRangeId !== bandedRangeId);
};

export const setBasicFilter: Handler<sheets_v4.Schema$SetBasicFilterRequest> = (book, { filter }, at) => {
  const block = blockOf(book, filter?.range);
  if (block.sheet.tables.some(({ range }) => meet(blockOf(book, range), block)))
    throw invalid(`${at}: You can't create a filter over a range containing a table.`);
  block.sheet.basicFilter = { range: filter?.range ?? {} };
};

export const clearBasicFilter: Handler<sheets_v4.Schema$ClearBasicFilterRequest> = (book, { sheetId }) => {
  sheetById(book, sheetId).basicFilter = undefined;
};

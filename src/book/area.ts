/** Largest sheet a workbook can hold (ECMA-376 part 1, 18.2.29 `row`, 18.3.1.13 `col`). */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** One cell. Rows and columns count from 1, as people see them. */
export interface Address {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A block of cells on one sheet; `rows` and `columns` are counts, at least 1. */
export interface Area extends Address {
  readonly rows: number;
  readonly columns: number;
}

export const lastRow = (area: Area): number => area.row + area.rows - 1;
export const lastColumn = (area: Area): number => area.column + area.columns - 1;

/** The cell's place in a sheet as one integer, for maps: row-major, unique within a sheet. */
export const cellKey = (row: number, column: number): number => row * MAX_COLUMNS + (column - 1);
export const rowOfKey = (key: number): number => Math.floor(key / MAX_COLUMNS);
export const columnOfKey = (key: number): number => (key % MAX_COLUMNS) + 1;

/** `1 → A`, `27 → AA`. */
export function columnLetter(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `A → 1`, `aa → 27`; 0 when the text is not a column's letters. */
export function columnNumber(letters: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return 0;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= MAX_COLUMNS ? column : 0;
}

/** `{row: 7, column: 6} → F7`. */
export const cellName = (row: number, column: number): string => `${columnLetter(column)}${row}`;

/** `A1:C3`, or `A1` for one cell. Without the sheet. */
export function areaName(area: Omit<Area, 'sheet'>): string {
  const first = cellName(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellName(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** `'Plan 2020'!F7`, quoted as spreadsheet programs do. */
export const addressName = (at: Address): string => `${quotedSheet(at.sheet)}!${cellName(at.row, at.column)}`;

/** `'Plan 2020'!F7:F9`. */
export const areaAddress = (area: Area): string => `${quotedSheet(area.sheet)}!${areaName(area)}`;

/** A sheet's name as it stands in a formula: quoted unless it is a plain word (ECMA-376 part 1, 18.17.2.2). */
export const quotedSheet = (sheet: string): string =>
  /^[A-Za-z_]\w*$/.test(sheet) &&
  !/^[A-Za-z]{1,3}\d+$/.test(sheet) &&
  !/^[Rr]\d*([Cc]\d*)?$|^[Cc]\d*$/.test(sheet)
    ? sheet
    : `'${sheet.replaceAll("'", "''")}'`;

/** Reads `A1`, `$A$1` or `A1:C3` (any corner order); `undefined` when it is none of these or outside a sheet. */
export function parseArea(text: string): Omit<Area, 'sheet'> | undefined {
  const found = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(text.trim());
  if (!found) return undefined;
  const [, firstLetters = '', firstRow = '', secondLetters = firstLetters, secondRow = firstRow] = found;
  const columns = [columnNumber(firstLetters), columnNumber(secondLetters)].sort((a, b) => a - b);
  const rows = [Number(firstRow), Number(secondRow)].sort((a, b) => a - b);
  const [left = 0, right = 0] = columns;
  const [top = 0, bottom = 0] = rows;
  if (left < 1 || top < 1 || bottom > MAX_ROWS) return undefined;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

export const isSameArea = (a: Area, b: Area): boolean =>
  a.sheet === b.sheet &&
  a.row === b.row &&
  a.column === b.column &&
  a.rows === b.rows &&
  a.columns === b.columns;

export const overlaps = (a: Area, b: Area): boolean =>
  a.sheet === b.sheet &&
  a.row <= lastRow(b) &&
  b.row <= lastRow(a) &&
  a.column <= lastColumn(b) &&
  b.column <= lastColumn(a);

import type { sheets_v4 } from '@googleapis/sheets';

export type CellData = sheets_v4.Schema$CellData;
export type GridRange = sheets_v4.Schema$GridRange;
export type Table = sheets_v4.Schema$Table;

/** A sheet as the emulator keeps it. Rows and columns count from 0, as in the API. */
export interface SheetState {
  properties: {
    sheetId: number;
    title: string;
    sheetType: 'GRID' | 'OBJECT';
    hidden?: boolean;
    gridProperties: {
      rowCount: number;
      columnCount: number;
      frozenRowCount?: number;
      frozenColumnCount?: number;
    };
  };
  /** By `cellAt`: what was written. What follows from it is worked out when it is read. */
  cells: Map<number, CellData>;
  columns: Map<number, sheets_v4.Schema$DimensionProperties>;
  rows: Map<number, sheets_v4.Schema$DimensionProperties>;
  merges: GridRange[];
  conditionalFormats: sheets_v4.Schema$ConditionalFormatRule[];
  basicFilter: { range: GridRange } | undefined;
  tables: Table[];
  bandedRanges: sheets_v4.Schema$BandedRange[];
  protectedRanges: sheets_v4.Schema$ProtectedRange[];
  charts: sheets_v4.Schema$EmbeddedChart[];
}

/**
 * What a formula comes to, `row` and `column` counted from 1; the emulator does not calculate. The name of an error is
 * that error.
 */
export type Results = (
  formula: string,
  sheet: string,
  row: number,
  column: number,
) => string | number | boolean;

export interface SpreadsheetState {
  readonly spreadsheetId: string;
  properties: { title: string; locale: string; timeZone: string };
  sheets: SheetState[];
  namedRanges: sheets_v4.Schema$NamedRange[];
  developerMetadata: sheets_v4.Schema$DeveloperMetadata[];
  readonly results: Results;
  /** Ids that Google makes up. */
  nextId: number;
}

/** More columns than any sheet has. */
const WIDTH = 18_278;
export const cellAt = (row: number, column: number): number => row * WIDTH + column;
export const rowOf = (key: number): number => Math.floor(key / WIDTH);
export const columnOf = (key: number): number => key % WIDTH;

export const newSheet = (sheetId: number, title: string): SheetState => ({
  properties: { sheetId, title, sheetType: 'GRID', gridProperties: { rowCount: 1000, columnCount: 26 } },
  cells: new Map(),
  columns: new Map(),
  rows: new Map(),
  merges: [],
  conditionalFormats: [],
  basicFilter: undefined,
  tables: [],
  bandedRanges: [],
  protectedRanges: [],
  charts: [],
});

/** A spreadsheet with the one empty sheet that Google begins with. */
export const newSpreadsheet = (
  spreadsheetId: string,
  {
    locale = 'sv_SE',
    results = () => 0 as const,
  }: { readonly locale?: string; readonly results?: Results } = {},
): SpreadsheetState => ({
  spreadsheetId,
  properties: { title: 'Handlingsplan', locale, timeZone: 'Europe/Stockholm' },
  sheets: [newSheet(0, 'Blad1')],
  namedRanges: [],
  developerMetadata: [],
  results,
  nextId: 1000,
});

/** A copy that can be changed without the original. */
export const copied = ({ results, ...state }: SpreadsheetState): SpreadsheetState => ({
  ...structuredClone(state),
  results,
});

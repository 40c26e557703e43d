import type { SheetReading } from './read-sheet';
import type { Reach, SheetWork } from './work';

type Filter = GoogleAppsScript.Spreadsheet.Filter;
type FormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** What only some changes need to know of a sheet, asked before the first write: after it, each read would cost a round trip. */
export interface Asked {
  readonly charts: readonly GoogleAppsScript.Spreadsheet.EmbeddedChart[];
  readonly bandings: readonly GoogleAppsScript.Spreadsheet.Banding[];
  /** By column. */
  readonly pixels: ReadonlyMap<number, number>;
  /** As many rows and columns as the sheet has; or, where the run needs no more, as it is known to have. */
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly filter: Filter | null;
  readonly conditionals: readonly FormatRule[];
}

/** A sheet as `insertSheet` makes it. */
export const NEW_SHEET: Asked = {
  charts: [],
  bandings: [],
  pixels: new Map(),
  maxRows: 1000,
  maxColumns: 26,
  filter: null,
  conditionals: [],
};

/** Asks what the work on a sheet needs to know: nothing for cells alone that are within what was read. */
export function asked(
  { sheet, snapshot, typed: { values } }: SheetReading,
  work: SheetWork,
  [rows, columns]: Reach,
): Asked {
  const [knownRows, knownColumns] = [values.length, values[0]?.length ?? 0];
  const hasBands = work.tables.length > 0;
  const unknown = work.columns.filter((column) => !snapshot.widths.has(column));
  return {
    charts: work.charts.length > 0 ? sheet.getCharts() : [],
    bandings: hasBands ? sheet.getBandings() : [],
    pixels: new Map(unknown.map((column) => [column, sheet.getColumnWidth(column)])),
    maxRows: rows > knownRows ? sheet.getMaxRows() : knownRows,
    maxColumns: columns > knownColumns ? sheet.getMaxColumns() : knownColumns,
    filter: hasBands || work.isFiltered ? sheet.getFilter() : null,
    conditionals: work.conditionals.length > 0 ? sheet.getConditionalFormatRules() : [],
  };
}

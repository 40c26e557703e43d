import { NO_PICTURES, standingPictures, type StandingPictures } from './standing-picture';
import type { SheetReading } from './read-sheet';
import type { Reach, SheetWork } from '../sheets/work';

type Filter = GoogleAppsScript.Spreadsheet.Filter;
type FormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Facts about a sheet that only some changes need. They are read before the first write: after it, each read would cost a round trip. */
export interface SheetFacts {
  readonly charts: readonly GoogleAppsScript.Spreadsheet.EmbeddedChart[];
  readonly pictures: StandingPictures;
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
export const NEW_SHEET: SheetFacts = {
  charts: [],
  pictures: NO_PICTURES,
  bandings: [],
  pixels: new Map(),
  maxRows: 1000,
  maxColumns: 26,
  filter: null,
  conditionals: [],
};

/** Reads the facts that the work on a sheet needs; none for cells alone within the area that was read. */
export function sheetFacts(
  { sheet, snapshot, typed: { values } }: SheetReading,
  work: SheetWork,
  [rows, columns]: Reach,
  isTakenBack: boolean,
): SheetFacts {
  const [knownRows, knownColumns] = [values.length, values[0]?.length ?? 0];
  const hasBands = work.tables.length > 0;
  const unknown = work.columns.filter((column) => !snapshot.widths.has(column));
  return {
    charts: work.charts.length > 0 ? sheet.getCharts() : [],
    pictures: work.pictures.length > 0 ? standingPictures(sheet, isTakenBack) : NO_PICTURES,
    bandings: hasBands ? sheet.getBandings() : [],
    pixels: new Map(unknown.map((column) => [column, sheet.getColumnWidth(column)])),
    maxRows: rows > knownRows ? sheet.getMaxRows() : knownRows,
    maxColumns: columns > knownColumns ? sheet.getMaxColumns() : knownColumns,
    filter: hasBands || work.isFiltered ? sheet.getFilter() : null,
    conditionals: work.conditionals.length > 0 ? sheet.getConditionalFormatRules() : [],
  };
}

import type { Area } from '../../book/area';
import type { SheetSnapshot } from '../../book/snapshot';
import type { Decimal } from '../sheets/formula-separators';
import type { NotedSheet } from '../sheets/noted-sheet';
import type { SheetWork } from '../sheets/work';
import type { SheetReading } from './read-sheet';
import type { NativeTable } from './read-tables';

/** A sheet to be changed, with all that its requests follow from. */
export interface SheetTarget extends NotedSheet {
  readonly id: number;
  /** What the sheet held; `undefined` for one that this run adds. */
  readonly before: SheetReading | undefined;
  readonly planned: SheetSnapshot;
  /** Native tables that are there, with the areas that they get: those change before any cell does. */
  readonly native: readonly NativeTable[];
  /** Bodies of their columns with a type. */
  readonly typed: readonly Area[];
  readonly work: SheetWork;
  readonly decimal: Decimal;
  /** A sheet's id after the run. */
  readonly idOf: (sheet: string) => number | undefined;
}

/** The area of one cell. */
export const cellArea = (sheet: string, row: number, column: number): Area => ({
  sheet,
  row,
  column,
  rows: 1,
  columns: 1,
});

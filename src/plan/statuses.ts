import type { CellValue } from '../book/cells';
import { textOf } from '../book/cells';
import type { CellLook } from '../book/snapshot';
import type { Language } from './field';
import type { StatusReading } from './reading';
import type { Status } from './status';

/** What each key of a workbook's legend stands for: a folded text ("g", "grön", "✓") or a colour `RRGGBB`. */
export type Legend = ReadonlyMap<string, Status>;

/** What the statuses of one table are read against. */
export interface StatusContext {
  readonly language: Language;
  readonly legend?: Legend;
  /** The column asks and its cells answer yes or no ("Klart?"). */
  readonly yesNoColumn?: boolean;
  /** A mark in the column says done ("Klart"). */
  readonly doneColumn?: boolean;
  /** Distinct texts of the column: a word such as "active" is read against the words beside it. */
  readonly vocabulary?: Iterable<string>;
}

/** How the cell looks and is formatted, where that may carry the status. */
export interface StatusAppearance extends CellLook {
  readonly format?: string;
}

export type StatusReader = (value: CellValue, appearance?: StatusAppearance) => StatusReading;

/** A reader for the status cells of one table; it remembers each distinct cell it has read. */
export function statusReader(_context: StatusContext): StatusReader {
  return (value) => ({ status: 'unknown', text: textOf(value), certainty: 'guess' });
}

import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/book/snapshot';
import { Failure } from '../../../src/hosts/failure';
import { snapshotOf } from '../../../src/hosts/xlsx/read';

/** What became of a file: its snapshot, or why it was refused. Any other error is a bug and passes. */
export type Outcome =
  | { readonly book: WorkbookSnapshot }
  | { readonly refused: string; readonly sheet?: string; readonly cell?: string; readonly part?: string };

export function outcomeOf(bytes: Uint8Array): Outcome {
  try {
    return { book: snapshotOf(bytes) };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { reason = '', sheet, cell, part } = error.details;
    return {
      refused: reason,
      ...(sheet === undefined ? {} : { sheet }),
      ...(cell === undefined ? {} : { cell }),
      ...(part === undefined ? {} : { part }),
    };
  }
}

/** The refusal's code, or `reads`. */
export function verdictOf(bytes: Uint8Array): string {
  const outcome = outcomeOf(bytes);
  return 'book' in outcome ? 'reads' : outcome.refused;
}

/** The snapshot of a file that must be readable. */
export function bookOf(bytes: Uint8Array): WorkbookSnapshot {
  const outcome = outcomeOf(bytes);
  if ('book' in outcome) return outcome.book;
  throw new Error(`refused: ${JSON.stringify(outcome)}`);
}

/** The first sheet of a file that must be readable. */
export function sheetOf(bytes: Uint8Array): SheetSnapshot {
  const [sheet] = bookOf(bytes).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

/** Its values. */
export const valuesOf = (bytes: Uint8Array): unknown => sheetOf(bytes).values;

import type { LiveValue } from '../store/live-sheet';

/* What the engine is asked, and answers: plain data, so that it may run in another thread. */

/** A cell of the engine's: the number of its sheet; row and column from 1. */
type EnginePlace = readonly [sheet: number, row: number, column: number];

export type EngineValue = readonly [...EnginePlace, value: LiveValue];
export type EngineFormula = readonly [...EnginePlace, formula: string];

/** The engine holds values; formulas are put among them only while they are computed, since it always computes all it has. */
export interface EngineBatch {
  /** The sheets by their number, and the names, of a workbook to begin with. */
  readonly begins?: {
    readonly sheets: readonly string[];
    readonly names: readonly {
      readonly name: string;
      readonly text: string;
      readonly sheet: number | undefined;
    }[];
  };
  /** Values to set first; they take the place of formulas of earlier batches. */
  readonly values: readonly EngineValue[];
  /** Formulas to set then, and to compute. */
  readonly formulas: readonly EngineFormula[];
}

/** The formulas' results; `undefined` for what the engine cannot compute. */
export type EngineResults = readonly (LiveValue | undefined)[];

/**
 * Work that may need the engine: it yields a batch to be answered, or nothing where other tasks may run. It is resumed
 * with the results, or with `undefined` when the engine has failed.
 */
export type EngineWork<T> = Generator<EngineBatch | undefined, T, EngineResults | undefined>;

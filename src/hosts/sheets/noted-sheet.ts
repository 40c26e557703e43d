import type { SheetSnapshot } from '../../book/snapshot';
import type { SheetMemory } from './memory';

/** A sheet that is written, as far as the note is concerned. */
export interface NotedSheet {
  readonly planned: SheetSnapshot;
  /** The memory of the sheet from before. */
  readonly memory: SheetMemory;
  readonly facts: {
    /** By column: its width before the run. */
    readonly pixels: ReadonlyMap<number, number>;
  };
}

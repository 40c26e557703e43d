import type { CellValue } from '../../book/cells';
import type { WordReaders } from './text-signs';

/** What the second look at a plan's columns needs, which is taken when the plan lacks a whole field. */
export interface SecondLook {
  /** The cells of a column, in rows filled as items are. */
  readonly cellsOf: (column: number) => readonly CellValue[];
  readonly readers: WordReaders;
  readonly today: string;
}

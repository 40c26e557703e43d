import type { CellValue } from '../../book/cells';
import type { WordReaders } from './text-signs';

/** What a plan's columns are looked at with once more, where it lacks a whole field. */
export interface SecondLook {
  /** The cells of a column, in rows filled as items are. */
  readonly cellsOf: (column: number) => readonly CellValue[];
  readonly readers: WordReaders;
  readonly today: string;
}

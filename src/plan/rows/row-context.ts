import type { DeadlineMemory } from '../deadlines/deadline-memory';
import type { DeadlineContext } from '../deadlines/deadlines';
import type { Language } from '../field';
import type { FindingKind } from '../reading';
import type { Legend } from '../statuses/legend-lookup';

/** What the rows of one table are read against. */
export interface RowContext {
  readonly language: Language;
  readonly legend: Legend;
  /** ISO day that counts as today. */
  readonly today: string;
  readonly deadline: DeadlineContext;
  readonly deadlines: DeadlineMemory;
  readonly caption: string | null;
  /** What the caption's goal belongs to. */
  readonly outer: string | null;
  /** What the table's title says its findings are. */
  readonly titleKind: FindingKind | null;
}

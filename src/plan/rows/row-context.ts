import type { DeadlineMemory } from '../deadlines/deadline-memory';
import type { DeadlineContext } from '../deadlines/deadlines';
import type { Language } from '../field';
import type { FindingKind } from '../reading';
import type { RepeatedRow } from './repeated-rows';
import type { OwnStatus } from '../settings/own-words';
import type { Legend } from '../statuses/legend-lookup';

/** What the rows of one table are read against. */
export interface RowContext {
  readonly language: Language;
  readonly legend: Legend;
  /** What the organisation itself has said of status texts. */
  readonly ownStatuses: readonly OwnStatus[];
  /** ISO day that counts as today. */
  readonly today: string;
  readonly deadline: DeadlineContext;
  readonly deadlines: DeadlineMemory;
  readonly repeated: RepeatedRow;
  readonly caption: string | null;
  /** What the caption's goal belongs to. */
  readonly outer: string | null;
  /** The lines above the table, the nearest first. */
  readonly titles: readonly string[];
  /** What the table's title says its findings are. */
  readonly titleKind: FindingKind | null;
}

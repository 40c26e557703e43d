import type { Language } from '../../plan/field';
import type { TableKind } from '../../plan/field';
import type { PointKey } from './agenda-points';
import type { PresetName } from './agenda-presets';
import type { Covered } from './coverage';
import type { StandardName } from './standards';

/** A point of the agenda, as a person chooses among them. */
export interface ListedPoint {
  /** By which a request names it (`PointChoice`). */
  readonly id: string;
  /** None for a point of a person's own. */
  readonly key?: PointKey;
  readonly title: string;
  /** Among all of Planbok's, in the order in which they are put where nothing else says it; 0 for a person's own. */
  readonly place: number;
  /** The rows that it is filled from. */
  readonly from: TableKind | null;
  /** A person has written in it: it is not left out. */
  readonly isWritten?: true;
}

/** What the standard asks for, in words. */
export interface ListedRequirement extends Pick<Covered, 'clause' | 'kind' | 'by'> {
  /** In each language: who reads it may speak another one than the workbook. */
  readonly about: Readonly<Record<Language, string>>;
  /** The points that could take it up. */
  readonly able: readonly PointKey[];
}

/** The points of the agenda, as it stands or would be made, and what they are held against. */
export interface AgendaList {
  readonly preset: PresetName;
  /** The workbook has no agenda of Planbok's: the points are those that it would make. */
  readonly isToBeMade?: true;
  readonly points: readonly ListedPoint[];
  /** Those of Planbok's that it does not have. */
  readonly others: readonly ListedPoint[];
  readonly standard: StandardName;
  /** All that there is a choice of. */
  readonly standards: readonly StandardName[];
  readonly requirements: readonly ListedRequirement[];
  /** The points to add, for nothing to be missing. */
  readonly missing: readonly PointKey[];
}

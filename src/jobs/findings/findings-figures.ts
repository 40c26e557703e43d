import type { FindingKind } from '../../plan/reading';

/** What became of a text of findings. */
export interface FindingsFigures {
  /** Findings that are listed anew, by their kind. */
  readonly added: Readonly<Record<FindingKind['kind'], number>>;
  /** Findings that the workbook had already, or that the text says twice. */
  readonly known: number;
  /** Lines of the text that belong to no finding. */
  readonly left: readonly string[];
  /** Kinds of which the text says that there are none. */
  readonly none: readonly FindingKind['kind'][];
}

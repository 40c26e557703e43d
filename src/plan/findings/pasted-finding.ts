import type { FindingKind } from '../reading';

/** A finding as it stands in a text that somebody pasted. */
export interface PastedFinding {
  /** Its number or mark within the audit, where it had one. */
  readonly ref: string | null;
  readonly kind: FindingKind;
  readonly text: string;
  readonly requirement: string;
  readonly cause: string;
  /** What the text says is to be done. */
  readonly action: string;
  /** What the text says besides, as it stands: the words for its kind where they are not known, who, by when, how it stands. */
  readonly more?: Readonly<Partial<Record<'finding.kind' | 'owner' | 'deadline' | 'status', string>>>;
  /** All of it as it was pasted, with its lines. */
  readonly source: string;
}

export interface PastedFindings {
  readonly findings: readonly PastedFinding[];
  /** The line that names the audit, without its number: `Resultatet från den interna miljörevisionen 2020`. */
  readonly audit: string | null;
  /** Lines that belong to no finding, so that nothing is lost unseen. */
  readonly left: readonly string[];
  /** The kinds of which the text says that there are none. */
  readonly none: readonly FindingKind['kind'][];
}

import type { Pausable } from '../../book/pausable';
import type { ColumnDraft } from './column-draft';
import { tableKinds, type TableKind } from '../field';
import { kindPoints, type KindNames } from './kind-points';
import { foreignWords } from './kind-words';

export interface KindFound {
  readonly kind: TableKind | null;
  /** A table of a kind has at least `ENOUGH`. */
  readonly points: number;
  readonly drafts: readonly ColumnDraft[];
}

export const ENOUGH = 4.5;
/** What a heading that belongs to another sort of list takes away. */
const FOREIGN = 1.5;

const foreignIn = (drafts: readonly ColumnDraft[]): number =>
  drafts.filter(({ header }) => header !== null && foreignWords.test(header.heading.key)).length;

/**
 * The kind of table that explains the columns best; none when none explains them well enough. Where anything is enough, a
 * table that nothing explains is a plan. `draftsFor`: what the columns are when the table is of this kind. `only`: the kind
 * that a person says it is.
 */
export function* kindOf(
  draftsFor: (kind: TableKind) => Pausable<readonly ColumnDraft[]>,
  names: KindNames,
  enough = ENOUGH,
  only?: TableKind,
): Pausable<KindFound> {
  if (only !== undefined) {
    const drafts = yield* draftsFor(only);
    return { kind: only, points: Math.max(0, kindPoints[only](drafts, names)), drafts };
  }
  const first: KindFound = { kind: 'actions', points: 0, drafts: yield* draftsFor('actions') };
  // The headings are the same whatever the kind.
  const foreign = FOREIGN * foreignIn(first.drafts);
  let best = first;
  for (const kind of tableKinds) {
    const drafts = kind === first.kind ? first.drafts : yield* draftsFor(kind);
    const points = kindPoints[kind](drafts, names) - foreign;
    if (points > best.points) best = { kind, points, drafts };
  }
  return best.points >= enough ? best : { ...best, kind: null };
}

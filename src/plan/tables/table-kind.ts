import type { Pausable } from '../../book/pausable';
import { shareOfDays } from '../columns/content';
import type { ColumnDraft } from './column-draft';
import { readKinds, type ReadKind, type TableKind } from '../field';
import type { TableSense } from '../settings/settings';
import { kindPoints, type KindNames } from './kind-points';
import { foreignWords } from './kind-words';

export interface KindFound {
  readonly kind: TableKind | null;
  /** A table of a kind has at least `ENOUGH`. */
  readonly points: number;
  /** Another kind that explains the columns nearly as well; `none`: another sort of list. */
  readonly rival?: TableSense | undefined;
  readonly drafts: readonly ColumnDraft[];
  /** How much speaks for a list of another sort. */
  readonly other?: number;
}

export const ENOUGH = 4.5;
/** If the best kind leads by fewer points than this, the person is asked which kind it is. */
const NEARLY_AS_MUCH = 1;
/** Points taken away for a heading that belongs to another sort of list. */
const FOREIGN = 1.5;

/** "Prognos" of money belongs to a budget, of days to what is to be done. */
const isForecastOfDays = ({ header, content }: ColumnDraft): boolean =>
  /^(?:prognos|forecast)/u.test(header?.heading.key ?? '') && shareOfDays(content) >= HALF;
const HALF = 0.5;

/** Headings that belong to another sort of list. */
export const foreignIn = (drafts: readonly ColumnDraft[]): number =>
  drafts.filter(
    (draft) =>
      draft.header !== null && foreignWords.test(draft.header.heading.key) && !isForecastOfDays(draft),
  ).length;

/**
 * The kind of table that explains the columns best; none when none explains them well enough. Where anything is enough, a
 * table that nothing explains is a plan. `draftsFor`: what the columns are when the table is of this kind. `only`: the kind
 * that a person says it is.
 */
export function* kindOf(
  draftsFor: (kind: TableKind) => Pausable<readonly ColumnDraft[]>,
  names: KindNames,
  enough = ENOUGH,
  only?: ReadKind,
): Pausable<KindFound> {
  if (only !== undefined) {
    const drafts = yield* draftsFor(only);
    return { kind: only, points: Math.max(0, kindPoints[only](drafts, names)), drafts };
  }
  const first: KindFound = { kind: 'actions', points: 0, drafts: yield* draftsFor('actions') };
  // The headings are the same whatever the kind.
  const foreign = FOREIGN * foreignIn(first.drafts);
  const all: KindFound[] = [first];
  for (const kind of readKinds) {
    const drafts = kind === first.kind ? first.drafts : yield* draftsFor(kind);
    all.push({ kind, points: kindPoints[kind](drafts, names) - foreign, drafts });
  }
  const [best = first, ...others] = all.sort((a, b) => b.points - a.points);
  if (best.points < enough) return { ...best, kind: null };
  const second = others.find(({ kind }) => kind !== best.kind);
  const isOpen = second !== undefined && second.points > best.points - NEARLY_AS_MUCH;
  return isOpen ? { ...best, rival: second.kind ?? undefined } : best;
}

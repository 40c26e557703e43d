import { sense } from '../columns/sense';
import type { Field } from '../field';
import { take, type ColumnDraft } from './column-draft';

/** Fields of which a table has one column that counts. */
const counting: ReadonlySet<Field> = new Set<Field>([
  'title',
  'owner',
  'deadline',
  'status',
  'percent',
  'completedAt',
]);

/** Words that tell an older column from the one of today. */
const older =
  /(?<![\p{L}\d])(?:(?:19|20)\d\d|gam(?:mal|malt|la)|old|tidigare|previous|former|föregående|förra|arkiv\p{L}*|archived?|ursprunglig\p{L}*|original|kopia|copy|backup|ej i bruk|not used|utgår|\d|\(|\))(?![\p{L}\d])/gu;

const plainKey = ({ header }: ColumnDraft): string =>
  (header?.heading.key ?? '')
    .replace(older, ' ')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

/**
 * A hidden column beside a visible one of the same heading, or that plainly holds the same, is one that somebody has put
 * away: it never counts before the visible one, and nobody is asked which of the two does.
 */
export function settleHidden(drafts: readonly ColumnDraft[]): void {
  const visible = drafts.filter(({ isHidden }) => !isHidden);
  if (visible.length === drafts.length) return;
  for (const draft of drafts) {
    if (!draft.isHidden || draft.isSettled || draft.header === null) continue;
    const key = plainKey(draft);
    const isAlike = (other: ColumnDraft): boolean => {
      const isSame = key !== '' && plainKey(other) === key;
      const holdsSame =
        counting.has(draft.field) &&
        other.field === draft.field &&
        other.more === undefined &&
        draft.more === undefined &&
        other.certainty === 'certain';
      return isSame || holdsSame;
    };
    if (!visible.some(isAlike)) continue;
    take(draft, sense('unknown', 'certain', 'hidden'));
    draft.isSettled = true;
  }
}

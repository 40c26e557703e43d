import { share } from '../columns/content';
import { sense } from '../columns/sense';
import type { TableKind } from '../field';
import { take, type ColumnDraft } from './column-draft';

/* "R | A | C | I" over persons: who does it, who answers for it in the end, and who is asked and told. */

const MOSTLY = 0.9;

type Part = 'a' | 'c' | 'i' | 'r';
const parts: ReadonlyMap<string, Part> = new Map([
  ['a', 'a'],
  ['c', 'c'],
  ['i', 'i'],
  ['r', 'r'],
]);

/** "R", "(R)", "Responsible (R)", "R - ansvarig". */
function partOf({ header }: ColumnDraft): Part | undefined {
  const text = (header?.text ?? '').trim().toLowerCase();
  const [, alone = '', before = '', after = ''] =
    /^(?:\(?([raci])\)?|([raci]) ?[-–:=(] ?\p{L}[\p{L} ]*\)?|\p{L}[\p{L} ]* ?[(–-] ?([raci])\)?)$/u.exec(
      text,
    ) ?? [];
  return parts.get(alone + before + after);
}

/** Names rather than grades, or the marks of a chart that has a column a person. */
const holdsNames = ({ content }: ColumnDraft): boolean =>
  content.filled > 0 &&
  content.meanLength > 1 &&
  content.sentences === 0 &&
  content.about('grades') === 0 &&
  share(content.about('names'), content) >= MOSTLY;

/**
 * A pair of such columns, in a table where no other column says who: whoever does it is the owner, and nobody is asked which
 * of them is meant.
 */
export function settleRaci(drafts: readonly ColumnDraft[], kind: TableKind): void {
  if (kind !== 'actions') return;
  const found = drafts.flatMap((draft) => {
    const part = draft.isSettled ? undefined : partOf(draft);
    return part === undefined || !holdsNames(draft) ? [] : [{ draft, part }];
  });
  const doers = found.filter(({ part }) => part === 'r');
  const [doer] = doers;
  if (!doer || doers.length > 1 || !found.some(({ part }) => part === 'a')) return;
  if (new Set(found.map(({ part }) => part)).size < found.length) return;
  const isOwned = drafts.some((one) => one.field === 'owner' && found.every(({ draft }) => draft !== one));
  if (isOwned) return;
  for (const { draft, part } of found) {
    take(draft, part === 'r' ? sense('owner', 'likely') : sense('unknown', 'likely', 'support'));
    draft.rivals = [];
    draft.contenders = [];
    draft.isSettled = true;
  }
}

import { share } from '../columns/content';
import { sense } from '../columns/sense';
import { take, type ColumnDraft } from './column-draft';
import type { Field, TableKind } from '../field';

const MOSTLY = 0.8;
/** A word by which titles are known. */
const TELLING = 1;

const followed: readonly Field[] = ['status', 'owner', 'deadline'];

const mayBeTitle = ({ header, certainty, content, isSettled }: ColumnDraft): boolean =>
  !isSettled &&
  certainty === 'guess' &&
  (header?.heading.leanings ?? []).some(
    ({ column, kinds, weight }) =>
      column.field === 'title' && column.more === undefined && kinds.includes('actions') && weight >= TELLING,
  ) &&
  share(content.texts, content) >= MOSTLY;

/**
 * A plan lists what is to be done. Where owner, due date and status stand beside one another and no column is the title, the
 * only one whose heading may say so ("Subject", which is also an area) is taken for it, and asked about.
 */
export function takeNeededTitle(drafts: readonly ColumnDraft[], kind: TableKind): void {
  const has = (field: Field): boolean => drafts.some((draft) => draft.field === field);
  if (kind !== 'actions' || has('title') || !followed.every(has)) return;
  const [only, ...others] = drafts.filter(mayBeTitle);
  if (only === undefined || others.length > 0) return;
  const rivals: readonly Field[] = ['title', ...only.rivals, only.field];
  take(only, sense('title', 'guess'));
  only.rivals = [...new Set(rivals)].filter((field) => field !== 'unknown');
}

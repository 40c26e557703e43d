import { hasDayToCome, shareOfDays } from '../columns/content';
import { sense } from '../columns/sense';
import type { TableKind } from '../field';
import { take, type ColumnDraft } from './column-draft';

/** "Klart" may be when it is to be done, and when it was. */
const eitherWay =
  /^(?:(?:är |blev |blir )?(?:klar[ta]?|färdig[ta]?)|completion(?: date)?|done|complete|ready|finish|finished)$/u;

const MOSTLY = 0.6;
/** One row in so many without a day is as many as are not done yet. */
const BLANK = 5;

/**
 * Under "Klart" days that have all come, and rows without one, as when each is filled in as it is done: of what the person
 * is asked, no row is overdue meanwhile. Only where no other column says when it is to be done.
 */
export function settleDoneDays(drafts: readonly ColumnDraft[], kind: TableKind, today: string): void {
  // Beside a status it is told apart row by row: what is done is not late.
  if (kind !== 'actions' || drafts.some(({ field }) => field === 'status' || field === 'percent')) return;
  const deadlines = drafts.filter(({ field }) => field === 'deadline');
  const [draft, ...others] = deadlines;
  if (!draft || others.length > 0 || draft.isSettled || draft.more !== undefined) return;
  const { content, header } = draft;
  const blank = content.rows - content.filled;
  if (content.filled === 0 || blank * BLANK < content.rows || shareOfDays(content) < MOSTLY) return;
  if (!eitherWay.test(header?.heading.key ?? '') || hasDayToCome(content, today)) return;
  take(draft, sense('completedAt', 'guess'));
  draft.rivals = ['completedAt', 'deadline'];
}

/**
 * Days of completion of which some are still to come, where no other column says when anything is to be done: the person is
 * asked whether they are the deadlines.
 */
export function settleDaysToCome(drafts: readonly ColumnDraft[], today: string): void {
  const draft = drafts.find(({ field, isSettled }) => field === 'completedAt' && !isSettled);
  if (!draft || draft.rivals.length > 0 || !hasDayToCome(draft.content, today)) return;
  draft.certainty = 'guess';
  draft.rivals = ['completedAt', 'deadline'];
}

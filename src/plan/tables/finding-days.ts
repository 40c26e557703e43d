import { hasDayToCome, shareOfDays } from '../columns/content';
import { sense } from '../columns/sense';
import { take, type ColumnDraft } from './column-draft';
import { merelyADate } from './noted-days';

const MOSTLY = 0.9;

/**
 * Merely "Datum" in a list of findings, over days that have all come: when it was found, where it stands before what was found or
 * where nobody is to put it right; else the person is asked, and no finding is overdue meanwhile.
 */
export function settleFindingDays(drafts: readonly ColumnDraft[], today: string): void {
  const [draft, ...others] = drafts.filter(({ field }) => field === 'deadline');
  if (!draft || others.length > 0 || draft.isSettled || !merelyADate.test(draft.header?.heading.key ?? ''))
    return;
  if (shareOfDays(draft.content) < MOSTLY || hasDayToCome(draft.content, today)) return;
  const isBefore = drafts.some(({ field, column }) => field === 'finding.text' && column > draft.column);
  if (isBefore || drafts.every(({ field }) => field !== 'owner' && field !== 'title')) {
    take(draft, sense('unknown', 'likely', 'createdAt'));
    draft.rivals = [];
    return;
  }
  take(draft, sense('unknown', 'guess'));
  draft.rivals = ['deadline'];
}

import { hasDayToCome, shareOfDays } from '../columns/content';
import { sense } from '../columns/sense';
import { take, type ColumnDraft } from './column-draft';
import { merelyADate } from './noted-days';

const MOSTLY = 0.9;

/**
 * Merely "Datum" in a list of decisions, over days that have all come: the day of the decision where it stands before what was
 * decided, or where nobody is to carry it out; else the person is asked.
 */
export function settleDecisionDays(drafts: readonly ColumnDraft[], today: string): void {
  const [draft, ...others] = drafts.filter(({ field }) => field === 'deadline');
  if (!draft || others.length > 0 || draft.isSettled || !merelyADate.test(draft.header?.heading.key ?? ''))
    return;
  const { content, column } = draft;
  if (shareOfDays(content) < MOSTLY || hasDayToCome(content, today)) return;
  const isBefore = drafts.some((one) => one.field === 'title' && one.column > column);
  if (isBefore || drafts.every(({ field }) => field !== 'owner')) {
    take(draft, sense('unknown', 'likely', 'meeting'));
    return;
  }
  take(draft, sense('unknown', 'guess'));
  draft.rivals = ['deadline'];
}

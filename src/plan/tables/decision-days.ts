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
  settleReports(drafts);
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

/** "Återrapporteras", "Report back by": when the meeting is to be told, which is not when it was. */
const toBeTold =
  /(?:rapporter|redovis)as(?!\p{L})|^(?:to )?(?:be )?report(?:ed|s)? back (?:by|to|in|at)(?!\p{L})|^report (?:due|by)/u;

/** Where no column says when what was decided is to be done, it is when it is to be reported. */
function settleReports(drafts: readonly ColumnDraft[]): void {
  if (drafts.some(({ field }) => field === 'deadline')) return;
  const draft = drafts.find(
    ({ more, isSettled, header }) =>
      more === 'reportedBack' && !isSettled && toBeTold.test(header?.heading.key ?? ''),
  );
  if (draft && shareOfDays(draft.content) >= HALF) take(draft, sense('deadline', 'likely'));
}
const HALF = 0.5;

import { hasDayToCome, shareOfDays } from '../columns/content';
import { replaces } from './column-clash';
import { sense } from '../columns/sense';
import { take, type ColumnDraft } from './column-draft';
import { isKnownDay } from './lone-days';

const MOSTLY = 0.6;

const holdsOtherDays = (draft: ColumnDraft): boolean =>
  !draft.isSettled &&
  draft.field === 'unknown' &&
  !isKnownDay(draft) &&
  draft.content.filled > 0 &&
  shareOfDays(draft.content) >= MOSTLY;

/** "Prognos": when it is now thought to be ready, beside when it was to be. */
const forecast =
  /^(?:ny(?:tt)? |aktuell |senaste |current |latest |new )?(?:prognos|forecast|beräkna|estimat|expect|projected|omplan|replan)/u;

/** Both are filled in every row, so that nothing tells which of them counts. */
function askWhichCounts(other: ColumnDraft, deadline: ColumnDraft): void {
  take(other, sense('unknown', 'guess'));
  other.rivals = ['deadline'];
  other.contenders = [deadline];
}

/**
 * A second column of days beside the deadline, whatever its heading: where only some rows have one, and a later one, they
 * were put off ("Uppskjuten till"); where only some rows have the deadline, and a later one, the other was the first. The
 * person is asked.
 */
export function settleMovedDeadline(drafts: readonly ColumnDraft[], today: string): void {
  const deadlines = drafts.filter(({ field }) => field === 'deadline');
  const [deadline] = deadlines;
  if (!deadline || deadlines.length > 1 || deadline.more !== undefined) return;
  const [other, ...others] = drafts.filter(holdsOtherDays);
  if (!other || others.length > 0) return;
  const more = replaces(other.content, deadline.content)
    ? 'revised'
    : replaces(deadline.content, other.content) && hasDayToCome(other.content, today)
      ? 'original'
      : undefined;
  if (more === undefined) {
    if (forecast.test(other.header?.heading.key ?? '')) askWhichCounts(other, deadline);
    return;
  }
  take(other, sense('deadline', 'guess', more));
  other.rivals = ['deadline'];
  other.contenders = [deadline];
}

import { share } from '../columns/content';
import { isUnnamed, sense, take, type ColumnDraft } from './column-draft';

/** Nearly every cell is a status word: a remark or a judgement of some sort would hold other words too. */
const NEARLY_ALL = 0.9;
const FEWEST = 3;

const mayGive: ReadonlySet<string> = new Set(['unknown', 'comment', 'area', 'priority', 'resources']);

const isOfStatuses = ({ content, field, isSettled }: ColumnDraft): boolean =>
  !isSettled &&
  mayGive.has(field) &&
  content.filled >= FEWEST &&
  content.distinct >= 2 &&
  content.texts === content.filled &&
  share(content.statuses, content) >= NEARLY_ALL;

/**
 * Where no column says how things stand, the one column of nothing but status words does, whatever its heading. Of several
 * ("2026-01-15", "2026-03-12") the last is asked about; beside a status, "Ny status" is.
 */
export function settleStatusWords(drafts: readonly ColumnDraft[]): void {
  if (drafts.some(({ field, isSettled }) => field === 'percent' || (field === 'status' && isSettled))) return;
  const hasStatus = drafts.some(({ field }) => field === 'status');
  const ofStatuses = drafts.filter((draft) => isOfStatuses(draft) && (!hasStatus || isUnnamed(draft)));
  const last = ofStatuses.at(-1);
  if (!last) return;
  if (!hasStatus && ofStatuses.length === 1) {
    take(last, sense('status', 'likely'));
    return;
  }
  take(last, sense(hasStatus ? 'unknown' : 'status', 'guess'));
  last.rivals = ['status'];
}

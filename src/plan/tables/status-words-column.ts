import { share } from '../columns/content';
import { sense, take, type ColumnDraft } from './column-draft';

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

/** Where no column says how things stand, the one column of nothing but status words does, whatever its heading. */
export function settleStatusWords(drafts: readonly ColumnDraft[]): void {
  if (drafts.some(({ field }) => field === 'status' || field === 'percent')) return;
  const [only, ...others] = drafts.filter(isOfStatuses);
  if (only && others.length === 0) take(only, sense('status', 'likely'));
}

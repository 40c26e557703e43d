import { hasDayToCome, shareOfDays } from '../columns/content';
import { sense } from '../columns/sense';
import type { TableKind } from '../field';
import { take, type ColumnDraft } from './column-draft';

const FEWEST = 3;
const MOSTLY = 0.9;

export const merelyADate = /^(?:dag|date|dat|datum|day)$/u;

const rises = (days: readonly (string | null)[]): boolean => {
  const known = days.filter((day) => day !== null);
  return known.every((day, at) => at === 0 || day >= (known[at - 1] ?? day)) && new Set(known).size > 1;
};

/**
 * A list that was kept day by day: merely "Datum" over the first column, whose days rise and have all come. They say when
 * something was noted as well as when it is to be done; the person is asked, and no row is overdue meanwhile.
 */
export function settleNotedDays(drafts: readonly ColumnDraft[], kind: TableKind, today: string): void {
  if (kind !== 'actions') return;
  const deadlines = drafts.filter(({ field }) => field === 'deadline');
  const [draft, ...others] = deadlines;
  if (!draft || others.length > 0 || draft.isSettled) return;
  const { content, header, column } = draft;
  const isFirst = drafts.every((one) => one === draft || one.column > column || one.field === 'id');
  if (!isFirst || !merelyADate.test(header?.heading.key ?? '')) return;
  if (content.filled < FEWEST || shareOfDays(content) < MOSTLY || hasDayToCome(content, today)) return;
  if (!rises(content.days)) return;
  take(draft, sense('unknown', 'guess'));
  draft.rivals = ['deadline'];
}

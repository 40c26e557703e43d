import { hasDayToCome, shareOfDays } from '../columns/content';
import { sense } from '../columns/sense';
import { take, type ColumnDraft } from './column-draft';
import type { TableKind } from '../field';

const MOSTLY = 0.6;
const FEWEST = 2;
/** A day alone is written in so many letters. */
const LONGEST_DAY = 12;

/** The heading says what the days are, and it is neither a deadline nor merely a date. */
export const isKnownDay = ({ field, more, certainty }: ColumnDraft): boolean =>
  field === 'unknown' && more !== undefined && more !== 'date' && certainty !== 'guess';

const mayBe = (draft: ColumnDraft, today: string): boolean => {
  const { field, isSettled, content } = draft;
  return (
    !isSettled &&
    (field === 'unknown' || field === 'comment') &&
    !isKnownDay(draft) &&
    content.filled >= FEWEST &&
    shareOfDays(content) >= MOSTLY &&
    hasDayToCome(content, today)
  );
};

/**
 * Where no column of actions says when they are to be done, the one column of days, some of them to come, may: whatever
 * its heading ("SLA", "Inom"), the person is asked.
 */
export function settleLoneDays(drafts: readonly ColumnDraft[], kind: TableKind, today: string): void {
  if (kind !== 'actions' || drafts.some(({ field }) => field === 'deadline')) return;
  const [only, ...others] = drafts.filter((draft) => mayBe(draft, today));
  if (!only || others.length > 0) return;
  if (only.field === 'comment' && only.content.meanLength > LONGEST_DAY) {
    // "Levererat 1 april", "möte 1 september": remarks that name days are the deadlines when the person says so.
    take(only, sense('comment', 'guess'));
    only.rivals = ['deadline', 'comment'];
    return;
  }
  take(only, sense('deadline', 'guess'));
  only.rivals = ['deadline'];
}

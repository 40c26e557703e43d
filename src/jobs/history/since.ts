import type { WorkbookSnapshot } from '../../book/snapshot';
import type { RowReading, TableReading } from '../../plan/reading';
import { isChoosable, isRemaining } from '../../plan/status';
import type { SinceFigures, SinceKind } from '../job';
import { actionTexts, entryIn, wordsIn, type ActionEntry } from './action-entry';
import { actionPairs } from './action-pairs';
import { dayBefore, dayOf, rememberedDays } from './history';
import { isAlike, type HistoryDay } from './history-days';

/** What has become of an action. A status that was unclear, or is so now, tells nothing. */
function becomes(old: ActionEntry, fresh: ActionEntry, tellsBlank: boolean): SinceKind | undefined {
  const [was, is] = [old.status, fresh.status];
  if (was === is || was === 'unknown' || (was === 'missing' && !tellsBlank)) return undefined;
  if (is === 'done' || is === 'cancelled' || is === 'moved') return is;
  if (!isRemaining(is)) return undefined;
  if (was === 'done' || was === 'cancelled' || was === 'moved') return 'reopened';
  return was === 'notStarted' ? 'started' : undefined;
}

const isPutOff = (old: ActionEntry, fresh: ActionEntry): boolean =>
  isRemaining(old.status) &&
  isRemaining(fresh.status) &&
  old.due !== '' &&
  fresh.due !== '' &&
  old.due !== fresh.due;

/** What has happened between two days; `null` where nothing can be said for certain. */
export function sinceDay(before: HistoryDay, now: HistoryDay): SinceFigures | null {
  const was = wordsIn(before.actions).map(entryIn);
  const { pairs, added, removed, unsure } = actionPairs(was, wordsIn(now.actions).map(entryIn));
  // Where no status could be read before, a column may only have been found since.
  const tellsBlank = was.some(({ status }) => status !== 'missing' && status !== 'unknown');
  // A table that is read now, or no longer, has not been typed, or deleted, since.
  const isSamePlan = before.tables === now.tables;
  const counts: Record<SinceKind, number> = {
    done: 0,
    started: 0,
    added: isSamePlan ? added.length : 0,
    moved: 0,
    cancelled: 0,
    reopened: 0,
    rescheduled: 0,
    removed: isSamePlan ? removed.length : 0,
  };
  let unclear = 0;
  for (const [old, fresh] of pairs) {
    const kind = becomes(old, fresh, tellsBlank);
    if (kind !== undefined) counts[kind] += 1;
    else if (old.status !== fresh.status && !(isChoosable(old.status) && isChoosable(fresh.status)))
      unclear += 1;
    if (isPutOff(old, fresh)) counts.rescheduled += 1;
  }
  const isUnchanged = isAlike({ ...before, figures: now.figures }, now);
  if (!isUnchanged && Object.values(counts).every((count) => count === 0)) return null;
  const untold = unclear + unsure + (isSamePlan ? 0 : Math.max(added.length, removed.length));
  return { day: before.day, counts, unsure: isUnchanged ? 0 : untold };
}

/** The actions that were done on the last day before today that the workbook remembers, and are not now. */
export function reopenedSince(
  book: WorkbookSnapshot,
  plans: readonly TableReading[],
  year: number | null,
  today: string,
): readonly { readonly table: TableReading; readonly row: RowReading }[] {
  const before = dayBefore(rememberedDays(book), { day: today, year });
  if (before === undefined) return [];
  // The words of a plan stand in the order of its rows with a title.
  const items = plans.flatMap((table) =>
    table.rows.filter(({ title }) => title.trim() !== '').map((row) => ({ table, row })),
  );
  const now = wordsIn(actionTexts(plans)).map(entryIn);
  const places = new Map(now.map((entry, index) => [entry, index]));
  return actionPairs(wordsIn(before.actions).map(entryIn), now).pairs.flatMap(([old, fresh]) => {
    const item = items[places.get(fresh) ?? -1];
    return old.status === 'done' && isRemaining(fresh.status) && item ? [item] : [];
  });
}

/** What has happened to the year's plan since the last day before today that the workbook remembers. */
export function sinceLast(
  book: WorkbookSnapshot,
  plans: readonly TableReading[],
  year: number | null,
  today: string,
): SinceFigures | null {
  if (plans.every(({ rows }) => rows.length === 0)) return null;
  const before = dayBefore(rememberedDays(book), { day: today, year });
  return before === undefined ? null : sinceDay(before, dayOf(plans, year, today));
}

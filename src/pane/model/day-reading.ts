import type { PlainDate } from '../../book/cells';
import { weekday } from '../../plan/deadlines/day';
import { deadlineReader } from '../../plan/deadlines/deadlines';
import type { Language } from '../../plan/field';
import type { DeadlineKind } from '../../plan/reading';

/** What a typed day means. `days` are what it may mean when it is not one day. */
export type DayReading =
  | { readonly kind: 'empty' }
  /** `as` is how it was written: `week`, `term` …; `weekday` counts from Monday, 1–7. */
  | { readonly kind: 'day'; readonly value: PlainDate; readonly as: DeadlineKind; readonly weekday: number }
  | { readonly kind: 'continuous'; readonly text: string }
  | { readonly kind: 'several'; readonly days: readonly string[] }
  | { readonly kind: 'unclear' };

export interface DayContext {
  readonly language: Language;
  /** For texts that name no year. */
  readonly year: number;
}

export type ReadDay = (text: string, context: DayContext) => DayReading;

/** Reads a day as tolerantly as the plan's own deadlines are read: `v. 42`, `18/10`, `okt 2021`, `Q3`, `löpande`. */
export const dayReading: ReadDay = (text, { language, year }) => {
  const read = deadlineReader({
    planYear: year,
    language,
    dayOrder: () => (language === 'en' ? 'unknown' : 'day-first'),
  });
  const typed = text.trim();
  if (typed === '') return { kind: 'empty' };
  const { kind, date, candidates = [] } = read(typed);
  if (date !== null) return { kind: 'day', value: { date }, as: kind, weekday: weekday(date) };
  if (kind === 'continuous' || kind === 'recurring') return { kind: 'continuous', text: typed };
  return candidates.length > 0 ? { kind: 'several', days: candidates } : { kind: 'unclear' };
};

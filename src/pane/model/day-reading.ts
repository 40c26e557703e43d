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
  /** The workbook's, then others in which a person may type a day. */
  readonly languages: readonly Language[];
  /** For texts that name no year. */
  readonly year: number;
}

export type ReadDay = (text: string, context: DayContext) => DayReading;

function readIn(language: Language, typed: string, planYear: number): DayReading {
  const read = deadlineReader({
    planYear,
    language,
    dayOrder: () => (language === 'en' ? 'unknown' : 'day-first'),
  });
  const { kind, date, candidates = [] } = read(typed);
  if (date !== null) return { kind: 'day', value: { date }, as: kind, weekday: weekday(date) };
  if (kind === 'continuous' || kind === 'recurring') return { kind: 'continuous', text: typed };
  return candidates.length > 0 ? { kind: 'several', days: candidates } : { kind: 'unclear' };
}

/**
 * Reads a day as tolerantly as the plan's own deadlines are read: `v. 42`, `18/10`, `okt 2021`, `Q3`, `löpande`. In another
 * language than the workbook's only days are read: words are written as they are, and the plan has to be read with them.
 */
export const dayReading: ReadDay = (text, { languages: [first = 'sv', ...others], year }) => {
  const typed = text.trim();
  if (typed === '') return { kind: 'empty' };
  const own = readIn(first, typed, year);
  if (own.kind !== 'unclear') return own;
  const days = others.map((language) => readIn(language, typed, year));
  return days.find(({ kind }) => kind === 'day' || kind === 'several') ?? own;
};

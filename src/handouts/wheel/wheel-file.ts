import { agendaState } from '../../jobs/agenda/agenda-state';
import { shownCycle } from '../../jobs/agenda/agenda-cycle';
import type { CycleEntry } from '../../jobs/cycle/cycle-entries';
import type { Language } from '../../plan/field';
import type { PlanReading } from '../../plan/reading';
import { reviewYear } from '../../plan/review-year';
import type { HandoutText } from '../../text/handouts';
import { textIn } from '../../text/text';
import { wheelPicture } from './wheel-picture';

const noLinks = { links: [], unanswered: new Set<string>(), undecided: new Set<string>() };

/** The activities of the cycle that the agenda shows, in the order of the year. */
export function wheelEntries(
  reading: PlanReading,
  request: { readonly today: string; readonly year?: number },
  language: Language,
): readonly CycleEntry[] {
  const year = reviewYear(reading, request);
  return shownCycle(agendaState(reading, year, request.today, textIn(language), noLinks));
}

/** The wheel of that cycle. `left`: what has no place on it and stands in its table only. */
export function wheelFile(
  reading: PlanReading,
  request: { readonly today: string; readonly year?: number },
  language: Language,
  text: HandoutText,
): { readonly content: string; readonly count: number; readonly left: readonly CycleEntry[] } {
  const entries = wheelEntries(reading, request, language);
  return {
    content: wheelPicture(entries, entries[0]?.year ?? null, language, text),
    count: entries.length,
    left: entries.filter(({ months, days, isAllYear }) => months.length + days.length === 0 && !isAllYear),
  };
}

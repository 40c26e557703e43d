import type { Language } from '../../plan/field';
import type { PlanReading } from '../../plan/reading';
import { reviewYear } from '../../plan/review-year';
import { textIn } from '../../text/text';
import { shownCycle } from '../agenda/agenda-cycle';
import { agendaState } from '../agenda/agenda-state';
import type { CycleEntry } from '../cycle/cycle-entries';

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

/** Whether it has a place in the ring, and not in the table alone. */
export const hasPlace = ({ months, days, isAllYear }: CycleEntry): boolean =>
  months.length + days.length > 0 || isAllYear;

import type { CycleEntry } from '../../jobs/cycle/cycle-entries';
import { hasPlace, wheelEntries } from '../../jobs/wheel/wheel-entries';
import type { Language } from '../../plan/field';
import type { PlanReading } from '../../plan/reading';
import type { HandoutText } from '../../text/handouts';
import { wheelPicture } from './wheel-picture';

/** The wheel of the cycle that the agenda shows. `left`: what has no place on it and stands in its table only. */
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
    left: entries.filter((entry) => !hasPlace(entry)),
  };
}

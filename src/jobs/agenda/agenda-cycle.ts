import { cycleEntries, type CycleEntry } from '../cycle/cycle-entries';
import { isReviewTitle } from '../../plan/cycle/review-title';
import { clashOf, isDueSoon } from '../cycle/cycle-problems';
import { joinedParts, type AgendaLine } from './agenda-section';
import type { AgendaState } from './agenda-state';
import { cycleYearOf } from './point-title';
import type { Text } from '../../text/text';
import { addressOf } from '../link/items';

/** The cycle that the agenda shows, in the order of the year. */
export const shownCycle = ({ cycle, nextYear, reading }: AgendaState): readonly CycleEntry[] =>
  cycleEntries(
    cycle,
    cycleYearOf(
      cycle.map(({ table }) => table.planYear),
      nextYear,
    ),
    reading.language,
  );

/** A time on one line; a date, which stands for its month here, by the month's name. */
function monthText(when: string, text: Text): string {
  const month = /^\d{4}-(\d\d)-01$/.exec(when)?.[1];
  return month === undefined ? when : (text.agenda.months[Number(month) - 1] ?? when);
}

/** `cycle`: the year's activities in month order, each with its month or span as written. */
export function cycleLines(state: AgendaState): readonly AgendaLine[] {
  const { cycle, text } = state;
  if (cycle.length === 0) return [{ item: text.agenda.noCycle, input: '' }];
  const entries = shownCycle(state);
  return entries.map((entry) => {
    const { item, when } = entry;
    const clash = entries.find((other) => other !== entry && clashOf(other, entry) !== undefined);
    return {
      item: joinedParts([monthText(when, text), item.row.title.trim()]),
      input: joinedParts([
        item.row.ownerText.trim(),
        isDueSoon(entry, state.today) ? text.agenda.dueSoon : null,
        clash ? text.agenda.sameDay(clash.title) : null,
      ]),
      to: addressOf(item),
    };
  });
}

/** When the cycle says that reviews are held, as written: `Februari- mars`, `November`. */
export const plannedReviews = (state: AgendaState): readonly string[] =>
  shownCycle(state)
    .filter(({ title }) => isReviewTitle(title))
    .map(({ when }) => monthText(when, state.text));

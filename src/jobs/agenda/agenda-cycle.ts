import { monthSpanIn } from '../../plan/cycle/month-span';
import { joinedParts, type AgendaLine } from './agenda-section';
import type { AgendaState } from './agenda-state';
import { textIn } from './item-texts';
import type { Text } from '../../text/text';
import { addressOf, type Item } from '../link/items';

/** A time that names no month stands after December. */
const NO_MONTH = 13;

const firstWords = /\p{L}{3,}/gu;

/** First and last month of a span as written, 1–12; both 13 when it names none. */
function monthsOf(text: string): readonly [number, number] {
  const whole = monthSpanIn(text);
  if (whole) return [whole.first, whole.last];
  const iso = /^\d{4}-(0[1-9]|1[0-2])(?:-\d\d)?$/.exec(text);
  if (iso) return [Number(iso[1]), Number(iso[1])];
  // More than a time is said ("Extern revision i april, 19-22"): its months, in the order of the text.
  const named = (text.match(firstWords) ?? []).flatMap((word) => monthSpanIn(word) ?? []);
  return [named[0]?.first ?? NO_MONTH, named.at(-1)?.last ?? NO_MONTH];
}

const whenOf = (item: Item): string => textIn(item, 'deadline') || item.row.deadline.text.trim();

/** The cycle in the order of the year: by first month, then last; a month met twice is one run, a span stays a span. */
export function inYearOrder(cycle: readonly Item[]): readonly Item[] {
  const placed = cycle.map((item, index) => ({ item, index, months: monthsOf(whenOf(item)) }));
  placed.sort((a, b) => a.months[0] - b.months[0] || a.months[1] - b.months[1] || a.index - b.index);
  return placed.map(({ item }) => item);
}

/** A time on one line; a date, which stands for its month here, by the month's name. */
function monthText(when: string, text: Text): string {
  const month = /^\d{4}-(\d\d)-01$/.exec(when)?.[1];
  return month === undefined ? when.replace(/\s+/gu, ' ') : (text.agenda.months[Number(month) - 1] ?? when);
}

/** `cycle`: the year's activities in month order, each with its month or span as written. */
export function cycleLines(state: AgendaState): readonly AgendaLine[] {
  const { cycle, text } = state;
  if (cycle.length === 0) return [{ item: text.agenda.noCycle, input: '' }];
  return inYearOrder(cycle).map((item) => ({
    item: joinedParts([monthText(whenOf(item), text), item.row.title.trim()]),
    input: item.row.ownerText.trim(),
    to: addressOf(item),
  }));
}

/** When the cycle says that reviews are held, as written: `Februari- mars`, `November`. */
export const plannedReviews = (state: AgendaState): readonly string[] =>
  inYearOrder(state.cycle)
    .filter(({ row }) =>
      /ledningens\s+(?:genomgång|uppföljning)|management\s+review/i.test(row.title.normalize('NFC')),
    )
    .map((item) => monthText(whenOf(item), state.text));

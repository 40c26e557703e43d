import { joinedParts, type AgendaLine } from './agenda-section';
import { textIn, type AgendaState } from './agenda-state';
import { addressOf, type Item } from '../link/items';

const monthStems = [
  'jan',
  'feb',
  'mar',
  'apr',
  'ma[jy]',
  'jun',
  'jul',
  'aug',
  'sep',
  'o[kc]t',
  'nov',
  'dec',
].map((stem) => new RegExp(`(?:^|[^\\p{L}])${stem}`, 'iu'));

/** First and last month of a span as written, 1–12; both 13 when it names none. */
function monthsOf(text: string): readonly [number, number] {
  const places = monthStems.flatMap((stem, index) => {
    const at = text.search(stem);
    return at < 0 ? [] : [{ month: index + 1, at }];
  });
  places.sort((a, b) => a.at - b.at);
  return [places[0]?.month ?? 13, places.at(-1)?.month ?? 13];
}

const whenOf = (item: Item): string => textIn(item, 'deadline') || item.row.deadline.text.trim();

/** The cycle in the order of the year: by first month, then last; a month met twice is one run, a span stays a span. */
export function inYearOrder(cycle: readonly Item[]): readonly Item[] {
  const placed = cycle.map((item, index) => ({ item, index, months: monthsOf(whenOf(item)) }));
  placed.sort((a, b) => a.months[0] - b.months[0] || a.months[1] - b.months[1] || a.index - b.index);
  return placed.map(({ item }) => item);
}

/** Point 8: the year's activities in month order, each with its month or span as written. */
export function cycleLines(state: AgendaState): readonly AgendaLine[] {
  const { cycle, text } = state;
  if (cycle.length === 0) return [{ item: text.agenda.noCycle, input: '' }];
  return inYearOrder(cycle).map((item) => ({
    item: joinedParts([whenOf(item).replace(/\s+/gu, ' '), item.row.title.trim()]),
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
    .map((item) => whenOf(item).replace(/\s+/gu, ' '));

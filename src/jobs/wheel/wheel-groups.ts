import type { Turn, WheelArcs } from '../../book/picture';
import { oneLine } from '../../plan/one-line';
import type { CycleEntry } from '../cycle/cycle-entries';
import { lastDayOfMonth, monthOf } from '../../plan/deadlines/day';

/** Activities that have the same time: one arc of the wheel, with the numbers of all. */
export interface WheelGroup extends WheelArcs {
  readonly entries: readonly CycleEntry[];
}

/** A day's place in the year; `isEnd`: after the day. */
function placeOf(day: string, isEnd: boolean): number {
  const length = Number(lastDayOfMonth(Number(day.slice(0, 4)), monthOf(day)).slice(8));
  return (monthOf(day) - 1 + (Number(day.slice(8)) - (isEnd ? 0 : 1)) / length) / 12;
}

function turnsOf({ days, months }: CycleEntry): Turn[] {
  const found =
    days.length > 0
      ? days.map(({ first, last }) => ({ from: placeOf(first, false), to: placeOf(last, true) }))
      : months.map(({ first, last }) => ({ from: (first - 1) / 12, to: last / 12 }));
  return found.map(({ from, to }) => ({ from, to: to <= from ? to + 1 : to }));
}

/** The entries of a year in groups, in their order; those that name no time come last, together. */
export function wheelGroups(entries: readonly CycleEntry[]): readonly WheelGroup[] {
  const groups: { turns: Turn[]; isDays: boolean; isAllYear: boolean; entries: CycleEntry[] }[] = [];
  const byTime = new Map<string, (typeof groups)[number]>();
  for (const entry of entries) {
    const turns = turnsOf(entry);
    const key = JSON.stringify([turns, entry.isAllYear]);
    const known = byTime.get(key);
    if (known) known.entries.push(entry);
    else {
      const group = { turns, isDays: entry.days.length > 0, isAllYear: entry.isAllYear, entries: [entry] };
      byTime.set(key, group);
      groups.push(group);
    }
  }
  const start = ({ turns }: { readonly turns: readonly Turn[] }): number => turns[0]?.from ?? 2;
  const ordered = groups.sort((a, b) => start(a) - start(b));
  let first = 1;
  return ordered.map((group) => {
    const placed = { ...group, first, last: first + group.entries.length - 1 };
    first += group.entries.length;
    return placed;
  });
}

/** What each number in the ring is, in the order of the year. */
export const numberedEntries = (
  groups: readonly WheelGroup[],
): readonly { readonly number: number; readonly entry: CycleEntry }[] =>
  groups.flatMap(({ entries, first }) => entries.map((entry, index) => ({ number: first + index, entry })));

/** The table in words: every activity with its number, time and owner. */
export const described = (groups: readonly WheelGroup[]): string =>
  numberedEntries(groups)
    .map(({ number, entry: { when, title, item } }) => {
      const owner = oneLine(item.row.ownerText);
      return `${number}. ${[when, title].filter((part) => part !== '').join(': ')}${owner === '' ? '' : ` (${owner})`}`;
    })
    .join('\n');

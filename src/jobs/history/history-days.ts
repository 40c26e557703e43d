import { isDate, textOf, type CellValue } from '../../book/cells';
import type { CellInput } from '../../book/edit';
import type { RollupFigures } from '../job';
import { remainingStatuses } from '../../plan/status';
import { textsOf, wordsIn } from './action-entry';

/** The one set of figures, in the order of their columns: all, done, remaining, cancelled, moved, unclear, overdue. */
export const FIGURE_COUNT = 7;

/** A year's plan as it stood on a day. */
export interface HistoryDay {
  /** ISO. */
  readonly day: string;
  readonly year: number | null;
  readonly figures: readonly number[];
  /** How many tables the plan was read from. */
  readonly tables: number;
  /** A word for each action, in any order (`actionTexts`). */
  readonly actions: readonly string[];
}

export const figuresOf = ({ total, byStatus, overdue }: RollupFigures): readonly number[] => [
  total,
  byStatus.done,
  remainingStatuses.reduce((sum, status) => sum + byStatus[status], 0),
  byStatus.cancelled,
  byStatus.moved,
  byStatus.unknown + byStatus.missing,
  overdue,
];

/** Day, year, figures, tables; then what is packed. */
const PACKED_FROM = FIGURE_COUNT + 3;

const counts = (words: readonly string[]): Map<string, number> => {
  const found = new Map<string, number>();
  for (const word of words) found.set(word, (found.get(word) ?? 0) + 1);
  return found;
};

/** The words of `words` that `others` does not have as many of. */
function beyond(words: readonly string[], others: readonly string[]): readonly string[] {
  if (others.length === 0 || words.length === 0) return words;
  const left = counts(others);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

const GONE = '-';
const COME = '+';

/** A cell's words, and after them the sign that says what became of them. */
const signed = (texts: readonly string[], sign: string): readonly string[] =>
  texts.map((text) => `${text} ${sign}`);

const asTexts = (words: readonly string[]): readonly string[] => textsOf(words, (word) => word);

/** What came and what went since the day before. */
function packed(before: readonly string[], now: readonly string[]): readonly string[] {
  if (before.length === 0) return signed(now, COME);
  const [was, is] = [wordsIn(before), wordsIn(now)];
  return [...signed(asTexts(beyond(was, is)), GONE), ...signed(asTexts(beyond(is, was)), COME)];
}

function unpacked(before: readonly string[], cells: readonly CellValue[]): readonly string[] {
  const texts = cells.map(textOf);
  const withSign = (sign: string): readonly string[] =>
    texts.flatMap((text) => (text.endsWith(` ${sign}`) ? text.slice(0, -2) : []));
  const [gone, come] = [withSign(GONE), withSign(COME)];
  return gone.length === 0
    ? [...before, ...come]
    : [...asTexts(beyond(wordsIn(before), wordsIn(gone))), ...come];
}

/** Days of one year's plan in order, each against the one before. */
const inOrder = (a: HistoryDay, b: HistoryDay): number => {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return (a.year ?? 0) - (b.year ?? 0);
};

/** The lines of the days, one each: the actions of a year's first day, and of the others what differs from the day before. */
export function historyLines(days: readonly HistoryDay[]): readonly (readonly CellInput[])[] {
  const standing = new Map<number | null, readonly string[]>();
  return [...days].sort(inOrder).map(({ day, year, figures, tables, actions }) => {
    const before = standing.get(year) ?? [];
    standing.set(year, actions);
    return [{ date: day }, year, ...figures, tables, ...packed(before, actions)];
  });
}

/** The days that the lines are of. A line without a day, as a person may have damaged it, is none. */
export function historyDays(lines: readonly (readonly CellValue[])[]): readonly HistoryDay[] {
  const standing = new Map<number | null, readonly string[]>();
  return lines.flatMap((line): HistoryDay[] => {
    const [day = null, year = null, ...rest] = line;
    if (!isDate(day)) return [];
    const of = typeof year === 'number' ? year : null;
    const numbers = rest.slice(0, FIGURE_COUNT + 1).map((value) => (typeof value === 'number' ? value : 0));
    const actions = unpacked(standing.get(of) ?? [], line.slice(PACKED_FROM));
    standing.set(of, actions);
    return [
      {
        day: day.date,
        year: of,
        figures: numbers.slice(0, FIGURE_COUNT),
        tables: numbers[FIGURE_COUNT] ?? 0,
        actions,
      },
    ];
  });
}

/** Whether the plan stood alike on both days, in every figure and action. */
export const isAlike = (a: HistoryDay, b: HistoryDay): boolean =>
  a.tables === b.tables &&
  isSame(a.figures, b.figures) &&
  (isSame(a.actions, b.actions) || areSameWords(wordsIn(a.actions), wordsIn(b.actions)));

const areSameWords = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && beyond(a, b).length === 0;

const isSame = <Value>(a: readonly Value[], b: readonly Value[]): boolean =>
  a.length === b.length && a.every((value, index) => value === b[index]);

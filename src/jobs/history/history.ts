import type { Edit } from '../../book/edit';
import { sheetNamed, type SheetSnapshot, type WorkbookSnapshot } from '../../book/snapshot';
import type { TableReading } from '../../plan/reading';
import type { Text } from '../../text/text';
import { rollupFigures } from '../rollup/rollup-figures';
import { drawn, ownSheetNamed, type OwnSheet } from '../sheets/own-sheet';
import { actionTexts } from './action-entry';
import { figuresOf, historyDays, historyLines, isAlike, type HistoryDay } from './history-days';

const HISTORY_MARK = 'history';

const known = new WeakMap<SheetSnapshot, readonly HistoryDay[]>();

/** The days that the workbook remembers, each year's in order. */
export function rememberedDays(book: WorkbookSnapshot): readonly HistoryDay[] {
  const name = ownSheetNamed(book, HISTORY_MARK);
  const sheet = name === undefined ? undefined : sheetNamed(book, name);
  if (!sheet) return [];
  const days = known.get(sheet) ?? historyDays(sheet.values.slice(1));
  known.set(sheet, days);
  return days;
}

/** The year's plan as it stands today. */
export function dayOf(plans: readonly TableReading[], year: number | null, today: string): HistoryDay {
  return {
    day: today,
    year,
    figures: figuresOf(rollupFigures(plans, year, today)),
    tables: plans.filter(({ rows }) => rows.length > 0).length,
    actions: actionTexts(plans),
  };
}

/** The last day of the same year's plan before this one. */
export const dayBefore = (
  days: readonly HistoryDay[],
  { day, year }: Pick<HistoryDay, 'day' | 'year'>,
): HistoryDay | undefined =>
  days
    .filter((other) => other.year === year && other.day < day)
    .reduce<HistoryDay | undefined>(
      (last, other) => (last === undefined || other.day > last.day ? other : last),
      undefined,
    );

/**
 * The days with today among them, in place of what today was before; without it where nothing differs from the last.
 * What is remembered of today stays as it was written where the plan has only been sorted since.
 */
export function withDay(days: readonly HistoryDay[], today: HistoryDay): readonly HistoryDay[] {
  const isToday = ({ day, year }: HistoryDay): boolean => day === today.day && year === today.year;
  const [said, others] = [days.find(isToday), days.filter((day) => !isToday(day))];
  const before = dayBefore(others, today);
  if (before !== undefined && isAlike(before, today)) return others;
  return [...others, said !== undefined && isAlike(said, today) ? said : today];
}

const historySheet = (days: readonly HistoryDay[], text: Text): OwnSheet => ({
  mark: HISTORY_MARK,
  preferredName: text.history.sheet,
  visibility: 'very-hidden',
  lines: [[...text.history.headings], ...historyLines(days)],
});

/** What makes the workbook remember how the year's plan stands today, on a sheet nobody sees. */
export function historyEdits(
  book: WorkbookSnapshot,
  plans: readonly TableReading[],
  year: number | null,
  today: string,
  text: Text,
): readonly Edit[] {
  if (plans.every(({ rows }) => rows.length === 0)) return [];
  return drawn(book, historySheet(withDay(rememberedDays(book), dayOf(plans, year, today)), text));
}

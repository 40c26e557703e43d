import { runLines } from '../../book/run-log';
import { isEarlier } from '../../book/run-line';
import type { WorkbookSnapshot } from '../../book/snapshot';
import type { TableReading } from '../../plan/reading';
import { closedYears } from '../../plan/years/closed-years';

/** Until the end of June the year before is the one that is closed. */
const LAST_MONTH_AFTER = 6;

/**
 * The year that it is time to close: this one, in its first half the one before.
 * @param day `YYYY-MM-DD`, a time of day after it or not
 */
export function yearDue(day: string): number {
  const isEarly = Number(day.slice(5, 7)) <= LAST_MONTH_AFTER;
  return Number(day.slice(0, 4)) - (isEarly ? 1 : 0);
}

const saysWhereFrom = ({ columns }: TableReading): boolean =>
  columns.some(({ more }) => more === 'movedFrom');

/** The half-year that a day is in, as something to compare: `2021-2`. */
const halfYear = (day: string): string =>
  `${day.slice(0, 4)}-${Number(day.slice(5, 7)) <= LAST_MONTH_AFTER ? 1 : 2}`;

/** Changes of year that were not taken back, as the log of runs has them. */
const changesOfYear = (book: WorkbookSnapshot) =>
  runLines(book).flatMap((line) =>
    isEarlier(line) || line.job !== 'year-change' || line.act === 'undone' ? [] : [line],
  );

/** Whether the log of runs has changes of year, and all of them before the half-year of this day. */
export function wasClosedBefore(book: WorkbookSnapshot, today: string): boolean {
  const changes = changesOfYear(book);
  return changes.length > 0 && changes.every(({ at }) => halfYear(at) < halfYear(today));
}

/** The sheets that changes of year have made in the half-year of this day. */
function sheetsMadeAbout(book: WorkbookSnapshot, today: string): ReadonlySet<string> {
  const changes = changesOfYear(book).filter(({ at }) => halfYear(at) === halfYear(today));
  return new Set(
    changes.flatMap(({ sheets }) => sheets.flatMap(({ sheet, is }) => (is === 'new' ? [sheet] : []))),
  );
}

/**
 * A year was closed so late that the plan which the run made is of the year that is due. The same run made once more would
 * close that plan and make the next: until the half-year is over it does so only when the year is asked for. The log of runs says
 * when the plan was made; where a program has dropped the log, the plan counts as any other.
 * @param plans those of the year that is due
 */
export function wasMadeByLateClosing(
  book: WorkbookSnapshot,
  tables: readonly TableReading[],
  plans: readonly TableReading[],
  today: string,
): boolean {
  const due = yearDue(today);
  if (!plans.every(saysWhereFrom)) return false;
  const closed = closedYears(tables);
  if (!closed.has(due - 1) || closed.has(due)) return false;
  const made = sheetsMadeAbout(book, today);
  return plans.every(({ sheet }) => made.has(sheet));
}

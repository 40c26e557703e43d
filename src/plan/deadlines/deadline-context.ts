import type { Language } from '../field';

/** Which part of `1/3/2019` is the day. */
export type DayOrder = 'day-first' | 'month-first' | 'unknown';

/** The years a plan of a broken year may be for, each with the month, 1–12, it begins in. */
export interface BrokenYears {
  readonly years: readonly { readonly first: number; readonly start: number }[];
  /** The months are said: a quarter is one of that year, not of the calendar's. */
  readonly isStated: boolean;
}

/** What the deadlines of one table are read against. */
export interface DeadlineContext {
  /** Calendar year for texts that name none; `null` when nothing tells it: such texts are asked. */
  readonly planYear: number | null;
  readonly language: Language;
  /**
   * What the table's other dates show about `1/3/2019`, looked for when the first such date is read; Swedish slashes are day
   * first unless they show otherwise.
   */
  readonly dayOrder: () => DayOrder;
  /** Whether an import may have swapped day and month, looked for when the first day up to the 12th is read. */
  readonly mayBeSwapped?: () => boolean;
  /** First calendar year of an academic-year plan (2020 for 2020/21): August to December fall in it, the rest in the next. */
  readonly academicYear?: number;
  /** Years that may be meant as well as the plan's: a text that names none is asked where they differ. */
  readonly otherYears?: readonly number[];
  /** ISO day on which the plan was made: a text that names no year means the first such day after it. */
  readonly since?: string;
  /** A year that begins in one calendar year and ends in the next; where in it, is asked where the candidates differ. */
  readonly broken?: BrokenYears;
  /** The workbook counts serial numbers from 1904. */
  readonly is1904?: boolean;
}

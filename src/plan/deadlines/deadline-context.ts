import type { Language } from '../field';

/** Which part of `1/3/2019` is the day. */
export type DayOrder = 'day-first' | 'month-first' | 'unknown';

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
  /** The workbook counts serial numbers from 1904. */
  readonly is1904?: boolean;
}

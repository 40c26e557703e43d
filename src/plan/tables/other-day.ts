import type { Column } from '../columns/column';
import type { ColumnDraft } from './column-draft';

/** Words that say that it is a day, and no more: "datum" of "Fakturadatum" and "date" of "Order date". */
const MERELY_A_DAY = 0.8;
const merelyADay =
  /^(?:(?:[^\p{L}]*(?:dag|datum|date|day|tid|tidpunkt|time|period|år|year|månad|month|vecka|week|kvartal|quarter|termin|term|den|för|of|the|till|to))+)[^\p{L}]*$/u;

/** A day of which a word says that nobody understands what it is the day of: the deadline, or not. */
export function isOtherDay({ header }: ColumnDraft, column: Column): boolean {
  const heading = header?.heading;
  if (column.field !== 'deadline' || !heading || merelyADay.test(heading.key)) return false;
  const words = heading.leanings.find((leaning) => leaning.column === column)?.weight ?? 0;
  const isRead = heading.readings.some(({ field }) => field === 'deadline');
  return words > 0 && words <= MERELY_A_DAY && !isRead;
}

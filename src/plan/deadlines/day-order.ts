import type { ColumnDraft } from '../tables/column-draft';
import type { DayOrder } from './deadline-context';
import type { Language } from '../field';
import { dayOrderIn } from '../headings/date-form';
import type { Grid } from '../tables/grid';

/** How many dates with slashes can only be day first, and only month first. */
export interface OrderEvidence {
  readonly dayFirst: number;
  readonly monthFirst: number;
}

const slashed = /(?<![\d/])(\d{1,2})\/(\d{1,2})(\/(?:\d{2}|\d{4}))?(?![\d/])/;

/** "6/26" may be June 2026 as well as the 26th of June, and shows nothing. */
const FIRST_YEAR = 20;
const LAST_YEAR = 39;
const mayBeYear = (number: number): boolean => number >= FIRST_YEAR && number <= LAST_YEAR;

const timeFields: ReadonlySet<string> = new Set([
  'deadline',
  'startDate',
  'completedAt',
  'status',
  'comment',
]);

/** What a table's own headings and texts show: "Due (DD/MM/YYYY)"; in "31/03/2020" the day can only come first. */
export function orderEvidence(
  grid: Grid,
  columns: readonly ColumnDraft[],
  first: number,
  last: number,
): OrderEvidence {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const { header } of columns) {
    const said = dayOrderIn(header?.heading.key ?? '');
    if (said === 'day-first') dayFirst += 1;
    else if (said === 'month-first') monthFirst += 1;
  }
  const places = columns.flatMap(({ column, field, more }) =>
    timeFields.has(field) || more !== undefined ? [column - 1] : [],
  );
  for (let row = first; row <= last; row += 1) {
    const values = grid.sheet.values[row - 1] ?? [];
    for (const place of places) {
      const value = values[place];
      if (typeof value !== 'string' || value.length > 80 || !value.includes('/')) continue;
      const found = slashed.exec(value);
      if (!found) continue;
      const [one, other] = [Number(found[1]), Number(found[2])];
      if (one > 12 && other <= 12) dayFirst += 1;
      else if (other > 12 && one <= 12 && (found[3] !== undefined || !mayBeYear(other))) monthFirst += 1;
    }
  }
  return { dayFirst, monthFirst };
}

/** The order a table's slashes are read in: what it shows, else what the workbook shows, else the language's custom. */
export function dayOrderOf(own: OrderEvidence, all: OrderEvidence, language: Language): DayOrder {
  for (const { dayFirst, monthFirst } of [own, all]) {
    if (dayFirst > 0 && monthFirst === 0) return 'day-first';
    if (monthFirst > 0 && dayFirst === 0) return 'month-first';
    if (dayFirst > 0) return 'unknown';
  }
  return language !== 'en' ? 'day-first' : 'unknown';
}

import type { ReadingRequest, TableReading } from './reading';
import { reviewYear } from './review-year';
import { isRemaining } from './status';
import { isYearOnSheet } from './years/sheet-year';

/**
 * Tables of which nothing names the year are parts of one plan: where one of them has actions that remain, it counts for
 * the year under review, whatever years its days are of. A year that somebody asks for takes none from a later one, and no year one
 * whose sheet is called by a later.
 */
export function plansTogether(
  tables: readonly TableReading[],
  request: Pick<ReadingRequest, 'today' | 'year'>,
): readonly TableReading[] {
  const year = reviewYear({ tables }, request);
  const isPlan = ({ kind }: TableReading): boolean => kind === 'actions';
  if (year === null || !tables.some((table) => isPlan(table) && table.planYear === year)) return tables;
  const isPart = (table: TableReading): boolean =>
    isPlan(table) &&
    table.isYearGuessed === true &&
    table.planYear !== null &&
    (table.planYear < year || (request.year === undefined && !isYearOnSheet(table))) &&
    table.rows.some(({ status }) => isRemaining(status.status));
  return tables.map((table) => (isPart(table) ? { ...table, planYear: year } : table));
}

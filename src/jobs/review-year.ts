import { bandYearOf } from '../plan/years/band-year';
import type { PlanReading, TableReading } from '../plan/reading';

/** The action tables of a year, with all their rows; tables that name no year belong to the review's. */
export const wholePlansOf = (
  reading: PlanReading,
  year: number | null,
  isReviewed: boolean,
): readonly TableReading[] =>
  reading.tables.filter(
    ({ kind, planYear }) => kind === 'actions' && (planYear === year || (planYear === null && isReviewed)),
  );

const counted = new WeakMap<TableReading, TableReading>();

/** The table with the rows that say what is to be done: only they are actions, and are counted. */
function withTitles(table: TableReading): TableReading {
  const known = counted.get(table);
  if (known) return known;
  const titled = table.rows.every(({ title }) => title !== '')
    ? table
    : { ...table, rows: table.rows.filter(({ title }) => title !== '') };
  counted.set(table, titled);
  return titled;
}

/** The plans of a year with the actions that every face counts; what lacks its title is a problem, and no action. */
export const plansOf = (...of: Parameters<typeof wholePlansOf>): readonly TableReading[] =>
  wholePlansOf(...of).map(withTitles);

/** The year that an audit's findings are said to be of, by their sheet or the line above them; the days in them say nothing of it. */
export function auditYearOf({ planYear, isYearGuessed, sheet, caption }: TableReading): number | null {
  if (isYearGuessed !== true) return planYear;
  const names = [sheet, caption?.text ?? ''];
  return names.some((name) => bandYearOf(name)?.year === planYear) ? planYear : null;
}

import type { WorkbookSnapshot } from '../book/snapshot';
import type { PlanReading, Problem } from '../plan/reading';
import type { JobName, RollupFigures } from './job';

/** Whether there is anything that an overview can count. */
export const hasPlan = ({ tables }: PlanReading): boolean => tables.some(({ kind }) => kind === 'actions');

/** Nothing was taken for a table, and no sheet is asked about already: which sheet, if any, holds the plan? */
function withoutTables(
  book: WorkbookSnapshot,
  { tables, noPlan, nearMisses, problems }: PlanReading,
): Problem[] {
  if (tables.length > 0 || problems.some(({ code }) => code === 'unsure-table')) return [];
  const [nearest] = nearMisses;
  const sheet = nearest?.sheet ?? noPlan[0] ?? book.sheets[0]?.name ?? '';
  const at = { sheet, row: nearest?.headerRow ?? 1, column: 1 };
  return [{ code: 'no-plan', severity: 'warning', at }];
}

/** There are actions, and none of them is of the year that was asked for or guessed. */
function withoutActions({ tables }: PlanReading, year: number | null, total: number): Problem[] {
  const plans = tables.filter(({ kind, rows }) => kind === 'actions' && rows.length > 0);
  const [first] = plans;
  if (year === null || total > 0 || !first) return [];
  const years = [...new Set(plans.flatMap(({ planYear }) => planYear ?? []))].sort((a, b) => a - b);
  return [
    {
      code: 'year-without-actions',
      severity: 'warning',
      at: { sheet: first.sheet, row: first.headerRow, column: first.columns[0]?.column ?? 1 },
      found: String(year),
      candidates: years.map(String),
    },
  ];
}

/** Other lists, and no plan: what counts the plan's actions does nothing, and says so. */
function withoutPlan(reading: PlanReading, job: JobName): Problem[] {
  const [first] = reading.tables;
  if (!first || hasPlan(reading) || (job !== 'rollup' && job !== 'review')) return [];
  const at = { sheet: first.sheet, row: first.headerRow, column: first.columns[0]?.column ?? 1 };
  return [{ code: 'no-plan', severity: job === 'rollup' ? 'warning' : 'note', at }];
}

/** What must be asked of a workbook in which there is nothing to review: never that nothing is left to decide. */
export const planProblems = (
  book: WorkbookSnapshot,
  reading: PlanReading,
  { year, total }: Pick<RollupFigures, 'year' | 'total'>,
  job: JobName,
): readonly Problem[] => [
  ...withoutTables(book, reading),
  ...withoutPlan(reading, job),
  ...withoutActions(reading, year, total),
];

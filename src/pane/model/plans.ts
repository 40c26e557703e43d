import type { JobName } from '../../jobs/job';
import type { Look, Report, TableView } from '../../conversation/conversation';

/** The tables of actions: those of the year that is shown, else all. */
export function plansIn({ tables, rollup }: Report): readonly TableView[] {
  const plans = tables.filter(({ kind }) => kind === 'actions');
  const ofYear = plans.filter(({ planYear }) => planYear === rollup.year);
  return ofYear.length > 0 ? ofYear : plans;
}

/** The years that the workbook has plans for, the earliest first. */
export const planYears = ({ tables }: Report): readonly number[] =>
  [
    ...new Set(
      tables.flatMap(({ kind, planYear }) => (kind === 'actions' && planYear !== null ? [planYear] : [])),
    ),
  ].sort((a, b) => a - b);

/** Nothing stands in the workbook: neither a table nor any text. */
export const isBlank = ({ tables, noPlan, nearMisses }: Report): boolean =>
  tables.length + noPlan.length + nearMisses.length === 0;

const arranging: ReadonlySet<string> = new Set<JobName>(['review', 'structure']);

/** Whether Planbok has put the plan in order, and it still stands. */
export const isArranged = ({ runs }: Look): boolean =>
  runs.some(({ job, state }) => state === 'done' && arranging.has(job));

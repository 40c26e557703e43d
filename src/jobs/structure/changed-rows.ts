import type { Address } from '../../book/area';
import { oneLine } from '../../plan/one-line';
import type { PlanReading, Problem, RowReading, TableReading } from '../../plan/reading';
import type { Text } from '../../text/text';
import type { StructuredSheet } from '../job';
import { isOverdue } from '../rollup/rollup-figures';
import { tablesForYear } from './plans-by-year';
import { columnOf } from './reread';

/** The action plans of a sheet, in order. */
const plansOn = ({ tables }: PlanReading, sheet: string): readonly TableReading[] =>
  tables.filter((table) => table.kind === 'actions' && table.sheet === sheet);

const rowsIn = (plans: readonly TableReading[]): readonly RowReading[] =>
  plans.length === 1 ? (plans[0]?.rows ?? []) : plans.flatMap(({ rows }) => rows);

/** The cell where a person would correct how the row is counted. */
function placeOf(row: RowReading, plans: readonly TableReading[]): Address {
  const plan = plans.find(({ rows }) => rows.includes(row));
  const column = plan && (columnOf(plan, 'status') ?? columnOf(plan, 'title') ?? plan.columns[0]);
  return { sheet: plan?.sheet ?? '', row: row.row, column: column?.column ?? 1 };
}

const isAlike = (a: RowReading, b: RowReading, today: string): boolean =>
  a.status.status === b.status.status && isOverdue(a, today) === isOverdue(b, today);

/** How a row is counted, in words: its status, and whether it is overdue. */
const countedAs = (row: RowReading, today: string, text: Text): string =>
  [text.status[row.status.status], ...(isOverdue(row, today) ? [text.agenda.late] : [])].join(', ');

/** `plans`: those that the row is in. */
const problem = (
  row: RowReading,
  plans: readonly TableReading[],
  candidates: readonly string[],
): Problem => ({
  code: 'changed-reading',
  severity: 'warning',
  at: placeOf(row, plans),
  found: row.id ?? oneLine(row.title),
  candidates,
});

/**
 * The rows that are not counted after structuring as they were before it: in another status, overdue or not, or not at all.
 * There should be none; one that is there is said, with its cell.
 */
export function changedRows(
  before: PlanReading,
  after: PlanReading,
  sheets: readonly StructuredSheet[],
  today: string,
  text: Text,
): readonly Problem[] {
  return sheets.flatMap(({ source, sheet }) => {
    const plansNow = plansOn(after, sheet);
    const plansThen = tablesForYear(plansOn(before, source), plansNow[0]?.planYear ?? null);
    const [now, then] = [rowsIn(plansNow), rowsIn(plansThen)];
    const problems: Problem[] = [];
    if (now.length === then.length) {
      now.forEach((row, index) => {
        const old = then[index];
        if (!old || isAlike(old, row, today)) return;
        problems.push(problem(row, plansNow, [countedAs(old, today, text), countedAs(row, today, text)]));
      });
      return problems;
    }
    const titles = new Set(now.map(({ title }) => title.trim()));
    return then.flatMap((row) =>
      titles.has(row.title.trim()) ? [] : [problem(row, plansThen, [countedAs(row, today, text), '–'])],
    );
  });
}

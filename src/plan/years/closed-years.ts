import { textOf } from '../../book/cells';
import type { TableReading } from '../reading';
import { idKey } from '../references/reference-text';

/** "2021: 14" names the action 14 of the plan for 2021. */
const YEAR_BEFORE = /^\d{4}:\s*/u;

/** The actions that rows of the plan say they go on as, each as `idKey` has it. */
function saidNext({ columns, rows }: TableReading): readonly string[] {
  const column = columns.find(({ more }) => more === 'movedTo')?.column;
  if (column === undefined) return [];
  return rows.flatMap(({ cells }) => {
    const said = textOf(cells.get(column) ?? null).trim();
    return said === '' ? [] : [idKey(said.replace(YEAR_BEFORE, ''))];
  });
}

/** The years whose plan is closed: rows of it go on in the plan of the year after, and say as which action. */
export function closedYears(tables: readonly TableReading[]): ReadonlySet<number> {
  const plans = tables.filter(({ kind }) => kind === 'actions');
  return new Set(
    plans.flatMap((table): number[] => {
      const { planYear } = table;
      const said = planYear === null ? [] : saidNext(table);
      if (planYear === null || said.length === 0) return [];
      const next = plans.filter((one) => one.planYear === planYear + 1);
      const ids = new Set(
        next.flatMap(({ rows }) => rows.flatMap(({ id }) => (id === null ? [] : [idKey(id)]))),
      );
      return said.some((id) => ids.has(id)) ? [planYear] : [];
    }),
  );
}

import type { Address } from '../../book/area';
import { oneLine } from '../../plan/one-line';
import type { PlanReading, Problem, RowReading, TableReading } from '../../plan/reading';
import type { Text } from '../../text/text';
import type { StructuredSheet } from '../job';
import { isOverdue } from '../rollup/figures';
import { columnOf } from './reread';

interface CountedRow {
  readonly row: RowReading;
  readonly at: Address;
}

/** The rows of a sheet's action plans, in order; `at` is where a person would correct how they are counted. */
const rowsOn = ({ tables }: PlanReading, sheet: string): readonly CountedRow[] =>
  tables
    .filter((table) => table.kind === 'actions' && table.sheet === sheet)
    .flatMap((table) => {
      const column = placeIn(table);
      return table.rows.map((row) => ({ row, at: { sheet, row: row.row, column } }));
    });

const placeIn = (table: TableReading): number =>
  (columnOf(table, 'status') ?? columnOf(table, 'title') ?? table.columns[0])?.column ?? 1;

const isAlike = (a: RowReading, b: RowReading, today: string): boolean =>
  a.status.status === b.status.status && isOverdue(a, today) === isOverdue(b, today);

/** How a row is counted, in words: its status, and whether it is overdue. */
const countedAs = ({ row }: CountedRow, today: string, text: Text): string =>
  [text.status[row.status.status], ...(isOverdue(row, today) ? [text.agenda.late] : [])].join(', ');

const problem = ({ row, at }: CountedRow, candidates: readonly string[]): Problem => ({
  code: 'changed-reading',
  severity: 'warning',
  at,
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
    const now = rowsOn(after, sheet);
    const then = rowsOn(before, source);
    if (now.length === then.length) {
      return now.flatMap((row, index) => {
        const old = then[index];
        return !old || isAlike(old.row, row.row, today)
          ? []
          : [problem(row, [countedAs(old, today, text), countedAs(row, today, text)])];
      });
    }
    const titles = new Set(now.map(({ row }) => row.title.trim()));
    return then.flatMap((row) =>
      titles.has(row.row.title.trim()) ? [] : [problem(row, [countedAs(row, today, text), '–'])],
    );
  });
}

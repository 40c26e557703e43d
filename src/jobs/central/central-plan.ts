import { textOf, type CellValue } from '../../book/cells';
import { folded } from '../../plan/matching';
import type { Field } from '../../plan/field';
import type { PlanReading, RowReading, TableReading } from '../../plan/reading';

/** What is taken from a central plan that is a file of its own, in the order of the columns it gets. */
export const centralFields = [
  'id',
  'goal',
  'title',
  'owner',
  'resources',
  'deadline',
  'status',
] as const satisfies readonly Field[];

export type CentralField = (typeof centralFields)[number];

/** An action of a central plan, as its cells say it. */
export type CentralRow = Readonly<Partial<Record<CentralField, CellValue>>>;

/** The plan of a whole organisation, from a file of its own. */
export interface CentralPlan {
  readonly year: number | null;
  readonly rows: readonly CentralRow[];
}

/** Of deadlines, in the order in which they count: what is not revised is as it was. */
const kinds = ['revised', undefined, 'original'] as const;

/** What a row says of a field: in the first of its columns that says something. */
function cellOf({ columns }: TableReading, row: RowReading, field: CentralField): CellValue {
  for (const kind of kinds) {
    const column = columns.find((one) => one.field === field && one.more === kind)?.column;
    const cell = column === undefined ? null : (row.cells.get(column) ?? null);
    if (textOf(cell).trim() !== '') return cell;
  }
  return null;
}

function centralRow(table: TableReading, row: RowReading): CentralRow {
  const cells = centralFields.map((field) => [field, cellOf(table, row, field)] as const);
  const said = Object.fromEntries(cells.filter(([, cell]) => cell !== null));
  // Under a heading between the rows, what it says is in no cell of them.
  return { ...(row.goal === null ? {} : { goal: row.goal }), ...said, title: row.title };
}

/** The actions of all plans in a workbook that is read as the plan of the whole organisation. */
export function centralPlanIn({ tables }: PlanReading): CentralPlan {
  const plans = tables.filter(({ kind }) => kind === 'actions' || kind === 'central');
  const years = plans.flatMap(({ planYear, isYearGuessed }) =>
    planYear === null || isYearGuessed === true ? [] : [planYear],
  );
  return {
    year: years.length === 0 ? null : Math.max(...years),
    rows: plans.flatMap((table) =>
      table.rows.flatMap((row) => (row.title.trim() === '' ? [] : [centralRow(table, row)])),
    ),
  };
}

const keyOf = (id: string, title: string): string => JSON.stringify([folded(id), folded(title)]);

/** The rows that no central plan of the workbook has yet, each once. */
export function newRows({ rows }: CentralPlan, { tables }: PlanReading): readonly CentralRow[] {
  const known = new Set(
    tables.flatMap((table) =>
      table.kind === 'central' ? table.rows.map(({ id, title }) => keyOf(id ?? '', title)) : [],
    ),
  );
  return rows.filter(({ id = null, title = null }) => {
    const key = keyOf(textOf(id), textOf(title));
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}

import type { Address } from '../../book/area';
import type { PlanReading, RowReading, TableReading } from '../../plan/reading';
import { placeKey } from '../../plan/references/link';

/** An item of the workbook with the table it stands in. */
export interface Item {
  readonly table: TableReading;
  readonly row: RowReading;
}

export const itemKey = placeKey;

export const addressOf = ({ table, row }: Item): Address => ({
  sheet: table.sheet,
  row: row.row,
  column: table.columns.find(({ field }) => field === 'title' || field === 'finding.text')?.column ?? 1,
});

/** A finding and an action that answers it, by their rows. */
export interface FoundLink {
  readonly from: { readonly sheet: string; readonly row: number };
  readonly to: { readonly sheet: string; readonly row: number };
}

export const itemsOf = (tables: readonly TableReading[]): Item[] =>
  tables.flatMap((table) => table.rows.map((row) => ({ table, row })));

/** The items whose rows pass. `testOf` looks at each table once, its test at every row; items are made only of what passes. */
export const itemsWhere = (
  tables: readonly TableReading[],
  testOf: (table: TableReading) => (row: RowReading) => boolean,
): Item[] => tables.flatMap((table) => table.rows.filter(testOf(table)).map((row) => ({ table, row })));

/** The actions that answer each finding, by `itemKey` of the finding. */
export function answersOf(
  reading: PlanReading,
  links: readonly FoundLink[],
): ReadonlyMap<string, readonly Item[]> {
  const meant = new Map<string, Set<number>>();
  for (const { to } of links) meant.set(to.sheet, (meant.get(to.sheet) ?? new Set()).add(to.row));
  const actions = new Map<string, Item>();
  for (const table of reading.tables) {
    const rows = meant.get(table.sheet);
    if (!rows) continue;
    for (const row of table.rows)
      if (rows.has(row.row)) actions.set(itemKey(table.sheet, row.row), { table, row });
  }
  const answers = new Map<string, Item[]>();
  for (const { from, to } of links) {
    const action = actions.get(itemKey(to.sheet, to.row));
    const key = itemKey(from.sheet, from.row);
    if (action) answers.set(key, [...(answers.get(key) ?? []), action]);
  }
  return answers;
}

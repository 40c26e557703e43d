import type { Problem, RowReading, TableReading } from './reading';

/* The same actions on two sheets that both count: a copy, a print, last month's plan, a list of what is late. */

/** Fewer than this may have their words in common by chance. */
const FEWEST = 2;
/** Of the rows of the smaller sheet. */
const MOSTLY = 0.5;
/** A shorter title ("Möte", "Revision") may be two things. */
const SHORTEST_TITLE = 4;

/** Neither says another owner or another day than the other. */
function mayBeSame(one: RowReading, other: RowReading): boolean {
  const [day, second] = [one.deadline.date, other.deadline.date];
  if (day !== null && second !== null && day !== second) return false;
  return one.ownerText === '' || other.ownerText === '' || one.ownerText.trim() === other.ownerText.trim();
}

const isCounted = ({ kind, rows }: TableReading): boolean => kind === 'actions' && rows.length > 0;

/** Of two sheets: the later, and how many of its rows stand on the earlier too. */
interface Pair {
  readonly first: TableReading;
  readonly second: TableReading;
  same: number;
}

/** Where most actions of a sheet stand on another one that counts for the same year: one question for each such pair. */
export function sameActions(tables: readonly TableReading[]): Problem[] {
  const counted = tables.filter(isCounted);
  if (new Set(counted.map(({ sheet }) => sheet)).size < 2) return [];
  const places = new Map<string, { readonly table: TableReading; readonly row: RowReading }>();
  const pairs = new Map<string, Pair>();
  for (const table of counted) {
    for (const row of table.rows) {
      if (row.title.length < SHORTEST_TITLE) continue;
      const key = `${table.planYear ?? ''} ${row.title.trim().toLowerCase()}`;
      const before = places.get(key);
      if (!before) places.set(key, { table, row });
      else if (before.table.sheet !== table.sheet && mayBeSame(before.row, row)) {
        const between = `${before.table.sheet}\n${table.sheet}`;
        const pair = pairs.get(between) ?? { first: before.table, second: table, same: 0 };
        pair.same += 1;
        pairs.set(between, pair);
      }
    }
  }
  const sizeOf = (of: TableReading): number =>
    counted.reduce((sum, { sheet, rows }) => (sheet === of.sheet ? sum + rows.length : sum), 0);
  return [...pairs.values()].flatMap(({ first, second, same }): Problem[] => {
    const smaller = Math.min(sizeOf(first), sizeOf(second));
    if (same < Math.min(FEWEST, smaller) || same < smaller * MOSTLY) return [];
    const at = { sheet: second.sheet, row: second.headerRow, column: second.columns[0]?.column ?? 1 };
    const candidates = [first.sheet, second.sheet];
    return [{ code: 'same-actions', severity: 'warning', at, found: String(same), candidates }];
  });
}

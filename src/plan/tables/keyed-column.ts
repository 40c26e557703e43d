import { textOf } from '../../book/cells';
import { sense } from '../columns/sense';
import { take, type ColumnDraft } from './column-draft';
import { ownValue, type Grid } from './grid';
import { askAboutPeriods } from './period-states';
import { folded } from '../matching';
import type { RowScan } from '../rows/row-scan';
import type { Legend } from '../statuses/legend-lookup';
import type { TableShape } from './table-shape';

const ROWS_SEEN = 60;
const FEWEST_KEYS = 2;

const mayGive = ({ field, more, certainty, isSettled }: ColumnDraft): boolean =>
  !isSettled && more !== 'secondStatus' && (field === 'unknown' || certainty === 'guess');

/** The different keys of a column, when every cell that is filled is one; else none. */
function keysIn(grid: Grid, column: number, items: readonly number[], legend: Legend): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const row of items.slice(0, ROWS_SEEN)) {
    const key = folded(textOf(ownValue(grid, row, column)));
    if (key === '') continue;
    if (key.length > 3 || !legend.has(key)) return new Set();
    keys.add(key);
  }
  return keys;
}

/**
 * Where no column says how things stand, one of nothing but the letters or numbers of the workbook's own key may: it is taken
 * for the status, and asked about. The key may stand on a sheet of its own.
 */
export function settleKeyedColumn(grid: Grid, shape: TableShape, { items }: RowScan, legend: Legend): void {
  if (legend.size === 0 || shape.columns.some(({ field }) => field === 'status' || field === 'percent'))
    return;
  const keyed = shape.columns.filter(
    (draft) => mayGive(draft) && keysIn(grid, draft.column, items, legend).size >= FEWEST_KEYS,
  );
  const [only, ...others] = keyed;
  if (others.length > 0 && keyed.every(({ more }) => more === 'period')) askAboutPeriods(keyed);
  if (!only || others.length > 0) return;
  const before = only.field;
  take(only, sense('status', 'guess'));
  only.rivals = before === 'unknown' ? ['status'] : ['status', before];
}

import { cellKey } from '../../book/area';
import type { CellValue } from '../../book/cells';
import type { Grid } from '../tables/grid';
import { columnsFor, downValue } from './row-values';
import type { TableShape } from '../tables/table-shape';

/** 0–100, whether the column holds shares of one or whole percents. */
function percentIn(value: CellValue, isShare: boolean): number | undefined {
  if (typeof value === 'number') {
    const percent = isShare ? value * 100 : value;
    return percent >= 0 && percent <= 100 ? Math.round(percent) : undefined;
  }
  const found = typeof value === 'string' ? /^\s*(\d{1,3})(?:[.,]\d+)?\s*%?\s*$/.exec(value) : null;
  const percent = found ? Number(found[1]) : undefined;
  return percent !== undefined && percent <= 100 ? percent : undefined;
}

/** Numbers up to one, or formatted as percents, are shares. */
function holdsShares(grid: Grid, shape: TableShape, column: number): boolean {
  let most = 0;
  for (let row = shape.header.lowest + 1; row <= shape.last; row += 1) {
    const value = grid.sheet.values[row - 1]?.[column - 1];
    if (typeof value !== 'number') continue;
    if ((grid.sheet.formats.get(cellKey(row, column)) ?? '').includes('%')) return true;
    if (value > most) most = value;
  }
  return most <= 1;
}

/** The heading asks how much is left to do. */
const left =
  /(?<!\p{L})(?:remaining|left|to go|outstanding|kvar\p{L}*|återst\p{L}*|rest\p{L}{0,6})(?!\p{L})/u;

/** A reader of how much of each row is done, 0–100; `undefined` where no column or no cell says it. */
export function percentReader(grid: Grid, shape: TableShape): (row: number) => number | undefined {
  const [draft] = columnsFor(shape.columns, 'percent');
  if (!draft) return () => undefined;
  const { column } = draft;
  const isShare = holdsShares(grid, shape, column);
  const isLeft = left.test(draft.header?.heading.key ?? '');
  return (row) => {
    const percent = percentIn(downValue(grid, row, column), isShare);
    return percent !== undefined && isLeft ? 100 - percent : percent;
  };
}

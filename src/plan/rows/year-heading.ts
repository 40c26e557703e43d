import { textOf } from '../../book/cells';
import { ownValue, type Grid } from '../tables/grid';
import type { TableShape } from '../tables/table-shape';
import { bandYearOf } from '../years/band-year';

/**
 * In a row that repeats the headings, the one that is of another year: "Åtgärder 2027 | Ansvarig | …" below
 * "Åtgärder 2026 | Ansvarig | …" heads the next year's rows.
 */
export function headingOfYear(
  grid: Grid,
  row: number,
  shape: TableShape,
): { readonly column: number; readonly text: string } | undefined {
  for (const { column, header } of shape.columns) {
    const text = textOf(ownValue(grid, row, column)).trim();
    if (text === '' || header === null || text === header.text.trim()) continue;
    const year = bandYearOf(text)?.year;
    if (year !== undefined && year !== bandYearOf(header.text)?.year) return { column, text };
  }
  return undefined;
}

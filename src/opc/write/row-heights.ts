import { attributeIn, retagged } from './element';
import { cellsIn, type CellPlace } from './sheet-cells';
import type { SheetText } from './sheet-text';
import { spliced, type Splice } from './splice';

/**
 * Records an automatic height for each row, in points: the program computes it anew when a cell changes. A height that a
 * person has set (`customHeight`) stays; `undefined` removes an automatic one.
 */
export function withRowHeights(
  sheet: SheetText,
  heightOf: (row: number, cells: readonly CellPlace[]) => number | undefined,
): string {
  const { data, rows } = sheet;
  const splices = rows.flatMap((row): Splice[] => {
    const tag = data.slice(row.start, row.openEnd);
    if (['1', 'true'].includes(attributeIn(tag, 'customHeight') ?? '')) return [];
    const by = retagged(tag, { ht: heightOf(row.row, cellsIn(sheet, row)) });
    return by === tag ? [] : [{ start: row.start, end: row.openEnd, by }];
  });
  return spliced(data, splices);
}

import { element, retagged } from './element';
import { rewrapped } from './placed';
import type { SheetText } from './sheet-text';
import { spliced, type Splice } from './splice';

/** Height and visibility of a row. `height` in points; absent for automatic height. */
export interface RowSize {
  readonly height?: number;
  /** Whether the height is fixed, rather than following the content. */
  readonly isCustom?: boolean;
  readonly isHidden: boolean;
}

const attributes = ({ height, isCustom, isHidden }: RowSize) => ({
  ht: height,
  customHeight: isCustom === true ? true : undefined,
  hidden: isHidden ? true : undefined,
});

/** Sets the sizes of these rows; rows that do not exist are created. */
export function withRowSizes(sheet: SheetText, sizes: ReadonlyMap<number, RowSize>): string {
  const { data, rows, prefix: p, place } = sheet;
  const there = new Set(rows.map(({ row }) => row));
  const changed = rows.flatMap(({ row, start, openEnd }): Splice[] => {
    const size = sizes.get(row);
    if (size === undefined) return [];
    return [{ start, end: openEnd, by: retagged(data.slice(start, openEnd), attributes(size)) }];
  });
  const made = [...sizes]
    .filter(([row]) => !there.has(row))
    .sort(([a], [b]) => a - b)
    .map(([row, size]): Splice => {
      const at = rows.find((known) => known.row > row)?.start ?? rows.at(-1)?.end ?? place.openEnd;
      return { start: at, end: at, by: element(`${p}row`, { r: row, ...attributes(size) }) };
    });
  // The `sheetData` of a sheet without rows is self-closing, so there is no position inside it.
  if (rows.length === 0) return rewrapped(data.slice(0, place.openEnd), made.map(({ by }) => by).join(''));
  return spliced(data, [...changed, ...made]);
}

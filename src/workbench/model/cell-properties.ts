import type { Json } from '../protocol/host-object';
import { record, truth, type Shape } from '../protocol/shape';
import { blockName, rangeName, type CellRange } from '../store/cell-range';
import { dressOf, type DressDetail } from '../store/dress';
import { gridOf } from '../store/grid';
import { styleAt } from '../store/live-sheet';
import { columnPoints, isColumnHidden, rowPoints } from '../store/sizes';
import { shownColor } from './colors';
import { hyperlinkAt } from './hyperlinks';
import { underlineName } from './range-font';

const fontKeys = {
  bold: truth,
  italic: truth,
  strikethrough: truth,
  underline: truth,
  color: truth,
  name: truth,
  size: truth,
};
const formatKeys = {
  fill: record({ color: truth }),
  font: record(fontKeys),
  horizontalAlignment: truth,
  verticalAlignment: truth,
  wrapText: truth,
  indentLevel: truth,
};

/** Which properties are asked for; a key that is not here is one this host does not know. */
export const cellOptions = record({
  address: truth,
  hidden: truth,
  hyperlink: truth,
  format: record(formatKeys),
});
export const rowOptions = record({
  address: truth,
  rowHidden: truth,
  rowIndex: truth,
  format: record({ ...formatKeys, rowHeight: truth }),
});
export const columnOptions = record({
  address: truth,
  columnHidden: truth,
  columnIndex: truth,
  format: record({ ...formatKeys, columnWidth: truth }),
});

type Options<S> = S extends Shape<infer T> ? T : never;
type FormatOptions = NonNullable<Options<typeof cellOptions>['format']>;

const isRecord = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The keys asked for, with what they are. */
const asked = (
  options: Readonly<Record<string, unknown>> | undefined,
  values: Readonly<Record<string, () => Json>>,
): Record<string, Json> =>
  Object.fromEntries(
    Object.entries(options ?? {}).flatMap(([key, isAsked]) => {
      const value = isAsked === false || !Object.hasOwn(values, key) ? undefined : values[key]?.();
      return value === undefined ? [] : [[key, value]];
    }),
  );

/** What both say alike; `null` where they differ, property by property, as Excel answers of rows and columns. */
function common(a: Json, b: Json): Json {
  if (!isRecord(a) || !isRecord(b)) return a === b ? a : null;
  return Object.fromEntries(Object.keys(a).map((key) => [key, common(a[key] ?? null, b[key] ?? null)]));
}

/** The format of a row's or column's cells, as far as it is the same in all of them. */
function commonFormat(range: CellRange, options: FormatOptions): Record<string, Json> {
  const { book, sheet, row, column, rows, columns } = range;
  const styles = new Set<number>();
  for (let down = row; down < row + rows; down += 1)
    for (let across = column; across < column + columns; across += 1)
      styles.add(styleAt(sheet, down, across));
  const formats: Json[] = [...styles].map((style) => formatOf(dressOf(book, style), options));
  const alike = formats.reduce(common);
  return isRecord(alike) ? alike : {};
}

const upper = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function formatOf(dress: DressDetail, options: FormatOptions): Record<string, Json> {
  const { font, fill, alignment } = dress;
  return asked(options, {
    fill: () => asked(options.fill, { color: () => (fill === undefined ? '#FFFFFF' : shownColor(fill)) }),
    font: () =>
      asked(options.font, {
        bold: () => font.bold,
        italic: () => font.italic,
        strikethrough: () => font.strike,
        underline: () => underlineName(font.underline),
        color: () => shownColor(font.color ?? '000000'),
        name: () => font.name,
        size: () => font.size,
      }),
    horizontalAlignment: () => upper(alignment.horizontal),
    verticalAlignment: () => upper(alignment.vertical),
    wrapText: () => alignment.wraps,
    indentLevel: () => alignment.indent,
  });
}

/** A property object for each cell, row by row; cells that are formatted alike have the same one of their format. */
export function cellProperties(range: CellRange, options: Options<typeof cellOptions>): Json {
  const { book, sheet } = range;
  const formats = new Map<number, Json>();
  const formatAt = (row: number, column: number): Json => {
    const style = styleAt(sheet, row, column);
    let known = formats.get(style);
    if (known === undefined)
      formats.set(style, (known = formatOf(dressOf(book, style), options.format ?? {})));
    return known;
  };
  return gridOf(range, (_, row, column) => {
    const cell: CellRange = { ...range, row, column, rows: 1, columns: 1 };
    return asked(options, {
      address: () => rangeName(cell),
      hidden: () => sheet.rows.get(row)?.isHidden === true || isColumnHidden(sheet, column),
      hyperlink: () => hyperlinkAt(cell),
      format: () => formatAt(row, column),
    });
  });
}

/** A property object for each row. */
export const rowProperties = (range: CellRange, options: Options<typeof rowOptions>): Json =>
  Array.from({ length: range.rows }, (_, at) => {
    const row = range.row + at;
    const { rowHeight, ...format } = options.format ?? {};
    return asked(options, {
      address: () => blockName({ ...range, row, rows: 1, column: 1, columns: 16_384 }),
      rowIndex: () => row - 1,
      rowHidden: () => range.sheet.rows.get(row)?.isHidden === true,
      format: () => ({
        ...commonFormat({ ...range, row, rows: 1 }, format),
        ...(rowHeight === true ? { rowHeight: rowPoints(range.sheet, row) } : {}),
      }),
    });
  });

/** A property object for each column. */
export const columnProperties = (range: CellRange, options: Options<typeof columnOptions>): Json =>
  Array.from({ length: range.columns }, (_, at) => {
    const column = range.column + at;
    const { columnWidth, ...format } = options.format ?? {};
    return asked(options, {
      address: () => blockName({ ...range, column, columns: 1, row: 1, rows: 1_048_576 }),
      columnIndex: () => column - 1,
      columnHidden: () => isColumnHidden(range.sheet, column),
      format: () => ({
        ...commonFormat({ ...range, column, columns: 1 }, format),
        ...(columnWidth === true ? { columnWidth: columnPoints(range.sheet, column) } : {}),
      }),
    });
  });

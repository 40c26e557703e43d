import type { Json } from '../protocol/host-object';
import { record, truth, type Shape } from '../protocol/shape';
import { blockName, rangeName, type CellRange } from '../store/cell-range';
import { formatDetailOf, type FormatDetail } from '../store/format-detail';
import { gridOf } from '../store/range-cells';
import { featuresIn, styleAt } from '../store/live-sheet';
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

/** The requested properties; a key that is not listed is unknown to this host. */
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

/** The requested keys with their values. */
function asked(
  options: Readonly<Record<string, unknown>> | undefined,
  values: Readonly<Record<string, () => Json>>,
): Record<string, Json> {
  const answer: Record<string, Json> = {};
  for (const key in options) {
    if (options[key] === false || !Object.hasOwn(values, key)) continue;
    const value = values[key]?.();
    if (value !== undefined) answer[key] = value;
  }
  return answer;
}

/** The common properties of both; `null` where they differ, property by property, as Excel answers for rows and columns. */
function common(a: Json, b: Json): Json {
  if (!isRecord(a) || !isRecord(b)) return a === b ? a : null;
  return Object.fromEntries(Object.keys(a).map((key) => [key, common(a[key] ?? null, b[key] ?? null)]));
}

/** The format of a row's or column's cells, as far as it is the same in all of them. */
function commonFormat(
  { sheet, row, column, rows, columns }: CellRange,
  formatWith: (style: number) => Record<string, Json>,
): Record<string, Json> {
  const styles = new Set<number>();
  for (let down = row; down < row + rows; down += 1)
    for (let across = column; across < column + columns; across += 1)
      styles.add(styleAt(sheet, down, across));
  const formats: Json[] = [...styles].map(formatWith);
  const alike = formats.reduce(common);
  return isRecord(alike) ? alike : {};
}

const upper = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The answers of `formatOf` by style, each computed once. */
function formatsOf({ book }: CellRange, options: FormatOptions): (style: number) => Record<string, Json> {
  const told = new Map<number, Record<string, Json>>();
  return (style) => {
    let format = told.get(style);
    if (!format) told.set(style, (format = formatOf(formatDetailOf(book, style), options)));
    return format;
  };
}

function formatOf(format: FormatDetail, options: FormatOptions): Record<string, Json> {
  const { font, fill, alignment } = format;
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

/** A property object for each cell, row by row. */
export function cellProperties(range: CellRange, options: Options<typeof cellOptions>): Json {
  const { sheet } = range;
  const formatWith = formatsOf(range, options.format ?? {});
  const isLinked = featuresIn(sheet).hyperlinks.length > 0;
  return gridOf(range, (_, row, column) => {
    const cell: CellRange = { ...range, row, column, rows: 1, columns: 1 };
    const answer: Record<string, Json> = {};
    if (options.address === true) answer['address'] = rangeName(cell);
    if (options.hidden === true)
      answer['hidden'] = sheet.rows.get(row)?.isHidden === true || isColumnHidden(sheet, column);
    if (options.hyperlink === true) answer['hyperlink'] = isLinked ? hyperlinkAt(cell) : null;
    if (options.format !== undefined) answer['format'] = formatWith(styleAt(sheet, row, column));
    return answer;
  });
}

/** A property object for each row. */
export function rowProperties(range: CellRange, options: Options<typeof rowOptions>): Json {
  const { rowHeight, ...format } = options.format ?? {};
  const formatWith = formatsOf(range, format);
  return Array.from({ length: range.rows }, (_, at) => {
    const row = range.row + at;
    return asked(options, {
      address: () => blockName({ ...range, row, rows: 1, column: 1, columns: 16_384 }),
      rowIndex: () => row - 1,
      rowHidden: () => range.sheet.rows.get(row)?.isHidden === true,
      format: () => ({
        ...commonFormat({ ...range, row, rows: 1 }, formatWith),
        ...(rowHeight === true ? { rowHeight: rowPoints(range.sheet, row) } : {}),
      }),
    });
  });
}

/** A property object for each column. */
export function columnProperties(range: CellRange, options: Options<typeof columnOptions>): Json {
  const { columnWidth, ...format } = options.format ?? {};
  const formatWith = formatsOf(range, format);
  return Array.from({ length: range.columns }, (_, at) => {
    const column = range.column + at;
    return asked(options, {
      address: () => blockName({ ...range, column, columns: 1, row: 1, rows: 1_048_576 }),
      columnIndex: () => column - 1,
      columnHidden: () => isColumnHidden(range.sheet, column),
      format: () => ({
        ...commonFormat({ ...range, column, columns: 1 }, formatWith),
        ...(columnWidth === true ? { columnWidth: columnPoints(range.sheet, column) } : {}),
      }),
    });
  });
}

import { columnWidths, withWidths } from '../../planbok/sizes';
import { reframe, rowFor, type LiveSheet } from './live-sheet';

/**
 * Column widths have three units: characters in the file, pixels on the screen, points in Office.js. The file counts in
 * widths of the widest digit of the default font, Calibri 11, which is 7 pixels (ISO 29500-1, 18.3.1.13): `pixels =
 * trunc((256 * width + trunc(128 / 7)) / 256 * 7)`. A point is 4/3 pixels.
 */
const DIGIT = 7;
/** Points per pixel. */
export const POINTS = 0.75;

export const pixelsOfWidth = (width: number): number =>
  Math.trunc(((256 * width + Math.trunc(128 / DIGIT)) / 256) * DIGIT);

/** The width that Excel writes for this many pixels. */
const widthOfPixels = (pixels: number): number => Math.trunc((pixels / DIGIT) * 256) / 256;

/** The default width: 8 digits and 5 pixels of padding, rounded up to a multiple of 8. */
const UNSIZED = 64;
const DEFAULT_HEIGHT = 15;

const sizes = new WeakMap<
  LiveSheet,
  { readonly frame: string; readonly widths: ReturnType<typeof columnWidths> }
>();

function widthsIn(sheet: LiveSheet): ReturnType<typeof columnWidths> {
  const memory = sizes.get(sheet);
  if (memory?.frame === sheet.frame) return memory.widths;
  const widths = columnWidths(sheet.frame);
  sizes.set(sheet, { frame: sheet.frame, widths });
  return widths;
}

export function defaultColumnPixels(sheet: LiveSheet): number {
  const { standard } = widthsIn(sheet);
  return standard === undefined ? UNSIZED : pixelsOfWidth(standard);
}

/** Pixels of a column, hidden or not. */
export function columnPixels(sheet: LiveSheet, column: number): number {
  const width = widthsIn(sheet).columns.find(({ first, last }) => first <= column && column <= last)?.width;
  return width === undefined ? defaultColumnPixels(sheet) : pixelsOfWidth(width);
}

/** The columns with a width of their own. */
export const sizedColumns = (sheet: LiveSheet): readonly (readonly [column: number, pixels: number])[] =>
  widthsIn(sheet).columns.flatMap(({ first, last, width }) =>
    width === undefined
      ? []
      : Array.from(
          { length: Math.min(last, 1024) - first + 1 },
          (_, at) => [first + at, pixelsOfWidth(width)] as const,
        ),
  );

export const isColumnHidden = (sheet: LiveSheet, column: number): boolean =>
  widthsIn(sheet).columns.some(({ first, last, isHidden }) => isHidden && first <= column && column <= last);

/** Width in points, the unit of Office.js; 0 for a hidden column. */
export const columnPoints = (sheet: LiveSheet, column: number): number =>
  isColumnHidden(sheet, column) ? 0 : columnPixels(sheet, column) * POINTS;

/** Sets the width of columns. A column that already has the width keeps the exact number of the file. */
export function setColumnPoints(sheet: LiveSheet, column: number, columns: number, points: number): void {
  const pixels = Math.round(points / POINTS);
  for (let at = column; at < column + columns; at += 1) {
    if (columnPixels(sheet, at) === pixels) continue;
    reframe(sheet, (frame) => withWidths(frame, at, [widthOfPixels(pixels)]));
  }
}

/** The default width in characters, the unit of Office.js. */
export const standardWidth = (sheet: LiveSheet): number =>
  Math.trunc(((defaultColumnPixels(sheet) - 5) / DIGIT) * 100 + 0.5) / 100;

export const defaultRowPoints = (sheet: LiveSheet): number => widthsIn(sheet).rowHeight ?? DEFAULT_HEIGHT;

export function rowPoints(sheet: LiveSheet, row: number): number {
  const known = sheet.rows.get(row);
  return known?.isHidden === true ? 0 : (known?.height ?? defaultRowPoints(sheet));
}

/** Hides rows, or shows them. */
export function hideRows(sheet: LiveSheet, rows: readonly number[], isHidden: boolean): void {
  for (const row of rows) {
    const known = rowFor(sheet, row);
    known.isHidden = isHidden;
    known.isChanged = true;
  }
  sheet.isTouched = true;
}

/** Sets a row's height in points. A height set by a person (`isCustom`) is not adjusted to the content. */
export function setRowPoints(sheet: LiveSheet, row: number, height: number, isCustom: boolean): void {
  const known = rowFor(sheet, row);
  known.height = height;
  known.isCustom = isCustom;
  known.isChanged = true;
  sheet.isTouched = true;
}

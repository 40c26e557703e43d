/**
 * Column widths: points in Office.js, characters with their padding in the book, as in the file. Both stand for whole
 * pixels. The file counts in widths of the widest digit of Calibri 11, 7 pixels (ISO 29500-1, 18.3.1.13); a point is
 * 4/3 pixels. `standardWidth` counts characters without their 5 pixels of padding.
 */
const DIGIT = 7;
const POINT = 0.75;
const PADDING = 5;

const pixelsOf = (characters: number): number =>
  Math.trunc(characters * DIGIT + (Math.trunc(128 / DIGIT) / 256) * DIGIT);

export const pointsOf = (characters: number): number => pixelsOf(characters) * POINT;

/** Points of a column that nobody has sized. */
export const standardPoints = (standardWidth: number): number =>
  Math.round(standardWidth * DIGIT + PADDING) * POINT;

/**
 * Characters of a column. Several widths make the same pixels: a whole or half number of characters goes before the one
 * that Excel would note, since people and Planbok say such.
 */
export function charactersOf(points: number): number {
  const pixels = Math.round(points / POINT);
  const half = Math.round((2 * pixels) / DIGIT) / 2;
  const candidates = [Math.round(half), half, half + 0.5];
  return candidates.find((width) => pixelsOf(width) === pixels) ?? Math.trunc((pixels / DIGIT) * 256) / 256;
}

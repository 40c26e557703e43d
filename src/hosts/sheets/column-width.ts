/** Pixels of a digit in Sheets' default font, and of a cell's margins: how many pixels a width in characters takes. */
const DIGIT = 7;
const MARGINS = 5;

/** Sheets' own width of a column, in pixels. */
export const DEFAULT_PIXELS = 100;

export const pixelsOf = (characters: number): number => Math.round(characters * DIGIT) + MARGINS;

/**
 * THE WRITE GATE. All text that goes into a cell passes here, and it always goes in as text, never as a formula: the
 * file format keeps the two apart. What is left to decide is whether a program would make something else of the text
 * when a person opens the cell and presses Enter. Such text gets the mark that a typed apostrophe leaves
 * (`quotePrefix`, ISO 29500-1, 18.8.45).
 */

/** Excel's limit for the text of a cell, in UTF-16 units. */
export const MAX_CELL_TEXT = 32_767;

/** Text longer than this is nobody's number, date or word of truth. */
const LONGEST_TYPED = 40;

/** Blanks and controls are passed over, and full-width signs count: Excel and Sheets take them for the plain ones. */
const beginsFormula = /^[\s\u0000-\u001f\u200b\ufeff]*[=+\-@＝＋－＠]/;

/** Digits with the signs of numbers, dates, times, fractions and money: 007, 1-2, 25.8, 3/4, 12 %, 10:30, 5 kr. */
const looksTyped = /^[\s(]*(?:[$€£¥]|kr|sek)?[\s(]*[.,]?\d[\d\s.,:/%()+\-−–eE]*(?:kr|sek|:-|[$€£¥%])?\s*$/i;

const month = '(?:jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[ck]t|nov|dec)[a-zåäö]{0,7}\\.?';
const looksLikeDay = new RegExp(
  `^\\s*(?:\\d{1,4}[\\s./-]*${month}|${month}[\\s./-]*\\d{1,4})(?:[\\s,./-]*\\d{1,4})?\\s*$`,
  'i',
);

const isWordOfTruth = /^\s*(?:true|false|sant|falskt)\s*$/i;
const isErrorCode = /^\s*#(?:N\/A|[A-ZÅÄÖ0-9/_]+[!?])\s*$/i;

/** Whether a spreadsheet program would make a formula, number, day, truth or error of this text when it is typed in. */
export function wouldBeRetyped(text: string): boolean {
  if (text.startsWith("'") || beginsFormula.test(text.slice(0, LONGEST_TYPED))) return true;
  if (text.length > LONGEST_TYPED) return false;
  return (
    looksTyped.test(text) || looksLikeDay.test(text) || isWordOfTruth.test(text) || isErrorCode.test(text)
  );
}

/**
 * THE WRITE GATE. All text for cells passes here. It is always written as text, never as a formula, which the file format
 * keeps apart. What remains to decide is whether a program would turn the text into something else when a person opens
 * the cell and presses Enter. Such text gets the mark that a typed apostrophe leaves (`quotePrefix`, ISO 29500-1,
 * 18.8.45).
 */

/** Longer text is never a number, a date or a truth value. */
const LONGEST_TYPED = 40;

/**
 * Leading blanks and control characters are ignored, and full-width signs count: Excel and Sheets treat them as the plain
 * ones.
 */
const beginsFormula = /^[\s\u0000-\u001f\u200b\ufeff]*[=+\-@＝＋－＠]/;

/** Digits with the signs of numbers, dates, times, fractions and amounts: 007, 1-2, 25.8, 3/4, 12 %, 10:30, 5 kr. */
const looksTyped = /^[\s(]*(?:[$€£¥]|kr|sek)?[\s(]*[.,]?\d[\d\s.,:/%()+\-−–eE]*(?:kr|sek|:-|[$€£¥%])?\s*$/i;

const month = '(?:jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[ck]t|nov|dec)[a-zåäö]{0,7}\\.?';
const looksLikeDay = new RegExp(
  `^\\s*(?:\\d{1,4}[\\s./-]*${month}|${month}[\\s./-]*\\d{1,4})(?:[\\s,./-]*\\d{1,4})?\\s*$`,
  'i',
);

const isWordOfTruth = /^\s*(?:true|false|sant|falskt)\s*$/i;
const isErrorCode = /^\s*#(?:N\/A|[A-ZÅÄÖ0-9/_]+[!?])\s*$/i;

/** Whether a spreadsheet program would read this text, when typed, as a formula, number, date, truth value or error. */
export function wouldBeRetyped(text: string): boolean {
  if (text.startsWith("'") || beginsFormula.test(text.slice(0, LONGEST_TYPED))) return true;
  if (text.length > LONGEST_TYPED) return false;
  return (
    looksTyped.test(text) || looksLikeDay.test(text) || isWordOfTruth.test(text) || isErrorCode.test(text)
  );
}

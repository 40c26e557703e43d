import { columnOf, lettersOf } from './block';
import { LAST_COLUMN, LAST_ROW } from './limits';

/**
 * The formula text of a dependent cell of a shared formula: relative references move with the cell (ISO 29500-1,
 * 18.3.1.40). Quoted text, sheet names, structured references, function names and defined names are unchanged.
 */
export function shifted(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  let text = '';
  let at = 0;
  while (at < formula.length) {
    const end = tokenEnd(formula, at);
    const token = formula.slice(at, end);
    const isReference = isWord(formula.charCodeAt(at)) && !isName(formula, end);
    const isBesideColon = formula.charAt(at - 1) === ':' || formula.charAt(end) === ':';
    text += isReference ? moved(token, isBesideColon, rows, columns) : token;
    at = end;
  }
  return text;
}

/**
 * Letters, digits, `$`, `_`, `.`, `\`, `?` and all non-ASCII characters form names and references; `:` separates two of
 * them.
 */
function isWord(code: number): boolean {
  const isLetterOrDigit =
    (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return (
    isLetterOrDigit || code === 36 || code === 95 || code === 46 || code === 92 || code === 63 || code > 127
  );
}

/** Where the word, quoted text, bracket or single character that begins at `at` ends. */
function tokenEnd(formula: string, at: number): number {
  const first = formula.charAt(at);
  if (first === '"' || first === "'") return quotedEnd(formula, at, first);
  if (first === '[') return bracketEnd(formula, at);
  let end = at + 1;
  if (isWord(formula.charCodeAt(at))) while (end < formula.length && isWord(formula.charCodeAt(end))) end++;
  return end;
}

function quotedEnd(formula: string, at: number, quote: string): number {
  let end = formula.indexOf(quote, at + 1);
  while (end >= 0 && formula.charAt(end + 1) === quote) end = formula.indexOf(quote, end + 2);
  return end < 0 ? formula.length : end + 1;
}

/** Brackets nest (`Table[[#All],[Due]]`); `'` escapes the next character inside them. */
function bracketEnd(formula: string, at: number): number {
  let depth = 0;
  for (let end = at; end < formula.length; end++) {
    const character = formula.charAt(end);
    if (character === "'") end++;
    else if (character === '[') depth++;
    else if (character === ']' && --depth === 0) return end + 1;
  }
  return formula.length;
}

/** A word before `(` is a function, before `!` a sheet, before `[` a table; so is the first sheet of `Jan1:Mar1!B2`. */
function isName(formula: string, end: number): boolean {
  const after = formula.charAt(end);
  if (after === '(' || after === '!' || after === '[') return true;
  return after === ':' && formula.charAt(tokenEnd(formula, end + 1)) === '!';
}

/** Shifts a word that is a cell or, beside a `:`, a whole row or column. Any other word is returned unchanged. */
function moved(word: string, isBesideColon: boolean, rows: number, columns: number): string {
  const found = /^(\$?)([A-Za-z]{0,3})(\$?)(\d{0,7})$/.exec(word);
  if (!found) return word;
  const [, first = '', letters = '', second = '', digits = ''] = found;
  const isWhole = letters === '' || digits === '';
  if (isWhole && !isBesideColon) return word;
  // A whole row has a single `$`, which comes first: `$1`.
  const rowLock = letters === '' ? first : second;
  const column = columnOf(letters);
  const row = Number(digits);
  if (column > LAST_COLUMN || row > LAST_ROW || (digits !== '' && row === 0)) return word;
  const newColumn = column + (first === '' ? columns : 0);
  const newRow = row + (rowLock === '' ? rows : 0);
  const isOut =
    (letters !== '' && (newColumn < 1 || newColumn > LAST_COLUMN)) ||
    (digits !== '' && (newRow < 1 || newRow > LAST_ROW));
  if (isOut) return '#REF!';
  if (letters === '') return `${rowLock}${newRow}`;
  return `${first}${lettersOf(newColumn)}${digits === '' ? '' : `${rowLock}${newRow}`}`;
}

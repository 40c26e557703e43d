import type { CellElement } from './cell-element';
import { LAST_COLUMN } from './limits';
import { unescaped } from './token-text';
import type { Tokens } from './tokens';

const QUOTE = 34;

/** Whether these are the letters of a number as xsd:double, which need no resolving. */
function isNumber(xml: string, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) {
    const code = xml.charCodeAt(at);
    // Digits, and `+ - . E e`.
    if ((code < 48 || code > 57) && code !== 43 && code !== 45 && code !== 46 && code !== 69 && code !== 101)
      return false;
  }
  return true;
}

/** Where the digits from here on end. */
function afterDigits(xml: string, from: number): number {
  let at = from;
  for (let code = xml.charCodeAt(at); code >= 48 && code <= 57; code = xml.charCodeAt(at)) at += 1;
  return at;
}

/**
 * Reads the cell that begins where the cursor's tag ends, if it is spelled as nearly all cells of all programs are: `<c r="B7" s="2"
 * t="s"><v>12</v></c>`, a number in place of the shared text, an inline text in one run, or nothing. Leaves the cursor on its end.
 * Whatever is spelled otherwise is left to `readCell`, which tells the same of these: a fifth of the time of reading a sheet went
 * into looking for what could be spelled otherwise.
 * @param row the number that the row has
 */
export function readUsualCell(tokens: Tokens, cell: CellElement, row: number): boolean {
  const { xml, end: start } = tokens;
  if (!xml.startsWith('<c r="', start)) return false;
  let at = start + 6;
  let column = 0;
  for (let code = xml.charCodeAt(at); code >= 65 && code <= 90; code = xml.charCodeAt(at)) {
    column = column * 26 + code - 64;
    if (column > LAST_COLUMN) return false;
    at += 1;
  }
  const endOfRow = afterDigits(xml, at);
  if (column === 0 || Number(xml.slice(at, endOfRow)) !== row || xml.charCodeAt(endOfRow) !== QUOTE)
    return false;
  at = endOfRow + 1;
  let style = 0;
  if (xml.startsWith(' s="', at)) {
    const end = afterDigits(xml, at + 4);
    if (xml.charCodeAt(end) !== QUOTE) return false;
    style = Number(xml.slice(at + 4, end));
    at = end + 1;
  }
  let type = 'n';
  if (xml.startsWith(' t="s"', at)) type = 's';
  else if (xml.startsWith(' t="inlineStr"', at)) type = 'inlineStr';
  if (type !== 'n') at += type.length + 5;
  let value: string | undefined;
  if (xml.startsWith('/>', at)) at += 2;
  else {
    const isInline = type === 'inlineStr';
    const [before, after] = isInline ? ['><is><t>', '</t></is></c>'] : ['><v>', '</v></c>'];
    if (!xml.startsWith(before, at)) return false;
    const from = at + before.length;
    const end = xml.indexOf('<', from);
    if (end < 0 || !xml.startsWith(after, end) || (!isInline && !isNumber(xml, from, end))) return false;
    value = isInline ? unescaped(xml.slice(from, end), tokens.part) : xml.slice(from, end);
    at = end + after.length;
  }
  cell.row = row;
  cell.column = column;
  cell.start = start;
  cell.style = style;
  cell.type = type;
  cell.value = value;
  cell.left = undefined;
  cell.formula = undefined;
  cell.end = at;
  tokens.start = start;
  tokens.end = at;
  return true;
}

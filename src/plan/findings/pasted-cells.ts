import { fieldsOf } from '../../book/delimited-text';
import { announcedKind } from './finding-heading';

export type Cells = readonly (readonly string[])[];

/** A sign of a list with the tab after it: what follows is no second cell, unless there is a third. */
const listSign =
  /^\s*(?:[•●○◦▪■·*\uF0B7\uF0A7–—-]|o|\d{1,3}(?:\.\d{1,3})*[.)]?|\(\d{1,3}\)|[A-ZÅÄÖ]{1,4}[- ]?\d{1,3}[.:)]?|[a-zåäö][.)])\t[^\t]*$/u;

/** A text that is set in by tabs is no row. */
const isSetIn = /^\t+[^\t]*$/;

/** In a table nearly all rows are equally long; a title above it, or a note below, is not. */
const SHARE = 0.8;

/** The cells of a text, where its rows are those of a table. */
function tableIn(text: string): Cells | null {
  const fields = fieldsOf(text, '\t');
  if ('line' in fields) return null;
  const rows = fields
    .map((row) => row.map((cell) => cell.trim()))
    .filter((row) => row.some((cell) => cell !== ''));
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const alike = rows.filter((row) => row.length === width).length;
  // Below the headings of a table a row may be the name of a kind alone, without the tabs of the other cells.
  const isBelow = rows[0]?.length === width;
  const names = isBelow ? rows.filter((row) => row.length === 1 && announcedKind(row[0] ?? '')) : [];
  return width > 1 && alike > 0 && alike >= SHARE * (rows.length - names.length) ? rows : null;
}

/** The cells of a table that was copied from a spreadsheet or a document; `null` when the text is no table. */
export function pastedCells(text: string): Cells | null {
  const lines = text.split(/\r\n|[\r\n]/).filter((line) => line.trim() !== '');
  if (lines.length < 2 || lines.every((line) => !line.includes('\t') || listSign.test(line))) return null;
  if (lines.some((line) => listSign.test(line) && !/^\d/u.test(line.trim()))) return null;
  return tableIn(text.replace(/^\uFEFF/, ''));
}

/** Where the row ends that begins at an offset: a line break in quotes does not end it. */
function rowEnd(text: string, start: number): number {
  let isQuoted = false;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"' && (isQuoted || at === start || text[at - 1] === '\t')) isQuoted = !isQuoted;
    else if (!isQuoted && (character === '\n' || character === '\r')) return at;
  }
  return isQuoted ? -1 : text.length;
}

/** A text in order: its tables, and what stands between them. */
export function textAndTables(text: string): readonly (string | Cells)[] {
  if (!text.includes('\t')) return [text];
  const parts: (string | Cells)[] = [];
  let plain = '';
  let rows = '';
  const endTable = (): void => {
    const cells = /\n./u.test(rows) ? tableIn(rows) : null;
    // Lines that a tab sets in have one column of text.
    const filled = new Set(cells?.flatMap((row) => row.flatMap((cell, at) => (cell === '' ? [] : [at]))));
    if (cells && filled.size > 1) {
      parts.push(plain, cells);
      plain = '';
    } else plain += rows;
    rows = '';
  };
  const normal = text.replaceAll(/\r\n?/g, '\n');
  // After a quote that nothing closes, quotes are no signs of cells.
  let isUnclosed = false;
  let at = 0;
  while (at < normal.length) {
    const lineEnd = normal.indexOf('\n', at) < 0 ? normal.length : normal.indexOf('\n', at);
    const line = normal.slice(at, lineEnd);
    const mayBeRow: boolean = !isUnclosed && (line.includes('\t') || line.startsWith('"'));
    const quoted: number = mayBeRow ? rowEnd(normal, at) : lineEnd;
    const end = quoted < 0 ? lineEnd : quoted;
    isUnclosed ||= quoted < 0;
    const row = normal.slice(at, end);
    // Under a row of headings a number is the first cell of its row.
    const mayBeItem =
      (listSign.test(row) && !(rows !== '' && /^\d/u.test(row))) || (rows === '' && isSetIn.test(row));
    if (row.includes('\t') && !mayBeItem) rows += `${row}\n`;
    else {
      endTable();
      plain += `${row}\n`;
    }
    at = end + 1;
  }
  endTable();
  return [...parts, plain];
}

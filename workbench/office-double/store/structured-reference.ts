import type { CellRange } from './cell-range';
import type { LiveBook } from './live-book';
import { allTables } from './tables';

/**
 * The cells of a structured reference: `Plan`, `Plan[Status]`, `Plan[#All]`, `Plan[[#Headers],[Status]]`; `undefined` for
 * anything else.
 */
export function tableRange(book: LiveBook, text: string): CellRange | undefined {
  const found = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)(?:\[(.*)\])?$/su.exec(text.trim());
  if (!found) return undefined;
  const [, name = '', inside] = found;
  const table = allTables(book).find((known) => known.name.toLowerCase() === name.toLowerCase());
  if (!table) return undefined;
  const words = inside === undefined ? [] : inside.startsWith('[') ? inner(inside) : [inside];
  const isAll = words.some((word) => word.toLowerCase() === '#all');
  const isHeaders = words.some((word) => word.toLowerCase() === '#headers');
  const named = words.find((word) => !word.startsWith('#'))?.replaceAll(/'(.)/g, '$1');
  const at =
    named === undefined
      ? -1
      : table.columns.findIndex((column) => column.toLowerCase() === named.toLowerCase());
  if (named !== undefined && at < 0) return undefined;
  const { row, rows, column, columns } = table.block;
  const [above, below] = [table.hasHeader ? 1 : 0, table.hasTotals ? 1 : 0];
  const across = at < 0 ? { column, columns } : { column: column + at, columns: 1 };
  const down = isAll
    ? { row, rows }
    : isHeaders
      ? { row, rows: 1 }
      : { row: row + above, rows: rows - above - below };
  return { book, sheet: table.sheet, ...down, ...across };
}

const inner = (inside: string): readonly string[] =>
  [...inside.matchAll(/\[((?:[^\]']|'.)*)\]/gs)].map(([, word = '']) => word);

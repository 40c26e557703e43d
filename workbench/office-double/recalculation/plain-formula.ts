import { quotedSheet } from '../../planbok/cells';
import { blockName, type CellRange } from '../store/cell-range';
import type { LiveBook } from '../store/live-book';
import type { LiveSheet } from '../store/live-sheet';
import { tableRange } from '../store/structured-reference';
import { tablesIn } from '../store/tables';

/** Tokens: quoted texts and sheet names; a word with the brackets after it, which may nest. */
const token =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_\\][\p{L}\p{N}_.\\]*)?\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]/gsu;

/**
 * Replaces references to tables, which the engine does not support, by the cells they mean: `Plan[Status]`. `undefined`
 * when one of them cannot be resolved.
 */
export function plainFormula(
  book: LiveBook,
  sheet: LiveSheet,
  row: number,
  column: number,
  formula: string,
): string | undefined {
  if (!formula.includes('[')) return formula;
  let isKnown = true;
  const own = tablesIn(book, sheet).find(
    ({ block }) =>
      row >= block.row &&
      row < block.row + block.rows &&
      column >= block.column &&
      column < block.column + block.columns,
  );
  const made = formula.replace(token, (found, word: string | undefined) => {
    if (found.startsWith('"') || found.startsWith("'")) return found;
    const name = word ?? own?.name;
    const inside = found.slice((word ?? '').length + 1, -1);
    const isThisRow = /^@|\[#This Row\]/i.test(inside);
    const bare = inside
      .replace(/^@/, '')
      .replace(/\[#This Row\]\s*,?\s*/i, '')
      .replace(/^\[(.*)\]$/s, '$1');
    const range =
      name === undefined
        ? undefined
        : tableRange(book, bare === '' ? name : `${name}[${isThisRow ? bare : inside}]`);
    if (!range) {
      isKnown = false;
      return found;
    }
    return reference(isThisRow ? { ...range, row, rows: 1 } : range);
  });
  return isKnown ? made : undefined;
}

const reference = ({ sheet, ...block }: CellRange): string =>
  `${quotedSheet(sheet.name)}!${blockName(block, true)}`;

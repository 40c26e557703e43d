import { formulaFacts } from '../../planbok/formulas';
import { parseBlock } from '../../planbok/sheet-part';
import { sheetCalled, type LiveBook } from '../store/live-book';
import type { LiveSheet } from '../store/live-sheet';
import { namesIn } from '../store/names';
import type { Source } from './spans';

/** The cells that a formula reads, or `all` where its text does not tell. */
export type CellsRead = readonly Source[] | 'all';

/** Functions that read cells which their arguments do not name. */
const reachesFurther = /\b(?:INDIRECT|OFFSET|CELL|GETPIVOTDATA|RAND|RANDBETWEEN|RANDARRAY|SUBTOTAL)\s*\(/i;

const quotedOrSheet = /"(?:[^"]|"")*"|'(?:[^']|'')*'!/g;
const plainReference =
  /\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+/g;

/** A name may stand for another; deeper than this nobody writes. */
const DEEPEST_NAME = 8;

/** More columns are taken as all cells. */
const WIDEST = 1000;

/**
 * Finds out what a formula reads. The day that TODAY gives is no cell: it is that of the last time something else changed.
 * @param formula without `=`, and without references to tables
 */
export function cellsRead(book: LiveBook, sheet: LiveSheet, formula: string, depth = 0): CellsRead {
  if (reachesFurther.test(formula) || depth > DEEPEST_NAME) return 'all';
  // A colon between other things than corners, or a spill (#), may reach any cell.
  if (/[:#[]/.test(formula.replace(quotedOrSheet, '').replace(plainReference, ''))) return 'all';
  const { references, names } = formulaFacts(formula);
  const found: Source[] = [];
  for (const reference of references) {
    const on = reference.sheet === undefined ? sheet : sheetCalled(book, reference.sheet);
    const block = parseBlock(reference.cells);
    if (on === undefined || block === undefined || block.columns > WIDEST) return 'all';
    found.push({ sheet: on, block });
  }
  for (const name of names) {
    if (name === 'true' || name === 'false') continue;
    const same = namesIn(book).filter((known) => known.name.toLowerCase() === name);
    const meant =
      same.find((known) => known.sheet === sheet) ?? same.find((known) => known.sheet === undefined);
    const read = meant === undefined ? 'all' : cellsRead(book, meant.sheet ?? sheet, meant.text, depth + 1);
    if (read === 'all') return 'all';
    found.push(...read);
  }
  return found;
}

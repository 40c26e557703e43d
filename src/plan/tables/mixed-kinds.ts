import type { Problem, TableReading } from '../reading';
import { rowTypeOf } from '../rows/row-types';
import { shownText, type Grid } from './grid';

/* A log whose rows are actions, risks, decisions and notes by turns, as a column of it says. */

/** A column says what its rows are when so many of its cells are such words. */
const MOSTLY = 0.8;

/** Rows that are looked at before a column is read to its end: most columns say nothing of the kind. */
const ROWS_TRIED = 30;

const sayKinds = (texts: readonly string[]): boolean =>
  texts.length > 0 && texts.filter((text) => rowTypeOf(text) !== undefined).length >= texts.length * MOSTLY;

/** Different words shown. */
const WORDS_SHOWN = 4;

/**
 * Rows that a column calls something else than an action, in a table that is read as one of actions: they are counted with
 * the rest, and the person is told how many they are.
 */
export function mixedKinds(table: TableReading, grid: Grid): Problem[] {
  if (table.kind !== 'actions') return [];
  for (const { column, field } of table.columns) {
    if (field === 'title' || field === 'owner' || field === 'deadline' || field === 'status') continue;
    const textsOf = (rows: TableReading['rows']): readonly string[] =>
      rows.map(({ row }) => shownText(grid, row, column).trim()).filter((text) => text !== '');
    if (!sayKinds(textsOf(table.rows.slice(0, ROWS_TRIED)))) continue;
    const texts = textsOf(table.rows);
    const known = texts.filter((text) => rowTypeOf(text) !== undefined);
    const others = known.filter((text) => rowTypeOf(text) !== 'action');
    const isMixed = others.length > 0 && others.length < known.length;
    if (!isMixed || known.length < texts.length * MOSTLY) continue;
    const at = { sheet: table.sheet, row: table.headerRow, column };
    const cells = [...new Set(others)].slice(0, WORDS_SHOWN);
    return [{ code: 'mixed-kinds', severity: 'note', at, found: String(others.length), cells }];
  }
  return [];
}

import { referenceOf } from '../cell-element';
import { attributeOf, isNamed } from '../token-text';
import { next, tokensOf, type Tokens } from '../tokens';
import type { Place, RowPlace, SheetText } from './sheet-text';

/** How a formula is shared with other cells (ISO 29500-1, 18.3.1.40, `f`). */
export type FormulaKind = 'normal' | 'shared' | 'array' | 'dataTable';

export interface FormulaPlace extends Place {
  readonly kind: FormulaKind;
  /** The group of a shared formula. */
  readonly group: string;
  /** The cells it covers, such as `A1:A9`; in a shared formula only the cell with the text has this. */
  readonly ref: string | undefined;
}

export interface CellPlace extends Place {
  readonly column: number;
  /** Whether the file gives the cell's position; else it follows the cell before. */
  readonly isNumbered: boolean;
  readonly style: number | undefined;
  readonly formula: FormulaPlace | undefined;
}

const kindOf = (text: string | undefined): FormulaKind =>
  text === 'shared' || text === 'array' || text === 'dataTable' ? text : 'normal';

/** The cells of a row in the order of the file; offsets are relative to the same text as the row's. */
export function cellsIn(
  { data, finder }: Pick<SheetText, 'data' | 'finder'>,
  row: RowPlace,
): readonly CellPlace[] {
  const cells: CellPlace[] = [];
  const tokens = tokensOf(data, '', row.start);
  let column = 0;
  while (tokens.end < row.contentEnd && next(tokens)) {
    if (tokens.depth !== 1 || tokens.kind === 'close') continue;
    const reference = attributeOf(tokens, 'r');
    column = reference === undefined ? column + 1 : referenceOf(reference, '').column;
    const { start, end: openEnd, kind } = tokens;
    const isCell = isNamed(tokens, 'c');
    const style = isCell ? attributeOf(tokens, 's') : undefined;
    let formula: FormulaPlace | undefined;
    if (kind === 'open') {
      const close = finder.plainEnd(tokens);
      if (close !== undefined) {
        tokens.end = close;
        next(tokens);
      } else formula = formulaIn(tokens);
    }
    if (!isCell) continue;
    cells.push({
      column,
      isNumbered: reference !== undefined,
      style: style === undefined ? undefined : Number(style),
      formula,
      start,
      openEnd,
      contentEnd: kind === 'empty' ? openEnd : tokens.start,
      end: tokens.end,
    });
  }
  return cells;
}

/** Reads to the end of the element that `tokens` is on, and returns the formula in it. */
function formulaIn(tokens: Tokens): FormulaPlace | undefined {
  let formula: FormulaPlace | undefined;
  const { depth } = tokens;
  while (next(tokens) && tokens.depth > depth) {
    if (tokens.depth !== depth + 1 || !isNamed(tokens, 'f')) continue;
    const { start, end } = tokens;
    if (tokens.kind === 'close') formula &&= { ...formula, contentEnd: start, end };
    else {
      const [kind, group, ref] = ['t', 'si', 'ref'].map((name) => attributeOf(tokens, name));
      formula = { kind: kindOf(kind), group: group ?? '', ref, start, openEnd: end, contentEnd: end, end };
    }
  }
  return formula;
}

/** A cell whose formula is shared with other cells. */
export interface GroupedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: FormulaPlace;
}

const isGrouped = /\st\s*=\s*["'](?:shared|array|dataTable)["']/;

/** The cells with shared formulas; most sheets have none, and for them one search suffices. */
export function groupedFormulas(sheet: SheetText): readonly GroupedFormula[] {
  if (!isGrouped.test(sheet.data)) return [];
  return sheet.rows.flatMap((row) =>
    cellsIn(sheet, row).flatMap(({ column, formula }) =>
      formula === undefined || formula.kind === 'normal' ? [] : [{ row: row.row, column, formula }],
    ),
  );
}

import { referenceOf } from '../cell-element';
import { attributeOf, isNamed } from '../token-text';
import { next, tokensOf } from '../tokens';
import type { Place, RowPlace } from './sheet-text';

/** How a formula hangs together with other cells' (ISO 29500-1, 18.3.1.40, `f`). */
export type FormulaKind = 'normal' | 'shared' | 'array' | 'dataTable';

export interface FormulaPlace extends Place {
  readonly kind: FormulaKind;
  /** The group of a shared formula. */
  readonly group: string;
  /** The cells it is for, such as `A1:A9`; of a shared one only the cell that holds its text says so. */
  readonly ref: string | undefined;
}

export interface CellPlace extends Place {
  readonly column: number;
  /** Whether the file says where the cell stands; else it is counted on from the one before. */
  readonly isNumbered: boolean;
  readonly style: number | undefined;
  readonly formula: FormulaPlace | undefined;
}

const kindOf = (text: string | undefined): FormulaKind =>
  text === 'shared' || text === 'array' || text === 'dataTable' ? text : 'normal';

/** The cells of a row in the order of the file; offsets as the row's. */
export function cellsIn(data: string, row: RowPlace, part = ''): readonly CellPlace[] {
  const cells: CellPlace[] = [];
  const tokens = tokensOf(data, part, row.start);
  let column = 0;
  let head = { column, isNumbered: false, style: undefined as number | undefined, start: 0, openEnd: 0 };
  let formula: FormulaPlace | undefined;
  while (tokens.end < row.contentEnd && next(tokens)) {
    const { depth, kind, start, end } = tokens;
    if (depth === 1) {
      if (kind !== 'close') {
        const reference = attributeOf(tokens, 'r');
        column = reference === undefined ? column + 1 : referenceOf(reference, part).column;
        const style = attributeOf(tokens, 's');
        formula = undefined;
        head = {
          column,
          isNumbered: reference !== undefined,
          style: style === undefined ? undefined : Number(style),
          start,
          openEnd: end,
        };
      }
      if (kind === 'open' || !isNamed(tokens, 'c')) continue;
      cells.push({ ...head, formula, contentEnd: kind === 'empty' ? end : start, end });
    } else if (depth === 2 && isNamed(tokens, 'f')) {
      formula =
        kind === 'close' && formula
          ? { ...formula, contentEnd: start, end }
          : {
              kind: kindOf(attributeOf(tokens, 't')),
              group: attributeOf(tokens, 'si') ?? '',
              ref: attributeOf(tokens, 'ref'),
              start,
              openEnd: end,
              contentEnd: end,
              end,
            };
    }
  }
  return cells;
}

/** A cell whose formula is bound up with other cells'. */
export interface GroupedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: FormulaPlace;
}

const isGrouped = /\st\s*=\s*["'](?:shared|array|dataTable)["']/;

/** The cells whose formulas hang together; none, at the cost of one look, in most sheets. */
export function groupedFormulas(data: string, rows: readonly RowPlace[]): readonly GroupedFormula[] {
  if (!isGrouped.test(data)) return [];
  return rows.flatMap((row) =>
    cellsIn(data, row).flatMap(({ column, formula }) =>
      formula === undefined || formula.kind === 'normal' ? [] : [{ row: row.row, column, formula }],
    ),
  );
}

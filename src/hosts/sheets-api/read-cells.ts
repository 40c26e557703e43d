import { cellKey } from '../../book/area';
import type { CellValue } from '../../book/cells';
import { GENERAL } from '../../book/number-format';
import type { CellLook, LinkTarget, StruckRuns } from '../../book/snapshot';
import type { Decimal } from '../sheets/formula-separators';
import { linkTarget } from '../sheets/links';
import type { CellRule } from '../sheets/placed-rules';
import type { ApiCell, ApiRule } from './api-types';
import { formulaOf, valueOf } from './cell-value';
import { hexColor } from './colors';
import { formatOf } from './number-format';

/** What the reading of cells needs to know of the spreadsheet. */
export interface Surroundings {
  readonly decimal: Decimal;
  /** A sheet's name by its id. */
  readonly nameOf: (sheetId: number) => string | undefined;
  readonly ruleOf: (rule: ApiRule) => CellRule;
  /** Whether the cell is in a column with a type, which decides what it may hold. */
  readonly isTyped: (row: number, column: number) => boolean;
}

export interface Cells {
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: ReadonlyMap<number, string>;
  readonly formats: ReadonlyMap<number, string>;
  readonly looks: ReadonlyMap<number, CellLook>;
  readonly links: ReadonlyMap<number, LinkTarget['to']>;
  readonly struckRuns?: ReadonlyMap<number, StruckRuns>;
  /** By row and column: rules of single cells, but for those that follow from a column's type. */
  readonly rules: readonly (readonly (CellRule | null)[])[];
  /** By cell: those rules as they are, to be put back after a write that they would refuse. */
  readonly validations: ReadonlyMap<number, ApiRule>;
}

function lookOf({ userEnteredFormat }: ApiCell): CellLook | undefined {
  const { backgroundColor, backgroundColorStyle, textFormat } = userEnteredFormat ?? {};
  const color = backgroundColorStyle?.rgbColor ?? backgroundColor;
  const fill = color ? hexColor(color) : 'FFFFFF';
  const look = {
    ...(fill === 'FFFFFF' ? {} : { fill }),
    ...(textFormat?.strikethrough === true ? { strike: true } : {}),
    ...(textFormat?.bold === true ? { bold: true } : {}),
  };
  return Object.keys(look).length === 0 ? undefined : look;
}

/** What is left of a text of which some runs are struck through; `undefined` where none is, or all are by the cell's own format. */
function leftOf({ textFormatRuns, userEnteredFormat }: ApiCell, text: string): string | undefined {
  if (!textFormatRuns || textFormatRuns.length === 0) return undefined;
  const isCellStruck = userEnteredFormat?.textFormat?.strikethrough === true;
  const starts = textFormatRuns.map(({ startIndex, format }) => ({
    at: startIndex ?? 0,
    isStruck: format?.strikethrough ?? isCellStruck,
  }));
  const runs = starts[0]?.at === 0 ? starts : [{ at: 0, isStruck: isCellStruck }, ...starts];
  const left = runs.map(({ at, isStruck }, index) => (isStruck ? '' : text.slice(at, runs[index + 1]?.at)));
  const all = left.join('');
  return all === text ? undefined : all;
}

/** The cells of a sheet, from its first one on. */
export function cellsOf(
  rows: readonly (readonly ApiCell[])[],
  { decimal, nameOf, ruleOf, isTyped }: Surroundings,
): Cells {
  const values: CellValue[][] = [];
  const formulas = new Map<number, string>();
  const formats = new Map<number, string>();
  const looks = new Map<number, CellLook>();
  const links = new Map<number, LinkTarget['to']>();
  const struckRuns = new Map<number, StruckRuns>();
  const rules: (CellRule | null)[][] = [];
  const validations = new Map<number, ApiRule>();

  function one(cell: ApiCell, row: number, column: number): CellValue {
    const key = cellKey(row, column);
    const format = formatOf(cell.effectiveFormat?.numberFormat);
    if (format !== GENERAL) formats.set(key, format);
    const look = lookOf(cell);
    if (look) looks.set(key, look);
    const formula = formulaOf(cell, decimal);
    if (formula !== undefined) formulas.set(key, formula);
    if (cell.dataValidation && !isTyped(row, column)) {
      const line = (rules[row - 1] ??= []);
      while (line.length < column) line.push(null);
      line[column - 1] = ruleOf(cell.dataValidation);
      validations.set(key, cell.dataValidation);
    }
    const text = cell.userEnteredValue?.stringValue;
    if (typeof text === 'string') {
      if (typeof cell.hyperlink === 'string') links.set(key, linkTarget(cell.hyperlink, nameOf));
      const left = leftOf(cell, text);
      if (left !== undefined) struckRuns.set(key, { text, left });
    }
    return valueOf(cell, format);
  }

  for (const [down, line] of rows.entries()) {
    const found = line.map((cell, across) => one(cell, down + 1, across + 1));
    while (found.length > 0 && found.at(-1) === null) found.pop();
    values.push(found);
  }
  while (values.length > 0 && values.at(-1)?.length === 0) values.pop();
  return {
    values,
    formulas,
    formats,
    looks,
    links,
    rules: Array.from({ length: rules.length }, (_, row) => rules[row] ?? []),
    validations,
    ...(struckRuns.size === 0 ? {} : { struckRuns }),
  };
}

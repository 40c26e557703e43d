import { isDate, type CellValue } from '../../book/cells';
import type { Formula, Operator } from '../../book/formula';

/* Short words for the formulas that the status overview is made of. */

export const fixed = (value: string | number | boolean): Formula => ({ kind: 'value', value });

export const cellRef = (row: number, column: number): Formula => ({
  kind: 'range',
  row,
  column,
  rows: 1,
  columns: 1,
});

export const columnRange = (sheet: string, column: number, first: number, last: number): Formula => ({
  kind: 'range',
  sheet,
  row: first,
  column,
  rows: last - first + 1,
  columns: 1,
});

const joined = (operator: Operator, none: number, parts: readonly Formula[]): Formula => {
  const [first, ...rest] = parts;
  if (!first) return fixed(none);
  return rest.reduce((left, right): Formula => ({ kind: 'binary', operator, left, right }), first);
};

export const product = (parts: readonly Formula[]): Formula => joined('*', 1, parts);
export const total = (parts: readonly Formula[]): Formula => joined('+', 0, parts);

export const difference = (left: Formula, right: Formula): Formula => ({
  kind: 'binary',
  operator: '-',
  left,
  right,
});

export const compared = (left: Formula, operator: Operator, right: Formula): Formula => ({
  kind: 'binary',
  operator,
  left,
  right,
});

/** 1 for each cell of the range that equals the other side. An empty cell equals 0 and FALSE as well: `mayBeZero` leaves it out. */
export const equalTo = (range: Formula, other: Formula, mayBeZero: boolean): Formula => {
  const equal = compared(range, '=', other);
  return mayBeZero ? product([equal, compared(range, '<>', fixed(''))]) : equal;
};

/** 1 for each cell of the range that is one of the values, without regard to case (as `=` compares in every client). */
export const oneOf = (range: Formula, values: readonly (string | number | boolean)[]): Formula =>
  total(values.map((value) => equalTo(range, fixed(value), value === 0 || value === false)));

/** Rows where all conditions hold. Never COUNTIFS with a person's text: `*`, `?` and `>` would be wildcards and signs. */
export const countWhere = (conditions: readonly Formula[]): Formula => ({
  kind: 'call',
  name: 'SUMPRODUCT',
  // A lone condition is TRUE or FALSE, which SUMPRODUCT leaves out; times 1 it is a number.
  args: [conditions.length === 1 ? product([...conditions, fixed(1)]) : product(conditions)],
});

/** What a cell is compared by: texts without case, as spreadsheets do. */
export const comparedAs = (value: CellValue): string => {
  if (typeof value === 'string') return `t${value.toLowerCase()}`;
  if (value === null) return 't';
  if (isDate(value)) return `d${value.date}`;
  return typeof value === 'object' ? `e${value.error}` : `${typeof value}${String(value)}`;
};

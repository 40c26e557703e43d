/** The only functions our formulas use: every client has them under one English name. */
export const functionNames = [
  'COUNTIFS',
  'SUMPRODUCT',
  'SUM',
  'IF',
  'IFERROR',
  'INDEX',
  'MATCH',
  'TODAY',
  'HYPERLINK',
  'COUNTA',
  'ROWS',
] as const;

export type FunctionName = (typeof functionNames)[number];

export const operators = ['+', '-', '*', '/', '&', '=', '<>', '<', '<=', '>', '>='] as const;

export type Operator = (typeof operators)[number];

/** A formula as a tree; each host prints it its own way. Ranges are absolute. `sheet` absent: the formula's own sheet. */
export type Formula =
  | { readonly kind: 'value'; readonly value: string | number | boolean }
  | {
      readonly kind: 'range';
      readonly sheet?: string;
      readonly row: number;
      readonly column: number;
      readonly rows: number;
      readonly columns: number;
    }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly args: readonly Formula[] }
  | { readonly kind: 'binary'; readonly operator: Operator; readonly left: Formula; readonly right: Formula }
  /** Somebody else's formula, kept letter by letter without the leading `=` (undo puts it back). */
  | { readonly kind: 'foreign'; readonly text: string };

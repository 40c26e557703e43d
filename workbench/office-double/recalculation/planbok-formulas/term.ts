import type { Formula, Operator } from '../../../planbok/formulas';
import { sheetCalled, type LiveBook } from '../../store/live-book';
import type { LiveSheet } from '../../store/live-sheet';
import type { Source } from '../spans';
import { isComparison } from './compared';
import type { Result } from './result';

/** A part of a formula. Parts that read the same are one term, whichever formulas they stand in. */
export interface Term {
  readonly id: number;
  readonly does:
    | { readonly kind: 'value'; readonly value: string | number | boolean }
    | { readonly kind: 'cells'; readonly source: Source }
    | { readonly kind: 'operation'; readonly operator: Operator; readonly left: Term; readonly right: Term }
    | { readonly kind: 'SUM' | 'SUMPRODUCT' | 'IFERROR'; readonly argument: Term }
    | { readonly kind: 'IF'; readonly condition: Term; readonly ifSo: Term; readonly otherwise: Term };
  /** How many rows it has a value for; one for a single value. */
  readonly rows: number;
  readonly sources: readonly Source[];
  /** How many formulas and other terms use it. */
  uses: number;
  /** Kept until a cell that it reads is written. */
  result?: Result;
}

export interface Terms {
  /** The term of a whole formula; `undefined` when one of its parts is of no shape that Planbok writes. */
  termOf(sheet: LiveSheet, formula: Formula): Term | undefined;
  all(): Iterable<Term>;
}

const isCells = ({ does }: Term): boolean => does.kind === 'cells';

function operationRows(operator: Operator, left: Term, right: Term): number | undefined {
  const rows = Math.max(left.rows, right.rows);
  if (isComparison(operator)) {
    // A condition is on one column, or on two single values.
    const isOnColumn =
      left.rows === 1 ? right.rows === 1 || isCells(right) : right.rows === 1 && isCells(left);
    return isOnColumn ? rows : undefined;
  }
  if (rows === 1) return operator === '+' || operator === '-' || operator === '*' ? 1 : undefined;
  if (operator !== '+' && operator !== '*') return undefined;
  const isCounted = [left, right].every((term) => term.rows === 1 || (term.rows === rows && !isCells(term)));
  return isCounted ? rows : undefined;
}

export function termsOf(book: LiveBook): Terms {
  const known = new Map<string, Term>();

  function keep(key: string, make: () => Omit<Term, 'id' | 'uses'>): Term {
    let term = known.get(key);
    if (term === undefined) known.set(key, (term = { ...make(), id: known.size, uses: 0 }));
    term.uses += 1;
    return term;
  }

  function cells(formula: Extract<Formula, { kind: 'range' }>, own: LiveSheet): Term | undefined {
    const sheet = formula.sheet === undefined ? own : sheetCalled(book, formula.sheet);
    if (sheet === undefined) return undefined;
    const { row, column, rows, columns } = formula;
    return keep(`${sheet.id} ${row} ${column} ${rows} ${columns}`, () => {
      const source: Source = { sheet, block: { row, column, rows, columns } };
      return { does: { kind: 'cells', source }, rows: columns === 1 ? rows : Number.NaN, sources: [source] };
    });
  }

  function operation(
    { operator, left: first, right: second }: Extract<Formula, { kind: 'binary' }>,
    own: LiveSheet,
  ): Term | undefined {
    const [left, right] = [termOf(own, first), termOf(own, second)];
    if (left === undefined || right === undefined) return undefined;
    const rows = operationRows(operator, left, right);
    if (rows === undefined) return undefined;
    return keep(`${left.id}${operator}${right.id}`, () => ({
      does: { kind: 'operation', operator, left, right },
      rows,
      sources: [...new Set([...left.sources, ...right.sources])],
    }));
  }

  function called({ name, args }: Extract<Formula, { kind: 'call' }>, own: LiveSheet): Term | undefined {
    const terms = args.flatMap((formula) => termOf(own, formula) ?? []);
    const [argument, ...others] = terms;
    if (argument === undefined || terms.length < args.length) return undefined;
    const { does, sources } = argument;
    if (name === 'IFERROR' || name === 'IF') return chosen(name, argument, others);
    // A lone condition is TRUE or FALSE, which SUMPRODUCT leaves out: Planbok multiplies it by 1.
    const isProduct = name === 'SUMPRODUCT' && does.kind === 'operation' && !isComparison(does.operator);
    if (!isProduct && !(name === 'SUM' && does.kind === 'cells')) return undefined;
    return keep(`${name} ${argument.id}`, () => ({ does: { kind: name, argument }, rows: 1, sources }));
  }

  /** Of single values only; what IFERROR gives for an error is never asked: such formulas are left to the other engine. */
  function chosen(name: 'IF' | 'IFERROR', first: Term, others: readonly Term[]): Term | undefined {
    const terms = [first, ...others];
    if (terms.some(({ rows }) => rows !== 1)) return undefined;
    const sources = [...new Set(terms.flatMap((term) => term.sources))];
    const key = `${name} ${terms.map(({ id }) => id).join(' ')}`;
    if (name === 'IFERROR')
      return keep(key, () => ({ does: { kind: name, argument: first }, rows: 1, sources }));
    const [ifSo, otherwise] = others;
    if (ifSo === undefined || otherwise === undefined) return undefined;
    const isCondition = first.does.kind === 'operation' && isComparison(first.does.operator);
    // Of an empty cell IF makes 0: such formulas are left to the other engine.
    if (!isCondition || isCells(ifSo) || isCells(otherwise)) return undefined;
    return keep(key, () => ({ does: { kind: name, condition: first, ifSo, otherwise }, rows: 1, sources }));
  }

  function termOf(own: LiveSheet, formula: Formula): Term | undefined {
    switch (formula.kind) {
      case 'value':
        return keep(`${typeof formula.value} ${formula.value}`, () => ({
          does: { kind: 'value', value: formula.value },
          rows: 1,
          sources: [],
        }));
      case 'range':
        return cells(formula, own);
      case 'binary':
        return operation(formula, own);
      case 'call':
        return called(formula, own);
      case 'foreign':
        return undefined;
    }
  }
  return {
    termOf: (sheet, formula) => {
      const term = termOf(sheet, formula);
      return term?.rows === 1 ? term : undefined;
    },
    all: () => known.values(),
  };
}

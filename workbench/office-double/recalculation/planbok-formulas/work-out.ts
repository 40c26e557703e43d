import { isError } from '../../../planbok/cells';
import { lastRowOf } from '../../store/cell-range';
import { cellAt } from '../../store/live-sheet';
import type { Source } from '../spans';
import { compared, folded, isComparison } from './compared';
import {
  combined,
  conditionOn,
  NOT_OURS,
  numberOf,
  single,
  summed,
  UNKNOWN,
  withNumber,
  type Result,
} from './result';
import type { Term } from './term';

export interface WorkOut {
  of(term: Term): Result;
  /** How many cells have been read, and how many conditions compared: what a recalculation costs. */
  readonly cost: { cells: number; conditions: number };
}

/** @param beforeReading brings the formulas among the cells up to date */
export function workOut(beforeReading: (source: Source) => void): WorkOut {
  const cost = { cells: 0, conditions: 0 };

  function readCells(source: Source): Result {
    beforeReading(source);
    const { sheet, block } = source;
    if (block.rows === 1) {
      cost.cells += 1;
      const cell = cellAt(sheet, block.row, block.column);
      if (cell?.isStale === true) return UNKNOWN;
      const value = cell?.value ?? null;
      return value !== null && isError(value) ? NOT_OURS : single(value);
    }
    const found = new Map<unknown, number>();
    const places = new Uint32Array(block.rows);
    const distinct: Parameters<typeof folded>[0][] = [];
    cost.cells += block.rows;
    for (let at = 0; at < block.rows; at += 1) {
      const cell = sheet.cells.get(block.row + at)?.[block.column - 1];
      if (cell?.isStale === true) return UNKNOWN;
      const value = cell?.value ?? null;
      let place = found.get(value);
      if (place === undefined) {
        if (value !== null && isError(value)) return NOT_OURS;
        const plain = folded(value);
        place = found.get(plain);
        if (place === undefined) {
          place = distinct.length;
          distinct.push(plain);
          found.set(plain, place);
        }
        found.set(value, place);
      }
      places[at] = place;
    }
    return { kind: 'column', distinct, places };
  }

  function sum(source: Source): Result {
    beforeReading(source);
    const { sheet, block } = source;
    let total = 0;
    for (let row = block.row; row <= lastRowOf(block); row += 1) {
      const line = sheet.cells.get(row);
      cost.cells += block.columns;
      for (let at = block.column - 1; at < block.column - 1 + block.columns; at += 1) {
        const cell = line?.[at];
        if (cell === undefined) continue;
        if (cell.isStale) return UNKNOWN;
        if (typeof cell.value === 'number') total += cell.value;
        else if (cell.value !== null && isError(cell.value)) return NOT_OURS;
      }
    }
    return single(total);
  }

  function operation({ operator, left, right }: Extract<Term['does'], { kind: 'operation' }>): Result {
    const [a, b] = [of(left), of(right)];
    if (a.kind === 'not-ours' || b.kind === 'not-ours') return NOT_OURS;
    if (a.kind === 'unknown' || b.kind === 'unknown') return UNKNOWN;
    if (isComparison(operator)) {
      cost.conditions += 1;
      if (a.kind === 'column' && b.kind === 'single') return conditionOn(a, operator, folded(b.value), true);
      if (a.kind === 'single' && b.kind === 'column') return conditionOn(b, operator, folded(a.value), false);
      if (a.kind !== 'single' || b.kind !== 'single') return NOT_OURS;
      const holds = compared(folded(a.value), operator, folded(b.value));
      return holds === undefined ? NOT_OURS : single(holds);
    }
    if (a.kind === 'column' || b.kind === 'column') return NOT_OURS;
    if (a.kind === 'counts' && b.kind === 'counts')
      return operator === '+' || operator === '*' ? combined(a, operator, b) : NOT_OURS;
    const [x, y] = [a, b].map((side) => (side.kind === 'single' ? numberOf(side.value) : 0));
    if (x === undefined || y === undefined) return NOT_OURS;
    if (a.kind === 'counts' || b.kind === 'counts') {
      if (operator !== '+' && operator !== '*') return NOT_OURS;
      return a.kind === 'counts'
        ? withNumber(a, operator, y)
        : b.kind === 'counts'
          ? withNumber(b, operator, x)
          : NOT_OURS;
    }
    if (operator === '+') return single(x + y);
    if (operator === '-') return single(x - y);
    return operator === '*' ? single(x * y) : NOT_OURS;
  }

  function product(argument: Term): Result {
    const result = of(argument);
    if (result.kind === 'counts') return single(summed(result));
    return result.kind === 'column' ? NOT_OURS : result;
  }

  function chosen({ condition, ifSo, otherwise }: Extract<Term['does'], { kind: 'IF' }>): Result {
    const held = of(condition);
    return held.kind === 'single' ? of(held.value === true ? ifSo : otherwise) : held;
  }

  function made({ does }: Term): Result {
    switch (does.kind) {
      case 'value':
        return single(does.value);
      case 'cells':
        return readCells(does.source);
      case 'operation':
        return operation(does);
      case 'SUM':
        return does.argument.does.kind === 'cells' ? sum(does.argument.does.source) : NOT_OURS;
      case 'SUMPRODUCT':
        return product(does.argument);
      case 'IFERROR':
        return of(does.argument);
      case 'IF':
        return chosen(does);
    }
  }

  function of(term: Term): Result {
    if (term.result !== undefined) return term.result;
    const result = made(term);
    // What only one formula uses is not worth its memory.
    if (term.uses > 1) term.result = result;
    return result;
  }
  return { of, cost };
}

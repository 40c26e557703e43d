import { MAX_COLUMNS, isError } from '../../planbok/cells';
import { shifted } from '../../planbok/written-cells';
import { overlayPart, type Condition } from '../../planbok/rules';
import { fillDetail, fontDetail } from '../../planbok/styles';
import { plainOperand } from '../recalculation/operand';
import { lastColumnOf, lastRowOf } from '../store/cell-range';
import type { LiveBook } from '../store/live-book';
import { cellAt, conditionsIn, type LiveSheet, type LiveValue } from '../store/live-sheet';
import type { CellView } from './view';

type Overlay = NonNullable<CellView['overlay']>;

export interface Overlays {
  /** Whether any conditional format may apply to the cell. */
  mayCover(row: number, column: number): boolean;
  at(row: number, column: number): Overlay | undefined;
}

/** Kinds of rules whose single formula decides for a cell whether they apply (ISO 29500-1, 18.3.1.10 and 18.18.12). */
const byFormula: ReadonlySet<string> = new Set([
  'expression',
  'containsText',
  'notContainsText',
  'beginsWith',
  'endsWith',
  'containsBlanks',
  'notContainsBlanks',
  'containsErrors',
  'notContainsErrors',
  'timePeriod',
]);

const none: Overlays = { mayCover: () => false, at: () => undefined };

/**
 * The formatting that conditional formats now give the cells of some rows. All formulas are evaluated together. When a
 * rule cannot be evaluated, neither it nor any weaker rule is drawn, so that nothing wrong is shown.
 */
export function overlays(
  book: LiveBook,
  sheet: LiveSheet,
  from: number,
  to: number,
  right: number,
): Overlays {
  const conditions = conditionsIn(sheet).flatMap((condition) => {
    const formatting = condition.overlay === undefined ? undefined : overlayView(book, condition.overlay);
    return formatting === undefined && !condition.stops
      ? []
      : [{ condition, formatting: formatting ?? {}, formulasAt: formulasOf(condition) }];
  });
  if (conditions.length === 0) return none;
  const wanted = new Set<string>();
  for (const { condition, formulasAt } of conditions)
    for (const block of condition.blocks)
      for (let row = Math.max(from, block.row); row <= Math.min(to, lastRowOf(block)); row += 1)
        for (let at = block.column; at <= Math.min(right, lastColumnOf(block)); at += 1)
          for (const formula of formulasAt(row, at))
            if (plainOperand(formula) === undefined) wanted.add(formula);
  const results = wanted.size === 0 ? new Map<string, undefined>() : book.evaluate(sheet, [...wanted]);
  const covers = ({ blocks }: Condition, row: number, column: number): boolean =>
    blocks.some(
      (block) =>
        row >= block.row &&
        row <= lastRowOf(block) &&
        column >= block.column &&
        column <= lastColumnOf(block),
    );
  return {
    mayCover: (row, column) => conditions.some(({ condition }) => covers(condition, row, column)),
    at(row, column) {
      let overlay: Overlay | undefined;
      for (const { condition, formatting, formulasAt } of conditions) {
        if (!covers(condition, row, column)) continue;
        const operands = formulasAt(row, column).map((text) => plainOperand(text) ?? results.get(text));
        const isHeld = holds(condition, cellAt(sheet, row, column)?.value ?? null, operands);
        if (isHeld === undefined) break;
        if (!isHeld) continue;
        // The stronger rule's colour wins; a weaker one may add properties that the stronger does not set.
        overlay = { ...formatting, ...overlay };
        if (condition.stops) break;
      }
      return overlay;
    },
  };
}

/** A rule's formulas adjusted to a cell: they are written for the first cell of the areas. */
function formulasOf({ blocks, formulas }: Condition): (row: number, column: number) => readonly string[] {
  const [first] = blocks;
  if (first === undefined) return () => [];
  // Most rules depend on one column, so all cells of a row share one evaluation.
  const isSameAcross = formulas.every((formula) => shifted(formula, 0, 1) === formula);
  const known = new Map<number, readonly string[]>();
  return (row, column) => {
    const key = isSameAcross ? row : row * MAX_COLUMNS + column;
    let made = known.get(key);
    if (made === undefined) {
      made = formulas.map((formula) => shifted(formula, row - first.row, column - first.column));
      known.set(key, made);
    }
    return made;
  };
}

function overlayView(book: LiveBook, overlay: number): Overlay | undefined {
  const xml = book.styles.book.overlayText(overlay);
  if (xml === undefined) return undefined;
  const fill = fillDetail(overlayPart(xml, 'fill'), book.palette, true);
  const { color, bold } = fontDetail(overlayPart(xml, 'font'), book.palette);
  return {
    ...(fill === undefined ? {} : { fill }),
    ...(color === undefined ? {} : { color }),
    ...(bold ? { bold } : {}),
  };
}

/** Whether a rule applies; `undefined` when unknown. Excel compares texts without regard to case. */
function holds(
  { type, operator }: Condition,
  value: LiveValue,
  operands: readonly (LiveValue | undefined)[],
): boolean | undefined {
  if (operands.includes(undefined)) return undefined;
  const [first = null, second = null] = operands;
  if (byFormula.has(type)) return first === true || (typeof first === 'number' && first !== 0);
  if (type !== 'cellIs') return undefined;
  if (value === null || isError(value)) return false;
  const compared = (other: LiveValue | undefined): number =>
    typeof value === 'number' && typeof other === 'number'
      ? value - other
      : typeof value === 'string' && typeof other === 'string'
        ? Number(value.toLowerCase() > other.toLowerCase()) -
          Number(value.toLowerCase() < other.toLowerCase())
        : Number.NaN;
  const [a, b] = [compared(first), compared(second)];
  switch (operator) {
    case 'equal':
      return a === 0;
    case 'notEqual':
      return a !== 0;
    case 'greaterThan':
      return a > 0;
    case 'lessThan':
      return a < 0;
    case 'greaterThanOrEqual':
      return a >= 0;
    case 'lessThanOrEqual':
      return a <= 0;
    case 'between':
      return a >= 0 && b <= 0;
    case 'notBetween':
      return a < 0 || b > 0;
    default:
      return undefined;
  }
}

import { isError } from '../book/cells';
import { overlayPart, type Condition } from '../opc/write/conditions';
import { fillDetail, fontDetail } from '../opc/write/style-detail';
import { lastColumnOf, lastRowOf } from './store/cell-range';
import type { LiveBook } from './store/live-book';
import { conditionsIn, type LiveCell, type LiveSheet } from './store/live-sheet';
import type { CellView } from './view';

/** What conditional formats lay over a cell now: the strongest that holds, of the kinds that are followed here. */
export function overlays(book: LiveBook, sheet: LiveSheet) {
  const conditions = conditionsIn(sheet).flatMap((condition) => {
    const worn = condition.overlay === undefined ? undefined : overlayView(book, condition.overlay);
    return worn === undefined ? [] : [{ condition, worn }];
  });
  return (cell: LiveCell, row: number, column: number): CellView['overlay'] =>
    conditions.find(
      ({ condition }) =>
        condition.blocks.some(
          (block) =>
            row >= block.row &&
            row <= lastRowOf(block) &&
            column >= block.column &&
            column <= lastColumnOf(block),
        ) && holds(condition, cell),
    )?.worn;
}

function overlayView(book: LiveBook, overlay: number): CellView['overlay'] {
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

/** Comparisons with a text or number of the rule's own. Excel compares texts without regard to case. */
function holds({ type, operator, formulas }: Condition, { value }: LiveCell): boolean {
  if (type !== 'cellIs' || value === null || isError(value)) return false;
  const [first = '', second = ''] = formulas.map(operandOf);
  const compared = (other: string | number): number =>
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
      return false;
  }
}

const operandOf = (formula: string): string | number => {
  const quoted = /^"((?:[^"]|"")*)"$/s.exec(formula)?.[1];
  return quoted === undefined ? Number(formula) : quoted.replaceAll('""', '"');
};

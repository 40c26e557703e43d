import { textOf } from '../../book/cells';
import { isFormulaCell, isKept, type CellInput } from '../../book/edit';
import type { PlanColumn } from './plan-columns';

/** Characters across an A4 page on its side that leave the print at nearly 9 points when it is fitted to the width. */
const PAPER = 170;
/** A day or a word of status needs this much, and no text is readable in less. */
const LEAST = 14;
/** A number of the plan, or a count. */
const SLIMMEST = 8;
/** Beside a text in its column, in characters. */
const AIR = 2;

type Printed = Pick<PlanColumn, 'width' | 'isPrinted'>;

const lengthOf = (text: string, breaks: RegExp): number =>
  Math.max(0, ...text.split(breaks).map((part) => Array.from(part).length));

/** What a column needs for its longest text on one line, and for the longest word of its heading (the first line). */
function needOf(lines: readonly (readonly CellInput[])[], column: number): number {
  const needs = lines.map((line, row) => {
    const cell = line[column] ?? null;
    const text = isKept(cell) || isFormulaCell(cell) ? '' : textOf(cell);
    return lengthOf(text, row === 0 ? /\s+/u : /\n/u);
  });
  return Math.max(SLIMMEST, ...needs.map((need) => need + AIR));
}

/**
 * The columns' widths: as they are declared, but where a page is too narrow for them what is printed is made narrower: first
 * to what its texts need, then the widest the most, until it fits. Of what needs more than a day no column gets
 * narrower than a day; a plan of very many columns is printed smaller instead. `lines`: the headings, and the rows.
 */
export function paperWidths(
  columns: readonly Printed[],
  lines: readonly (readonly CellInput[])[] = [],
): readonly number[] {
  const across = (widths: readonly number[], most: number): number =>
    widths.reduce(
      (sum, width, at) => sum + (columns[at]?.isPrinted === false ? 0 : Math.min(width, most)),
      0,
    );
  const declared = columns.map(({ width }) => width);
  const isWide = across(declared, Number.POSITIVE_INFINITY) > PAPER;
  const needed =
    isWide && lines.length > 0
      ? declared.map((width, at) =>
          columns[at]?.isPrinted === false ? width : Math.min(width, needOf(lines, at)),
        )
      : declared;
  let most = Math.max(LEAST, ...needed.filter((_, at) => columns[at]?.isPrinted !== false));
  while (most > LEAST && across(needed, most) > PAPER) most -= 1;
  return needed.map((width, at) => (columns[at]?.isPrinted === false ? width : Math.min(width, most)));
}

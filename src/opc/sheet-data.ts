import { cellText } from './block';
import { readCell, referenceOf, type CellElement } from './cell-element';
import { LAST_ROW } from './limits';
import { refuse } from './refusal';
import { atOnce } from './steps';
import { attributeOf, attributeSlot, isNamed } from './token-text';
import { next, skipElement, tokensOf, type Tokens } from './tokens';
import { readUsualCell } from './usual-cell';

/** A `<row>` element. Rows may come in any order and more than once. */
export interface RowElement {
  readonly row: number;
  /** Offsets of the opening tag. */
  readonly start: number;
  readonly openEnd: number;
  readonly isSelfClosing: boolean;
  readonly isHidden: boolean;
}

export interface SheetVisitor {
  row?(row: RowElement): void;
  /** Called for each cell in the order of the file. The object is reused for the next cell: copy what you keep. */
  cell?(cell: CellElement): void;
  /** `contentEnd` is where the row's closing tag begins, `end` just after it; both the tag's end for a self-closing row. */
  rowEnd?(row: RowElement, contentEnd: number, end: number): void;
}

/** Offsets of the `<sheetData>` element. */
export interface SheetDataSpan {
  readonly prefix: string;
  readonly start: number;
  readonly openEnd: number;
  readonly isSelfClosing: boolean;
  readonly contentEnd: number;
  readonly end: number;
}

/**
 * Walks the rows and cells of a worksheet's text once. Row and cell numbers that the file omits are counted (ISO 29500-1,
 * 18.3.1.73 and 18.3.1.4: `r` is optional).
 * @throws refusals `damaged-xml`, `doctype`, `too-deep`, `bad-cell-reference`; `undefined` when there is no `sheetData`
 */
export const walkSheetData = (xml: string, part: string, visitor: SheetVisitor): SheetDataSpan | undefined =>
  atOnce(walkingSheetData(xml, part, visitor));

/** Rows that are walked between two pauses. */
const AT_A_TIME = 500;

/** As `walkSheetData`, with a pause now and then. */
export function* walkingSheetData(
  xml: string,
  part: string,
  visitor: SheetVisitor,
): Generator<undefined, SheetDataSpan | undefined> {
  const tokens = tokensOf(xml, part);
  if (!next(tokens)) return undefined;
  while (next(tokens) && tokens.depth > 0) {
    if (!isNamed(tokens, 'sheetData')) {
      skipElement(tokens);
      continue;
    }
    const { start, end: openEnd } = tokens;
    const isSelfClosing = tokens.kind === 'empty';
    const prefix = xml.slice(tokens.nameStart, tokens.localStart);
    if (!isSelfClosing) yield* walkingRows(tokens, visitor);
    const contentEnd = isSelfClosing ? openEnd : tokens.start;
    return { prefix, start, openEnd, isSelfClosing, contentEnd, end: tokens.end };
  }
  return undefined;
}

function* walkingRows(tokens: Tokens, visitor: SheetVisitor): Generator<undefined, void> {
  const { depth } = tokens;
  const cell = emptyCell();
  let last = 0;
  let count = 0;
  while (next(tokens) && tokens.depth > depth) {
    if (isNamed(tokens, 'row')) last = walkRow(tokens, visitor, cell, last);
    else skipElement(tokens);
    count += 1;
    if (count % AT_A_TIME === 0) yield;
  }
}

const emptyCell = (): CellElement => ({
  row: 0,
  column: 0,
  start: 0,
  end: 0,
  style: 0,
  type: 'n',
  value: undefined,
  left: undefined,
  formula: undefined,
});

/** Reads one row and returns its number. */
function walkRow(tokens: Tokens, visitor: SheetVisitor, cell: CellElement, last: number): number {
  const { start, end: openEnd, kind, depth } = tokens;
  const isSelfClosing = kind === 'empty';
  const hidden = attributeSlot(tokens, 'hidden') < 0 ? undefined : attributeOf(tokens, 'hidden');
  const number = attributeOf(tokens, 'r');
  const isHidden = hidden === '1' || hidden === 'true';
  if (!isSelfClosing) next(tokens);
  const row = number === undefined ? rowOfFirstCell(tokens, isSelfClosing, last + 1) : Number(number);
  if (!Number.isInteger(row) || row < 1 || row > LAST_ROW) {
    return refuse({
      code: 'bad-cell-reference',
      part: tokens.part,
      cell: String(number ?? row).slice(0, 20),
    });
  }
  const element = { row, start, openEnd, isSelfClosing, isHidden };
  visitor.row?.(element);
  if (isSelfClosing) {
    visitor.rowEnd?.(element, openEnd, openEnd);
    return row;
  }
  for (let column = 0; tokens.depth > depth; next(tokens)) {
    if (!isNamed(tokens, 'c')) {
      skipElement(tokens);
      continue;
    }
    readCell(tokens, cell, row, column + 1);
    visitor.cell?.(cell);
    while (readUsualCell(tokens, cell, row)) visitor.cell?.(cell);
    column = cell.column;
  }
  visitor.rowEnd?.(element, tokens.start, tokens.end);
  return row;
}

/** A row without a number takes the number that its cells give. */
function rowOfFirstCell(tokens: Tokens, isSelfClosing: boolean, otherwise: number): number {
  if (isSelfClosing || tokens.kind === 'close' || !isNamed(tokens, 'c')) return otherwise;
  const reference = attributeOf(tokens, 'r');
  return reference === undefined ? otherwise : referenceOf(reference, tokens.part).row;
}

/** Names the cell of an error as people do, such as `F7`. */
export const cellOf = (cell: Pick<CellElement, 'row' | 'column'>): string => cellText(cell.row, cell.column);

import { LAST_COLUMN, LAST_ROW } from './limits';
import { refuse } from './refusal';
import { attributeOf, isNamed, textBefore } from './token-text';
import { next, skipElement, type Tokens } from './tokens';

/**
 * A `<f>` element (ISO 29500-1, 18.3.1.40) as the file has it. A `shared` one may have its text in another cell of its
 * group.
 */
export interface FormulaElement {
  readonly kind: 'normal' | 'shared' | 'array' | 'dataTable';
  readonly text: string;
  /** The shared group's number. */
  readonly group: string | undefined;
  /** The cells that an array, a data table or a shared group covers, as written. */
  readonly area: string | undefined;
}

/** A `<c>` element. */
export interface CellElement {
  row: number;
  column: number;
  /** Offsets of the whole element. */
  start: number;
  end: number;
  /** Index into `cellXfs`, as written; it may be out of range. */
  style: number;
  /** The attribute `t`: `n`, `s`, `str`, `inlineStr`, `b`, `e`, `d`, or what a careless writer put there. */
  type: string;
  /** The text of `<v>`, or of `<is>` for inline strings, with `_xHHHH_` as written; `undefined` when there is none. */
  value: string | undefined;
  /** Of an inline string with runs that are struck through: the text of the others. */
  left: string | undefined;
  formula: FormulaElement | undefined;
}

/** Reads the element whose opening tag the cursor is on, into `cell`, and leaves the cursor on its closing tag. */
export function readCell(tokens: Tokens, cell: CellElement, row: number, column: number): void {
  const { xml, attributes, attributeCount, part, depth } = tokens;
  cell.row = row;
  cell.column = column;
  cell.start = tokens.start;
  cell.style = 0;
  cell.type = 'n';
  cell.value = undefined;
  cell.left = undefined;
  cell.formula = undefined;
  for (let slot = 0; slot < 4 * attributeCount; slot += 4) {
    const at = attributes[slot] ?? 0;
    if ((attributes[slot + 1] ?? 0) !== at + 1) continue;
    const value = xml.slice(attributes[slot + 2], attributes[slot + 3]);
    const name = xml.charCodeAt(at);
    if (name === 115) cell.style = Number(value);
    else if (name === 116) cell.type = value;
    else if (name === 114) placeCell(cell, value, row, part);
  }
  if (cell.column > LAST_COLUMN) refuse({ code: 'bad-cell-reference', part, cell: `row ${row}` });
  if (tokens.kind === 'open') {
    while (next(tokens) && tokens.depth > depth) readChild(tokens, cell);
  }
  cell.end = tokens.end;
}

function placeCell(cell: CellElement, reference: string, row: number, part: string): void {
  const place = referenceOf(reference, part);
  if (place.row !== row) refuse({ code: 'bad-cell-reference', part, cell: reference.slice(0, 20) });
  cell.column = place.column;
}

function readChild(tokens: Tokens, cell: CellElement): void {
  if (isNamed(tokens, 'v')) cell.value = contentOf(tokens);
  else if (isNamed(tokens, 'f')) cell.formula = readFormula(tokens);
  else if (isNamed(tokens, 'is')) {
    const { text, left } = richText(tokens);
    cell.value = text;
    cell.left = left;
  } else skipElement(tokens);
}

/** The character data of an element without element children. */
function contentOf(tokens: Tokens): string {
  if (tokens.kind === 'empty') return '';
  next(tokens);
  if (tokens.kind !== 'close') refuse({ code: 'damaged-xml', part: tokens.part });
  return textBefore(tokens);
}

export interface RichText {
  readonly text: string;
  /** Where some runs are struck through: the text of the others. */
  readonly left: string | undefined;
}

/** Whether the run's properties under the cursor strike it through. Leaves the cursor on their closing tag. */
function isStruckThrough(tokens: Tokens): boolean {
  if (tokens.kind === 'empty') return false;
  const { depth } = tokens;
  let isStruck = false;
  while (next(tokens) && tokens.depth > depth) {
    if (tokens.kind !== 'close' && isNamed(tokens, 'strike')) {
      const value = attributeOf(tokens, 'val');
      isStruck = value === undefined || value === '1' || value === 'true';
    }
    skipElement(tokens);
  }
  return isStruck;
}

/**
 * The text of a CT_Rst, such as `<si>` or `<is>`: its own `t` or those of its runs; phonetic readings (`rPh`) are not
 * part of it, and `_xHHHH_` is left. Leaves the cursor on the closing tag.
 */
export function richText(tokens: Tokens): RichText {
  if (tokens.kind === 'empty') return { text: '', left: undefined };
  const { depth } = tokens;
  let text = '';
  let left = '';
  let isStruck = false;
  while (next(tokens) && tokens.depth > depth) {
    if (isNamed(tokens, 'r')) isStruck = false;
    else if (tokens.kind === 'close') continue;
    else if (isNamed(tokens, 't')) {
      const run = contentOf(tokens);
      text += run;
      if (!isStruck) left += run;
    } else if (isNamed(tokens, 'rPr')) isStruck = isStruckThrough(tokens);
    else skipElement(tokens);
  }
  return { text, left: left.length === text.length ? undefined : left };
}

const formulaKinds: ReadonlyMap<string, FormulaElement['kind']> = new Map([
  ['shared', 'shared'],
  ['array', 'array'],
  ['dataTable', 'dataTable'],
]);

function readFormula(tokens: Tokens): FormulaElement {
  const type = attributeOf(tokens, 't');
  const kind = (type === undefined ? undefined : formulaKinds.get(type)) ?? 'normal';
  const group = attributeOf(tokens, 'si');
  const area = attributeOf(tokens, 'ref');
  if (kind !== 'dataTable') return { kind, group, area, text: contentOf(tokens) };
  const inputs = [attributeOf(tokens, 'r1') ?? '', attributeOf(tokens, 'r2') ?? ''].filter(
    (cell) => cell !== '',
  );
  skipElement(tokens);
  // A data table has no formula text of its own; Excel displays this one.
  return { kind, group, area, text: `TABLE(${inputs.join(',')})` };
}

/** `C7 → {row: 7, column: 3}`. @throws refusal `bad-cell-reference` for anything that is not one cell of a sheet */
export function referenceOf(
  reference: string,
  part: string,
): { readonly row: number; readonly column: number } {
  let at = 0;
  let column = 0;
  for (; at < reference.length; at++) {
    const letter = (reference.charCodeAt(at) | 32) - 96;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  let row = 0;
  const digits = at;
  for (; at < reference.length && row <= LAST_ROW; at++) {
    const digit = reference.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) break;
    row = row * 10 + digit;
  }
  const isWhole = at === reference.length && digits > 0 && digits < 4 && row > 0;
  if (isWhole && column <= LAST_COLUMN && row <= LAST_ROW) return { row, column };
  return refuse({ code: 'bad-cell-reference', part, cell: reference.slice(0, 20) });
}

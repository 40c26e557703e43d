import { cellText } from '../block';
import { asXstring, latinText } from '../xml-text';
import { cellXml, type CellContent } from './cell-xml';
import { retagged } from './element';
import { cellsIn, type CellPlace } from './sheet-cells';
import type { RowPlace, SheetText } from './sheet-text';
import type { StyleStep } from './style-book';

/** The change of one cell. `steps` are applied to its format in order. */
export interface CellChange {
  /** Absent when the cell keeps its content. */
  readonly content?: CellContent;
  /** Without `content`: the cell's formula as a text of its own, replacing its part in a shared formula. */
  readonly formula?: string;
  readonly steps: readonly StyleStep[];
}

/** Column → change. */
export type RowChanges = ReadonlyMap<number, CellChange>;

export interface SheetStyles {
  /** The format of a column's untouched cells. */
  readonly columnStyle: (column: number) => number;
  readonly styled: (base: number | undefined, place: number, steps: readonly StyleStep[]) => number;
  readonly isBare: (style: number, place: number) => boolean;
}

/** A cell of a written row, with the index of its format. */
export interface WrittenCell {
  readonly column: number;
  readonly style?: number | undefined;
}

/** A row's height in points; `undefined` for an automatic one that is not recorded. */
export type HeightOf = (row: number, cells: readonly WrittenCell[]) => number | undefined;

/** Whether formulas were added to a row or removed from it. */
export interface FormulaNews {
  hasNew: boolean;
  hasLost: boolean;
}

/** What writing the rows of a sheet needs. */
export interface RowWriter {
  readonly sheet: SheetText;
  readonly styles: SheetStyles;
  readonly news: FormulaNews;
  /** Given for a sheet whose rows get their heights recorded. */
  readonly heightOf: HeightOf | undefined;
}

/** A new cell; `''` when it would look like an untouched one. */
function newCell(
  sheet: SheetText,
  name: string,
  place: number,
  change: CellChange,
  styles: SheetStyles,
  news: FormulaNews,
): string {
  const content = change.content ?? { kind: 'empty' };
  if (content.kind === 'formula') news.hasNew = true;
  const style = styles.styled(undefined, place, change.steps);
  if (content.kind === 'empty' && styles.isBare(style, place)) return '';
  return cellXml(sheet.prefix, name, style, content);
}

const hasStyle = /\ss\s*=/;

/**
 * The cell's tag with this reference and format; other attributes are kept. Most tags have the usual form and need no
 * parsing.
 */
function restyledTag(tag: string, name: string, style: number): string {
  if (!tag.includes(` r="${name}"`)) return retagged(tag, { r: name, s: style });
  const at = tag.indexOf(' s="');
  if (at >= 0) return `${tag.slice(0, at)} s="${style}"${tag.slice(tag.indexOf('"', at + 4) + 1)}`;
  if (hasStyle.test(tag)) return retagged(tag, { s: style });
  const end = tag.endsWith('/>') ? tag.length - 2 : tag.length - 1;
  return `${tag.slice(0, end)} s="${style}"${tag.slice(end)}`;
}

/** A rewritten cell; `''` when it would look like an untouched one. */
function changedCell(
  { data, prefix: p }: SheetText,
  cell: CellPlace,
  name: string,
  place: number,
  { content, formula, steps }: CellChange,
  styles: SheetStyles,
  news: FormulaNews,
): string {
  const base = cell.style ?? 0;
  const style = styles.styled(base, place, steps);
  if (content !== undefined) {
    if (cell.formula) news.hasLost = true;
    if (content.kind === 'formula') news.hasNew = true;
    return content.kind === 'empty' && styles.isBare(style, place) ? '' : cellXml(p, name, style, content);
  }
  const inner = data.slice(cell.openEnd, cell.contentEnd);
  const isEmpty = inner.trim() === '';
  if (isEmpty && style !== base && styles.isBare(style, place)) return '';
  const open = data.slice(cell.start, cell.openEnd);
  const isAsWas = style === base && cell.isNumbered;
  const tag = isAsWas ? open : restyledTag(open, name, style);
  if (formula === undefined || !cell.formula) return tag + data.slice(cell.openEnd, cell.end);
  const own = `<${p}f>${latinText(asXstring(formula))}</${p}f>`;
  return tag + data.slice(cell.openEnd, cell.formula.start) + own + data.slice(cell.formula.end, cell.end);
}

/** The changes of cells that the row does not have, in order. Most rows have all of them. */
function comingCells(
  cells: readonly CellPlace[],
  changes: RowChanges,
): readonly (readonly [number, CellChange])[] {
  let last = 0;
  let found = 0;
  for (const { column } of cells) {
    if (column > last && changes.has(column)) found += 1;
    last = Math.max(last, column);
  }
  if (found === changes.size) return [];
  const there = new Set(cells.map(({ column }) => column));
  return [...changes].filter(([column]) => !there.has(column)).sort(([a], [b]) => a - b);
}

/** The content of a row with its changes: cells in order, and whatever else the row contains. `seen` gets the cells. */
export function writtenCells(
  { sheet, styles, news }: RowWriter,
  row: RowPlace,
  changes: RowChanges,
  seen?: WrittenCell[],
): string {
  const { data } = sheet;
  const cells = cellsIn(sheet, row);
  const coming = comingCells(cells, changes);
  const nameOf = (column: number): string => cellText(row.row, column);
  const placeOf = (column: number): number => row.style ?? styles.columnStyle(column);
  const pieces: string[] = [];
  let next = 0;
  /** Up to where the row's text is in the pieces. */
  let at = row.openEnd;
  const addUpTo = (column: number, offset: number): void => {
    if ((coming[next]?.[0] ?? Infinity) >= column) return;
    pieces.push(data.slice(at, offset));
    at = offset;
    for (let entry = coming[next]; entry && entry[0] < column; entry = coming[++next]) {
      const [column, change] = entry;
      const xml = newCell(sheet, nameOf(column), placeOf(column), change, styles, news);
      if (xml !== '') seen?.push({ column, style: styles.styled(undefined, placeOf(column), change.steps) });
      pieces.push(xml);
    }
  };
  for (const cell of cells) {
    const { column } = cell;
    addUpTo(column, cell.start);
    const change = changes.get(column);
    if (change) {
      const place = placeOf(column);
      const xml = changedCell(sheet, cell, nameOf(column), place, change, styles, news);
      if (xml !== '') seen?.push({ column, style: styles.styled(cell.style ?? 0, place, change.steps) });
      pieces.push(data.slice(at, cell.start), xml);
      at = cell.end;
      continue;
    }
    seen?.push(cell);
    if (cell.isNumbered) continue;
    // Next to cells that are added or removed, a cell needs an explicit reference.
    const tag = retagged(data.slice(cell.start, cell.openEnd), { r: nameOf(column) });
    pieces.push(data.slice(at, cell.start), tag);
    at = cell.openEnd;
  }
  addUpTo(Infinity, cells.at(-1)?.end ?? row.openEnd);
  pieces.push(data.slice(at, row.contentEnd));
  return pieces.join('');
}

/** A new row; `''` when it would have no cells. */
export function newRow(
  { sheet, styles, news, heightOf }: RowWriter,
  row: number,
  changes: RowChanges,
): string {
  const { prefix: p } = sheet;
  const seen: WrittenCell[] = [];
  let cells = '';
  for (const [column, change] of [...changes].sort(([a], [b]) => a - b)) {
    const place = styles.columnStyle(column);
    const xml = newCell(sheet, cellText(row, column), place, change, styles, news);
    if (xml === '') continue;
    cells += xml;
    if (heightOf) seen.push({ column, style: styles.styled(undefined, place, change.steps) });
  }
  if (cells === '') return '';
  const height = heightOf?.(row, seen);
  return `<${p}row r="${row}"${height === undefined ? '' : ` ht="${height}"`}>${cells}</${p}row>`;
}

import { cellText } from '../block';
import { asXstring, escapedText } from '../xml-text';
import { cellXml, type CellContent } from './cell-xml';
import { retagged } from './element';
import { cellsIn, type CellPlace } from './sheet-cells';
import type { RowPlace, SheetText } from './sheet-text';
import type { StyleStep } from './style-book';

/** What becomes of one cell. `steps` are applied to its format in their order. */
export interface CellChange {
  /** Absent: the cell keeps what it holds. */
  readonly content?: CellContent;
  /** Where there is no `content`: the cell's formula as a text of its own, in place of its part in a shared one. */
  readonly formula?: string;
  readonly steps: readonly StyleStep[];
}

/** Column → change. */
export type RowChanges = ReadonlyMap<number, CellChange>;

export interface SheetStyles {
  /** The format of untouched cells in a column. */
  readonly columnStyle: (column: number) => number;
  readonly styled: (base: number | undefined, place: number, steps: readonly StyleStep[]) => number;
  readonly isBare: (style: number, place: number) => boolean;
}

/** What a row tells about its formulas. */
export interface FormulaNews {
  hasNew: boolean;
  hasLost: boolean;
}

/** A cell that was not there before; `''` when it would say nothing. */
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

/** The cell's tag with this place and format, all else kept. Most tags are as programs write them, and need no parsing. */
function restyledTag(tag: string, name: string, style: number): string {
  if (!tag.includes(` r="${name}"`)) return retagged(tag, { r: name, s: style });
  const at = tag.indexOf(' s="');
  if (at >= 0) return `${tag.slice(0, at)} s="${style}"${tag.slice(tag.indexOf('"', at + 4) + 1)}`;
  if (hasStyle.test(tag)) return retagged(tag, { s: style });
  const end = tag.endsWith('/>') ? tag.length - 2 : tag.length - 1;
  return `${tag.slice(0, end)} s="${style}"${tag.slice(end)}`;
}

/** A cell made anew; `''` when nothing is left that an untouched cell would not show too. */
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
  const own = `<${p}f>${escapedText(asXstring(formula))}</${p}f>`;
  return tag + data.slice(cell.openEnd, cell.formula.start) + own + data.slice(cell.formula.end, cell.end);
}

/** The content of a row with its changes made: cells in order, and what the row holds besides them. */
export function writtenCells(
  sheet: SheetText,
  row: RowPlace,
  changes: RowChanges,
  styles: SheetStyles,
  news: FormulaNews,
): string {
  const { data } = sheet;
  const cells = cellsIn(sheet, row);
  const there = new Set(cells.map(({ column }) => column));
  const coming = [...changes].filter(([column]) => !there.has(column)).sort(([a], [b]) => a - b);
  const nameOf = (column: number): string => cellText(row.row, column);
  const placeOf = (column: number): number => row.style ?? styles.columnStyle(column);
  const pieces: string[] = [];
  let next = 0;
  const addUpTo = (column: number): void => {
    for (let entry = coming[next]; entry && entry[0] < column; entry = coming[++next]) {
      pieces.push(newCell(sheet, nameOf(entry[0]), placeOf(entry[0]), entry[1], styles, news));
    }
  };
  let at = row.openEnd;
  for (const cell of cells) {
    const { column } = cell;
    const name = nameOf(column);
    pieces.push(data.slice(at, cell.start));
    addUpTo(column);
    const change = changes.get(column);
    if (change) pieces.push(changedCell(sheet, cell, name, placeOf(column), change, styles, news));
    else if (cell.isNumbered) pieces.push(data.slice(cell.start, cell.end));
    // Beside cells that come and go, a cell must say itself where it stands.
    else
      pieces.push(
        retagged(data.slice(cell.start, cell.openEnd), { r: name }),
        data.slice(cell.openEnd, cell.end),
      );
    at = cell.end;
  }
  addUpTo(Infinity);
  pieces.push(data.slice(at, row.contentEnd));
  return pieces.join('');
}

/** A row that was not there before; `''` when it would hold no cell. */
export function newRow(
  sheet: SheetText,
  row: number,
  changes: RowChanges,
  styles: SheetStyles,
  news: FormulaNews,
): string {
  const cells = [...changes]
    .sort(([a], [b]) => a - b)
    .map(([column, change]) =>
      newCell(sheet, cellText(row, column), styles.columnStyle(column), change, styles, news),
    )
    .join('');
  return cells === '' ? '' : `<${sheet.prefix}row r="${row}">${cells}</${sheet.prefix}row>`;
}

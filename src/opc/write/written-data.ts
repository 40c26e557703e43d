import { attributeIn, retagged } from './element';
import { rewrapped, wrapping } from './placed';
import { cellsIn } from './sheet-cells';
import type { RowPlace, SheetText } from './sheet-text';
import {
  newRow,
  writtenCells,
  type HeightOf,
  type RowChanges,
  type RowWriter,
  type SheetStyles,
  type WrittenCell,
} from './written-row';

/** Row → column → change. */
export type CellChanges = ReadonlyMap<number, RowChanges>;

export interface WrittenData {
  /** The whole `sheetData`, in pieces that are joined once, with all that is around it. */
  readonly data: readonly string[];
  /** Whether it is as it was. */
  readonly isSame: boolean;
  readonly hasNewFormulas: boolean;
  readonly hasLostFormulas: boolean;
}

/** Matches a row's tag that has no attribute but its number. */
const bareRow = /^<[^\s/>]+(?:\s+(?:r|spans|[\w.-]+:dyDescent)\s*=\s*(?:"[^"]*"|'[^']*'))*\s*\/?>$/;

/** The row's opening tag; its `spans` (a hint of first and last column) is widened where needed. */
function respanned(tag: string, columns: RowChanges): string {
  const spans = attributeIn(tag, 'spans');
  const [, first, last] = /^\s*(\d+):(\d+)\s*$/.exec(spans ?? '') ?? [];
  if (first === undefined || last === undefined) return tag;
  let [from, to] = [Number(first), Number(last)];
  columns.forEach((_, column) => {
    from = Math.min(from, column);
    to = Math.max(to, column);
  });
  const widened = `${from}:${to}`;
  return widened === spans?.trim() ? tag : retagged(tag, { spans: widened });
}

/** When a file has several elements for one row, each gets the changes of its own cells and the first gets the rest. */
function shares(sheet: SheetText, changes: CellChanges): ReadonlyMap<RowPlace, RowChanges> {
  const shared = new Map<RowPlace, RowChanges>();
  const first = new Map<number, RowPlace>();
  for (const place of sheet.rows) {
    const wanted = changes.get(place.row);
    if (wanted === undefined) continue;
    const before = first.get(place.row);
    if (!before) {
      first.set(place.row, place);
      shared.set(place, wanted);
    } else {
      const here = new Set(cellsIn(sheet, place).map(({ column }) => column));
      const split = (isHere: boolean): RowChanges =>
        new Map([...(shared.get(before) ?? wanted)].filter(([column]) => here.has(column) === isHere));
      shared.set(place, split(true)).set(before, split(false));
    }
  }
  return shared;
}

/**
 * Records an automatic height, in points, in a row's tag: the program computes it anew when a cell changes. A height that
 * a person has set (`customHeight`) stays.
 */
function withHeight(tag: string, height: number | undefined): string {
  if (height === undefined && !tag.includes('ht=')) return tag;
  if (['1', 'true'].includes(attributeIn(tag, 'customHeight') ?? '')) return tag;
  return retagged(tag, { ht: height });
}

/**
 * Applies the changes in one pass; rows and cells without changes are copied character by character, but for the heights
 * of rows where `heightOf` is given.
 */
export function writtenData(
  sheet: SheetText,
  changes: CellChanges,
  styles: SheetStyles,
  heightOf?: HeightOf,
): WrittenData {
  const { data, place, rows } = sheet;
  const writer: RowWriter = { sheet, styles, news: { hasNew: false, hasLost: false }, heightOf };
  const isNumbered = rows.every((row) => row.isNumbered);
  const there = new Set(rows.map(({ row }) => row));
  const coming = [...changes].filter(([row]) => !there.has(row)).sort(([a], [b]) => a - b);
  const shared = shares(sheet, changes);
  const pieces: string[] = [];
  let next = 0;
  let at = place.openEnd;
  const addUpTo = (row: number, offset: number): void => {
    if ((coming[next]?.[0] ?? Infinity) >= row) return;
    pieces.push(data.slice(at, offset));
    at = offset;
    for (let entry = coming[next]; entry && entry[0] < row; entry = coming[++next]) {
      pieces.push(newRow(writer, entry[0], entry[1]));
    }
  };
  for (const row of rows) {
    addUpTo(row.row, row.start);
    const wanted = shared.get(row);
    const tag = data.slice(row.start, row.openEnd);
    if (wanted === undefined || wanted.size === 0) {
      const fitted = heightOf ? withHeight(tag, heightOf(row.row, cellsIn(sheet, row))) : tag;
      if (fitted === tag) continue;
      pieces.push(data.slice(at, row.start), fitted);
      at = row.openEnd;
      continue;
    }
    const seen: WrittenCell[] = [];
    const cells = writtenCells(writer, row, wanted, heightOf && seen);
    const isGone = cells.trim() === '' && isNumbered && bareRow.test(tag);
    const spanned = respanned(tag, wanted);
    const fitted = heightOf && !isGone ? withHeight(spanned, heightOf(row.row, seen)) : spanned;
    pieces.push(data.slice(at, row.start), isGone ? '' : rewrapped(fitted, cells));
    at = row.end;
  }
  addUpTo(Infinity, rows.at(-1)?.end ?? place.openEnd);
  const { hasNew, hasLost } = writer.news;
  const news = { hasNewFormulas: hasNew, hasLostFormulas: hasLost };
  if (pieces.length === 0) return { data: [data], isSame: true, ...news };
  pieces.push(data.slice(at, place.contentEnd));
  const [before, after] = wrapping(data.slice(0, place.openEnd), !pieces.some((piece) => piece !== ''));
  return { data: [before, ...pieces, after], isSame: false, ...news };
}

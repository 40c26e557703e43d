import { api } from '../api';
import type { Box, Spot } from './selection';
import type { GridSheet } from './sheet';
import { cellsOf, tsvOf } from './tsv';

/** The texts of a block whose rows are all loaded; `undefined` when some are not. */
function textsHere(sheet: GridSheet, box: Box): readonly (readonly string[])[] | undefined {
  const rows: string[][] = [];
  const bottom = Math.min(box.bottom, Math.max(sheet.shape.rows, box.top));
  const right = Math.min(box.right, Math.max(sheet.shape.columns, box.left));
  for (let row = box.top; row <= bottom; row += 1) {
    if (!sheet.store.has(row)) return undefined;
    if (sheet.rows.size(row) === 0) continue;
    const texts: string[] = [];
    for (let column = box.left; column <= right; column += 1)
      if (sheet.columns.size(column) > 0) texts.push(sheet.cell(row, column)?.text ?? '');
    rows.push(texts);
  }
  return rows;
}

/** Copies a block to the clipboard: at once when its rows are loaded, else when they arrive. */
export function copyBlock(event: ClipboardEvent, sheet: GridSheet, box: Box): void {
  event.preventDefault();
  const here = textsHere(sheet, box);
  if (here !== undefined) {
    event.clipboardData?.setData('text/plain', tsvOf(here));
    return;
  }
  const coming = api
    .texts(sheet.name, box.top, box.bottom, box.left, box.right)
    .then((got) => new Blob([got.kind === 'got' ? tsvOf(got.value) : ''], { type: 'text/plain' }));
  void navigator.clipboard.write([new ClipboardItem({ 'text/plain': coming })]);
}

export interface Pasted {
  readonly cells: readonly { readonly at: Spot; readonly text: string }[];
  readonly box: Box;
}

/** The clipboard's content by cell, from the block's upper left corner; a single value fills the whole block. */
export function pastedInto(text: string, box: Box): Pasted | undefined {
  const rows = cellsOf(text);
  const [first] = rows;
  if (text === '' || first === undefined) return undefined;
  if (rows.length === 1 && first.length === 1) {
    const cells: { at: Spot; text: string }[] = [];
    for (let row = box.top; row <= box.bottom; row += 1)
      for (let column = box.left; column <= box.right; column += 1)
        cells.push({ at: { row, column }, text: first[0] ?? '' });
    return { cells, box };
  }
  const width = Math.max(...rows.map(({ length }) => length));
  return {
    cells: rows.flatMap((texts, down) =>
      texts.map((cell, across) => ({ at: { row: box.top + down, column: box.left + across }, text: cell })),
    ),
    box: { ...box, bottom: box.top + rows.length - 1, right: box.left + width - 1 },
  };
}

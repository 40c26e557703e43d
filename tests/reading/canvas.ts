import { columnLetter } from '../../src/book/area';
import type { CellValue } from '../../src/book/cells';
import type { SheetSnapshot } from '../../src/book/snapshot';
import { sheetOf } from '../plan/sheet-of';
import type { TruthRow, TruthTable } from '../plan/truth';
import type { Cell, Item, Table } from './draw';

/** A sheet that is being drawn. */
export interface Canvas {
  readonly name: string;
  readonly values: CellValue[][];
  readonly formats: Record<string, string>;
  readonly merges: string[];
  readonly bold: string[];
  readonly hiddenRows: number[];
}

export const canvasOf = (name: string): Canvas => ({
  name,
  values: [],
  formats: {},
  merges: [],
  bold: [],
  hiddenRows: [],
});

export function put(canvas: Canvas, row: number, column: number, { value, format }: Cell): void {
  if (value === null) return;
  while (canvas.values.length < row) canvas.values.push([]);
  const cells = canvas.values[row - 1] ?? [];
  while (cells.length < column) cells.push(null);
  cells[column - 1] = value;
  if (format !== undefined) canvas.formats[`${columnLetter(column)}${row}`] = format;
}

export const write = (canvas: Canvas, row: number, column: number, text: string): void =>
  put(canvas, row, column, { value: text });

export const sheetFrom = ({ name, values, ...extras }: Canvas): SheetSnapshot =>
  sheetOf(name, values, extras);

function truthOf(item: Item, row: number): TruthRow {
  const { status, deadline, title } = item;
  return {
    row,
    title,
    ...(status && { status: status.truth, statusAlso: status.also ?? [] }),
    ...(deadline && { deadline: deadline.truth, deadlineAlso: deadline.also ?? [] }),
  };
}

/** A drawn table with the rows it takes and the truth about it. */
export interface Placed {
  readonly truth: TruthTable;
  readonly nextRow: number;
}

/** Writes a table with its headings in a row and its first column where it is told. */
export function place(canvas: Canvas, table: Table, headerRow: number, left = 1): Placed {
  const letter = (index: number): string => columnLetter(left + index);
  table.columns.forEach(({ heading }, index) => {
    if (heading !== '') write(canvas, headerRow, left + index, heading);
    canvas.bold.push(`${letter(index)}${headerRow}`);
  });
  const rows: TruthRow[] = [];
  const groupRows: { row: number; field: string }[] = [];
  table.rows.forEach((one, index) => {
    const row = headerRow + 1 + index;
    one.cells.forEach((cell, column) => put(canvas, row, left + column, cell));
    if (one.kind === 'item') rows.push(truthOf(one, row));
    else if (one.kind === 'group') groupRows.push({ row, field: one.field ?? 'unknown' });
  });
  const truth: TruthTable = {
    sheet: canvas.name,
    kind: table.kind,
    alsoKind: table.also,
    headerRow,
    firstDataRow: rows[0]?.row ?? null,
    lastDataRow: rows.at(-1)?.row ?? null,
    columns: table.columns.map(({ heading, field, also }, index) => ({
      column: letter(index),
      heading,
      field,
      fieldAlso: also,
    })),
    rows,
    groupRows,
  };
  return { truth, nextRow: headerRow + 1 + table.rows.length };
}

import { cellKey, columnOfKey, lastColumn, lastRow, rowOfKey, type Area } from '../../src/book/area';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/book/snapshot';

/** Where a row or a column goes, from 1; `undefined` when it is deleted. */
export type Moving = (line: number) => number | undefined;

const stay: Moving = (line) => line;

export const inserted =
  (at: number): Moving =>
  (line) =>
    line < at ? line : line + 1;

export const deleted =
  (at: number): Moving =>
  (line) =>
    line === at ? undefined : line < at ? line : line - 1;

/** One line cut and put in before or after another. */
export const moved =
  (from: number, to: number): Moving =>
  (line) => {
    if (line === from) return to;
    if (from < line && line <= to) return line - 1;
    return to <= line && line < from ? line + 1 : line;
  };

/** The lines from `first` on in another order. */
export const reordered =
  (first: number, order: readonly number[]): Moving =>
  (line) =>
    first + (order[line - first] ?? line - first);

function byCell<T>(map: ReadonlyMap<number, T>, rows: Moving, columns: Moving): Map<number, T> {
  const moved = new Map<number, T>();
  for (const [key, held] of map) {
    const [row, column] = [rows(rowOfKey(key)), columns(columnOfKey(key))];
    if (row !== undefined && column !== undefined) moved.set(cellKey(row, column), held);
  }
  return moved;
}

function movedArea(area: Area, rows: Moving, columns: Moving): Area | undefined {
  const span = (from: number, to: number, moving: Moving) => {
    const lines: number[] = [];
    for (let line = from; line <= to; line += 1) lines.push(moving(line) ?? 0);
    const there = lines.filter((line) => line > 0);
    return there.length === 0 ? undefined : { from: Math.min(...there), to: Math.max(...there) };
  };
  const [down, across] = [span(area.row, lastRow(area), rows), span(area.column, lastColumn(area), columns)];
  return (
    down &&
    across && {
      sheet: area.sheet,
      row: down.from,
      column: across.from,
      rows: down.to - down.from + 1,
      columns: across.to - across.from + 1,
    }
  );
}

/** The workbook after a person has moved the lines of a sheet, as spreadsheet programs do it. */
export function rearranged(
  book: WorkbookSnapshot,
  name: string,
  { rows = stay, columns = stay }: { readonly rows?: Moving; readonly columns?: Moving },
): WorkbookSnapshot {
  const areas = <T extends { readonly area: Area }>(placed: readonly T[]): T[] =>
    placed.flatMap((one) => {
      const area = movedArea(one.area, rows, columns);
      return area ? [{ ...one, area }] : [];
    });
  const onSheet = (sheet: SheetSnapshot): SheetSnapshot => {
    const values: SheetSnapshot['values'][number][number][][] = [];
    for (const [down, line] of sheet.values.entries()) {
      for (const [across, value] of line.entries()) {
        const [row, column] = [rows(down + 1), columns(across + 1)];
        if (row === undefined || column === undefined || value === null) continue;
        while (values.length < row) values.push([]);
        const cells = values[row - 1] ?? [];
        while (cells.length < column) cells.push(null);
        cells[column - 1] = value;
      }
    }
    return {
      ...sheet,
      values,
      formulas: byCell(sheet.formulas, rows, columns),
      formats: byCell(sheet.formats, rows, columns),
      looks: byCell(sheet.looks, rows, columns),
      links: byCell(sheet.links, rows, columns),
      rules: areas(sheet.rules),
      conditionalLooks: areas(sheet.conditionalLooks),
      tables: areas(sheet.tables),
    };
  };
  return { ...book, sheets: book.sheets.map((sheet) => (sheet.name === name ? onSheet(sheet) : sheet)) };
}

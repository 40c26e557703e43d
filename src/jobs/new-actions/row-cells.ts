import { overlaps, type Area } from '../../book/area';
import { isBlank, sameValue } from '../../book/cells';
import type { Edit } from '../../book/edit';
import { isOwnSheet } from '../../book/own-sheet';
import { formulaAt, sheetNamed, valueAt, type WorkbookSnapshot } from '../../book/snapshot';
import type { Language } from '../../plan/field';
import type { Problem, TableReading } from '../../plan/reading';
import { dayWidths } from '../structure/day-widths';
import { cellPlaces, widenedFrame } from './added-columns';
import type { NewCell } from './new-action';

/** What a row of a plan comes to say in cells that are empty, or that go on with what they said. */
export interface RowCells {
  readonly row: number;
  readonly cells: readonly (NewCell & {
    /** What the cell says now, which its new value begins with. */
    readonly after?: string;
  })[];
}

/** The edits that fill in cells of a plan's rows; or why none is filled in. */
export type FilledCells = { readonly edits: readonly Edit[] } | { readonly problem: Problem };

/**
 * Cells of rows that are there, with columns for what the plan has none for. A cell in which something else stands is left as
 * it is; one that is calculated, or that lies in merged cells, too.
 */
export function rowCells(
  book: WorkbookSnapshot,
  table: TableReading,
  rows: readonly RowCells[],
  language: Language,
): FilledCells {
  const sheet = sheetNamed(book, table.sheet);
  if (!sheet || rows.length === 0) return { edits: [] };
  const at = { sheet: sheet.name, row: table.headerRow, column: table.columns[0]?.column ?? 1 };
  if (sheet.isProtected)
    return { problem: { code: 'new-rows-protected', severity: 'warning', at, found: sheet.name } };
  const all = rows.flatMap(({ cells }) => cells);
  const { placeOf, headings, added, last, problem } = cellPlaces(sheet, table, all, language);
  if (problem) return { problem };
  const writes = rows.flatMap(({ row, cells }) =>
    cells.flatMap((cell): Edit[] => {
      const column = placeOf(cell);
      if (column === undefined || cell.value === null) return [];
      const area: Area = { sheet: sheet.name, row, column, rows: 1, columns: 1 };
      const now = valueAt(sheet, row, column);
      const isOpen = isBlank(now) || (cell.after !== undefined && now === cell.after);
      if (!isOpen || sameValue(now, cell.value) || formulaAt(sheet, row, column) !== undefined) return [];
      if (sheet.merges.some((merge) => overlaps(merge, area))) return [];
      return [{ kind: 'writeCells', at: area, cells: [[cell.value]] }];
    }),
  );
  const isOurs = isOwnSheet(book, sheet.name);
  const body: Area = {
    sheet: sheet.name,
    row: table.firstRow,
    column: last - added + 1,
    rows: table.lastRow - table.firstRow + 1,
    columns: added,
  };
  return {
    edits: [
      ...headings,
      ...writes,
      ...dayWidths(sheet, writes).filter((edit) => edit.kind !== 'setWidths' || edit.column < body.column),
      ...(isOurs && added > 0 ? [{ kind: 'setLook', area: body, look: 'body' } satisfies Edit] : []),
      ...(added > 0 ? widenedFrame(sheet, table, { row: 0, column: last }) : []),
    ],
  };
}

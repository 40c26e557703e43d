import type { Area } from '../../book/area';
import { isBlank, textOf, type CellValue } from '../../book/cells';
import type { Edit } from '../../book/edit';
import {
  sheetNamed,
  type SheetSnapshot,
  type TableSnapshot,
  type WorkbookSnapshot,
} from '../../book/snapshot';
import type { TableReading } from '../../plan/reading';
import { allTexts, type Text } from '../../text/text';
import { sourceColumn } from '../sheets/sheet-signs';
import { rulesBelow } from './rules-below';
import type { SourceCell, SourceRow } from './source-rows';

/** The end of an ordered copy, where rows may be added. */
export interface CopyEnd {
  readonly sheet: string;
  readonly headings: readonly string[];
  readonly headerRow: number;
  readonly lastRow: number;
  /** The column of sources. */
  readonly source: number;
  readonly native: TableSnapshot | undefined;
  readonly tables: readonly TableReading[];
}

const ORIGINAL_WIDTH = 30;

const isEmptyRow = (sheet: SheetSnapshot, row: number): boolean =>
  (sheet.values[row - 1] ?? []).every(isBlank);

const lastOf = ({ area }: TableSnapshot): number => area.row + area.rows - 1;

const isWithin = ({ area }: TableSnapshot, row: number, column: number): boolean =>
  row >= area.row &&
  row <= area.row + area.rows - 1 &&
  column >= area.column &&
  column < area.column + area.columns;

/**
 * Where so many rows may be added to the copy on the sheet; `undefined` where they may not: the sheet is locked, the copy
 * ends with a row of totals, or something stands below that they would run into.
 */
export function copyEnd(
  book: WorkbookSnapshot,
  name: string,
  tables: readonly TableReading[],
  count: number,
): CopyEnd | undefined {
  const sheet = sheetNamed(book, name);
  const from = sheet && sourceColumn(sheet);
  if (!sheet || !from || sheet.isProtected) return undefined;
  const native = sheet.tables.find((table) => isWithin(table, from.row, from.column));
  const own = tables.filter((table) => table.sheet === name && table.kind === 'actions');
  const lastRow = Math.max(native ? lastOf(native) : 0, ...own.map((table) => table.lastRow));
  if (native?.totalsRow === true || own.length === 0) return undefined;
  // One more row stays empty, so that what stands below is not taken for a part of the plan.
  for (let row = lastRow + 1; row <= lastRow + count + 1; row += 1)
    if (!isEmptyRow(sheet, row)) return undefined;
  const headings = (sheet.values[from.row - 1] ?? []).map(textOf);
  while (headings.at(-1) === '') headings.pop();
  return { sheet: name, headings, headerRow: from.row, lastRow, source: from.column, native, tables: own };
}

/** The headings of a column of ours, in any language. */
const headed = (end: CopyEnd, heading: (text: Text) => string): number =>
  end.headings.findIndex((one) => allTexts.some((text) => one === heading(text))) + 1;

/** The column of the copy that says the cell: that of its heading, else that of its field. 0 where there is none. */
function columnFor({ headings, tables }: CopyEnd, { heading, field, more }: SourceCell): number {
  const place = headings.indexOf(heading) + 1;
  if (place > 0 || field === 'unknown') return place;
  const columns = tables.flatMap((table) => table.columns);
  return columns.find((column) => column.field === field && column.more === more)?.column ?? 0;
}

/** A row of the original as a line of the copy, with what has no column of its own there in words. */
function lineOf(
  row: SourceRow,
  end: CopyEnd,
  taken: Set<string>,
  text: Text,
): { readonly line: CellValue[]; readonly kept: string } {
  const line: CellValue[] = end.headings.map(() => null);
  const kept = [textOf(row.kept)];
  const idColumn =
    end.tables.flatMap((table) => table.columns).find(({ field }) => field === 'id')?.column ?? 0;
  const former = headed(end, ({ plan }) => plan.formerId);
  const put = (column: number, heading: string, value: CellValue): void => {
    if (isBlank(value)) return;
    if (column > 0 && isBlank(line[column - 1] ?? null)) line[column - 1] = value;
    else kept.push(text.plan.was(heading, textOf(value)));
  };
  for (const cell of row.cells) put(columnFor(end, cell), cell.heading, cell.value);
  const { id } = row.row;
  if (id !== null) {
    // One that another action has is not given twice: structuring gives the row a number, as it does rows without.
    put(former || (taken.has(id) ? 0 : idColumn), end.headings[idColumn - 1] ?? text.plan.id, id);
    taken.add(id);
  }
  line[end.source - 1] = text.plan.sourceRow(row.table.sheet, row.row.row);
  return { line, kept: kept.filter((one) => one !== '').join(' · ') };
}

/**
 * Actions that were written in the original after its copy was made, added at the end of the copy: said as the copy says
 * them, with what they said before and where they come from.
 */
export function appended(
  book: WorkbookSnapshot,
  end: CopyEnd,
  rows: readonly SourceRow[],
  text: Text,
): readonly Edit[] {
  const sheet = sheetNamed(book, end.sheet);
  if (!sheet || rows.length === 0) return [];
  const taken = new Set(end.tables.flatMap((table) => table.rows.flatMap(({ id }) => id ?? [])));
  const lines = rows.map((row) => lineOf(row, end, taken, text));
  const known = headed(end, ({ plan }) => plan.original);
  const original = known || end.headings.length + 1;
  const { native } = end;
  // A column can be added where the table ends with the last heading.
  const mayAdd = !native || native.area.column + native.area.columns - 1 === end.headings.length;
  const isNew = known === 0 && mayAdd && lines.some(({ kept }) => kept !== '');
  const width = end.headings.length + (isNew ? 1 : 0);
  const cells = lines.map(({ line, kept }) =>
    Array.from({ length: width }, (_, index): CellValue =>
      index === original - 1 && kept !== '' ? kept : (line[index] ?? null),
    ),
  );
  const first = { sheet: end.sheet, row: end.lastRow + 1, column: 1 };
  const head: Area = { sheet: end.sheet, row: end.headerRow, column: original, rows: 1, columns: 1 };
  const adding: Edit[] = isNew
    ? [
        { kind: 'writeCells', at: head, cells: [[text.plan.original]] },
        { kind: 'setLook', area: head, look: 'heading' },
        { kind: 'setWidths', sheet: end.sheet, column: original, widths: [ORIGINAL_WIDTH] },
      ]
    : [];
  const growing: Edit[] = native
    ? [
        {
          kind: 'setTable',
          sheet: end.sheet,
          name: native.name,
          area: {
            ...native.area,
            rows: end.lastRow + rows.length - native.area.row + 1,
            columns: Math.max(native.area.columns, width - native.area.column + 1),
          },
        },
      ]
    : [];
  return [
    ...adding,
    { kind: 'writeCells', at: first, cells },
    { kind: 'setLook', area: { ...first, rows: rows.length, columns: width }, look: 'body' },
    ...growing,
    ...rulesBelow(sheet, end.lastRow, rows.length),
  ];
}

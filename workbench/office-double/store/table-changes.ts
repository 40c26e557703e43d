import type { Block } from '../../planbok/sheet-part';
import { contentTypes, addPart, detach, freePart } from '../../planbok/package';
import { withTableLook, withoutTablePart, withTablePart, resizedTable, tableXml } from '../../planbok/tables';
import { folderOf, type LiveBook } from './live-book';
import { reframe, type LiveSheet } from './live-sheet';
import { namesIn } from './names';
import { settledHeadings } from './table-headings';
import { allTables, forgetTables, tablesIn, type LiveTable } from './tables';

/** Table names and defined names must differ from one another. */
export function isNameTaken(book: LiveBook, name: string, own?: LiveTable): boolean {
  const wanted = name.toLowerCase();
  const tables = allTables(book).filter(({ part }) => part !== own?.part);
  return [...tables, ...namesIn(book)].some((known) => known.name.toLowerCase() === wanted);
}

function freeTableName(book: LiveBook): string {
  for (let number = 1; ; number += 1) if (!isNameTaken(book, `Table${number}`)) return `Table${number}`;
}

/** Creates a table of cells whose first row holds the headings, with Excel's default style. */
export function addTable(book: LiveBook, sheet: LiveSheet, wanted: Block): LiveTable {
  const { pkg, dialect } = book;
  // A table has at least one row below its headings.
  const block = wanted.rows === 1 ? { ...wanted, rows: 2 } : wanted;
  const headings = settledHeadings(book, sheet, block);
  const id = Math.max(0, ...allTables(book).map(({ number }) => number)) + 1;
  const xml = withTableLook(tableXml(dialect, { id, name: freeTableName(book), block, headings }), {
    style: 'TableStyleMedium2',
    rowStripes: true,
  });
  const part = freePart(pkg, `${folderOf(book)}tables/`, 'table');
  const relationshipId = addPart(pkg, dialect, sheet.part, 'table', part, contentTypes.table, xml);
  reframe(sheet, (frame) => withTablePart(frame, relationshipId, dialect));
  touched(book, sheet);
  const made = tablesIn(book, sheet).find((table) => table.part === part);
  if (!made) throw new Error('the table that was added is not there');
  return made;
}

function touched(book: LiveBook, sheet: LiveSheet): void {
  forgetTables(sheet);
  sheet.isTouched = true;
  book.isDirty = true;
  book.emit({ kind: 'frame', sheet });
}

/** Changes a table's part. */
export function changeTable(table: LiveTable, change: (xml: string) => string): void {
  const { book, sheet, part } = table;
  const xml = book.pkg.text(part);
  const made = change(xml);
  if (made === xml) return;
  book.pkg.put(part, made);
  touched(book, sheet);
}

/** Changes a table's area; its headings are read again. */
export function resizeTable(table: LiveTable, block: Block): void {
  const { book, sheet } = table;
  const headings = table.hasHeader ? settledHeadings(book, sheet, block) : counted(table, block.columns);
  changeTable(table, (xml) => resizedTable(xml, block, headings));
}

function counted({ columns }: LiveTable, count: number): readonly string[] {
  const names = columns.slice(0, count);
  for (let number = names.length + 1; names.length < count; number += 1)
    if (!names.includes(`Column${number}`)) names.push(`Column${number}`);
  return names;
}

/** Converts a table to plain cells; their content is kept. */
export function removeTable({ book, sheet, relationshipId }: LiveTable): void {
  reframe(sheet, (frame) => withoutTablePart(frame, relationshipId));
  detach(book.pkg, sheet.part, relationshipId);
  touched(book, sheet);
}

/** The table's current state: the add-in's object may be older than the last change. */
export const tableNow = ({ book, sheet, part }: LiveTable): LiveTable | undefined =>
  sheet.isDeleted ? undefined : tablesIn(book, sheet).find((table) => table.part === part);

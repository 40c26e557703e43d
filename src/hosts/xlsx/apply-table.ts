import { cellName, type Area } from '../../book/area';
import type { Edit } from '../../book/edit';
import { isOfType, relationshipsOf } from '../../opc/relationships';
import { workbookOf } from '../../opc/workbook-parts';
import { contentTypes } from '../../opc/write/dialect';
import { addPart, detach, freePart } from '../../opc/write/part-change';
import { withoutTablePart, withTablePart } from '../../opc/write/table-list';
import { columnNamesOf, resizedTable, tableHeadOf, tableIdOf, tableXml } from '../../opc/write/table-part';
import { refusedTable, tableHeadings } from '../table-headings';
import { folderOf, sheetIn, type Draft, type SheetChange } from './draft';

interface KnownTable {
  readonly id: string;
  readonly part: string;
  readonly xml: string;
}

/** The table parts that a sheet's part leads to. */
function tablesOf({ pkg }: Draft, sheetPart: string): readonly KnownTable[] {
  return relationshipsOf(pkg, sheetPart).flatMap((relationship): KnownTable[] => {
    const { id, target: part, isExternal } = relationship;
    return isExternal || !isOfType(relationship, 'table') || !pkg.has(part)
      ? []
      : [{ id, part, xml: pkg.text(part) }];
  });
}

/**
 * The texts of a table's header row as they are after all edits: the file repeats them in the table's part, and Excel
 * repairs a file where the two differ.
 */
const headingsOf = (draft: Draft, area: Area): readonly string[] => tableHeadings(draft.after, area);

/** Headings for a table that does not show its own: the names its columns have, and counted ones for new columns. */
function hiddenHeadings(xml: string, columns: number): readonly string[] {
  const names = columnNamesOf(xml).slice(0, columns);
  for (let number = names.length + 1; names.length < columns; number += 1) {
    const name = `Column${number}`;
    if (!names.includes(name)) names.push(name);
  }
  return names;
}

function resized(draft: Draft, table: KnownTable, area: Area): void {
  const { hasHeaderRow } = tableHeadOf(table.xml);
  const headings = hasHeaderRow ? headingsOf(draft, area) : hiddenHeadings(table.xml, area.columns);
  const made = resizedTable(table.xml, area, headings);
  if (made !== table.xml) draft.pkg.put(table.part, made);
}

function addTable(draft: Draft, sheet: SheetChange, name: string, area: Area): void {
  const { pkg, dialect } = draft;
  const { sheets, names } = workbookOf(pkg);
  const others = sheets.flatMap(({ part }) => tablesOf(draft, part));
  const taken = [...others.map(({ xml }) => tableHeadOf(xml).name), ...names.map((known) => known.name)];
  if (taken.some((known) => known.toLowerCase() === name.toLowerCase()))
    refusedTable('table-name', sheet.name);
  // A table has at least one row below its headings.
  if (area.rows < 2) refusedTable('table-too-small', sheet.name, cellName(area.row, area.column));
  const id = Math.max(0, ...others.map(({ xml }) => tableIdOf(xml))) + 1;
  const part = freePart(pkg, `${folderOf(draft)}tables/`, 'table');
  const xml = tableXml(dialect, { id, name, block: area, headings: headingsOf(draft, area) });
  const relationshipId = addPart(pkg, dialect, sheet.part, 'table', part, contentTypes.table, xml);
  sheet.frame = withTablePart(sheet.frame, relationshipId, dialect);
}

export function setTable(draft: Draft, edit: Extract<Edit, { readonly kind: 'setTable' }>): void {
  const { name, area } = edit;
  const sheet = sheetIn(draft, edit.sheet);
  const table = tablesOf(draft, sheet.part).find(({ xml }) => tableHeadOf(xml).name === name);
  if (area !== null) {
    if (table) resized(draft, table, area);
    else addTable(draft, sheet, name, area);
  } else if (table) {
    sheet.frame = withoutTablePart(sheet.frame, table.id);
    detach(draft.pkg, sheet.part, table.id);
  }
}

/** Lets the tables of a sheet repeat the headings that were written into their header rows. */
export function renameColumns(draft: Draft, sheet: SheetChange): void {
  for (const table of tablesOf(draft, sheet.part)) {
    const { block, hasHeaderRow } = tableHeadOf(table.xml);
    const line = block && sheet.cells.get(block.row);
    if (!block || !line || !hasHeaderRow) continue;
    const isTouched = [...line].some(
      ([column, { content }]) =>
        content !== undefined && column >= block.column && column < block.column + block.columns,
    );
    if (isTouched) resized(draft, table, { sheet: sheet.name, ...block });
  }
}

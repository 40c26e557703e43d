import { cellName, isSameArea, type Area } from '../../book/area';
import { refusedTable, tableHeadings } from '../table-headings';
import { blockIn } from './read-cells';
import type { EditOf, Writing } from './writing';

function addTable(writing: Writing, name: string, area: Area): void {
  const sheet = writing.sheet(area.sheet);
  const table = sheet.tables.add(blockIn(sheet, area), true);
  table.name = name;
  // The cells have looks of their own; a table style would cover them.
  table.style = '';
}

/** The table of that name as the workbook has it before the run. */
const standing = ({ reading }: Writing, name: string): Area | undefined =>
  reading.book.sheets.flatMap(({ tables }) => tables).find((table) => table.name === name)?.area;

/** A table that keeps its header row is resized (ExcelApi 1.13); any other is made anew. */
function resize(writing: Writing, name: string, was: Area | undefined, area: Area): void {
  const table = writing.sheet(area.sheet).tables.getItem(name);
  const keepsHeader = was?.row === area.row && was.column === area.column;
  if (keepsHeader && writing.isSetSupported('ExcelApi', '1.13')) {
    table.resize(blockIn(writing.sheet(area.sheet), area));
    return;
  }
  table.convertToRange();
  addTable(writing, name, area);
}

/** Makes a native table, gives the one of that name this area, or makes it plain cells again. */
export function setTable(writing: Writing, { sheet, name, area }: EditOf<'setTable'>): void {
  const key = name.toLowerCase();
  const isThere = writing.tables.has(key);
  if (area === null) {
    if (isThere) writing.sheet(sheet).tables.getItem(name).convertToRange();
    writing.tables.delete(key);
    return;
  }
  if (area.rows < 2) refusedTable('table-too-small', sheet, cellName(area.row, area.column));
  tableHeadings(writing.planned(), area);
  const was = standing(writing, name);
  if (!isThere) {
    if (writing.names.has(key)) refusedTable('table-name', sheet);
    addTable(writing, name, area);
  } else if (!was || !isSameArea(was, area)) resize(writing, name, was, area);
  writing.tables.add(key);
}

import { cellName, type Area } from '../book/area';
import { sheetNamed, valueAt, type WorkbookSnapshot } from '../book/snapshot';
import { Failure } from './failure';
import type { WriteReason } from './write-reason';

export const refusedTable = (reason: WriteReason, sheet: string, cell?: string): never => {
  throw new Failure('unsupported', { reason, sheet, ...(cell === undefined ? {} : { cell }) });
};

/**
 * The texts of a table's header row in this workbook. Excel makes up its own where one is missing or there twice, and
 * would change a person's cells by it.
 * @throws Failure `unsupported` for a heading that is empty, no text, or there twice
 */
export function tableHeadings(book: WorkbookSnapshot, area: Area): readonly string[] {
  const sheet = sheetNamed(book, area.sheet);
  const seen = new Set<string>();
  return Array.from({ length: area.columns }, (_, offset) => {
    const column = area.column + offset;
    const heading = sheet ? valueAt(sheet, area.row, column) : null;
    const cell = cellName(area.row, column);
    if (typeof heading !== 'string' || heading.trim() === '')
      return refusedTable('table-heading', area.sheet, cell);
    if (seen.has(heading.toLowerCase())) return refusedTable('table-heading-twice', area.sheet, cell);
    seen.add(heading.toLowerCase());
    return heading;
  });
}

import { isOwnSheet } from '../../book/own-sheet';
import type { SheetSnapshot, WorkbookSnapshot } from '../../book/snapshot';
import type { TableReading } from '../../plan/reading';
import { noAnswers } from '../answers/plan-answers';
import { ownerFormulas } from './owner-formulas';
import type { PlanWords } from './plan-words';
import { isRectangular } from './rectangular';
import { structuredInPlace } from './structure-in-place';

/** Whether structuring improves the sheet's plan where it stands, rather than on a new sheet. */
export function standsInPlace(
  book: WorkbookSnapshot,
  sheet: SheetSnapshot,
  tables: readonly TableReading[],
  { text, compared }: PlanWords,
): boolean {
  const [table] = tables;
  if (!table || !isRectangular(sheet, tables, isOwnSheet(book, sheet.name))) return false;
  const isRead = ownerFormulas(book).some(({ areas }) => areas.some((area) => area.sheet === sheet.name));
  return !isRead || !structuredInPlace(book, sheet, table, text, noAnswers, compared).isCounted;
}

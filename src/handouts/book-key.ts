import type { WorkbookSnapshot } from '../book/snapshot';
import type { PlanReading } from '../plan/reading';
import { ownSheetsOf } from '../plan/tables/own-sheets';

/**
 * What tells a workbook from others for a calendar that several are put into: the organisation, and the first sheet that is
 * not Planbok's. Both stay when the plan is put in order, and no id has to be written into the workbook.
 */
export function bookKey(book: WorkbookSnapshot, { organisation }: PlanReading): string {
  const { derived, central, plans } = ownSheetsOf(book);
  const first = book.sheets.find(({ name }) => !derived.has(name) && !central.has(name) && !plans.has(name));
  return JSON.stringify([organisation ?? '', first?.name ?? '']);
}

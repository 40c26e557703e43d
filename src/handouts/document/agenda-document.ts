import type { WorkbookSnapshot } from '../../book/snapshot';
import { agendaResult } from '../../jobs/agenda/agenda-result';
import type { JobRequest } from '../../jobs/job';
import type { Language } from '../../plan/field';
import type { PlanReading } from '../../plan/reading';
import { linksOf } from '../../plan/references/references';
import { reviewYear } from '../../plan/review-year';
import { textIn } from '../../text/text';
import type { WordDocument } from '../../word/word-document';
import { sheetDocument } from './sheet-document';

/** The agenda as it would stand on its sheet, made now: with what a person has typed there. `null` without anything to review. */
export function agendaDocument(
  book: WorkbookSnapshot,
  reading: PlanReading,
  request: JobRequest,
  language: Language,
): WordDocument | null {
  if (reading.tables.length === 0) return null;
  const year = reviewYear(reading, request);
  const made = agendaResult(book, reading, year, request, textIn(language), linksOf(reading));
  return sheetDocument(made.sheet(), language);
}

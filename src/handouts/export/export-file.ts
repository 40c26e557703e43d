import { agendaState } from '../../jobs/agenda/agenda-state';
import type { Language } from '../../plan/field';
import type { PlanReading } from '../../plan/reading';
import { linksOf } from '../../plan/references/references';
import { reviewYear } from '../../plan/review-year';
import type { HandoutText } from '../../text/handouts';
import { textIn } from '../../text/text';
import { delimitedFile, type DelimitedStyle } from './delimited-file';
import type { ExportKind } from './export-kind';
import { exportRows } from './export-row';
import { layoutFields } from './layout-fields';
import { layoutFor, type LayoutName } from './layouts';
import { listFields } from './list-fields';

/** What Excel opens with a double click: the separator and the decimal sign of the language, and the mark of UTF-8. */
const forExcel: Readonly<Record<Language, DelimitedStyle>> = {
  sv: { separator: ';', decimal: ',', hasMark: true },
  en: { separator: ',', decimal: '.', hasMark: true },
  nb: { separator: ';', decimal: ',', hasMark: true },
};
const forPrograms: DelimitedStyle = { separator: ',', decimal: '.', hasMark: false };

/** A list of the workbook as a delimited text, and how many rows it has. `layout`: in the columns of another program. */
export function exportFile(
  reading: PlanReading,
  request: { readonly today: string; readonly year?: number },
  language: Language,
  kind: ExportKind,
  layout: LayoutName | undefined,
  text: HandoutText,
): { readonly content: string; readonly count: number } {
  const year = reviewYear(reading, request);
  const state = agendaState(reading, year, request.today, textIn(language), linksOf(reading));
  const rows = exportRows(state, kind);
  const known = layout === undefined ? undefined : layoutFor(layout, kind);
  return {
    content: known
      ? delimitedFile(layoutFields(rows, known, text), forPrograms)
      : delimitedFile(listFields(rows, kind, text), forExcel[language]),
    count: rows.length,
  };
}

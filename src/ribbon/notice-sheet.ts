import { addressName } from '../book/area';
import { footerOf } from '../jobs/sheets/footer';
import type { OwnSheet } from '../jobs/sheets/own-sheet';
import { sheetLines } from '../jobs/sheets/sheet-lines';
import type { Language } from '../plan/field';
import type { Notice } from './notice';
import { ribbonText } from './notices';

/** A sheet of ours that says the notice, with a link to each cell. It is never read as a part of the plan. */
export function noticeSheet({ title, lines, cells }: Notice, today: string, language: Language): OwnSheet {
  const text = ribbonText(language).notice;
  const sheet = sheetLines();
  sheet.add([title], 'title');
  sheet.add([text.madeOn(today)], 'muted');
  sheet.skip();
  for (const line of lines) sheet.add([line]);
  if (cells.length > 0) {
    sheet.skip();
    sheet.add([text.cell, text.toDo], 'heading');
    for (const { at, text: what } of cells) {
      const row = sheet.add([addressName(at), what], 'body');
      sheet.link(row, 1, { sheet: at.sheet, row: at.row, column: at.column });
    }
  }
  return {
    mark: 'notice',
    preferredName: text.sheet,
    lines: sheet.lines,
    looks: sheet.looks,
    links: sheet.links,
    widths: [28, 90],
    page: { orientation: 'portrait', footer: footerOf({}, text.sheet, today) },
  };
}

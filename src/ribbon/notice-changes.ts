import type { ChangeSet } from '../book/edit';
import { guarded } from '../book/guarded';
import type { WorkbookSnapshot } from '../book/snapshot';
import { drawn } from '../jobs/sheets/own-sheet';
import type { Language } from '../plan/field';
import type { Notice } from './notice';
import { noticeSheet } from './notice-sheet';

/** What writing the notice into the workbook takes; the sheet of an earlier one is used again. */
export const noticeChanges = (
  book: WorkbookSnapshot,
  notice: Notice,
  today: string,
  language: Language,
): ChangeSet => guarded(book, drawn(book, noticeSheet(notice, today, language)));

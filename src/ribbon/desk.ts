import type { ResultSheet } from '../jobs/verbs';
import type { Language } from '../plan/field';
import type { Conversation } from '../conversation/conversation';
import type { Notice } from './notice';

/** What a ribbon button needs from where it stands. */
export interface RibbonDesk {
  readonly conversation: Conversation;
  /** Of the words to the person; what is written into the workbook follows the workbook. */
  readonly language: Language;
  /** The machine's day, `YYYY-MM-DD`, local time. */
  today(): string;
  /** Shows the sheet to the person. @returns false when the workbook has none */
  show(sheet: ResultSheet): Promise<boolean>;
  /** Puts the notice where the person sees it. */
  tell(notice: Notice): Promise<void>;
}

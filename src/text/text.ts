import type { Language } from '../plan/field';
import { enWorkbook } from './en/workbook';
import { nbWorkbook } from './nb/workbook';
import { svWorkbook } from './sv/workbook';

export type Text = typeof svWorkbook;

const texts: Readonly<Record<Language, Text>> = { sv: svWorkbook, en: enWorkbook, nb: nbWorkbook };

/** Everything Planbok says in a workbook, in one language. */
export const textIn = (language: Language): Text => texts[language];

/** The same in every language: what Planbok wrote is known again in whichever it was. */
export const allTexts: readonly Text[] = Object.values(texts);

import type { Language } from '../plan/field';
import { enSheets } from './en/sheets';
import { svSheets } from './sv/sheets';

/** The words in the language that a locale such as `sv`, `sv_SE` or `en-GB` asks for; Swedish for every other. */
export const sheetsLanguage = (locale: string): Language =>
  locale.toLowerCase().startsWith('en') ? 'en' : 'sv';

export const sheetsText = (language: Language): typeof svSheets => ({ sv: svSheets, en: enSheets })[language];

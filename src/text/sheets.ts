import type { Language } from '../plan/field';
import { enSheets } from './en/sheets';
import { nbSheets } from './nb/sheets';
import { languageOfLocale } from './locale';
import { svSheets } from './sv/sheets';

/** The words in the language that a locale asks for; Swedish for every other. */
export const sheetsLanguage = (locale: string): Language => languageOfLocale(locale) ?? 'sv';

export const sheetsText = (language: Language): typeof svSheets =>
  ({ sv: svSheets, en: enSheets, nb: nbSheets })[language];

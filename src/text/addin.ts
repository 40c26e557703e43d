import type { Language } from '../plan/field';
import { enAddin } from './en/addin';
import { nbAddin } from './nb/addin';
import { languageOfLocale } from './locale';
import { svAddin } from './sv/addin';

const texts: Readonly<Record<Language, typeof svAddin>> = { sv: svAddin, en: enAddin, nb: nbAddin };

/** What the add-in says where there is no workbook to follow: in the language of the browser where Planbok has it, else English. */
export const addinText = (language: string): typeof svAddin => texts[languageOfLocale(language) ?? 'en'];

import type { Language } from '../plan/field';
import { enTerms } from './en/glossary';
import { svTerms } from './sv/glossary';

const terms: Readonly<Record<Language, typeof svTerms>> = { sv: svTerms, en: enTerms };

/** The words of a workbook in one language, as faces show them. */
export const termsIn = (language: Language): typeof svTerms => terms[language];

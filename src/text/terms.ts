import type { Language } from '../plan/field';
import { enTerms } from './terms-en';
import { svTerms } from './terms-sv';

const terms: Readonly<Record<Language, typeof svTerms>> = { sv: svTerms, en: enTerms };

/** The words of a workbook in one language, as faces show them. */
export const termsIn = (language: Language): typeof svTerms => terms[language];

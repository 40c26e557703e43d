import type { Language } from '../plan/field';
import * as en from './en/glossary';
import * as nb from './nb/glossary';
import * as sv from './sv/glossary';

const terms = {
  sv: { status: sv.statuses, findingKinds: sv.findingKinds },
  en: { status: en.statuses, findingKinds: en.findingKinds },
  nb: { status: nb.statuses, findingKinds: nb.findingKinds },
};

/** The words of a workbook in one language, as faces show them. */
export const termsIn = (language: Language): typeof terms.sv => terms[language];

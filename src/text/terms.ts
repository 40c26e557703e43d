import type { Language } from '../plan/field';
import * as en from './en/glossary';
import * as nb from './nb/glossary';
import * as sv from './sv/glossary';

const terms = {
  sv: { status: sv.statuses, findingKinds: sv.findingKinds, meeting: sv.meetingParts },
  en: { status: en.statuses, findingKinds: en.findingKinds, meeting: en.meetingParts },
  nb: { status: nb.statuses, findingKinds: nb.findingKinds, meeting: nb.meetingParts },
};

export type TermsIn = (language: Language) => typeof terms.sv;

/** The words of a workbook in one language, as faces show them. */
export const termsIn: TermsIn = (language) => terms[language];

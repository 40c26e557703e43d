import type { Language } from '../plan/field';
import { enFileFailure } from '../text/en/file-failures';
import { nbFileFailure } from '../text/nb/file-failures';
import type { FailureReason, FileReason } from '../text/failure-reason';
import type { PortfolioText } from '../text/portfolio';
import { svFileFailure } from '../text/sv/file-failures';
import type { Fate } from './file-fate';
import type { Portfolio } from './portfolio';

const failures: Readonly<Record<Language, typeof svFileFailure>> = {
  sv: svFileFailure,
  en: enFileFailure,
  nb: nbFileFailure,
};

const isReason = (text: string | null): text is FailureReason | FileReason =>
  text !== null && Object.hasOwn(svFileFailure.reasons, text);

/** Why a file could not be read, and what to do: the sentence of the finest reason that has one. */
export function failureWords(
  { code, reason, limit }: Extract<Fate, { is: 'failed' }>,
  language: Language,
  text: PortfolioText,
): string {
  if (code === 'bug') return text.bug;
  return failures[language].reasons[isReason(reason) ? reason : code](limit ?? 0);
}

interface FateWords {
  readonly what: string;
  /** What a person can do, where she can do something. */
  readonly advice: string | null;
}

/** What became of a file. No text of its cells is in it. */
export function fateWords(
  fate: Fate,
  { year, language }: Pick<Portfolio, 'year' | 'language'>,
  text: PortfolioText,
): FateWords {
  switch (fate.is) {
    case 'read': {
      const isCounted = fate.facts.year === year || fate.facts.year === null;
      return {
        what: isCounted ? text.counted(fate.facts.year) : text.otherYear(fate.facts.year),
        advice: null,
      };
    }
    case 'no-plan':
      return { what: text.withoutPlan, advice: text.ask };
    case 'passed-over':
      return { what: text.passedOver[fate.why], advice: null };
    case 'failed':
      return { what: text.failed, advice: failureWords(fate, language, text) };
  }
}

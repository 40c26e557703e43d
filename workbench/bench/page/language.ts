import {
  enFileFailure,
  svFileFailure,
  enWorkbench,
  svWorkbench,
  type FailureReason,
  type FileReason,
} from '../../planbok/sentences';
import type { Problem } from '../wire';

export type Language = 'sv' | 'en';
export type Words = typeof svWorkbench;

const words: Readonly<Record<Language, Words>> = { sv: svWorkbench, en: enWorkbench };
const failures = { sv: svFileFailure, en: enFileFailure };

const KEY = 'planbok.workbench.language';

/** The language chosen here before; else Swedish for a Swedish browser and English for all others. */
export function chosenLanguage(): Language {
  try {
    const kept = localStorage.getItem(KEY);
    if (kept === 'sv' || kept === 'en') return kept;
  } catch {
    // Storage is disabled: the browser's language is used.
  }
  return /^(?:sv|nb|nn|no|da)\b/i.test(navigator.language) ? 'sv' : 'en';
}

export function chooseLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Remembered until the page is closed.
  }
}

export const wordsIn = (language: Language): Words => words[language];

const isReason = (text: string): text is FailureReason | FileReason =>
  Object.hasOwn(svFileFailure.reasons, text);

/** The sentence for a failure. */
export function problemSentence({ problem, reason, limit }: Problem, language: Language): string {
  const { problems, nothingWritten } = words[language];
  switch (problem) {
    case 'away':
    case 'refused':
      return problems.away;
    case 'not-found':
    case 'unclear':
      return problems.notFound;
  }
  const name = [reason, problem].find((one) => one !== undefined && isReason(one));
  if (name === undefined || !isReason(name)) return problems.bug;
  return `${failures[language].reasons[name](limit ?? 0)} ${nothingWritten}`;
}

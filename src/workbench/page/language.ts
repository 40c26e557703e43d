import { enFileFailure } from '../../text/en/file-failures';
import type { FailureReason, FileReason } from '../../text/failure-reason';
import { svFileFailure } from '../../text/sv/file-failures';
import { enWorkbench } from '../../text/en/workbench';
import { svWorkbench } from '../../text/sv/workbench';
import type { Problem } from '../wire';

export type Language = 'sv' | 'en';
export type Words = typeof svWorkbench;

const words: Readonly<Record<Language, Words>> = { sv: svWorkbench, en: enWorkbench };
const failures = { sv: svFileFailure, en: enFileFailure };

const KEY = 'planbok.workbench.language';

/** The one chosen here before; else Swedish for a Swedish browser and English for all others. */
export function chosenLanguage(): Language {
  try {
    const kept = localStorage.getItem(KEY);
    if (kept === 'sv' || kept === 'en') return kept;
  } catch {
    // Storage is switched off: the browser's language counts.
  }
  return /^(?:sv|nb|nn|no|da)\b/i.test(navigator.language) ? 'sv' : 'en';
}

export function chooseLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Kept as long as the page.
  }
}

export const wordsIn = (language: Language): Words => words[language];

const isReason = (text: string): text is FailureReason | FileReason =>
  Object.hasOwn(svFileFailure.reasons, text);

/** What went wrong, as a sentence. */
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

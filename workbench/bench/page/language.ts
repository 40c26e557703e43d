import {
  enFileFailure,
  nbFileFailure,
  svFileFailure,
  enWorkbench,
  nbWorkbench,
  svWorkbench,
  languageOfLocale,
  type FailureReason,
  type FileReason,
} from '../../planbok/sentences';
import type { Problem } from '../wire';

export type Language = NonNullable<ReturnType<typeof languageOfLocale>>;
export type Words = typeof svWorkbench;

const words: Readonly<Record<Language, Words>> = { sv: svWorkbench, en: enWorkbench, nb: nbWorkbench };
const languages = Object.keys(words) as Language[];
const failures = { sv: svFileFailure, en: enFileFailure, nb: nbFileFailure };

const KEY = 'planbok.workbench.language';

/** The language chosen here before; else that of the browser where there is one, Swedish for a Danish one, and English for all others. */
export function chosenLanguage(): Language {
  try {
    const kept = localStorage.getItem(KEY);
    const known = languages.find((one) => one === kept);
    if (known !== undefined) return known;
  } catch {
    // Storage is disabled: the browser's language is used.
  }
  const isDanish = /^da\b/i.test(navigator.language);
  return languageOfLocale(navigator.language) ?? (isDanish ? 'sv' : 'en');
}

export function chooseLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Remembered until the page is closed.
  }
}

/** The language that the button of the page changes to: each in turn. */
export const nextLanguage = (language: Language): Language =>
  languages[(languages.indexOf(language) + 1) % languages.length] ?? 'sv';

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

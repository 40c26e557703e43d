import type { Certainty } from '../field';
import type { StatusReading } from '../reading';
import type { Status } from '../status';
import { loneWords } from './status-lone-words';
import { statusPhrases } from './status-phrases';
import { misspeltSense } from './status-typos';
import type { Sense } from './status-sense';
import { statusWords } from './status-words';

/** A reading without the raw text. */
export type StatusSense = Omit<StatusReading, 'text'>;

export const sense = (status: Status, certainty: Certainty): StatusSense => ({ status, certainty });
export const unknown = sense('unknown', 'guess');
export const missing = sense('missing', 'certain');

/** The status of a word that stands alone, and how sure it is. */
const alone: Readonly<Partial<Record<Sense, StatusSense>>> = {
  done: sense('done', 'certain'),
  made: sense('done', 'likely'),
  reached: sense('done', 'likely'),
  ongoing: sense('ongoing', 'certain'),
  begun: sense('ongoing', 'certain'),
  partly: sense('ongoing', 'likely'),
  lacking: unknown,
  doubt: unknown,
  continuing: sense('ongoing', 'likely'),
  activity: sense('ongoing', 'likely'),
  extended: sense('ongoing', 'likely'),
  notStarted: sense('notStarted', 'certain'),
  planned: sense('notStarted', 'likely'),
  remaining: sense('notStarted', 'likely'),
  waiting: sense('waiting', 'certain'),
  halted: sense('waiting', 'certain'),
  resumed: sense('ongoing', 'likely'),
  cancelled: sense('cancelled', 'certain'),
  moved: sense('moved', 'certain'),
  overdue: unknown,
  lapsed: unknown,
};

/** The settled meaning of a text as a whole. */
export function wholeSense(bare: string): StatusSense | undefined {
  const phrase = statusPhrases.get(bare);
  if (phrase) return phrase === 'unknown' ? unknown : sense(phrase, 'certain');
  const lone = loneWords.get(bare);
  if (lone) return lone === 'unknown' ? unknown : sense(lone, 'likely');
  const word = statusWords.get(bare);
  const known = word && alone[word];
  if (known) return known;
  const typed = /^\p{L}+$/u.test(bare) ? misspeltSense(bare) : undefined;
  const meant = typed && alone[typed];
  return meant && meant.status !== 'unknown' ? { ...meant, certainty: 'likely' } : undefined;
}

/** "Klar/Pågår": a choice nobody has made. */
export function isUnmade(text: string): boolean {
  const parts = text.split('/');
  if (parts.length < 2) return false;
  const statuses = parts.map((part) => wholeSense(part.trim()));
  return statuses.every(Boolean) && new Set(statuses.map((one) => one?.status)).size > 1;
}

/** Signs that ask, limit or deny what the words beside them say. */
export const hasOddSigns = (text: string): boolean => /[?~≈≠¬≤≥<>×✗✘❌½¼¾⅓⅔]/u.test(text);

/** Without marks, numbering and stops around it: "2. Pågår!" is "pågår". */
export const strip = (text: string): string =>
  text
    .replace(/^\d{1,2} ?[.):-] ?(?=\p{L})/u, '')
    .replace(/^[\p{P}\p{S}\uFE0F\s]+/u, '')
    .replace(/[^\p{L}\p{N}%]+$/u, '')
    .replace(/[_-]/g, ' ');

/** What a share of the work says, in hundredths. */
export const ofPercent = (percent: number): StatusSense => ({
  status: percent === 0 ? 'notStarted' : percent === 100 ? 'done' : 'ongoing',
  certainty: 'certain',
  percent,
  ...(percent > 0 && percent < 100 ? { saysMore: true } : {}),
});

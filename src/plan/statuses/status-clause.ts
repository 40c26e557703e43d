import { fractionIn } from './status-fractions';
import type { Found } from './status-findings';
import type { Sense } from './status-sense';
import { misspeltSense } from './status-typos';
import { statusWords } from './status-words';

const percent = /(?<![\d.,])(\d{1,3})(?:[.,]\d+)? ?%/;

/** The percentage written in a folded text, 0–100. */
export function percentIn(text: string): number | undefined {
  const found = percent.exec(text);
  const value = found ? Number(found[1]) : undefined;
  return value !== undefined && value <= 100 ? value : undefined;
}

/** A clause with what is true of it as a whole. */
export interface Clause {
  readonly text: string;
  readonly words: readonly string[];
  readonly senses: readonly (Sense | undefined)[];
  /** "3 av 5", "delvis", "60 %". */
  readonly isPartly: boolean;
  /** "0 av 4". */
  readonly isNone: boolean;
  readonly part: Found | undefined;
}

/** The clause of a text without separators; short texts may be misspelt. */
export function clauseOf(text: string, allowsTypos: boolean): Clause {
  const words: readonly string[] = text.match(/\p{L}+/gu) ?? [];
  const senseOf = (word: string): Sense | undefined =>
    statusWords.get(word) ?? (allowsTypos ? misspeltSense(word) : undefined);
  const senses = words.map(senseOf);
  const part = fractionIn(text);
  const share = percentIn(text);
  const isPartly =
    part === 'partly' ||
    senses.includes('partly') ||
    senses.includes('nearly') ||
    (share !== undefined && share < 100);
  return { text, words, senses, isPartly, isNone: part === 'notDone' || share === 0, part };
}

/** Ends a clause that asks; `clausesOf` leaves it. */
export const ASKED = '⁇';

const separators = /[,;.!\n()/]+|(?<=⁇)| - | men | but | however | dock | medan | while | resp /;

/** Sentences and parts of sentences; a dot between digits parts nothing. */
export const clausesOf = (text: string): readonly string[] =>
  text
    .replace(/(\d)[./](?=\d)/g, '$1·')
    .replace(/\?+/g, ASKED)
    .split(separators)
    .map((clause) => clause.replaceAll('·', '/').trim())
    .filter((clause) => clause !== '');

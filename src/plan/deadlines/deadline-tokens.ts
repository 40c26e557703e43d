import { spelledOut, words, type Meaning } from './deadline-words';
import { deadlineRewrites } from './deadline-rewrites';
import { rewritten } from '../rewrites';
import { numeralAt } from './deadline-numerals';
import type { Moment } from './deadline-moments';
import { isNear } from '../matching';
import type { DeadlineContext } from './deadline-context';

interface Placed {
  /** White space stands before it. */
  readonly spaced: boolean;
}

export type Token =
  | (Placed & {
      readonly is: 'word';
      readonly text: string;
      readonly meaning: Meaning | undefined;
      readonly isMended: boolean;
    })
  | (Placed & {
      readonly is: 'number';
      readonly value: number;
      readonly digits: number;
      readonly ordinal: boolean;
    })
  | (Placed & { readonly is: 'moment'; readonly moment: Moment });

const wordForm = /\p{L}+/uy;
const numberForm = /(\d+)(?::?(?:a|e|dje|de|st|nd|rd|th)(?!\p{L}))?/uy;
const labels: ReadonlySet<string> = new Set(['week', 'quarter', 'tertial', 'half']);

const matchedAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** Whether a number that follows belongs to a label ("v. 42", "kv 3/2020") and is no part of a date in digits. */
function isLabelled(tokens: readonly Token[]): boolean {
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (token?.is !== 'word') return false;
    if (token.text === '.' || token.text === ':') continue;
    return token.meaning?.is === 'label' && labels.has(token.meaning.of);
  }
  return false;
}

const SHORTEST_MISSPELT = 4;

/** The word that was meant, where it is long enough for a typo to be seen; else the word itself. */
const misspelt = (word: string): string =>
  (word.length < SHORTEST_MISSPELT ? undefined : spelledOut.find((known) => isNear(word, known))) ?? word;

/** A folded text as words, numbers and times written in digits. */
export function tokensOf(text: string, context: DeadlineContext): readonly Token[] {
  const source = rewritten(text, deadlineRewrites);
  const tokens: Token[] = [];
  let at = 0;
  let spaced = false;
  while (at < source.length) {
    if (source[at] === ' ') {
      spaced = true;
      at += 1;
      continue;
    }
    const number = matchedAt(numberForm, source, at);
    if (number) {
      const numeral = isLabelled(tokens) ? undefined : numeralAt(source, at, context);
      if (numeral) {
        tokens.push({ is: 'moment', moment: numeral.moment, spaced });
        at += numeral.length;
      } else {
        const [all, digits = ''] = number;
        tokens.push({
          is: 'number',
          value: Number(digits),
          digits: digits.length,
          ordinal: all.length > digits.length,
          spaced,
        });
        at += all.length;
      }
    } else {
      const word = matchedAt(wordForm, source, at)?.[0] ?? String.fromCodePoint(source.codePointAt(at) ?? 0);
      const known = words.has(word) ? word : misspelt(word);
      tokens.push({ is: 'word', text: known, meaning: words.get(known), isMended: known !== word, spaced });
      at += word.length;
    }
    spaced = false;
  }
  return tokens;
}

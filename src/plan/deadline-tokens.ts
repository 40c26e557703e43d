import { spelledOut, words, type Meaning } from './deadline-words';
import { numeralAt } from './deadline-numerals';
import type { Moment } from './deadline-moments';
import { isNear } from './matching';
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

const edge = { before: String.raw`(?<![\p{L}\d])`, after: String.raw`(?![\p{L}\d])` };
const whole = (pattern: string): RegExp => new RegExp(`${edge.before}(?:${pattern})${edge.after}`, 'gu');

const clock = String.raw`(?:\d{1,2}|x+)(?:[.:](?:\d\d|x+))?(?!\d)`;
const until = String.raw` ?(?:-|till|to|och|and) ?`;

/** What is put in one form, or away (times of day), before the text is cut into words. In this order. */
const rewrites: readonly (readonly [RegExp, string])[] = [
  [/[-=]+>/g, '→'],
  [/(\d{4}-\d{2}-\d{2})t? ?\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?z?/g, '$1 '],
  [whole(String.raw`kl(?:ockan)?\.? ?${clock}(?:${until}${clock})?(?: ?[ap]\.?m)?`), ' '],
  [whole(String.raw`\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m`), ' '],
  [whole(String.raw`\d{1,2}[:.](?:00|15|30|45)${until}\d{1,2}[:.](?:00|15|30|45)`), ' '],
  [whole(String.raw`\d{1,2}:\d\d(?::\d\d)?`), ' '],
  [/(?<![\d.])\d{1,2}\.(?:00|30|45)(?![\d.])/g, ' '],
  [whole(String.raw`t\.? ?o\.? ?m\.?|till och med`), 'through'],
  [whole(String.raw`f\.? ?r?\.? ?o\.? ?m\.?|från och med|as from`), 'from'],
  [
    whole(
      String.raw`wc|w ?[/.] ?[cb]\.?|week (?:commencing|beginning|starting)|(?<!(?:first|second|third|fourth|last|final) )week of|veckan (?:som börjar|med start)`,
    ),
    'weekof',
  ],
  [whole(String.raw`w ?[/.] ?e\.?|week ending|veckan som slutar`), ' '],
  [whole(String.raw`(?:no|not|inte|ej) (?:later|senare) (?:than|än)`), 'senast'],
  [
    whole(String.raw`(?:no|not|inte|ej|tidigast) (?:earlier|tidigare|before|före|innan) ?(?:than|än)?`),
    'efter',
  ],
  [whole(String.raw`as soon as possible|så snart som möjligt|så fort som möjligt|a\.s\.a\.p\.?`), 'asap'],
  [
    whole(
      String.raw`(?:läsår|läsåret|skolår|skolåret|academic year|school year|a\/y|ay|lå) ?(?:20)?(\d\d) ?[/-] ?(?:20)?(\d\d)`,
    ),
    ' 20$1/$2 ',
  ],
  [whole(String.raw`close of business|close of play|end of play`), ' '],
  [
    whole(String.raw`(?:20)?(\d\d) ?[/-] ?(?:20)?(\d\d) (?:academic year|school year|läsår|läsåret)`),
    ' 20$1/$2 ',
  ],
  [whole('turn of the year'), 'årsskiftet'],
  [whole('(?:in the |the )?new year|nyår|nyåret'), 'event'],
  [whole('mid-?year'), 'midyear'],
];

function rewritten(text: string): string {
  let result = text;
  for (const [pattern, form] of rewrites) result = result.replace(pattern, form);
  return result;
}

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
  const source = rewritten(text);
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

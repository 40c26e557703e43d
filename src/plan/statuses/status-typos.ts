import { typosBetween } from '../matching';
import { statusWords, type Sense } from './status-words';

const SHORTEST_KNOWN = 5;
const SHORTEST_TYPO = 4;
/** Status words are too like other words for two: "discussed" is not "dismissed". */
const MOST_TYPOS = 1;

const seenWithTypos: ReadonlySet<Sense> = new Set([
  'done',
  'ongoing',
  'begun',
  'waiting',
  'cancelled',
  'moved',
  'notStarted',
  'planned',
  'partly',
  'overdue',
]);

const typed = new Map<string, (readonly [string, Sense])[]>();
for (const [word, sense] of statusWords) {
  if (word.length < SHORTEST_KNOWN || !seenWithTypos.has(sense)) continue;
  const sameLetter = typed.get(word.charAt(0));
  if (sameLetter) sameLetter.push([word, sense]);
  else typed.set(word.charAt(0), [[word, sense]]);
}

/** Words that are known with a typo, by their first letter, which people get right. */
const typedWords: ReadonlyMap<string, readonly (readonly [string, Sense])[]> = typed;

/** "Färdigställs" is being done, and no typo of "färdigställts". */
const isPresentOf = (word: string, known: string): boolean =>
  word.endsWith('s') && !/(?:ts|des|ds)$/.test(word) && /(?:ts|des)$/.test(known);

/** "genomföra" is what is to be done, no typo of "genomförd"; so are "stängas" and "close". */
const isOtherForm = (word: string, known: string): boolean => {
  if (isPresentOf(word, known)) return true;
  const ending = /(?:a|e|ar|er|as|es|ing|ed)$/.exec(word)?.[0];
  if (word.slice(0, -1) === known.slice(0, -1)) return true;
  if (ending === 'a' || ending === 'e') return known.startsWith(word.slice(0, -1));
  return ending !== undefined && !known.endsWith(ending);
};

/** The sense of a misspelt word, when all the nearest words have the same. */
export function misspeltSense(word: string): Sense | undefined {
  if (word.length < SHORTEST_TYPO) return undefined;
  let best: { readonly typos: number; readonly sense: Sense | undefined } | undefined;
  for (const [known, sense] of typedWords.get(word.charAt(0)) ?? []) {
    if (Math.abs(word.length - known.length) > MOST_TYPOS) continue;
    const typos = word === known ? 0 : typosBetween(word, known, MOST_TYPOS);
    if (typos === undefined || isOtherForm(word, known)) continue;
    if (!best || typos < best.typos) best = { typos, sense };
    else if (typos === best.typos && sense !== best.sense) best = { typos, sense: undefined };
  }
  return best?.sense;
}

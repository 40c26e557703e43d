import { isFunctionWord, isPlanWord } from './common-words';
import type { Glossary, ThingName } from './glossary';
import { stemOf } from './word-stem';

/** A word as every text that has it uses it. */
export interface KnownWord {
  /** In lower case. */
  readonly word: string;
  readonly stem: string;
  /** The number of its stem. */
  readonly stemNo: number;
  readonly isFunctionWord: boolean;
  readonly isPlanWord: boolean;
  /** Numbers of its trigrams, with the marks of its beginning and end. */
  readonly trigrams: readonly number[];
  /** Names that begin with it. */
  readonly names: readonly ThingName[];
}

export interface KnownWords {
  readonly wordOf: (word: string) => KnownWord;
  /** How many different trigrams and stems there are by now. */
  readonly trigrams: () => number;
  readonly stems: () => number;
}

const noNames: readonly ThingName[] = [];

/** Gives texts a number each time the same one. */
function numbering(): { readonly noOf: (text: string) => number; readonly size: () => number } {
  const numbers = new Map<string, number>();
  return {
    noOf: (text) => {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, numbers.size);
      return numbers.size - 1;
    },
    size: () => numbers.size,
  };
}

/** Words that are looked at once each, however many texts have them. */
export function knownWords(glossary: Glossary): KnownWords {
  const trigrams = numbering();
  const stems = numbering();
  const known = new Map<string, KnownWord>();
  const made = (word: string): KnownWord => {
    const stem = stemOf(word);
    const isFunction = isFunctionWord(word);
    const marked = `^${word}$`;
    const count = isFunction ? 0 : word.length;
    return {
      word,
      stem,
      stemNo: stems.noOf(stem),
      isFunctionWord: isFunction,
      isPlanWord: isPlanWord(stem),
      trigrams: Array.from({ length: count }, (_, at) => trigrams.noOf(marked.slice(at, at + 3))),
      names: glossary.get(stem) ?? noNames,
    };
  };
  return {
    wordOf: (word) => {
      const before = known.get(word);
      if (before) return before;
      const now = made(word);
      known.set(word, now);
      return now;
    },
    trigrams: trigrams.size,
    stems: stems.size,
  };
}

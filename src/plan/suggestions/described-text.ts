import type { Thing } from './glossary';
import type { KnownWord } from './known-words';

/** A word of a text that may tell what the text is about. */
export interface TellingWord {
  readonly word: KnownWord;
  /** Its place among all words of the text. */
  readonly at: number;
  /** The things that it names, alone or with its neighbours. */
  readonly things: readonly Thing[];
}

/** A place in a text that names a thing. */
interface NamedPlace {
  readonly at: number;
  readonly words: number;
  readonly thing: Thing;
}

const noPlaces: readonly NamedPlace[] = [];
const noThings: readonly Thing[] = [];

/** The things that a text names, whichever of its names is used. */
export function namedIn(words: readonly KnownWord[]): readonly NamedPlace[] {
  let found: NamedPlace[] | undefined;
  words.forEach(({ names }, at) => {
    for (const { stems, thing } of names) {
      if (stems.every((stem, index) => words[at + index]?.stem === stem))
        (found ??= []).push({ at, words: stems.length, thing });
    }
  });
  return found ?? noPlaces;
}

/** The words that may tell what a text is about, each stem once. */
export function tellingWords(words: readonly KnownWord[]): readonly TellingWord[] {
  const places = namedIn(words);
  const stems = new Set<number>();
  return words.flatMap((word, at): readonly TellingWord[] => {
    if (word.isFunctionWord || stems.has(word.stemNo)) return [];
    stems.add(word.stemNo);
    const here = places.filter((place) => place.at <= at && at < place.at + place.words);
    return [{ word, at, things: here.length === 0 ? noThings : here.map(({ thing }) => thing) }];
  });
}

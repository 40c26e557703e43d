import type { TellingWord } from './described-text';
import { likeness } from './shared-part';
import type { WordWeights } from './word-weights';

/** A word of one text and the word of the other that says the same or a part of it. */
export interface SharedWord {
  readonly asked: TellingWord;
  readonly found: TellingWord;
  /** How much it says, 0–1. */
  readonly weight: number;
}

/** Words from the beginning of a text that are compared with all words, for the parts of compounds and the names of things. */
const MOST_COMPARED = 40;
/** Less than this is chance, and no reason to show. */
const LEAST_WEIGHT = 0.04;
/** The second of two words that follow each other in both texts is seldom a reason of its own: "förskolan Gläntan". */
const OF_NEXT = 0.5;

function weightOf(asked: TellingWord, found: TellingWord, weights: WordWeights): number {
  const alike = likeness(asked.word.stem, found.word.stem);
  let most = alike === 0 ? 0 : alike * Math.min(weights.ofWord(asked.word), weights.ofWord(found.word));
  for (const thing of asked.things)
    if (found.things.includes(thing)) most = Math.max(most, weights.ofThing(thing));
  return most;
}

/** The words that are the same in both texts, where one of them is too far from the beginning to be compared with all. */
function sameWords(
  asked: readonly TellingWord[],
  found: readonly TellingWord[],
  weights: WordWeights,
): readonly SharedWord[] {
  if (Math.max(asked.length, found.length) <= MOST_COMPARED) return [];
  const places = new Map(found.map(({ word }, place) => [word.stemNo, place]));
  return asked.flatMap((one, at) => {
    const place = places.get(one.word.stemNo);
    const other = place === undefined ? undefined : found[place];
    if (place === undefined || !other || Math.max(at, place) < MOST_COMPARED) return [];
    const weight = Math.min(weights.ofWord(one.word), weights.ofWord(other.word));
    return weight > LEAST_WEIGHT ? [{ asked: one, found: other, weight }] : [];
  });
}

const follows = (later: SharedWord, earlier: SharedWord): boolean =>
  later.asked.at === earlier.asked.at + 1 && later.found.at === earlier.found.at + 1;

/** The words that two texts share, each word once, the most telling pair first. */
export function sharedWords(
  asked: readonly TellingWord[],
  found: readonly TellingWord[],
  weights: WordWeights,
): readonly SharedWord[] {
  const pairs: SharedWord[] = [];
  for (const one of asked.slice(0, MOST_COMPARED))
    for (const other of found.slice(0, MOST_COMPARED)) {
      const weight = weightOf(one, other, weights);
      if (weight > LEAST_WEIGHT) pairs.push({ asked: one, found: other, weight });
    }
  pairs.push(...sameWords(asked, found, weights));
  pairs.sort((a, b) => b.weight - a.weight);
  const taken = new Set<TellingWord>();
  const shared: SharedWord[] = [];
  for (const pair of pairs) {
    if (taken.has(pair.asked) || taken.has(pair.found)) continue;
    taken.add(pair.asked).add(pair.found);
    const isNext = shared.some((other) => follows(pair, other) || follows(other, pair));
    shared.push(isNext ? { ...pair, weight: pair.weight * OF_NEXT } : pair);
  }
  return shared;
}

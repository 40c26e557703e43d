import { lazy } from '../lazy';
import { tellingWords, type TellingWord } from './described-text';
import { featureLists } from './feature-lists';
import { glossaryOf, type TermGroup } from './glossary';
import { knownWords } from './known-words';
import { nearestTexts } from './nearest-texts';
import { sharedWords, type SharedWord } from './shared-words';
import { textWords } from './text-words';
import { wordWeights } from './word-weights';

/** A text that something is to be suggested for. */
export interface AskingText {
  readonly text: string;
  /** It asks for nothing, as a positive observation does: only what says nearly the same is proposed. */
  readonly isContent?: boolean;
}

/** A text that may be suggested. */
export interface AnsweringText {
  readonly text: string;
  /** Of texts that say the same the one with the highest number is meant: the year of its plan. */
  readonly preference: number;
}

export interface Suggestion {
  /** Its place in the list of answering texts. */
  readonly place: number;
  /** 0–1; comparable within one workbook. */
  readonly score: number;
  /** Sure enough to be put before a person as the answer. At most one suggestion of a text is. */
  readonly proposed: boolean;
  /** Why: the words of the asking text that the other one shares, the most telling first. */
  readonly shared: readonly string[];
}

const MOST_SUGGESTED = 3;
/** How many of the nearest texts are compared word by word. */
const COMPARED = 8;
/** A word of the organisation's own counts as several trigrams do, since it stands for words of many. */
const OF_OWN_TERM = 2.5;
/** Telling words, as the root of the product of two texts, from which shared words count less: long texts share words by chance. */
const USUAL_LENGTH = 20;
/** What the shared words count beside how near the texts are. */
const OF_SHARED = 0.15;

/* When a suggestion is proposed. docs/linking.md says how the numbers were chosen. */
const LEAST_SCORE = 0.5;
const LEAST_SCORE_OF_CONTENT = 0.75;
/** More than one word that stands in no other text: one word alone is never a reason. */
const LEAST_SHARED = 1.05;
/** Of the score: what the next text may have at most. */
const MOST_OF_RIVAL = 0.8;

/** Reasons that are shown. */
const MOST_WORDS = 4;

interface Compared {
  /** Which of the different texts. */
  readonly text: number;
  readonly score: number;
  /** What all its shared words say together. */
  readonly said: number;
  readonly shared: readonly string[];
}

/** What shared words say together, of texts of this length. */
const saidBy = (shared: readonly SharedWord[], length: number): number =>
  shared.reduce((sum, { weight }) => sum + weight, 0) * Math.min(1, USUAL_LENGTH / length);

/** Between 0 and 1, and half of it where proposals begin. */
const shownScore = (score: number): number => score / (score + LEAST_SCORE);

const isSure = (best: Compared, rival: Compared | undefined, isContent: boolean): boolean =>
  best.score >= (isContent ? LEAST_SCORE_OF_CONTENT : LEAST_SCORE) &&
  best.said >= LEAST_SHARED &&
  (rival?.score ?? 0) <= MOST_OF_RIVAL * best.score;

/** A text that some of the answering texts say, in whatever spelling. */
interface DifferentText {
  readonly words: readonly string[];
  /** Where it stands; the preferred place first. */
  readonly places: number[];
}

function differentTexts(answering: readonly AnsweringText[]): readonly DifferentText[] {
  const byWords = new Map<string, DifferentText>();
  answering.forEach(({ text }, place) => {
    const words = textWords(text);
    if (words.length === 0) return;
    const key = words.join(' ');
    const same = byWords.get(key);
    if (same) same.places.push(place);
    else byWords.set(key, { words, places: [place] });
  });
  const preferenceOf = (place: number): number => answering[place]?.preference ?? 0;
  const all = [...byWords.values()];
  for (const { places } of all)
    if (places.length > 1) places.sort((a, b) => preferenceOf(b) - preferenceOf(a) || a - b);
  return all;
}

/** The places of texts in alphabetical order, worked out when it is first asked for. */
function ranksOf(texts: readonly DifferentText[]): (text: number) => number {
  const ranks = lazy(() => {
    const keys = texts.map(({ words }) => words.join(' '));
    const order = keys.map((_, text) => text).sort((a, b) => ((keys[a] ?? '') < (keys[b] ?? '') ? -1 : 1));
    const found = new Int32Array(texts.length);
    order.forEach((text, rank) => (found[text] = rank));
    return found;
  });
  return (text) => ranks()[text] ?? 0;
}

/**
 * For each asking text the answering texts that are most like it, at most three. Texts are compared by the trigrams of
 * their words, weighted by how seldom they are (TF-IDF), and the nearest of them by the words that they share.
 * @param terms names of things, beside the words of the texts
 */
export function suggestionsFor(
  asking: readonly AskingText[],
  answering: readonly AnsweringText[],
  terms: readonly TermGroup[],
): readonly (readonly Suggestion[])[] {
  const known = knownWords(glossaryOf(terms));
  const different = differentTexts(answering);
  const asked = asking.map(({ text }) => textWords(text).map(known.wordOf));
  const found = different.map(({ words }) => words.map(known.wordOf));
  const sizes = { trigrams: known.trigrams(), stems: known.stems(), things: terms.length };
  const weights = wordWeights([...asked, ...found], sizes);
  const rankOf = ranksOf(different);
  const nearest = nearestTexts(
    featureLists(asked, sizes),
    featureLists(found, sizes),
    sizes.trigrams + sizes.things,
    (feature) => (terms[feature - sizes.trigrams]?.isOwn ? OF_OWN_TERM : 1),
    rankOf,
  );

  const comparedWith = (one: readonly TellingWord[], question: number): readonly Compared[] =>
    nearest(question, COMPARED)
      .flatMap(({ text, cosine }): readonly Compared[] => {
        const other = tellingWords(found[text] ?? []);
        const shared = sharedWords(one, other, weights);
        // What has no reason to show is not suggested.
        if (shared.length === 0) return [];
        const said = saidBy(shared, Math.sqrt(one.length * other.length));
        const words = shared.slice(0, MOST_WORDS).map(({ asked: { word } }) => word.word);
        return [{ text, said, score: cosine + OF_SHARED * said, shared: words }];
      })
      .sort((a, b) => b.score - a.score || rankOf(a.text) - rankOf(b.text));

  const isOnePlace = (text: number): boolean => {
    const [first = 0, second] = different[text]?.places ?? [];
    return second === undefined || answering[first]?.preference !== answering[second]?.preference;
  };

  return asked.map((words, question) => {
    const compared = comparedWith(tellingWords(words), question);
    const [best, rival] = compared;
    const isContent = asking[question]?.isContent === true;
    const sure = best !== undefined && isSure(best, rival, isContent) && isOnePlace(best.text);
    return compared
      .flatMap(({ text, score, shared }) =>
        (different[text]?.places ?? []).map((place) => ({ place, score: shownScore(score), shared })),
      )
      .slice(0, MOST_SUGGESTED)
      .map((suggestion, at) => ({ ...suggestion, proposed: sure && at === 0 }));
  });
}

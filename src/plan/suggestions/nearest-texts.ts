import { textLists, type FeatureLists } from './feature-lists';

/** A text that is near another one, and the cosine of their weighted features, 0–1. */
export interface NearText {
  readonly text: number;
  readonly cosine: number;
}

/** Texts looked up a question by its rarest features, until this many. */
const MOST_LOOKED_UP = 2000;
/** Of those, how many are compared by all features. */
const MOST_COMPARED = 48;

/** The texts of the highest values; of those that tie for the last places the first by `rankOf`. */
function highest(
  texts: readonly number[],
  valueOf: (text: number) => number,
  most: number,
  rankOf: (text: number) => number,
): readonly number[] {
  if (texts.length <= most) return texts;
  const best: number[] = [];
  const values: number[] = [];
  for (const text of texts) {
    const value = valueOf(text);
    if (best.length === most && value < (values[most - 1] ?? 0)) continue;
    const isBefore = (at: number): boolean => {
      const other = values[at] ?? 0;
      return value > other || (value === other && rankOf(text) < rankOf(best[at] ?? 0));
    };
    let at = best.length;
    if (at === most && !isBefore(at - 1)) continue;
    while (at > 0 && isBefore(at - 1)) at -= 1;
    best.splice(at, 0, text);
    values.splice(at, 0, value);
    if (best.length > most) {
      best.pop();
      values.pop();
    }
  }
  return best;
}

/** The more texts have a feature, the less it says (inverse document frequency). Of both lists together. */
function featureWeights(
  lists: readonly FeatureLists[],
  size: number,
  factorOf: (feature: number) => number,
): Float64Array {
  const counts = new Float64Array(size);
  let texts = 0;
  for (const { starts, features } of lists) {
    texts += starts.length - 1;
    for (const feature of features) counts[feature] = (counts[feature] ?? 0) + 1;
  }
  return counts.map((count, feature) => factorOf(feature) * Math.log((texts + 1) / (count + 0.5)));
}

function norms({ starts, features }: FeatureLists, weights: Float64Array): Float64Array {
  const found = new Float64Array(starts.length - 1);
  for (let text = 0; text < found.length; text += 1) {
    let sum = 0;
    const end = starts[text + 1] ?? 0;
    for (let at = starts[text] ?? 0; at < end; at += 1) sum += (weights[features[at] ?? 0] ?? 0) ** 2;
    found[text] = Math.sqrt(sum);
  }
  return found;
}

/**
 * Finds the texts that are nearest a question. Texts are looked up by the rarest features of the question and only the
 * best of them are compared by all, so that the time does not grow with the number of texts that share what all share.
 * @param size how many features there are
 * @param factorOf what a feature counts beside how rare it is
 * @param rankOf an order of the texts that does not hang on their rows; asked for only where texts are equally near
 * @returns by question: the nearest texts, the nearest first; none that has nothing in common
 */
export function nearestTexts(
  asked: FeatureLists,
  texts: FeatureLists,
  size: number,
  factorOf: (feature: number) => number,
  rankOf: (text: number) => number,
): (question: number, most: number) => readonly NearText[] {
  const weights = featureWeights([asked, texts], size, factorOf);
  const having = textLists(texts, size);
  const [askedNorms, textNorms] = [norms(asked, weights), norms(texts, weights)];
  const sums = new Float64Array(textNorms.length);
  const isAsked = new Uint8Array(size);
  const countOf = (feature: number): number =>
    (having.starts[feature + 1] ?? 0) - (having.starts[feature] ?? 0);

  /** The features by which texts are looked up: the rarest, and as rare ones. */
  const lookedUp = (features: Int32Array): Int32Array => {
    const counts = Int32Array.from(features, countOf).sort();
    let total = 0;
    let most = 0;
    for (const count of counts) {
      total += count;
      if (total > MOST_LOOKED_UP && most > 0 && count > most) break;
      most = count;
    }
    return features.filter((feature) => countOf(feature) <= most);
  };

  const candidates = (features: Int32Array): readonly number[] => {
    const touched: number[] = [];
    for (const feature of lookedUp(features)) {
      const weight = (weights[feature] ?? 0) ** 2;
      const end = having.starts[feature + 1] ?? 0;
      for (let at = having.starts[feature] ?? 0; at < end; at += 1) {
        const text = having.texts[at] ?? 0;
        if (sums[text] === 0) touched.push(text);
        sums[text] = (sums[text] ?? 0) + weight;
      }
    }
    const nearness = (text: number): number => (sums[text] ?? 0) / (textNorms[text] ?? 1);
    const best = highest(touched, nearness, MOST_COMPARED, rankOf);
    for (const text of touched) sums[text] = 0;
    return best;
  };

  return (question, most) => {
    const features = asked.features.subarray(asked.starts[question], asked.starts[question + 1]);
    const found = candidates(features);
    for (const feature of features) isAsked[feature] = 1;
    const near = found.map((text): NearText => {
      let sum = 0;
      const end = texts.starts[text + 1] ?? 0;
      for (let at = texts.starts[text] ?? 0; at < end; at += 1) {
        const feature = texts.features[at] ?? 0;
        if (isAsked[feature] === 1) sum += (weights[feature] ?? 0) ** 2;
      }
      return { text, cosine: sum / ((askedNorms[question] ?? 1) * (textNorms[text] ?? 1)) };
    });
    for (const feature of features) isAsked[feature] = 0;
    const order = (a: NearText, b: NearText): number =>
      b.cosine - a.cosine || rankOf(a.text) - rankOf(b.text);
    return near.sort(order).slice(0, most);
  };
}

import { namedIn } from './described-text';
import type { KnownWord } from './known-words';

/** What some texts are made of: the features of text t are those from `starts[t]` to `starts[t + 1]`, each once. */
export interface FeatureLists {
  readonly starts: Int32Array;
  readonly features: Int32Array;
}

/** The trigrams of each text, and after them, numbered from `trigrams`, the things that it names. */
export function featureLists(
  texts: readonly (readonly KnownWord[])[],
  sizes: { readonly trigrams: number; readonly things: number },
): FeatureLists {
  // The number of the last text that had each feature.
  const last = new Int32Array(sizes.trigrams + sizes.things).fill(-1);
  const starts = new Int32Array(texts.length + 1);
  let features = new Int32Array(1024);
  let count = 0;
  const add = (feature: number, text: number): void => {
    if (last[feature] === text) return;
    last[feature] = text;
    if (count === features.length) {
      const longer = new Int32Array(2 * count);
      longer.set(features);
      features = longer;
    }
    features[count] = feature;
    count += 1;
  };
  texts.forEach((words, text) => {
    for (const { thing } of namedIn(words)) add(sizes.trigrams + thing.no, text);
    for (const { trigrams } of words) for (const trigram of trigrams) add(trigram, text);
    starts[text + 1] = count;
  });
  return { starts, features: features.subarray(0, count) };
}

/** The texts that have each feature: those of feature f are from `starts[f]` to `starts[f + 1]`, rising. */
export interface TextLists {
  readonly starts: Int32Array;
  readonly texts: Int32Array;
}

export function textLists({ starts, features }: FeatureLists, size: number): TextLists {
  const ends = new Int32Array(size + 1);
  for (const feature of features) ends[feature + 1] = (ends[feature + 1] ?? 0) + 1;
  for (let feature = 0; feature < size; feature += 1)
    ends[feature + 1] = (ends[feature + 1] ?? 0) + (ends[feature] ?? 0);
  const next = ends.slice();
  const texts = new Int32Array(features.length);
  for (let text = 0; text + 1 < starts.length; text += 1) {
    const end = starts[text + 1] ?? 0;
    for (let at = starts[text] ?? 0; at < end; at += 1) {
      const feature = features[at] ?? 0;
      const place = next[feature] ?? 0;
      texts[place] = text;
      next[feature] = place + 1;
    }
  }
  return { starts: ends, texts };
}

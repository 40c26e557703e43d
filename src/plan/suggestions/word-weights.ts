import { namedIn } from './described-text';
import type { Thing } from './glossary';
import type { KnownWord } from './known-words';

/** How much words say among the texts at hand, 0–1: one that stands in two texts only says 1. */
export interface WordWeights {
  readonly ofWord: (word: KnownWord) => number;
  readonly ofThing: (thing: Thing) => number;
}

/** Of what a word says, when it stands in any plan. */
const OF_PLAN_WORD = 0.4;

/** Of what a thing says, when the two texts name it by different words and only Planbok says that they mean the same. */
const OF_KNOWN_THING = 0.7;

export function wordWeights(
  texts: readonly (readonly KnownWord[])[],
  sizes: { readonly stems: number; readonly things: number },
): WordWeights {
  const counts = new Int32Array(sizes.stems);
  const things = new Int32Array(sizes.things);
  // The number of the last text that had each of them, so that each is counted once a text.
  const lastWith = new Int32Array(sizes.stems).fill(-1);
  const lastNaming = new Int32Array(sizes.things).fill(-1);
  const count = (counted: Int32Array, last: Int32Array, no: number, text: number): void => {
    if (last[no] === text) return;
    last[no] = text;
    counted[no] = (counted[no] ?? 0) + 1;
  };
  texts.forEach((words, text) => {
    for (const { stemNo } of words) count(counts, lastWith, stemNo, text);
    for (const { thing } of namedIn(words)) count(things, lastNaming, thing.no, text);
  });
  const sayingOf = (times: number): number => Math.log((texts.length + 1) / (times + 0.5));
  const most = sayingOf(2);
  const weightOf = (times: number, isPlanWord: boolean): number =>
    most <= 0 ? 0 : Math.min(1, Math.max(0, sayingOf(times) / most)) * (isPlanWord ? OF_PLAN_WORD : 1);
  return {
    ofWord: ({ stemNo, isPlanWord }) => weightOf(counts[stemNo] ?? 0, isPlanWord),
    ofThing: ({ no, isPlanWord, isOwn }) =>
      weightOf(things[no] ?? 0, isPlanWord && !isOwn) * (isOwn ? 1 : OF_KNOWN_THING),
  };
}

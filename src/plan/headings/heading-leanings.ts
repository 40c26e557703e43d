import type { Column } from '../columns/column';
import { declarations } from '../columns/declarations';
import { otherColumns } from '../columns/other-columns';
import { readKinds, type TableKind } from '../field';
import type { WordTest } from '../word-list';

/** What the words of a heading lean towards, though no list has the heading. */
export interface Leaning {
  readonly column: Column;
  /** Kinds of table that declare such a column; empty for columns without a field of their own. */
  readonly kinds: readonly TableKind[];
  /** 0–2.5: how much its words speak for the field. */
  readonly weight: number;
}

const FRAME = 1.8;
/** By place: the heading's own noun, a word before it, a word after a preposition. */
const WORD = { head: 1.6, before: 0.9, after: 0.5 } as const;
const HINT = { head: 0.8, before: 0.45, after: 0.3 } as const;
const CLIP = { head: 0.9, before: 0.4, after: 0.2 } as const;
/** What another word for the same adds, of its own weight. */
const AGAIN = 0.4;
/** Less is no leaning. */
const LEAST = 0.3;

type Place = keyof typeof WORD;

const prepositions: ReadonlySet<string> = new Set(
  'av för till i på om från vid hos med mot genom of for to in on by with at from about through under per'.split(
    ' ',
  ),
);
const small: ReadonlySet<string> = new Set(
  'och and or eller the a an en ett den det de vår våra our your their is are är vi we it its this that dessa detta'.split(
    ' ',
  ),
);

/** Words of a heading by their place. A preposition itself counts as a word after: "till" may be all that is said. */
function placedWords(key: string): readonly (readonly [word: string, place: Place])[] {
  const words = key
    .replace(/\([^)]*\)/g, ' ')
    .split(/[^\p{L}\p{N}%#§£$€.&+✓-]+/u)
    .map((word) => word.replace(/^[.&+-]+|[.&+-]+$/g, ''))
    .filter((word) => word !== '' && !small.has(word));
  const at = words.findIndex((word, index) => index > 0 && prepositions.has(word));
  const end = at < 0 ? words.length : at;
  return words.map((word, index) => [word, index >= end ? 'after' : index === end - 1 ? 'head' : 'before']);
}

/** The second part of a compound says what it is; its first part what it is about. */
const isFirstPart = (test: WordTest, word: string): boolean =>
  word.length >= 9 &&
  test(word) === 'start' &&
  test(word.slice(0, Math.max(4, word.length - 4))) !== undefined;

function weightOfWord(column: Column, word: string, place: Place): number {
  const { words, hints } = column.cues;
  const said = words(word);
  if (said === 'clip') return CLIP[place];
  const hint = said === undefined ? hints(word) : undefined;
  if (said === undefined && (hint === undefined || hint === 'clip')) return 0;
  const found = said === undefined ? HINT : WORD;
  const test = found === WORD ? words : hints;
  return isFirstPart(test, word) ? found.before : found[place];
}

function weightOf(column: Column, key: string, words: ReturnType<typeof placedWords>): number {
  const weights = words
    .map(([word, place]) => weightOfWord(column, word, place))
    .filter((weight) => weight > 0)
    .sort((a, b) => b - a);
  if (column.cues.frames.some((isFrame) => isFrame(key))) weights.unshift(FRAME);
  const [first = 0, second = 0] = weights;
  return first + AGAIN * second;
}

interface Leaner {
  readonly column: Column;
  readonly kinds: readonly TableKind[];
}

function allLeaners(): readonly Leaner[] {
  const kindsOf = new Map<Column, TableKind[]>();
  for (const kind of readKinds) {
    for (const column of declarations[kind]) kindsOf.set(column, [...(kindsOf.get(column) ?? []), kind]);
  }
  for (const column of otherColumns) if (!kindsOf.has(column)) kindsOf.set(column, []);
  return [...kindsOf].map(([column, kinds]) => ({ column, kinds }));
}

const leaners = allLeaners();

/** Headings whose leanings are kept: a plan has some ten, an office some hundred. */
const MOST_KEPT = 2_000;
const kept = new Map<string, readonly Leaning[]>();

/** What the words of a heading lean towards, the most first; empty when it has no word that any column is known by. */
export function leaningsOf(key: string): readonly Leaning[] {
  const known = kept.get(key);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const leanings = readLeanings(key);
  kept.set(key, leanings);
  return leanings;
}

function readLeanings(key: string): readonly Leaning[] {
  const words = placedWords(key);
  return leaners
    .map(({ column, kinds }): Leaning => ({ column, kinds, weight: weightOf(column, key, words) }))
    .filter(({ weight }) => weight >= LEAST)
    .sort((a, b) => b.weight - a.weight);
}

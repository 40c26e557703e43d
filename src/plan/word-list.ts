import { lazy } from './lazy';

/**
 * Whether a word, in lower case, is in a list; `head` when only the end of it is, the head of a Swedish compound; `start`
 * when only the beginning of it is; `clip` when the word is the beginning of one: "kat", "åtg".
 */
export type WordTest = (word: string) => 'word' | 'head' | 'start' | 'clip' | undefined;

/** Fewer letters before the head of a compound are no first part of one. */
const SHORTEST_FIRST_PART = 3;

/** Letters of a clipped word, and how many it has lost at least. */
const SHORTEST_CLIP = 3;
const LONGEST_CLIP = 5;
const CLIPPED = 2;

/** The entries of a list: one a line, or with `|` between them. */
export const entriesOf = (list: string): readonly string[] =>
  list
    .split(/[|\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

/** What can be asked of a set of words. */
export type WordSet = Pick<ReadonlySet<string>, 'has'>;

/** The entries of the lists as a set, which is made when it is first asked: few of the many are, in one run. */
export function wordSet(...lists: readonly string[]): WordSet {
  const words = lazy(() => new Set(lists.flatMap(entriesOf)));
  return { has: (word) => words().has(word) };
}

interface SortedWords {
  readonly whole: ReadonlySet<string>;
  readonly all: readonly string[];
  readonly starts: readonly string[];
  /** By their last two letters. */
  readonly ends: ReadonlyMap<string, readonly string[]>;
  readonly others: ReadonlySet<string>;
}

function sorted(list: string): SortedWords {
  const whole = new Set<string>();
  const starts: string[] = [];
  const ends = new Map<string, string[]>();
  const others = new Set<string>();
  for (const entry of entriesOf(list)) {
    if (entry.startsWith('-')) {
      others.add(entry.slice(1));
      continue;
    }
    const word = entry.replace(/^\*|\*$/g, '');
    whole.add(word);
    if (entry.endsWith('*')) starts.push(word);
    if (entry.startsWith('*')) {
      const last = word.slice(-2);
      ends.set(last, [...(ends.get(last) ?? []), word]);
    }
  }
  return { whole, all: [...whole], starts, ends, others };
}

/**
 * A test for a list of lower-case words, one a line or with `|` between. `*chef` is also known as the end of a longer word,
 * `ansvar*` also as its beginning; `-klagomål` is none of the list's words, though it ends as one. The list is gone through when the first word is tested.
 */
export function wordTest(list: string): WordTest {
  const words = lazy(() => sorted(list));
  return (word) => {
    const { whole, all, starts, ends, others } = words();
    if (whole.has(word)) return 'word';
    if (others.has(word)) return undefined;
    const heads = ends.get(word.slice(-2));
    const isHead = heads?.some(
      (head) => word.length >= head.length + SHORTEST_FIRST_PART && word.endsWith(head),
    );
    if (isHead === true) return 'head';
    if (starts.some((start) => word.startsWith(start))) return 'start';
    const mayBeClip = word.length >= SHORTEST_CLIP && word.length <= LONGEST_CLIP;
    return mayBeClip && all.some((one) => one.startsWith(word) && one.length >= word.length + CLIPPED)
      ? 'clip'
      : undefined;
  };
}

import { entriesOf } from '../word-list';

/**
 * A text with its Norwegian words put in the Swedish ones that the recognisers know. The two languages build their headings,
 * statuses and times alike, so that whatever care the Swedish reading takes (negations, promises, conditions, parts) the
 * Norwegian has too. A word that is in no list stays as it is, and is asked about where Swedish would ask.
 */
export type InSwedish = (text: string) => string;

/**
 * Words of one sort, as lists of `norsk = svensk` with `|` or a line break between, each of one word or several;
 * `*leder = ledare` is also the head of a compound.
 */
export interface NorwegianWords {
  /** What neither Swedish nor English has. */
  readonly own: string;
  /** What another of the languages has too, mostly in another sense. */
  readonly shared?: string;
  /** The same, where it is all that a text says. */
  readonly alone?: string;
}

interface Entry {
  readonly words: readonly string[];
  readonly swedish: string;
  readonly isShared: boolean;
}

interface Lists {
  /** By the first word, those of most words first. */
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  /** Ends of compounds, the longest first. */
  readonly heads: readonly Entry[];
  readonly alone: ReadonlyMap<string, string>;
}

/** Fewer letters before the head of a compound are no first part of one. */
const SHORTEST_FIRST_PART = 3;

function listsOf(lists: readonly NorwegianWords[]): Lists {
  const entries = new Map<string, Entry[]>();
  const heads: Entry[] = [];
  const alone = new Map<string, string>();
  const enter = (list: string, isShared: boolean): void => {
    for (const entry of entriesOf(list)) {
      const [norwegian = '', swedish = ''] = entry.split(' = ');
      const words = norwegian.replace('*', '').split(' ');
      const [first = ''] = words;
      const known = { words, swedish, isShared };
      entries.set(first, [...(entries.get(first) ?? []), known]);
      if (norwegian.startsWith('*')) heads.push(known);
    }
  };
  for (const list of lists) {
    enter(list.own, false);
    enter(list.shared ?? '', true);
    for (const entry of entriesOf(list.alone ?? '')) {
      const [norwegian = '', swedish = ''] = entry.split(' = ');
      alone.set(norwegian, swedish);
    }
  }
  for (const known of entries.values()) known.sort((a, b) => b.words.length - a.words.length);
  heads.sort(({ words: [a = ''] }, { words: [b = ''] }) => b.length - a.length);
  return { entries, heads, alone };
}

/** As large as the word it stands for: "Ikke" as "Ej", "IKKE" as "EJ". */
function inCaseOf(written: string, swedish: string): string {
  const first = written.charAt(0);
  if (first === first.toLowerCase()) return swedish;
  if (written.length > 1 && written === written.toUpperCase()) return swedish.toUpperCase();
  return swedish.charAt(0).toUpperCase() + swedish.slice(1);
}

/** The compound by its head, its first part too where a list has it: "tiltaksansvarlig" as "åtgärdsansvarig". */
function compoundOf(text: string, { entries, heads }: Lists, withShared: boolean): string | undefined {
  const found = heads.find(
    ({ words: [head = ''], isShared }) =>
      (withShared || !isShared) && text.length >= head.length + SHORTEST_FIRST_PART && text.endsWith(head),
  );
  if (!found) return undefined;
  const part = text.slice(0, text.length - (found.words[0]?.length ?? 0));
  const bare = part.replace(/s$/, '');
  const known = [part, bare].map((one) => entries.get(one)?.find(({ words }) => words.length === 1)?.swedish);
  const first = known[0] ?? (known[1] === undefined ? part : known[1] + part.slice(bare.length));
  return first + found.swedish;
}

/** Words of a text and what stands between them, in turn: every second is a word. */
const piecesOf = (text: string): readonly string[] => text.split(/(\p{L}+)/u);

/** How many of the pieces from `at` on an entry takes; 0 where it is not what they say. */
function length({ words }: Entry, pieces: readonly string[], at: number): number {
  const isSaid = words.every(
    (word, index) =>
      pieces[at + 2 * index]?.toLowerCase() === word && (index === 0 || pieces[at + 2 * index - 1] === ' '),
  );
  return isSaid ? 2 * words.length - 1 : 0;
}

/** `undefined` where the text has none of the words. */
function put(text: string, lists: Lists, withShared: boolean): string | undefined {
  const pieces = piecesOf(text);
  let result = '';
  let isFound = false;
  for (let at = 0; at < pieces.length;) {
    const written = pieces[at] ?? '';
    // "Å gjøre" has a word of one letter; "Å01" and "Å - ferdig" have a letter.
    const isWord = at % 2 === 1 && (written.length > 1 || pieces[at + 1] === ' ');
    const word = isWord ? written.toLowerCase() : '';
    const entry = lists.entries
      .get(word)
      ?.find((one) => (withShared || !one.isShared) && length(one, pieces, at) > 0);
    const swedish = entry?.swedish ?? (word === '' ? undefined : compoundOf(word, lists, withShared));
    isFound ||= swedish !== undefined;
    result += swedish === undefined ? written : inCaseOf(written, swedish);
    at += entry ? length(entry, pieces, at) : 1;
  }
  return isFound ? result : undefined;
}

/**
 * A translator by some lists, those first that come first where two have a word. `isNorwegian`: the texts are known to be;
 * else the words that other languages share are left, unless a word that is only Norwegian stands beside them.
 */
export function inSwedishBy(words: readonly NorwegianWords[], isNorwegian: boolean): InSwedish {
  let made: Lists | undefined;
  return (text) => {
    const lists = (made ??= listsOf(words));
    const said = lists.alone.get(text.trim().toLowerCase());
    if (said !== undefined) return said;
    if (isNorwegian) return put(text, lists, true) ?? text;
    return put(text, lists, false) === undefined ? text : (put(text, lists, true) ?? text);
  };
}

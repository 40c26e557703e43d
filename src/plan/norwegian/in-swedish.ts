import { entriesOf } from '../word-list';

/**
 * Norwegian put in the Swedish words that the recognisers know, word by word. The two languages build their headings, statuses
 * and times alike, so that whatever care the Swedish reading takes (negations, promises, conditions, parts) the Norwegian
 * has too. A word that is in no list stays as it is, and is asked about where Swedish would ask.
 */
export type InSwedish = (text: string) => string;

/** Words of one sort, as lists of `norsk = svensk` with `|` or a line break between; `*leder = ledare` is also the head of a compound. */
export interface NorwegianWords {
  /** What neither Swedish nor English has: it is translated wherever it stands. */
  readonly own: string;
  /** What another of the languages has too, mostly in another sense: translated only in Norwegian. */
  readonly shared?: string;
}

interface Entry {
  readonly words: readonly string[];
  readonly swedish: string;
  readonly isShared: boolean;
}

interface Lists {
  /** By the first word, the longest first. */
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  /** Ends of compounds, the longest first. */
  readonly heads: readonly (readonly [head: string, swedish: string])[];
}

/** Fewer letters before the head of a compound are no first part of one. */
const SHORTEST_FIRST_PART = 3;

function listsOf(all: readonly NorwegianWords[]): Lists {
  const entries = new Map<string, Entry[]>();
  const heads: (readonly [string, string])[] = [];
  const enter = (list: string, isShared: boolean): void => {
    for (const entry of entriesOf(list)) {
      const [norwegian = '', swedish = ''] = entry.split(' = ');
      const words = norwegian.replace('*', '').split(' ');
      const [first = ''] = words;
      entries.set(first, [...(entries.get(first) ?? []), { words, swedish, isShared }]);
      if (norwegian.startsWith('*')) heads.push([words.join(' '), swedish]);
    }
  };
  for (const { own, shared = '' } of all) {
    enter(own, false);
    enter(shared, true);
  }
  for (const list of entries.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { entries, heads: heads.sort(([a], [b]) => b.length - a.length) };
}

const word = /\p{L}+/gu;

/** As large as the word it stands for: "Ikke" as "Ej", "IKKE" as "EJ". */
function inCaseOf(written: string, swedish: string): string {
  const first = written.charAt(0);
  if (first === first.toLowerCase()) return swedish;
  if (written.length > 1 && written === written.toUpperCase()) return swedish.toUpperCase();
  return swedish.charAt(0).toUpperCase() + swedish.slice(1);
}

/** The compound by its head, its first part too where a list has it: "tiltaksansvarlig" as "åtgärdsansvarig". */
function compoundOf(text: string, { entries, heads }: Lists): string | undefined {
  const found = heads.find(
    ([head]) => text.length >= head.length + SHORTEST_FIRST_PART && text.endsWith(head),
  );
  if (!found) return undefined;
  const [head, swedish] = found;
  const part = text.slice(0, -head.length);
  const joint = part.endsWith('s') ? 's' : '';
  const known = [part, part.slice(0, -joint.length || undefined)].flatMap(
    (one) => entries.get(one)?.filter(({ words }) => words.length === 1) ?? [],
  )[0];
  return (known ? known.swedish + joint : part) + swedish;
}

/** @param isNorwegian the text is known to be; else words of other languages too stay as they are, unless a Norwegian one stands beside them */
export function inSwedishBy(lists: readonly NorwegianWords[], isNorwegian: boolean): InSwedish {
  let made: Lists | undefined;
  return (text) => {
    made ??= listsOf(lists);
    const { entries } = made;
    const found = [...text.matchAll(word)];
    const put = (withShared: boolean): readonly [text: string, isFound: boolean] => {
      let result = '';
      let from = 0;
      let isFound = false;
      for (let index = 0; index < found.length; ) {
        const at = found[index]?.index ?? 0;
        const written = found[index]?.[0] ?? '';
        const match = entries.get(written.toLowerCase())?.find(
          ({ words, isShared }) =>
            (withShared || !isShared) &&
            words.every((one, next) => {
              const other = found[index + next];
              const before = found[index + next - 1];
              return (
                other?.[0].toLowerCase() === one &&
                (next === 0 || other.index - (before?.index ?? 0) - (before?.[0].length ?? 0) === 1)
              );
            }),
        );
        const swedish = match?.swedish ?? compoundOf(written.toLowerCase(), made ?? listsOf(lists));
        const taken = match?.words.length ?? 1;
        if (swedish !== undefined) {
          const last = found[index + taken - 1];
          result += text.slice(from, at) + inCaseOf(written, swedish);
          from = (last?.index ?? at) + (last?.[0].length ?? 0);
          isFound = true;
        }
        index += taken;
      }
      return [result + text.slice(from), isFound];
    };
    if (isNorwegian) return put(true)[0];
    const [own, isFound] = put(false);
    return isFound ? put(true)[0] : own;
  };
}

import { typosBetween } from '../matching';
import type { Sense } from './status-sense';
import { entriesOf } from '../word-list';
import { statusWords } from './status-words';

const SHORTEST_KNOWN = 5;
const SHORTEST_TYPO = 4;
/** Status words are too like other words for two: "discussed" is not "dismissed". */
const MOST_TYPOS = 1;

const seenWithTypos: ReadonlySet<Sense> = new Set([
  'done',
  'ongoing',
  'begun',
  'waiting',
  'halted',
  'cancelled',
  'moved',
  'notStarted',
  'planned',
  'partly',
  'overdue',
]);

const typed = new Map<string, (readonly [string, Sense])[]>();
for (const [word, sense] of statusWords) {
  if (word.length < SHORTEST_KNOWN || !seenWithTypos.has(sense)) continue;
  const sameLetter = typed.get(word.charAt(0));
  if (sameLetter) sameLetter.push([word, sense]);
  else typed.set(word.charAt(0), [[word, sense]]);
}

/** Words of their own that are only like a status word: "passed" is no "paused", "planted" no "planned". */
const others: ReadonlySet<string> = new Set(
  entriesOf(`
    afford | appeared | appeals | auctioned | banned | blacked | cloned | commended | commented | commerce | compel | compete
    | competed | competes | comply | decay | decayed | deer | deplete | depleted | depreciated | deter | deterred | differed
    | dripped | farligt | filed | fined | fired | fixate | forskning | framtid | frist | frost | förening | förslagen | halved | hated
    | initialed | install | kart | legging | lista | logging | lost | lugging | låsta | lästa | moped | mowed | nearby | neatly | packed
    | panned | parsed | parted | partials | party | passed | penning | planerare | planted | revolved | scraped | shipped | shipping
    | shopped | skipped | skipping | slapped | slapping | snort | stabled | staled | stalked | stand | stapled | stared | starkt | starred
    | stat | stated | stepped | stoppage | stort | strapped | strikes | strokes | styrks | underlay | upphandlare | utforma
    | vicar | visar | viss | vista | voiced | wailing | wanting | wasting | writing | åtgärdande`),
);

/** Words that are known with a typo, by their first letter, which people get right. */
const typedWords: ReadonlyMap<string, readonly (readonly [string, Sense])[]> = typed;

/** "Färdigställs" is being done, and no typo of "färdigställts". */
const isPresentOf = (word: string, known: string): boolean =>
  word.endsWith('s') && !/(?:ts|des|ds)$/.test(word) && /(?:ts|des)$/.test(known);

/** "genomföra" is what is to be done, no typo of "genomförd"; so are "stängas" and "close". */
const isOtherForm = (word: string, known: string): boolean => {
  if (isPresentOf(word, known)) return true;
  // "Stäng", "beställ" and "slutför" say what is to be done.
  if (known.length === word.length + 1 && known.startsWith(word) && /([dst])(?<!\1\1)$/.test(known))
    return true;
  const ending = /(?:a|e|ar|er|as|es|ing|ed)$/.exec(word)?.[0];
  if (word.slice(0, -1) === known.slice(0, -1)) return true;
  if (ending === 'a' || ending === 'e') return known.startsWith(word.slice(0, -1));
  return ending !== undefined && !known.endsWith(ending);
};

/** The sense of a misspelt word, when all the nearest words have the same. */
export function misspeltSense(word: string): Sense | undefined {
  if (word.length < SHORTEST_TYPO || others.has(word)) return undefined;
  let best: { readonly typos: number; readonly sense: Sense | undefined } | undefined;
  for (const [known, sense] of typedWords.get(word.charAt(0)) ?? []) {
    if (Math.abs(word.length - known.length) > MOST_TYPOS) continue;
    const typos = word === known ? 0 : typosBetween(word, known, MOST_TYPOS);
    if (typos === undefined || isOtherForm(word, known)) continue;
    if (!best || typos < best.typos) best = { typos, sense };
    else if (typos === best.typos && sense !== best.sense) best = { typos, sense: undefined };
  }
  return best?.sense;
}

import { words as timeWords } from '../deadlines/deadline-words';
import { wordSet } from '../word-list';
import type { Clause } from './status-clause';
import * as known from './done-words';
import type { Sense } from './status-sense';

/** Words before a verdict that leave it a verdict on the action: its names, and words that name nothing. */
const nameNothing = wordSet(
  known.smallWords,
  known.namesOfActions,
  known.beforeTimes,
  known.joiningWords,
  known.waysOfDoing,
  `
    again | aktuell | alltså | att | beroende | därefter | därmed | då | däremot | ens | först | fortfarande | genomförande
    genomförandet | igen | implementation | jag | just | man | mest | mycket | nu | numera | ok | project | projekt
    projektet | så | sen | själva | som | still | så | tidigare | to | tyvärr | today | vi | we | yet | ännu | än
    action | actions | i | idag | dag | år | for | status | läge | läget | tiden | därför | currently | actually | has | had
    be | being | work | works | we | they | det | de | en | ett | a | an | närvarande | tillfället | nuläget | dagsläget | stunden | moment | all`,
);

/** Words of the calendar, and numbers of them; deadlines know many more words, which name what happens. */
const calendar: ReadonlySet<string> = new Set(
  'month season term term-word label turn weekday year unit count ordinal'.split(' '),
);

/** Whether a word names a time: "maj", "hösten", "veckor". */
export const isTimeWord = (word: string): boolean => calendar.has(timeWords.get(word)?.is ?? '');

/** Senses of words that are nouns as well: something other than the action may be under way, drafted, planned or left. */
const things: ReadonlySet<Sense> = new Set<Sense>(['activity', 'draft', 'extended']);

/** Nouns among words that have a sense of their own. */
const nouns: ReadonlySet<string> = new Set(['planering', 'planeringen', 'resten', 'rest', 'paus', 'avslag']);

function isThing(index: number, { words, senses }: Clause): boolean {
  const word = words[index] ?? '';
  const sense = senses[index];
  if (sense !== undefined) return things.has(sense) || nouns.has(word);
  return word.length > 1 && !nameNothing.has(word) && !isTimeWord(word);
}

/** "Q1 klar", "vt klar": a time that stands first is what is done then, and no adverbial. */
const isTimeOf = (at: number, { words }: Clause): boolean => at > 0 && isTimeWord(words[0] ?? '');

/** Words that begin an adverbial: what comes after them is not what the verdict is of. */
const leading = wordSet(`
    at | av | because | by | då | due | efter | eftersom | enl | enligt | ens | for | from | från | för | genom | hos | i | in | inför | innan
    med | on | owing | p | per | pga | på | sedan | since | som | sommar | tack | till | to | trots | under | until | utan | vid
    without | än | ännu | yet | alls | at | när | when | om | if`);

/** Whether something other than the action stands before the word at `at`, and so does or undergoes it. */
export const hasThingBefore = (at: number, clause: Clause): boolean =>
  clause.words.some((_, index) => index < at && isThing(index, clause));

/** What comes after them is where, or for whom: a part of it, as in "ej påbörjat i Malmö". */
const placing: ReadonlySet<string> = new Set('at for för hos i in on på vid'.split(' '));

/** Whether what stands right after the word at `at` names a part of the action: "ej klar för åk 1", "not done in Leeds". */
export function isOfPart(at: number, clause: Clause): boolean {
  const [next = '', named = ''] = clause.words.slice(at + 1);
  return placing.has(next) && named !== 'grund' && isThing(named === 'the' ? at + 3 : at + 2, clause);
}

/**
 * Whether the verdict at a word is of something other than the action: "budget klar", "design complete". Without a
 * subject, or with a name of the action, it is of the action: "klar", "åtgärden påbörjad".
 */
export function hasOwnSubject(at: number, clause: Clause): boolean {
  if (hasThingBefore(at, clause) || isTimeOf(at, clause)) return true;
  const next = clause.words[at + 1] ?? '';
  const of = placing.has(next) && clause.words[at + 2] !== 'grund' ? at + 2 : at + 1;
  return (of > at + 1 || !leading.has(next)) && isThing(of, clause);
}

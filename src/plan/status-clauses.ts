import { isNear, typosBetween } from './matching';
import type { Status } from './status';
import { turns } from './status-phrases';
import { statusWords, typedWords, type Sense } from './status-words';

/** What a clause comes to. */
type Found =
  | 'done'
  | 'partly'
  | 'notDone'
  | 'ongoing'
  | 'continuing'
  | 'activity'
  | 'notStarted'
  | 'planned'
  | 'remaining'
  | 'waiting'
  | 'cancelled'
  | 'moved'
  | 'arrived'
  | 'extended'
  | 'overdue'
  | 'unclear';

/** How many words a "not" reaches over: "inte alls riktigt klar". */
const REACH_OF_NOT = 3;
/** Longer texts are sentences, where an unknown word is no typo. */
const MOST_WORDS_WITH_TYPO = 4;
const SHORTEST_TYPO = 4;

/** "genomföra" is what is to be done, no typo of "genomförd"; so is "close". */
const isPlainVerb = (word: string, known: string): boolean =>
  /[ae]$/.test(word) && known.startsWith(word.slice(0, -1));

/** The sense of a misspelt word, when all the nearest words have the same. */
export function misspeltSense(word: string): Sense | undefined {
  if (word.length < SHORTEST_TYPO) return undefined;
  let best: { readonly typos: number; readonly sense: Sense | undefined } | undefined;
  for (const [known, sense] of typedWords) {
    if (!isNear(word, known) || isPlainVerb(word, known)) continue;
    const typos = typosBetween(word, known) ?? 0;
    if (!best || typos < best.typos) best = { typos, sense };
    else if (typos === best.typos && sense !== best.sense) best = { typos, sense: undefined };
  }
  return best?.sense;
}

const turned = (text: string): string => {
  let result = text;
  for (const [pattern, word] of turns) result = result.replace(pattern, ` ${word} `);
  return result;
};

const fraction =
  /(\d{1,4}) ?(?:av|of|out of) ?(?:totalt |de |the )?(\d{1,4})(?!\d)|(?<![\d/])(\d{1,2})\/(\d{1,2}) (?=klar|genomf|done|compl|avslut|färdig)/gu;
const percent = /(?<![\d.,])(\d{1,3})(?:[.,]\d+)? ?%/;

/** The percentage written in a folded text, 0–100. */
export function percentIn(text: string): number | undefined {
  const found = percent.exec(text);
  const value = found ? Number(found[1]) : undefined;
  return value !== undefined && value <= 100 ? value : undefined;
}

/** "3 av 5" is partly, "5 av 5" done, "0 av 5" not. */
function fractionIn(clause: string): Found | undefined {
  for (const match of clause.matchAll(fraction)) {
    const part = Number(match[1] ?? match[3]);
    const whole = Number(match[2] ?? match[4]);
    if (whole === 0 || part > whole) continue;
    return part === whole ? 'done' : part === 0 ? 'notDone' : 'partly';
  }
  return undefined;
}

interface Flags {
  /** Words left that the last "not" reaches. */
  not: number;
  wholly: boolean;
  future: boolean;
  expected: boolean;
  /** "0 av 4". */
  readonly none: boolean;
}

function closing(sense: Sense, next: Sense | undefined, isPartly: boolean, flags: Flags): Found {
  if (flags.none) return 'notDone';
  if (flags.not > 0) return flags.wholly ? 'partly' : sense === 'reached' ? 'unclear' : 'notDone';
  if (isPartly) return 'partly';
  if (flags.expected) return 'ongoing';
  if (flags.future) return 'planned';
  return next === 'until' ? 'unclear' : 'done';
}

function foundIn(sense: Sense, next: Sense | undefined, isPartly: boolean, flags: Flags): Found | undefined {
  const isNot = flags.not > 0;
  switch (sense) {
    case 'done':
    case 'made':
    case 'reached':
      return closing(sense, next, isPartly, flags);
    case 'begun':
    case 'ongoing':
      return isNot ? 'notStarted' : flags.future ? 'planned' : 'ongoing';
    case 'continuing':
    case 'activity':
      return isNot ? undefined : sense;
    case 'notStarted':
    case 'planned':
    case 'remaining':
    case 'waiting':
    case 'cancelled':
    case 'moved':
    case 'extended':
    case 'overdue':
      return isNot ? undefined : sense;
    case 'ending':
      return flags.future || flags.expected ? 'planned' : undefined;
    case 'partly':
    case 'wholly':
    case 'not':
    case 'future':
    case 'expected':
    case 'from':
    case 'until':
      return undefined;
  }
}

/** The findings of one clause, in order. */
function inClause(clause: string, allowsTypos: boolean): readonly Found[] {
  const words = clause.match(/\p{L}+/gu) ?? [];
  const senses = words.map(
    (word) => statusWords.get(word) ?? (allowsTypos ? misspeltSense(word) : undefined),
  );
  const part = fractionIn(clause);
  const share = percentIn(clause);
  const isPartly = part === 'partly' || senses.includes('partly') || (share !== undefined && share < 100);
  const flags: Flags = { not: 0, wholly: false, future: false, expected: false, none: part === 'notDone' };
  const found: Found[] = [];
  senses.forEach((sense, index) => {
    if (sense === 'not') flags.not = REACH_OF_NOT + 1;
    else if (sense === 'wholly') flags.wholly = true;
    else if (sense === 'future') flags.future = true;
    else if (sense === 'expected') flags.expected = true;
    const one = sense && foundIn(sense, senses[index + 1], isPartly, flags);
    if (one) found.push(one);
    if (flags.not > 0) flags.not -= 1;
  });
  const origin = senses.includes('from') && !senses.includes('until');
  if (found.length === 0 && part) found.push(part);
  if (found.length === 0 && flags.future) found.push('planned');
  if (found.length === 0 && (senses.includes('partly') || words[0] === 'att')) {
    found.push(words[0] === 'att' ? 'planned' : 'partly');
  }
  const lasting = found.includes('continuing') ? found.filter((one) => one !== 'ongoing') : found;
  return lasting.map((one) => (origin && (one === 'moved' || one === 'remaining') ? 'arrived' : one));
}

const separators = /[,;.!?\n()/]+| - | men | but | however | dock | medan | while | resp /;

/** Sentences and parts of sentences; a dot between digits parts nothing. */
const clausesOf = (text: string): readonly string[] =>
  text
    .replace(/(\d)[./](?=\d)/g, '$1·')
    .split(separators)
    .map((clause) => clause.replaceAll('·', '/').trim())
    .filter((clause) => clause !== '');

const open: readonly Found[] = ['notStarted', 'planned', 'notDone', 'remaining', 'arrived'];

function settledOpen(found: readonly Found[]): Status {
  const has = (...wanted: readonly Found[]): boolean => found.some((one) => wanted.includes(one));
  const first = found.find((one) => one === 'ongoing' || one === 'waiting' || one === 'notStarted');
  if (has('waiting'))
    return first === 'waiting' || !first ? 'waiting' : first === 'ongoing' ? 'ongoing' : 'notStarted';
  if (has('ongoing')) return 'ongoing';
  if (has('unclear')) return 'unknown';
  if (has('continuing') && !has('notStarted', 'planned')) return 'ongoing';
  if (has(...open)) return 'notStarted';
  return has('extended', 'activity', 'continuing') ? 'ongoing' : 'unknown';
}

/** One status for all that the clauses say. */
function settled(found: readonly Found[]): Status {
  const has = (...wanted: readonly Found[]): boolean => found.some((one) => wanted.includes(one));
  const [first] = found;
  if (has('moved')) return first === 'done' && !has('partly', 'remaining') ? 'done' : 'moved';
  if (has('cancelled')) return has('done', 'partly') ? 'unknown' : 'cancelled';
  if (has('done')) {
    const isLeft = has('partly', 'notDone', 'ongoing', 'notStarted', 'planned', 'remaining', 'waiting');
    return isLeft ? 'ongoing' : 'done';
  }
  return has('partly') ? 'ongoing' : settledOpen(found);
}

/** What a folded text of several words says; `unknown` when it says nothing, or too many things. */
export function statusOfClauses(text: string): Status {
  const clauses = clausesOf(turned(text));
  const count = clauses.reduce((sum, clause) => sum + clause.split(' ').length, 0);
  return settled(clauses.flatMap((clause) => inClause(clause, count <= MOST_WORDS_WITH_TYPO)));
}

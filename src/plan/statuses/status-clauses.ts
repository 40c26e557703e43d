import type { Status } from '../status';
import { rewritten } from '../rewrites';
import { turns } from './status-turns';
import { misspeltSense } from './status-typos';
import { statusWords, type Sense } from './status-words';

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
  /** Something new is planned: says nothing of this. */
  | 'another'
  | 'remaining'
  | 'waiting'
  | 'cancelled'
  | 'moved'
  | 'arrived'
  | 'extended'
  | 'overdue'
  | 'lacking'
  /** Done, with a time named: in the past or a promise. */
  | 'dated'
  | 'unclear';

/** How many words a "not" reaches over: "inte alls riktigt klar". */
const REACH_OF_NOT = 3;
/** Longer texts are sentences, where an unknown word is no typo. */
const MOST_WORDS_WITH_TYPO = 4;
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

/** A clause with what is true of it as a whole. */
interface Clause {
  readonly text: string;
  readonly words: readonly string[];
  readonly senses: readonly (Sense | undefined)[];
  /** "3 av 5", "delvis", "60 %". */
  readonly isPartly: boolean;
  /** "0 av 4". */
  readonly isNone: boolean;
  readonly part: Found | undefined;
}

function clauseOf(text: string, allowsTypos: boolean): Clause {
  const words: readonly string[] = text.match(/\p{L}+/gu) ?? [];
  const senseOf = (word: string): Sense | undefined =>
    statusWords.get(word) ?? (allowsTypos ? misspeltSense(word) : undefined);
  const senses = words.map(senseOf);
  const part = fractionIn(text);
  const share = percentIn(text);
  const isPartly = part === 'partly' || senses.includes('partly') || (share !== undefined && share < 100);
  return { text, words, senses, isPartly, isNone: part === 'notDone' || share === 0, part };
}

/** What earlier words of the clause do to those that follow. */
interface Mood {
  /** Words left that the last "not" reaches. */
  not: number;
  isWholly: boolean;
  isFuture: boolean;
  isExpected: boolean;
}

function closed(sense: Sense, next: Sense | undefined, clause: Clause, mood: Mood): Found {
  if (clause.isNone) return 'notDone';
  if (mood.not > 0) return mood.isWholly ? 'partly' : sense === 'reached' ? 'unclear' : 'notDone';
  if (clause.isPartly) return 'partly';
  if (mood.isExpected) return 'ongoing';
  if (mood.isFuture) return 'planned';
  return next === 'until' || clause.senses.includes('draft') ? 'unclear' : 'done';
}

const time =
  /(?:19|20)\d\d|nästa|next|plan|år|vår|höst|sommar|sommer|vinter|vt|ht|termin|term|year|spring|summer|autumn|fall|winter|jan|feb|mar|apr|maj|may|jun|jul|aug|sep|o[ck]t|nov|dec|kvartal|quarter|q\d|kv ?\d|v\.? ?\d|fram|upp/;

const fullDate = /\d{4}.\d{2}.\d{2}|\d{6}/;

/** "Flyttas till GVS" hands it over; only what is put off in time is moved. */
const isPutOff = ({ senses, text }: Clause): boolean => !senses.includes('until') || time.test(text);

function foundIn(sense: Sense, next: Sense | undefined, clause: Clause, mood: Mood): Found | undefined {
  const isNot = mood.not > 0;
  switch (sense) {
    case 'done':
    case 'made':
    case 'reached':
      return closed(sense, next, clause, mood);
    case 'begun':
    case 'ongoing':
      return isNot ? 'notStarted' : mood.isFuture ? 'planned' : 'ongoing';
    case 'moved':
      return isNot ? undefined : isPutOff(clause) ? 'moved' : 'unclear';
    case 'continuing':
    case 'activity':
    case 'notStarted':
    case 'planned':
    case 'remaining':
    case 'waiting':
    case 'cancelled':
    case 'extended':
    case 'overdue':
    case 'lacking':
      return isNot ? undefined : sense;
    case 'ending':
      return mood.isFuture || mood.isExpected ? 'planned' : undefined;
    case 'doubt':
      return 'unclear';
    case 'partly':
    case 'draft':
    case 'wholly':
    case 'not':
    case 'future':
    case 'expected':
    case 'from':
    case 'until':
      return undefined;
  }
}

const another: ReadonlySet<string> = new Set(
  'ny nya nytt nästa next new another ytterligare uppföljning uppföljande follow'.split(' '),
);

/** What the words come to that only mean something together. */
function considered(found: readonly Found[], { senses, text, words, isPartly }: Clause): readonly Found[] {
  const isFrom = senses.includes('from') && !senses.includes('until');
  const isOther = words.some((word) => another.has(word));
  const isHalf = isPartly && !found.includes('partly') && !found.includes('ongoing');
  const lasting = found.includes('continuing') ? found.filter((one) => one !== 'ongoing') : found;
  const dated: readonly Found[] =
    lasting.includes('done') && time.test(text) && !fullDate.test(text) ? ['dated'] : [];
  return [...lasting, ...dated].map((one) => {
    if (isFrom && (one === 'moved' || one === 'remaining')) return 'arrived';
    if (isOther && one === 'planned') return 'another';
    return isHalf && (one === 'moved' || one === 'cancelled') ? 'unclear' : one;
  });
}

/** The findings of one clause, in order. */
function inClause(text: string, allowsTypos: boolean): readonly Found[] {
  const clause = clauseOf(text, allowsTypos);
  const mood: Mood = { not: 0, isWholly: false, isFuture: false, isExpected: false };
  const found: Found[] = [];
  clause.senses.forEach((sense, index) => {
    if (sense === 'not') mood.not = REACH_OF_NOT + 1;
    else if (sense === 'wholly') mood.isWholly = true;
    else if (sense === 'future') mood.isFuture = true;
    else if (sense === 'expected') mood.isExpected = true;
    const one = sense && foundIn(sense, clause.senses[index + 1], clause, mood);
    if (one) found.push(one);
    if (mood.not > 0) mood.not -= 1;
  });
  if (found.length > 0) return considered(found, clause);
  if (clause.part) return [clause.part];
  if (mood.isFuture || clause.words[0] === 'att') return ['planned'];
  return clause.senses.includes('partly') ? ['partly'] : [];
}

const separators = /[,;.!?\n()/]+| - | men | but | however | dock | medan | while | resp /;

/** Sentences and parts of sentences; a dot between digits parts nothing. */
const clausesOf = (text: string): readonly string[] =>
  text
    .replace(/(\d)[./](?=\d)/g, '$1·')
    .split(separators)
    .map((clause) => clause.replaceAll('·', '/').trim())
    .filter((clause) => clause !== '');

const open: readonly Found[] = ['notStarted', 'planned', 'another', 'notDone', 'remaining', 'arrived'];

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
    // "Försenad, klart i maj" promises; "försenad men klar" is done.
    if (has('unclear') || (has('overdue') && has('dated'))) return 'unknown';
    const isLeft = has(
      'lacking',
      'partly',
      'notDone',
      'ongoing',
      'notStarted',
      'planned',
      'remaining',
      'waiting',
    );
    return isLeft ? 'ongoing' : 'done';
  }
  return has('partly') ? 'ongoing' : settledOpen(found);
}

/** A folded text with its turns of phrase put in known words. */
export const inKnownWords = (text: string): string => rewritten(text, turns);

/** What a text in known words says; `unknown` when it says nothing, or too many things. */
export function statusOfClauses(text: string): Status {
  const clauses = clausesOf(text);
  const count = clauses.reduce((sum, clause) => sum + clause.split(' ').length, 0);
  return settled(clauses.flatMap((clause) => inClause(clause, count <= MOST_WORDS_WITH_TYPO)));
}

import type { Status } from '../status';
import { rewritten } from '../rewrites';
import { fractionIn, fractionsInDigits } from './status-fractions';
import { limits } from './status-limits';
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
  /** "Nej" after what was asked. */
  | 'answeredNo'
  /** Was done, and is open again. */
  | 'reopened'
  | 'unclear';

/** How many words a "not" reaches over: "inte alls riktigt klar". */
const REACH_OF_NOT = 3;
/** Longer texts are sentences, where an unknown word is no typo. */
const MOST_WORDS_WITH_TYPO = 4;
const percent = /(?<![\d.,])(\d{1,3})(?:[.,]\d+)? ?%/;

/** The percentage written in a folded text, 0–100. */
export function percentIn(text: string): number | undefined {
  const found = percent.exec(text);
  const value = found ? Number(found[1]) : undefined;
  return value !== undefined && value <= 100 ? value : undefined;
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
  const isPartly =
    part === 'partly' ||
    senses.includes('partly') ||
    senses.includes('nearly') ||
    (share !== undefined && share < 100);
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

/** Words of ending: what has not ended has begun. */
const ending = /^(?:avslut|slutför|färdig|finish|finali|conclud)/;

/** What a "not" before makes of a word for done. */
function unclosed(sense: Sense, word: string, { isWholly }: Mood): Found {
  if (sense === 'reached') return 'unclear';
  return isWholly || ending.test(word) ? 'partly' : 'notDone';
}

/** Words that a "not" may be about, so that it says nothing of a word before it. */
const targets: ReadonlySet<Sense> = new Set<Sense>(
  'done made reached checked begun ongoing moved continuing'.split(' ') as readonly Sense[],
);

/** "Genomfördes inte", "klart - nej": the not stands right after, and is about nothing else. */
function isDenied(at: number, { senses }: Clause): boolean {
  const [next, ...more] = senses.slice(at + 1);
  return next === 'not' && !more.some((sense) => sense !== undefined && targets.has(sense));
}

function closed(sense: Sense, at: number, clause: Clause, mood: Mood): Found {
  const next = clause.senses[at + 1];
  if (clause.isNone) return 'notDone';
  if (mood.not > 0) return unclosed(sense, clause.words[at] ?? '', mood);
  if (isDenied(at, clause)) return sense === 'reached' ? 'unclear' : denied(clause);
  if (clause.isPartly) return 'partly';
  if (mood.isExpected) return 'ongoing';
  if (mood.isFuture) return 'planned';
  return (next === 'until' && !isBySomebody(at + 1, clause)) || clause.senses.includes('draft')
    ? 'unclear'
    : 'done';
}

const time =
  /(?:19|20)\d\d|nästa|next|plan|år|vår|höst|sommar|sommer|vinter|vt|ht|termin|term|year|spring|summer|autumn|fall|winter|jan|feb|mar|apr|maj|may|jun|jul|aug|sep|o[ck]t|nov|dec|kvartal|quarter|q\d|kv ?\d|v\.? ?\d|fram|upp/;

const fullDate = /\d{4}.\d{2}.\d{2}|\d{6}/;

/** "Flyttas till GVS" hands it over; only what is put off in time is moved. */
const isPutOff = ({ senses, text }: Clause): boolean => !senses.includes('until') || time.test(text);

function foundIn(sense: Sense, at: number, clause: Clause, mood: Mood): Found | undefined {
  const isNot = mood.not > 0;
  switch (sense) {
    case 'done':
    case 'made':
    case 'reached':
      return closed(sense, at, clause, mood);
    case 'checked':
      return isNot || isDenied(at, clause) ? 'unclear' : undefined;
    case 'reopened':
      return isNot ? undefined : 'reopened';
    case 'begun':
    case 'ongoing':
      return isNot ? 'notStarted' : mood.isFuture ? 'planned' : 'ongoing';
    case 'moved':
      return isNot ? undefined : isPutOff(clause) ? 'moved' : 'unclear';
    case 'remaining':
      return isNot ? undefined : clause.part === 'partly' ? 'partly' : sense;
    case 'continuing':
    case 'activity':
    case 'notStarted':
    case 'planned':
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
    case 'nearly':
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

/** "Done by HR" and not "done by May"; "by Friday" is seen where the words are accounted for. */
function isBySomebody(at: number, { words, text }: Clause): boolean {
  const who = words[words[at + 1] === 'the' ? at + 2 : at + 1] ?? '';
  return words[at] === 'by' && who !== '' && !time.test(who) && !/ by (?:the )?\d/.test(text);
}

/** "Genomfördes inte i sin helhet" is partly. */
const denied = ({ text }: Clause): Found =>
  /i sin helhet|fullt ut|helt|fully|in full|entirely|completely/.test(text) ? 'partly' : 'notDone';

/** A clause that is only "nej". */
const isAnswerNo = ({ words, senses }: Clause): boolean =>
  words.length > 0 && senses.every((sense) => sense === 'not');

/** A clause that says where it is not: "ej i Gävle". */
const notThere = /^(?:ej|inte|not) (?:at|for|i|in|on|på|för|hos|vid) /;

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
    const one = sense && foundIn(sense, index, clause, mood);
    if (one) found.push(one);
    if (mood.not > 0) mood.not -= 1;
  });
  if (found.length > 0) return considered(found, clause);
  if (clause.part) return [clause.part];
  if (mood.isFuture || clause.words[0] === 'att') return ['planned'];
  if (isAnswerNo(clause)) return ['answeredNo'];
  if (notThere.test(clause.text)) return ['notDone'];
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
  const [first, second] = found;
  if (has('reopened')) return has('unclear') ? 'unknown' : has('ongoing') ? 'ongoing' : 'notStarted';
  if (first === 'done' && second === 'answeredNo') return found.length === 2 ? 'notStarted' : 'unknown';
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
export const inKnownWords = (text: string): string =>
  rewritten(rewritten(fractionsInDigits(text), limits), turns);

/** What a text in known words says; `unknown` when it says nothing, or too many things. */
export function statusOfClauses(text: string): Status {
  const clauses = clausesOf(text);
  const count = clauses.reduce((sum, clause) => sum + clause.split(' ').length, 0);
  return settled(clauses.flatMap((clause) => inClause(clause, count <= MOST_WORDS_WITH_TYPO)));
}

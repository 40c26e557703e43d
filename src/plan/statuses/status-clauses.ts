import type { Status } from '../status';
import { rewritten } from '../rewrites';
import { ASKED, clauseOf, clausesOf, type Clause } from './status-clause';
import { conditionsIn } from './status-conditions';
import { settled, type Found } from './status-findings';
import { fractionsInDigits } from './status-fractions';
import * as hedges from './status-hedges';
import { limits } from './status-limits';
import { isAnswer } from './status-marks';
import { remarks } from './status-remarks';
import { saysPartsInTurn } from './status-parts-in-turn';
import type { Sense } from './status-sense';
import { sharesDone } from './status-shares';
import { hasOwnSubject } from './status-subjects';
import { turns } from './status-turns';
import { closing, fullDate, time, weighed, type Mood } from './status-verdicts';
import { statusWords } from './status-words';

/** How many words a "not" reaches over: "inte alls riktigt klar". */
const REACH_OF_NOT = 3;
/** Longer texts are sentences, where an unknown word is no typo. */
const MOST_WORDS_WITH_TYPO = 4;

/** A clause that is only "nej". */
const isAnswerNo = ({ words, senses }: Clause): boolean =>
  words.length > 0 && senses.every((sense) => sense === 'not');

/** A clause that says where it is not: "ej i Gävle". */
const notThere = /^(?:ej|inte|not) (?:at|for|i|in|on|på|för|hos|vid) /;

const another: ReadonlySet<string> = new Set(
  'ny nya nytt nästa next new another ytterligare uppföljning uppföljande follow'.split(' '),
);

/** Shares of what has not begun: the rest has. */
const share =
  /^(?:enstaka|flera|flertalet|half|hälften|halv|halva|majoriteten|many|merparten|most|några|part|parts|several|some|vissa|\p{L}*del(?:ar|en)?)$/u;

/** What the words come to that only mean something together. */
function considered(found: readonly Found[], { senses, text, words, isPartly }: Clause): readonly Found[] {
  const isFrom = senses.includes('from') && !senses.includes('until');
  const isOther = words.some((word) => another.has(word));
  const isPart = isPartly && words.some((word) => share.test(word));
  const isBegun = found.includes('ongoing') || found.includes('begun');
  const isHalf = isPartly && !found.includes('partly') && !isBegun;
  const lasting = found.includes('continuing')
    ? found.filter((one) => one !== 'ongoing' && one !== 'begun')
    : found;
  const isDated = lasting.includes('done') && (time.test(text) || fullDate.test(text));
  const dated: readonly Found[] = isDated ? [fullDate.test(text) ? 'onDay' : 'dated'] : [];
  return [...lasting, ...dated].map((one) => {
    if (isPart && one === 'notStarted') return 'partly';
    if (isFrom && (one === 'moved' || one === 'remaining')) return 'arrived';
    if (isOther && one === 'planned') return 'another';
    return isHalf && (one === 'moved' || one === 'cancelled') ? 'unclear' : one;
  });
}

/** Forms of what somebody has done, whatever the verb: "drafted", "written", "ritat", "målad", "sökt". */
const participle = /(?:ed|wn|tten|ad|ade|ades|at|ats|[bfglmnpr]t|ckt|[åäö]kt|dd|skrivet|skrivits)$/;

/** Words of which a form like that says nothing. */
const isDeed = (word: string, index: number, { senses }: Clause): boolean =>
  senses[index] === undefined && word.length > 4 && participle.test(word);

/** "Offert kommer": something else comes; "kommer att göras" and "kommer i höst" are of the action. */
const isComing = ({ words }: Clause): boolean => words.length > 1 && words.at(-1) === 'kommer';

/** Words of doing a thing after all: "slopades men körs ändå". */
const after: ReadonlySet<string> = new Set('again anyway igen åter ändå'.split(' '));

/** Senses of which a "none of them" leaves nothing: of "0 av 3 väntar" nobody knows what the three do. */
const elsewise: ReadonlySet<Sense> = new Set<Sense>([
  'extended',
  'lacking',
  'lapsed',
  'overdue',
  'remaining',
  'reopened',
  'resumed',
  'resuming',
  'waiting',
]);

/** What a clause comes to of which no single word says anything. */
function asWhole(clause: Clause, { isFuture }: Mood): readonly Found[] {
  if (clause.part === 'notDone' && clause.senses.some((sense) => sense && elsewise.has(sense)))
    return ['unclear'];
  if (clause.part) return [clause.part];
  if (isComing(clause)) return ['unclear'];
  const isOther = clause.words.some((word) => another.has(word));
  if (isFuture && clause.words.some((word) => closing.test(word))) return ['unclear'];
  if (isFuture || clause.words[0] === 'att') return [isOther ? 'another' : 'planned'];
  if (isAnswerNo(clause)) return ['answeredNo'];
  if (notThere.test(clause.text)) return ['notDone'];
  if (clause.senses.includes('partly')) return ['partly'];
  return isOther || clause.words.some((word) => after.has(word)) ? ['anew'] : [];
}

/** Words that set what is under way against what was before: "pausad, pågår nu". */
const again: ReadonlySet<string> = new Set('again currently igen now nu numera åter'.split(' '));

const ofThing: Readonly<Partial<Record<Found, Found>>> = {
  allRight: 'otherDone',
  done: 'otherDone',
  ongoing: 'otherOngoing',
  begun: 'otherOngoing',
  notStarted: 'otherNotStarted',
  halted: 'otherHalted',
  haltedFor: 'otherHalted',
};

/** The findings of a clause with whom they are of, and whether they tell of now as against before. */
function withSubject(found: readonly Found[], at: number, clause: Clause): readonly Found[] {
  if (clause.words.some((word) => again.has(word)))
    return found.map((one) => (one === 'ongoing' || one === 'begun' ? 'ongoingNow' : one));
  if (!found.some((one) => ofThing[one] !== undefined) || !hasOwnSubject(at, clause)) return found;
  return found.map((one) => ofThing[one] ?? one);
}

/** "0 av 3 utgår": of none of them is said what is said. */
const noneOf = /^0 ?(?:av|of|out of) /;

/** The findings of one clause, in order. */
function inClause(clause: Clause): readonly Found[] {
  const not = noneOf.test(clause.text) ? REACH_OF_NOT + 1 : 0;
  const mood: Mood = { not, isWholly: false, isFuture: false, isExpected: false };
  const isConditioned = conditionsIn(clause);
  const found: Found[] = [];
  let first = -1;
  clause.senses.forEach((sense, index) => {
    if (sense === 'not') mood.not = REACH_OF_NOT + 1;
    else if (sense === 'wholly') mood.isWholly = true;
    else if (sense === 'future') mood.isFuture = true;
    else if (sense === 'expected') mood.isExpected = true;
    if (isConditioned[index] === true) return;
    const one = sense && weighed(sense, index, clause, mood);
    if (one) {
      if (ofThing[one] !== undefined && first < 0) first = index;
      found.push(one);
    } else if (mood.not === 0 && isDeed(clause.words[index] ?? '', index, clause)) found.push('deed');
    if (mood.not > 0) mood.not -= 1;
  });
  if (hedges.isForNow(clause)) found.push('forNow');
  const said = found.filter((one) => one !== 'deed' && one !== 'forNow');
  if (said.length > 0) return withSubject(considered(found, clause), first, clause);
  return [...found, ...asWhole(clause, mood)];
}

/** What asks says nothing, but that it is not known: "Utgår (?)", "Pågår? Vi får se". */
function answered(clause: Clause, index: number, clauses: readonly Clause[]): readonly Found[] {
  const next = clauses[index + 1];
  if (clauses.length > 1 && hedges.isLoneHedge(clause)) return ['unsure'];
  const found = inClause(clause);
  if (!clause.text.includes(ASKED)) return found;
  if (clause.words.length === 0) return ['unsure'];
  return next && isAnswer(next.words[0] ?? '') ? found : found.length > 0 ? ['unclear'] : [];
}

/** A folded text with its turns of phrase put in known words. */
export const inKnownWords = (text: string): string =>
  rewritten(rewritten(rewritten(sharesDone(fractionsInDigits(text)), limits), remarks), turns);

/** What a text in known words says; `unknown` when it says nothing, or too many things. */
export function statusOfClauses(text: string): Status {
  const parts = clausesOf(text);
  const count = parts.reduce((sum, clause) => sum + clause.split(' ').length, 0);
  const clauses = parts.map((clause) => clauseOf(clause, count <= MOST_WORDS_WITH_TYPO));
  const status = settled(clauses.flatMap(answered));
  const isOpen = status === 'unknown' || status === 'done';
  return isOpen && saysPartsInTurn(text) ? 'ongoing' : status;
}

/** Whether a text in known words says of something that it is dropped or moved: then its percentage is no state by itself. */
export const isOutOfPlan = (text: string): boolean =>
  (text.match(/\p{L}+/gu) ?? []).some((word) => /^(?:cancelled|moved)$/.test(statusWords.get(word) ?? ''));

import type { Clause } from './status-clause';
import type { Found } from './status-findings';
import * as hedges from './status-hedges';
import { isPutOff } from './status-moves';
import type { Sense } from './status-sense';
import { hasOwnSubject, isOfPart, isTimeWord } from './status-subjects';

/** What earlier words of the clause do to those that follow. */
export interface Mood {
  /** Words left that the last "not" reaches. */
  not: number;
  isWholly: boolean;
  isFuture: boolean;
  isExpected: boolean;
}

/** Words of ending: what has not ended has begun. */
const ending = /^(?:avslut|slutför|färdig|finish|finali|conclud)/;

/** Words of closing: what is to be closed has most often begun, but nobody says so. */
export const closing = /^(?:avslut|clos|conclud|finali|finish|slutför|stäng)/;

/** What a "not" before makes of a word for done. */
function unclosed(sense: Sense, at: number, clause: Clause, { isWholly }: Mood): Found {
  const word = clause.words[at] ?? '';
  // What is said of a part says nothing of the rest, which may be done.
  if (sense === 'reached' || isOfPart(at, clause)) return 'unclear';
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

/** Words for done that say as well that all is well. */
const assent: ReadonlySet<string> = new Set(['ok', 'okej', 'okay']);

function closed(sense: Sense, at: number, clause: Clause, mood: Mood): Found {
  const next = clause.senses[at + 1];
  if (clause.isNone) return 'notDone';
  if (mood.not > 0) return unclosed(sense, at, clause, mood);
  if (isDenied(at, clause)) return sense === 'reached' ? 'unclear' : denied(clause);
  if (clause.isPartly) return 'partly';
  if (mood.isExpected) return 'ongoing';
  if (mood.isFuture) return closing.test(clause.words[at] ?? '') ? 'unclear' : 'planned';
  if ((next === 'until' && !isBySomebody(at + 1, clause)) || clause.senses.includes('draft'))
    return 'unclear';
  return assent.has(clause.words[at] ?? '') ? 'allRight' : 'done';
}

export const time =
  /(?:19|20)\d\d|nästa|next|plan|år|vår|höst|sommar|sommer|vinter|vt|ht|termin|term|year|spring|summer|autumn|fall|winter|jan|feb|mar|apr|maj|may|jun|jul|aug|sep|o[ck]t|nov|dec|kvartal|quarter|q\d|kv ?\d|v\.? ?\d|fram|upp/;

export const fullDate = /\d{4}.\d{2}.\d{2}|\d{6}/;

/** "On hold in July", and not "since July": it may be over. */
const isForATime = ({ words, text }: Clause): boolean =>
  (words.some(isTimeWord) || /\d/.test(text)) && !/(?<!\p{L})(?:sedan|since|från|from)(?!\p{L})/u.test(text);

function foundIn(sense: Sense, at: number, clause: Clause, mood: Mood): Found | undefined {
  const isNot = mood.not > 0;
  switch (sense) {
    case 'done':
    case 'made':
    case 'reached':
      return closed(sense, at, clause, mood);
    case 'checked':
      return isNot || isDenied(at, clause) ? 'unclear' : 'deed';
    case 'draft':
      return isNot ? undefined : 'deed';
    case 'reopened':
    case 'resuming':
      return isNot ? undefined : sense;
    case 'resumed':
      return isNot ? undefined : mood.isFuture ? 'resuming' : sense;
    case 'begun':
    case 'ongoing':
      // "0 % påbörjat", "0 av 5 påbörjade": of none of it is said what is said.
      if (isNot || (clause.isNone && sense === 'begun')) return 'notStarted';
      return mood.isFuture ? 'planned' : sense;
    case 'moved':
      return isNot ? 'denied' : isPutOff(at, clause) ? 'moved' : 'otherMoved';
    case 'remaining':
      if (isDenied(at, clause)) return 'denied';
      return isNot ? undefined : clause.isPartly ? 'partly' : clause.part === 'notDone' ? 'unclear' : sense;
    case 'halted':
      if (mood.isFuture && !isNot) return 'unclear';
      return isNot ? 'denied' : isForATime(clause) ? 'haltedFor' : sense;
    case 'continuing':
    case 'activity':
    case 'notStarted':
    case 'cancelled':
      return isNot ? 'denied' : sense;
    case 'planned':
      return isNot || isDenied(at, clause) ? 'denied' : sense;
    case 'extended':
    case 'overdue':
    case 'lapsed':
      return isNot ? undefined : isDenied(at, clause) ? 'denied' : sense;
    case 'waiting':
    case 'lacking':
      return isNot ? undefined : sense;
    case 'ending':
      if (mood.isExpected) return 'ongoing';
      return mood.isFuture || clause.senses.includes('planned') ? 'unclear' : undefined;
    case 'doubt':
      return 'unclear';
    case 'partly':
    case 'nearly':
    case 'wholly':
    case 'not':
    case 'future':
    case 'expected':
    case 'from':
    case 'until':
      return undefined;
  }
}

/** Senses that a doubt, a proposal, a condition or a denial after the word may undo. */
const undoable: ReadonlySet<Sense> = new Set<Sense>([
  'begun',
  'cancelled',
  'continuing',
  'halted',
  'moved',
  'ongoing',
  'reopened',
  'resumed',
  'waiting',
]);

/** Senses that, put in doubt, leave a promise: "pågår, troligen klart i höst". */
const deeds: ReadonlySet<Sense> = new Set<Sense>(['done', 'made', 'reached']);

/** What is left of a verdict that is denied: of one that it was so before, it is asked how it is now. */
function undenied(sense: Sense, denial: hedges.Denial): Found {
  switch (sense) {
    case 'waiting':
    case 'halted':
      return denial === 'lifted' ? 'resumed' : 'denied';
    case 'cancelled':
    case 'moved':
      return denial === 'lifted' ? 'unsure' : 'denied';
    case 'begun':
    case 'ongoing':
      return denial === 'plain' ? 'notStarted' : 'unsure';
    default:
      return 'unsure';
  }
}

/** Said of an action that is dropped, and as well of a thing that was to be done away with: "old cabinets removed". */
const doneAway =
  /^(?:axed|binned|borttag|delete|discontinu|killed|rader|remove|scrapp|skrot|slopa|terminat|void|withdrawn)/;

const articles: ReadonlySet<string> = new Set('the all de den det alla'.split(' '));

const isOfThing = (at: number, clause: Clause): boolean =>
  doneAway.test(clause.words[at] ?? '') &&
  clause.words[at + 1] !== 'ur' &&
  hasOwnSubject(articles.has(clause.words[at + 1] ?? '') ? at + 1 : at, clause);

/** What a word comes to, when what stands around it has put it in doubt or not. */
export function weighed(sense: Sense, at: number, clause: Clause, mood: Mood): Found | undefined {
  if (deeds.has(sense) && hedges.isDoubted(at, clause)) return 'unclear';
  // "Inte längre klar": what has become of it nobody says.
  if (deeds.has(sense) && clause.senses.includes('not') && hedges.isNoLonger(clause)) return 'unsure';
  if (!undoable.has(sense)) return foundIn(sense, at, clause, mood);
  if (hedges.isDoubted(at, clause)) return 'unsure';
  const isDropped = sense === 'cancelled' || sense === 'moved';
  if (isDropped && (mood.isExpected || isOfThing(at, clause))) return 'unsure';
  if (isDropped && (hedges.isProposed(at, clause) || hedges.isConditional(at, clause))) return 'unsure';
  if (mood.not > 0) {
    return hedges.isNoLonger(clause) ? undenied(sense, 'lifted') : foundIn(sense, at, clause, mood);
  }
  const denial = hedges.denialAfter(at, clause);
  return denial ? undenied(sense, denial) : foundIn(sense, at, clause, mood);
}

/** "Done by HR" and not "done by May"; "by Friday" is seen where the words are accounted for. */
function isBySomebody(at: number, { words, text }: Clause): boolean {
  const who = words[words[at + 1] === 'the' ? at + 2 : at + 1] ?? '';
  return words[at] === 'by' && who !== '' && !time.test(who) && !/ by (?:the )?\d/.test(text);
}

/** "Genomfördes inte i sin helhet" is partly. */
const denied = ({ text }: Clause): Found =>
  /i sin helhet|fullt ut|helt|fully|in full|entirely|completely/.test(text) ? 'partly' : 'notDone';

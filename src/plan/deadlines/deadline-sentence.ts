import { yearOf } from './day';
import type { Piece } from './deadline-atoms';
import type { DeadlineContext } from './deadline-context';
import { gathered, groupsOf } from './deadline-groups';
import { inYear, type Stretch } from './deadline-moments';
import { piecesOf } from './deadline-pieces';
import { isRhythmWord, rhythmOf, type Rhythm } from './deadline-rhythm';
import { isWithin, timingOf, type Group, type Timing } from './deadline-timing';
import { tokensOf, type Token } from './deadline-tokens';
import type { Mark } from './deadline-words';
import type { DeadlineReading } from '../reading';

/** A reading without the raw text. */
export type DeadlineSense = Omit<DeadlineReading, 'text'>;

export const ambiguous = (candidates: readonly string[] = []): DeadlineSense => {
  const days = [...new Set(candidates)];
  return {
    kind: 'ambiguous',
    date: null,
    certainty: 'guess',
    ...(days.length > 0 ? { candidates: days } : {}),
  };
};

const undated = (kind: Rhythm | 'placeholder', isCertain: boolean): DeadlineSense => ({
  kind,
  date: null,
  certainty: isCertain ? 'certain' : 'likely',
});

/** Words that make a person ask, whatever day stands beside them. */
const asking: ReadonlySet<Mark> = new Set([
  'after',
  'doubtful',
  'denied',
  'conditional',
  'vague',
  'broad',
  'next',
  'event',
  'placeholder',
]);

interface SentenceFacts {
  readonly pieces: readonly Piece[];
  readonly marks: ReadonlySet<Mark>;
  readonly unknown: readonly string[];
  readonly hasNumbers: boolean;
  /** "2020-" or "från 2020": a beginning without an end. */
  readonly isOpen: boolean;
}

function saidIn(pieces: readonly Piece[]): SentenceFacts {
  const marks = new Set<Mark>();
  const unknown: string[] = [];
  let hasNumbers = false;
  for (const piece of pieces) {
    if (piece.is === 'mark') marks.add(piece.mark);
    else if (piece.is === 'unknown' && !isRhythmWord(piece.word)) unknown.push(piece.word);
    else if (piece.is === 'number' || piece.is === 'weekday') hasNumbers = true;
  }
  const last = pieces.at(-1);
  const endsInDash = last?.is === 'join' && last.isDash && pieces.at(-2)?.is === 'moment';
  return { pieces, marks, unknown, hasNumbers, isOpen: endsInDash };
}

const bareYear = (group: Group): number | undefined => {
  const [moment] = group.moments;
  if (group.moments.length !== 1 || moment?.shape !== 'months' || moment.kind !== 'year') return undefined;
  return moment.year;
};

/** "maj (2020)": a year in brackets is the year of what stands before it. */
function withYearInBrackets(groups: readonly Group[]): readonly Group[] {
  const [first, second] = groups;
  if (groups.length !== 2 || !first || !second?.isBracketed) return groups;
  const year = bareYear(second);
  if (year === undefined) return groups;
  return [{ ...first, moments: first.moments.map((moment) => inYear(moment, year)) }];
}

const areYears = (groups: readonly Group[]): boolean =>
  groups.every((group) => bareYear(group) !== undefined);

/** A revised day counts, a former one does not; a year alone beside a former day may be the year of that. */
function standing(groups: readonly Group[]): readonly Group[] {
  const now = groups.filter(({ role }) => role !== 'former');
  const revised = now.filter(({ role }) => role === 'revised').at(-1);
  if (now.length < groups.length && areYears(now) && !areYears(groups)) return [];
  return revised ? [revised] : now;
}

const stretchOf = (timing: Timing): Stretch | undefined =>
  timing.is === 'clear' ? timing.stretch : undefined;

/** What each group comes to; the later ones, without a year of their own, in the year of the first. */
function timings(groups: readonly Group[], context: DeadlineContext): readonly Timing[] {
  const [first, ...others] = groups;
  if (!first) return [];
  const timing = timingOf(first, context);
  if (timing.is === 'unclear') return [timing, ...others.map((group) => timingOf(group, context))];
  const beside: DeadlineContext = {
    language: context.language,
    dayOrder: context.dayOrder,
    planYear: yearOf(timing.stretch.last),
  };
  return [timing, ...others.map((group) => timingOf(group, beside))];
}

/** "2020 (Q3)": a bare year, then the part of it that is meant. */
function isNarrowed(first: Stretch, second: Stretch | undefined): second is Stretch {
  return (
    first.kind === 'year' && first.first.endsWith('-01-01') && second !== undefined && isWithin(second, first)
  );
}

/** Several times that nothing joins are one when the others only say the same more broadly. */
function settled(timings: readonly Timing[]): Timing {
  const [first, ...others] = timings;
  if (!first) return { is: 'unclear', candidates: [] };
  const stretch = stretchOf(first);
  const [second] = others;
  if (stretch && second && others.length === 1 && isNarrowed(stretch, stretchOf(second))) return second;
  const agrees = others.every((other) => {
    const second = stretchOf(other);
    return stretch && second && (second.last === stretch.last || isWithin(stretch, second));
  });
  if (agrees) return first;
  const candidates = timings.flatMap((timing) =>
    timing.is === 'clear' ? [timing.stretch.last] : timing.candidates,
  );
  return { is: 'unclear', candidates };
}

const spans = (groups: readonly Group[]): boolean => groups.some(({ joins }) => joins.includes('span'));

/** A dash alone joins the times: "v 16-17", which is one time, and not "16 april till 17 maj". */
const isOneSpan = ({ pieces }: SentenceFacts): boolean =>
  pieces.every((piece) => piece.is !== 'join' || piece.isDash);

/** "Startar senast 1 maj", "från 1 maj, senast": the last day is that of the beginning, and no other day is told after it. */
function beginsAtLatest({ pieces }: SentenceFacts): boolean {
  const isMark = (piece: Piece, ...marks: readonly Mark[]): boolean =>
    piece.is === 'mark' && marks.includes(piece.mark);
  const begins = pieces.findIndex((piece) => isMark(piece, 'from', 'begins'));
  const latest = pieces.findIndex((piece) => isMark(piece, 'latest'));
  if (begins < 0 || latest < begins) return false;
  const isMoment = ({ is }: Piece): boolean => is === 'moment';
  const isAfterDay = pieces.slice(begins, latest).some(isMoment);
  return isAfterDay ? !pieces.slice(latest).some(isMoment) : latest === begins + 1;
}

/**
 * "Från maj" begins, and so does "påbörjas v 16-17"; "från maj till juni", "start 1/3 - slut 30/6" and "senast fr.o.m. 31
 * maj" end.
 */
function isBeginning(said: SentenceFacts, groups: readonly Group[]): boolean {
  if (said.marks.has('latest') && !beginsAtLatest(said)) return false;
  if (said.marks.has('begins') && !said.marks.has('end') && isOneSpan(said)) return true;
  return (said.marks.has('from') || said.marks.has('begins')) && !spans(groups);
}

/** "Snarast, dock senast 30 juni": the last day is told all the same. */
const isOverruled = (mark: Mark, said: SentenceFacts): boolean =>
  mark === 'vague' && said.marks.has('latest');

/** "KS 2020-05-12" may be the day of a decision; "till nämnden 15 maj" and "redovisning KS 15 maj" are deadlines. */
function isDecision({ marks, pieces }: SentenceFacts): boolean {
  if (!marks.has('body') || marks.has('occasion') || marks.has('latest')) return false;
  return !pieces.some((piece, index) => {
    const next = pieces[index + 1];
    return piece.is === 'join' && piece.join === 'span' && next?.is === 'mark' && next.mark === 'body';
  });
}

/** "Mellan juni": the other of two times is missing; "mellan kl xx-xx" is of the hour. */
const isBetween = ({ pieces }: SentenceFacts): boolean =>
  pieces.some(
    (piece, at) => piece.is === 'mark' && piece.mark === 'between' && pieces[at + 1]?.is === 'moment',
  );

function datedSense(said: SentenceFacts, isDoubtful: boolean, context: DeadlineContext): DeadlineSense {
  const groups = standing(withYearInBrackets(groupsOf(said.pieces)));
  const timing = settled(timings(groups, context));
  if (timing.is === 'unclear') return ambiguous(timing.candidates);
  const { stretch } = timing;
  const isToAsk = [...said.marks].some((mark) => asking.has(mark) && !isOverruled(mark, said));
  const isOnlyChanged =
    said.marks.has('changed') && !said.marks.has('former') && (!spans(groups) || isOneSpan(said));
  const isHalf = isBetween(said) && groups.every(({ moments }) => moments.length < 2);
  // "Före juni/juli": before which of them?
  const isBeforeSeveral = groups.some(({ moments }) => moments.length > 1 && moments[0]?.shape === 'before');
  const isAsked =
    isHalf ||
    isBeforeSeveral ||
    isToAsk ||
    isOnlyChanged ||
    isDecision(said) ||
    said.isOpen ||
    isBeginning(said, groups);
  if (isAsked || said.hasNumbers || said.unknown.length > 0) return ambiguous([stretch.last]);
  const isPlain =
    !isDoubtful &&
    !timing.isLikely &&
    !said.marks.has('vague') &&
    !said.marks.has('approximate') &&
    !said.marks.has('occasion') &&
    !said.marks.has('body');
  const isUnchanged =
    !said.marks.has('revised') &&
    !said.marks.has('changed') &&
    !said.marks.has('former') &&
    !said.marks.has('before');
  return { kind: stretch.kind, date: stretch.last, certainty: isPlain && isUnchanged ? 'certain' : 'likely' };
}

const endWords: ReadonlySet<string> = new Set([
  'till',
  'tills',
  'to',
  'until',
  'through',
  'thru',
  'längst',
  'senast',
  'latest',
  'by',
]);

const hasWord = (tokens: readonly Token[], texts: ReadonlySet<string>): boolean =>
  tokens.some((token) => token.is === 'word' && texts.has(token.text));

const during: ReadonlySet<string> = new Set([
  'under',
  'during',
  'from',
  'från',
  'hela',
  'throughout',
  'review',
  'reviewed',
]);

/** "Löpande under 2020" has no end; "löpande t.o.m. 2020-12-31" has one; "löpande, 2020-12-31" is asked. */
function continuousSense(said: SentenceFacts, tokens: readonly Token[], sense: DeadlineSense): DeadlineSense {
  const isDated = said.pieces.some(({ is }) => is === 'moment');
  if (!isDated) return undated('continuous', said.unknown.length === 0);
  if (sense.date !== null && hasWord(tokens, endWords) && !hasWord(tokens, during))
    return { ...sense, certainty: 'likely' };
  const isBroad = sense.kind === 'year' || sense.kind === 'season' || sense.kind === 'term';
  if (isBroad || hasWord(tokens, during) || said.unknown.length > 0 || said.marks.has('from')) {
    return undated('continuous', false);
  }
  return ambiguous(sense.date === null ? sense.candidates : [sense.date]);
}

const conditions: ReadonlySet<string> = new Set(
  'när when if förutsatt provided unless såvida beroende depending avvaktar inväntar väntar awaiting'.split(
    ' ',
  ),
);

/** "Ej årligen", "årligen?", "klart när varje skola svarat": it does not say that it comes again. */
const isTakenBack = ({ marks }: SentenceFacts, rhythm: Rhythm, tokens: readonly Token[]): boolean =>
  marks.has('denied') || (rhythm === 'recurring' && (marks.has('doubtful') || hasWord(tokens, conditions)));

/** What a folded deadline text says. Anything that is not certain is asked, never guessed. */
export function senseOf(text: string, context: DeadlineContext): DeadlineSense {
  const tokens = tokensOf(text, context);
  const rhythm = rhythmOf(tokens);
  const found = piecesOf(tokens, context);
  const said = saidIn(gathered(found.pieces));
  if (rhythm !== undefined && isTakenBack(said, rhythm, tokens)) return ambiguous();
  if (rhythm === 'recurring') return undated('recurring', true);
  const isDated = said.pieces.some(({ is }) => is === 'moment');
  const sense = isDated ? datedSense(said, found.isDoubtful === true, context) : ambiguous();
  if (rhythm === 'continuous') return continuousSense(said, tokens, sense);
  if (!isDated && said.marks.has('placeholder')) return undated('placeholder', said.unknown.length === 0);
  return sense;
}

import { addDays, yearOf } from '../deadlines/day';
import type { DeadlineContext } from '../deadlines/deadline-context';
import { hasYear, inYear, stretchesOf, type Moment } from '../deadlines/deadline-moments';
import { folded } from '../matching';
import { momentsIn, namesDays, tellsState } from './status-log';
import type { Sense } from './status-sense';
import { isTimeWord } from './status-subjects';
import { unknown, type StatusSense } from './status-wholes';
import { statusWords } from './status-words';

/* A log on one line, each state with its time: "mars påbörjad / maj klar", "started Mar, done May". */

const FEWEST = 2;
const MOST = 8;

/** Signs and small words between two entries; the dash of "mars-april" and the dot of "mar." part nothing. */
const between =
  /\s*[,;|+→\n]\s*|\s+\/\s*|(?<=\p{L})\s*\/\s+|(?<=\p{L}{4})\.\s+|\s+[-–—&]\s+|\s+(?:and|därefter|men|och|samt|sedan|sen|then)\s+/u;

interface Entry {
  readonly said: StatusSense;
  readonly first: string;
  readonly last: string;
  readonly hasYear: boolean;
  /** It was placed in the year before the plan's. */
  readonly isEarlier: boolean;
  /** What is planned, expected or to come is no entry of what has been. */
  readonly isPromise: boolean;
}

const promising: ReadonlySet<Sense> = new Set<Sense>(['expected', 'future', 'planned', 'resuming', 'until']);

const wordsIn = (text: string): readonly string[] => folded(text).match(/\p{L}+/gu) ?? [];

const beforeTime: ReadonlySet<string> = new Set('i in under during on den på vid'.split(' '));

/** A number before these is no time: "mars: 30 % klart", "maj: 3 av 5". */
const share = /%|^(?:av|of|procent|percent)$/u;

/**
 * What stands after the time that an entry begins with, as in the margin of a log: it is told, and no promise. The whole
 * entry where no time stands first.
 */
function withoutStamp(entry: string): string {
  const words = entry.split(/\s+/);
  const isOfTime = (word: string, at: number): boolean =>
    wordsIn(word).every((one) => isTimeWord(one) || beforeTime.has(one)) &&
    !share.test(word) &&
    !(/^\d+$/.test(word) && share.test(words[at + 1] ?? ''));
  const end = words.findIndex((word, at) => !isOfTime(word, at));
  return end > 0 ? words.slice(end).join(' ') : entry;
}

type ReadState = (text: string) => StatusSense;

/** From the first to the last day of what a part names: "jan/feb", "mars-april". */
function daysOf(moments: readonly Moment[], year: number): Pick<Entry, 'first' | 'last'> | undefined {
  const stretches = moments.flatMap((one) => stretchesOf(hasYear(one) ? one : inYear(one, year)));
  const [first, ...firsts] = stretches.map((stretch) => stretch.first);
  if (first === undefined) return undefined;
  const earliest = firsts.reduce((a, b) => (a < b ? a : b), first);
  return { first: earliest, last: stretches.reduce((a, b) => (a > b.last ? a : b.last), earliest) };
}

/** One part of the text; `undefined` where it does not name a time and say a state. */
function entryOf(part: string, context: DeadlineContext, today: string, read: ReadState): Entry | undefined {
  if (!tellsState(part)) return undefined;
  const moments = momentsIn(part, context);
  const year = context.planYear ?? yearOf(today);
  const days = daysOf(moments, year);
  if (!days) return undefined;
  const isPromise = wordsIn(part).some((word) => promising.has(statusWords.get(word) ?? 'not'));
  const entry = { said: read(withoutStamp(part)), ...days, isPromise, isEarlier: false };
  if (moments.every(hasYear)) return { ...entry, hasYear: true };
  // What has been under way since a month to come began the year before.
  const isBefore = days.first > today && entry.said.status === 'ongoing' && !isPromise;
  const earlier = isBefore ? daysOf(moments, year - 1) : undefined;
  return { ...entry, ...earlier, isEarlier: isBefore, hasYear: false };
}

/** How far each state is on the way; those beside the way have no rank. */
const ranks: Readonly<Partial<Record<StatusSense['status'], number>>> = {
  notStarted: 0,
  ongoing: 1,
  done: 2,
};

/**
 * Whether the latest entry is less far on the way than one before it, and is not the last that was written: months without
 * a year may be of another year than they were placed in. What was begun has not afterwards not been begun.
 */
function isBehind(latest: Entry, entries: readonly Entry[]): boolean {
  const rank = ranks[latest.said.status];
  if (rank === undefined || !entries.some(({ said }) => (ranks[said.status] ?? -1) > rank)) return false;
  return entries.at(-1) !== latest || rank === 0;
}

const MONTH = 31;
/** A quarter, a term, a year. */
const isLong = ({ first, last }: Entry): boolean => addDays(first, MONTH) < last;

/** What was placed in the year before, and stands after what was not, may be of this year. */
const isMisplaced = ({ isEarlier }: Entry, at: number, entries: readonly Entry[]): boolean =>
  isEarlier && entries.slice(0, at).some((one) => !one.isEarlier);

/**
 * What a text says whose every part has a time and a state, when they differ: the latest that has come, unless the order of
 * the times is not sure. `undefined` for a text of another kind.
 */
export function ofDatedStates(
  text: string,
  context: DeadlineContext,
  today: string,
  read: ReadState,
): StatusSense | undefined {
  const parts = text.split(between).filter((part) => part.trim() !== '');
  if (parts.length < FEWEST || parts.length > MOST) return undefined;
  const entries: Entry[] = [];
  for (const part of parts) {
    const entry = entryOf(part.trim(), context, today, read);
    if (!entry) return undefined;
    entries.push(entry);
  }
  if (namesDays(text) && entries.some((entry) => !entry.hasYear)) return undefined;
  if (new Set(entries.map(({ said }) => `${said.status} ${said.percent ?? ''}`)).size < FEWEST)
    return undefined;
  // Parts of a year may be what is done and what is left: "vt klar, ht återstår".
  if (entries.some(isLong)) return entries.at(-1)?.said.status === 'done' ? unknown : undefined;
  const come = entries.filter(({ first, isPromise }) => first <= today && !isPromise);
  const ahead = entries.filter((entry) => !come.includes(entry));
  const [latest, next] = [...come].sort((a, b) => (a.first < b.first ? 1 : -1));
  if (!latest) return undefined;
  const { status } = latest.said;
  const mayBeOfOtherYear = context.planYear === null || entries.some(({ isEarlier }) => isEarlier);
  const isUnsure =
    latest.first === next?.first ||
    isBehind(latest, come) ||
    entries.some(isMisplaced) ||
    (status === 'done' && ahead.length > 0) ||
    ahead.some((one) => !one.hasYear && mayBeOfOtherYear);
  return isUnsure || status === 'unknown' || status === 'missing'
    ? unknown
    : { ...latest.said, certainty: 'likely', saysMore: true };
}

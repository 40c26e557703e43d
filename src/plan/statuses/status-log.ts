import { yearOf } from '../deadlines/day';
import type { DeadlineContext } from '../deadlines/deadline-context';
import { hasYear, inYear, stretchesOf, type Moment } from '../deadlines/deadline-moments';
import { piecesOf } from '../deadlines/deadline-pieces';
import { tokensOf } from '../deadlines/deadline-tokens';
import { folded } from '../matching';
import type { Sense } from './status-sense';
import { isTimeWord } from './status-subjects';
import { statusWords } from './status-words';

/** One entry of a log that somebody keeps in a cell. */
export interface Entry {
  /** As it stands in the cell. */
  readonly raw: string;
  /** What the entry says, without the label before it ("T2:"). */
  readonly text: string;
}

/** When an entry says that it was. */
export interface Span {
  /** First and last day of its time; `undefined` where it names none, or several. */
  readonly first: string | undefined;
  readonly last: string | undefined;
}

const MOST_ENTRIES = 12;

const label = /^(?:[\p{L}-]+\.?(?: [\p{L}-]+\.?){0,2} ?\d*(?: \d{4})?|\d[\d/. -]*):\s+/u;
const afterFirstWord = /^\p{L}+\.? ?\d*(?: \d{4})?:/u;

const telling: ReadonlySet<Sense> = new Set<Sense>(
  'begun cancelled done halted made moved not notStarted ongoing planned remaining waiting'.split(
    ' ',
  ) as readonly Sense[],
);

/** Whether a word of a text says how far something has come. */
export const tellsState = (text: string): boolean =>
  (folded(text).match(/\p{L}+/gu) ?? []).some((word) => telling.has(statusWords.get(word) ?? 'until'));

/** What a label names besides a time: "uppföljning" in "Uppföljning maj:". */
const topicOf = (entry: string): string =>
  (folded(label.exec(entry)?.[0] ?? '').match(/\p{L}+/gu) ?? [])
    .filter((word) => !isTimeWord(word))
    .join(' ');

/**
 * The entries without their labels ("T2:", "Uppföljning maj:"). Labels of several words go when all name the same: those of
 * "Grupp A maj:" and "Grupp B mars:" tell two things apart. What says how far it has come is no label: "Klart i maj: nej".
 */
function withoutLabels(entries: readonly string[]): readonly string[] {
  const isSameTopic = new Set(entries.map(topicOf)).size === 1;
  return entries.map((entry) => {
    const mayGo = isSameTopic && !tellsState(label.exec(entry)?.[0] ?? '');
    return mayGo || afterFirstWord.test(entry) ? entry.replace(label, '') : entry;
  });
}

/** Entries of the same occasion, counted: whether they are a history or parts nobody can be sure. */
const counted =
  /(?<!\p{L})(?:avstämning|check|follow-?up|genomgång|lägesrapport|review|status|uppdatering|update|uppföljning) ?\d{1,2} ?:/giu;
export const countsOccasions = (raw: string): boolean => (raw.match(counted)?.length ?? 0) >= 2;

/** "Klart 2026-05-01 (påbörjad 2026-03-01)". */
const inBrackets = /^([^()]*\d{4}-\d\d-\d\d[^()]*)\(([^()]*\d{4}-\d\d-\d\d[^()]*)\)\s*$/u;

/** Before a label such as "T2:" in the middle of a line, and before a date that begins a sentence. */
const beforeLabel = /\s+(?=(?:\p{L}+\.? ?\d*|\d[\d/.-]*):\s)/u;
const sentence = /(?<=[.;,])\s+(?=\S{3,})/u;

const aDay =
  /(?<![\d.])\d{1,2}[./]\d{1,2}(?![\d.])|(?<!\d)\d{1,2} ?(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}* \d{1,2}(?!\d)/giu;

/** Several days without their year: somebody tells what happened when, and the order is not sure. */
export const namesDays = (raw: string): boolean => (raw.match(aDay)?.length ?? 0) >= 2;

const split = (raw: string): readonly string[] => {
  const lines = raw.split(/\s*[\r\n]+\s*/).filter((line) => line !== '');
  if (lines.length > 1) return lines;
  const [, outside, inside] = inBrackets.exec(raw) ?? [];
  if (outside !== undefined && inside !== undefined) return [outside, inside];
  const sentences = raw.trim().split(sentence);
  return sentences.length > 1 ? sentences : raw.trim().split(beforeLabel);
};

function spanOf(moments: readonly Moment[], year: number): Span {
  const [moment, ...others] = moments;
  if (!moment || others.length > 0) return { first: undefined, last: undefined };
  const [stretch, ...more] = stretchesOf(hasYear(moment) ? moment : inYear(moment, year));
  return stretch && more.length === 0
    ? { first: stretch.first, last: stretch.last }
    : { first: undefined, last: undefined };
}

/** The text on one line, each of its lines a sentence of its own. */
export const withStops = (raw: string): string =>
  raw
    .trim()
    .replace(/[^\S\r\n]*[\r\n]\s*/g, (_break, at: number, whole: string) =>
      /[.,;:?!]/.test(whole[at - 1] ?? '') ? ' ' : '. ',
    );

/** The entries of a text, as it stands in its cell, when it has several. */
export function entriesIn(raw: string): readonly Entry[] {
  const parts = split(raw);
  if (parts.length < 2 || parts.length > MOST_ENTRIES) return [];
  const texts = withoutLabels(parts);
  return parts.map((part, index) => ({ raw: part, text: texts[index] ?? part }));
}

/** The times that a text names. */
export function momentsIn(text: string, context: DeadlineContext): readonly Moment[] {
  const { pieces } = piecesOf(tokensOf(folded(text), context), context);
  return pieces.flatMap((piece) => (piece.is === 'moment' ? [piece.moment] : []));
}

const wordsBefore =
  /^[^\d\p{L}]*(?:den |i |in |on |på |vid |vecka |week |v |uppdaterad |updated |status )?\S+/iu;

/** Whether a line is an entry, by a word of state in it or the time it begins with; "fas 1 2021" goes on with the line before. */
export const isToldOfState = ({ raw, text }: Entry, context: DeadlineContext): boolean =>
  tellsState(raw) || raw !== text || momentsIn(wordsBefore.exec(raw)?.[0] ?? '', context).length > 0;

/** The time of an entry; `today` gives the year where the plan has none. */
const timeOf = ({ raw }: Entry, context: DeadlineContext, today: string): Span =>
  spanOf(momentsIn(raw, context), context.planYear ?? yearOf(today));

/**
 * The entry that counts: the latest of dated ones. `undefined` when not all are dated, or two stand on the same time;
 * then what they say must not differ.
 */
export function latestOf<Told extends Entry>(
  entries: readonly Told[],
  context: DeadlineContext,
  today: string,
): (Told & Span) | undefined {
  const dated = entries.map((entry) => ({ ...entry, ...timeOf(entry, context, today) }));
  if (dated.some(({ first }) => first === undefined)) return undefined;
  const [latest, next] = dated.sort((a, b) => ((a.first ?? '') < (b.first ?? '') ? 1 : -1));
  // "Done in February, awaiting inspection in spring": the other may be the later one.
  const isCovered = (next?.last ?? '') > (latest?.last ?? '');
  return latest && latest.first !== next?.first && !isCovered ? latest : undefined;
}

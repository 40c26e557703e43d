import { yearOf } from '../deadlines/day';
import type { DeadlineContext } from '../deadlines/deadline-context';
import { hasYear, inYear, stretchesOf, type Moment } from '../deadlines/deadline-moments';
import { piecesOf } from '../deadlines/deadline-pieces';
import { tokensOf } from '../deadlines/deadline-tokens';
import { folded } from '../matching';

/** One entry of a log that somebody keeps in a cell. */
export interface Entry {
  /** What the entry says, without the label before it ("T2:"). */
  readonly text: string;
  /** First and last day of its time; `undefined` where it names none, or several. */
  readonly first: string | undefined;
  readonly last: string | undefined;
}

const MOST_ENTRIES = 12;

const label = /^(?:\p{L}+\.? ?\d*(?: \d{4})?|\d[\d/. -]*):\s+/u;

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
  const sentences = raw.trim().split(sentence);
  return sentences.length > 1 ? sentences : raw.trim().split(beforeLabel);
};

function spanOf(moments: readonly Moment[], year: number): Pick<Entry, 'first' | 'last'> {
  const [moment, ...others] = moments;
  if (!moment || others.length > 0) return { first: undefined, last: undefined };
  const [stretch, ...more] = stretchesOf(hasYear(moment) ? moment : inYear(moment, year));
  return stretch && more.length === 0
    ? { first: stretch.first, last: stretch.last }
    : { first: undefined, last: undefined };
}

/** The entries of a text, as it stands in its cell, when it has several; without `today` no year is known. */
export function entriesIn(raw: string, context: DeadlineContext, today: string): readonly Entry[] {
  const parts = split(raw);
  if (parts.length < 2 || parts.length > MOST_ENTRIES) return [];
  const year = context.planYear ?? yearOf(today);
  return parts.map((text) => {
    const { pieces } = piecesOf(tokensOf(folded(text), context), context);
    const moments = pieces.flatMap((piece) => (piece.is === 'moment' ? [piece.moment] : []));
    return { text: text.replace(label, ''), ...spanOf(moments, year) };
  });
}

/**
 * The entry that counts: the latest of dated ones. `undefined` when not all are dated, or two stand on the same time;
 * then what they say must not differ.
 */
export function latestOf(entries: readonly Entry[]): Entry | undefined {
  if (entries.some(({ first }) => first === undefined)) return undefined;
  const [latest, next] = [...entries].sort((a, b) => ((a.first ?? '') < (b.first ?? '') ? 1 : -1));
  return latest && latest.first !== next?.first ? latest : undefined;
}

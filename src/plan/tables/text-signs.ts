import { memoized } from '../memoized';
import type { InSwedish } from '../norwegian/in-swedish';
import { cellSigns, type CellSigns } from './cell-signs';
import type { DeadlineReader } from '../deadlines/deadlines';
import type { StatusReader } from '../statuses/statuses';

/** What one text looks like, whatever column it stands in. */
export interface TextSigns {
  /** In lower case without outer space: equal for texts that count as one. */
  readonly key: string;
  readonly length: number;
  /** More than three words. */
  readonly isSentence: boolean;
  readonly isFindingKind: boolean;
  readonly isTick: boolean;
  /** Such as "A-01". */
  readonly isCode: boolean;
  readonly isUrl: boolean;
  readonly isMeasure: boolean;
  readonly isPercent: boolean;
  readonly isMonth: boolean;
}

/** What only the reader of deadlines can tell of a text: dear, and asked for in few columns. */
export interface TimeSigns {
  /** 1 for a time that ends on a known day, ½ for one that goes on or comes again, else 0. */
  readonly times: number;
  /** The day in it, when its year is written out. */
  readonly day: string | null;
}

/** Readers of signs; each remembers every distinct text. */
export interface TextSignReader {
  readonly signsOf: (text: string) => TextSigns;
  /** Whether the text says how something stands: as dear as `timesOf`, and not always asked for with it. */
  readonly isStatus: (text: string) => boolean;
  readonly timesOf: (text: string) => TimeSigns;
  readonly about: CellSigns;
}

interface CellReaders {
  readonly deadline: DeadlineReader;
  readonly status: StatusReader;
}

/** What is read to know the cells' words; made once per workbook. */
export interface WordReaders extends CellReaders {
  readonly signs: TextSignReader;
}

const LONGEST_WORDS_READ = 40;

const tick = /^(?:x+|✓|✔|✗|✘|√|☑|☒|☐|ja|nej|yes|no|y|n|j|v|klart?|true|false|sant|falskt)\.?$/i;
const codeLike = /^(?:[\p{L}]{1,4}[ .:-]?)?\d{1,4}(?:[.:/-]\d{1,4}){0,3}[a-z]?\.?$/iu;
const percentLike = /^\d{1,3}(?:[.,]\d+)? ?%/;
const monthLike =
  /^(?:jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[kc]t|nov|de[cz])[a-z]*\.?(?: ?[-–/] ?\p{L}+| och \p{L}+| and \p{L}+| \d{4})?$/iu;
/** "Mar-27", "sep 26": a month and the end of its year. */
const monthAndYear =
  /^(?:jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[kc]t|nov|de[cz])[a-z]*\.?[-–' ’]{1,2}\d{2}$/iu;
const measureLike =
  /^(?:kg|ton(?:nes|s|ne)?|st|%|[kmg]?wh|m2|m²|m3|m³|kr|tkr|mkr|sek|liter|lit(?:er|re)s?|km|antal|andel(?:en)?|mängd(?:en)?|procent|procentandel|co2e?|number|numbers|no\.|share|percentage|per ?cent|proportion|amount|count|average|mean|genomsnitt(?:lig)?|medelvärde|snitt)(?:$|[ /])|\b(?:per|\/) ?(?:m2|m²|år|månad|elev|anställd|årsarbetare|invånare|boende|patient|year|month|pupil|employee|head|capita|fte)\b|\b(?:i|in) (?:dagar|timmar|veckor|månader|procent|kronor|ton|days|hours|weeks|months|per ?cent|tonnes)$|\p{L}index$/iu;
const keyLine = /^\S{1,3} ?= ?\S/;
const writtenYear = /(?<!\d)20\d\d/;
const urlLike = /^(?:https?:\/\/|www\.)/i;
const findingKindLike =
  /avvikelse|iakttagelse|förbättring|observation|non-?conform|improvement|strength|styrka|notering|\bofi\b|\b(?:major|minor)\b/i;

/**
 * Longer texts than a status or a deadline can be are not read; a line of a key, "K = Klar", tells what a mark means and not
 * how anything stands.
 */
const isReadable = (text: string): boolean => text.length <= LONGEST_WORDS_READ && !keyLine.test(text);

function saysStatus(value: string, read: StatusReader): boolean {
  if (!isReadable(value.trim())) return false;
  const { status, certainty } = read(value);
  return status !== 'unknown' && status !== 'missing' && certainty !== 'guess';
}

const noTime: TimeSigns = { times: 0, day: null };

function timeSigns(value: string, read: DeadlineReader): TimeSigns {
  const text = value.trim();
  if (!isReadable(text)) return noTime;
  const time = read(value);
  const isTime = time.certainty !== 'guess' && time.date !== null;
  const goesOn = time.kind === 'continuous' || time.kind === 'recurring';
  return {
    times: isTime || monthAndYear.test(text) ? 1 : goesOn ? 0.5 : 0,
    day: time.date !== null && writtenYear.test(text) ? time.date : null,
  };
}

function textSigns(value: string, inSwedish: InSwedish): TextSigns {
  const written = value.trim();
  const text = inSwedish(written);
  return {
    key: written.toLowerCase(),
    length: written.length,
    isSentence: written.split(/\s+/, 5).length > 3,
    isFindingKind: findingKindLike.test(text) && text.length <= LONGEST_WORDS_READ,
    isTick: tick.test(text),
    isCode: codeLike.test(text) && !monthAndYear.test(text),
    isUrl: urlLike.test(text),
    isMeasure: measureLike.test(text),
    isPercent: percentLike.test(text),
    isMonth: monthLike.test(text),
  };
}

/** @param inSwedish puts the words of a Norwegian workbook in those that are known here */
export const textSignReader = (
  { status, deadline }: CellReaders,
  inSwedish: InSwedish = (text) => text,
): TextSignReader => ({
  signsOf: memoized((text) => textSigns(text, inSwedish)),
  isStatus: memoized((text) => saysStatus(text, status)),
  timesOf: memoized((text) => timeSigns(text, deadline)),
  about: cellSigns(inSwedish),
});

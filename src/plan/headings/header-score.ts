import type { CellValue } from '../../book/cells';
import type { Grid } from '../tables/grid';
import { calendarColumns, FEWEST_OF_CALENDAR } from './calendar-row';
import { vocabulary } from './heading-vocabulary';
import type { Heading } from './headings';

/** How much a row, between two columns, looks like the headings of a table. */
export interface HeaderScore {
  /** Cells with words, and cells with dates or numbers that are not years. */
  readonly texts: number;
  readonly others: number;
  /** Cells with more words than a heading has. */
  readonly long: number;
  /** Sum over the cells of how surely their text is a heading, 0–1 each. */
  readonly named: number;
  /** Cells whose text is declared, letter by letter, as the heading of a field. */
  readonly certain: number;
  /** Different fields named. */
  readonly fields: number;
}

/** A heading is seldom longer; an instruction or an action is. */
const LONGEST_PLAIN_HEADING = 60;
const LONGEST_TELLING_HEADING = 40;

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1990 && value <= 2100;

/** A year or another time, as a text or as a number, is a heading now and then. */
const PERIOD = 0.2;

/** How surely one text is a heading: 1 declared, less for words that may mean more, 0 unknown. */
function weightOf(heading: Heading, text: string, isLabel: boolean): number {
  const [best] = heading.readings;
  if (!best) return heading.isPeriod ? PERIOD : 0;
  const hasField = best.field !== 'unknown';
  const weight = best.certainty === 'certain' ? 1 : best.certainty === 'likely' ? 0.6 : 0.4;
  const labelled = isLabel ? 0.3 : 1;
  const telling = best.certainty === 'certain' || text.length <= LONGEST_TELLING_HEADING ? 1 : 0.3;
  return weight * labelled * telling * (hasField ? 1 : 0.6);
}

const aDay =
  /\d{4}-\d{1,2}-\d{1,2}|(?<!\d)\d{1,2}[./]\d{1,2}(?!\d)|(?<!\d)\d{1,2} ?(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)\p{L}*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}* \d{1,2}(?!\d)/iu;

/** "Senast 5 april" is the deadline of one row; "Senast" heads a column of them. */
const isDeadlineOfOne = ({ readings: [best] }: Heading, text: string): boolean =>
  best?.field === 'deadline' && aDay.test(text);

/** Whether the row has too many numbers or sentences to be a heading; a cheap test before its words are read. */
function isHopeless(values: readonly CellValue[], left: number, right: number): boolean {
  let texts = 0;
  let others = 0;
  let long = 0;
  for (let column = left; column <= right && column <= values.length; column += 1) {
    const value = values[column - 1] ?? null;
    if (value === null || value === '') continue;
    if (typeof value === 'string') {
      texts += 1;
      if (value.length > LONGEST_PLAIN_HEADING) long += 1;
    } else if (typeof value === 'number' && isYear(value)) texts += 1;
    else others += 1;
  }
  if (others * 4 > texts && others >= FEWEST_OF_CALENDAR) others -= calendarColumns(values, left, right).size;
  return others * 4 > texts || long * 2 > texts;
}

/** "v 10", "week 12": the heading of a column in which a mark says when. */
const isWeek = (heading: Heading): boolean => heading.isPeriod && /^[vw]/.test(heading.key);
/** A calendar beside what is to be done names columns as well as a heading of one does, nearly. */
const CALENDAR_NAMED = 0.6;

/** So far down a heading row is looked for in rows without a single heading spelt as declared. */
const ROWS_READ_CLOSELY = 200;

function hasPlainHeading(values: readonly CellValue[], left: number, right: number): boolean {
  for (let column = left; column <= right && column <= values.length; column += 1) {
    const value = values[column - 1];
    if (typeof value !== 'string') continue;
    const meanings = vocabulary().get(value.trim().toLowerCase());
    if (meanings?.some(({ isVague }) => !isVague) === true) return true;
  }
  return false;
}

/** So many texts of a row that end in a colon, and all of them, are headings: beside a label stands what it is of. */
const FEWEST_WITH_COLON = 3;

function allEndInColon(values: readonly CellValue[], left: number, right: number): boolean {
  let texts = 0;
  for (let column = left; column <= right && column <= values.length; column += 1) {
    const value = values[column - 1];
    if (typeof value !== 'string' || value.trim() === '') continue;
    if (!value.trimEnd().endsWith(':')) return false;
    texts += 1;
  }
  return texts >= FEWEST_WITH_COLON;
}

const nothing: HeaderScore = { texts: 0, others: 0, long: 0, named: 0, certain: 0, fields: 0 };

/** How much the cells of a row look like headings; nothing at all for a row that cannot be one. */
export function headerScore(
  grid: Grid,
  row: number,
  left: number,
  right: number,
  headingFor: (text: string) => Heading,
): HeaderScore {
  let texts = 0;
  let others = 0;
  let long = 0;
  let named = 0;
  let certain = 0;
  let weeks = 0;
  const fields = new Set<string>();
  const values: readonly CellValue[] = grid.sheet.values[row - 1] ?? [];
  if (isHopeless(values, left, right)) return nothing;
  const inCalendar = calendarColumns(values, left, right);
  if (row > ROWS_READ_CLOSELY && !hasPlainHeading(values, left, right)) return nothing;
  for (let column = left; column <= right && column <= values.length; column += 1) {
    const value = values[column - 1] ?? null;
    if (value === null || inCalendar.has(column)) continue;
    if (typeof value === 'number' && isYear(value)) {
      texts += 1;
      named += PERIOD;
      continue;
    }
    if (typeof value !== 'string') {
      others += 1;
      continue;
    }
    const text = value.trim();
    if (text === '') continue;
    texts += 1;
    if (text.length > LONGEST_PLAIN_HEADING) long += 1;
    if (text.length > 3 * LONGEST_PLAIN_HEADING) continue;
    const heading = headingFor(value);
    if (isDeadlineOfOne(heading, text)) {
      others += 1;
      continue;
    }
    if (isWeek(heading)) {
      weeks += 1;
      continue;
    }
    const isLabel = text.endsWith(':') && !allEndInColon(values, left, right);
    const weight = weightOf(heading, text, isLabel);
    named += weight;
    const [best] = heading.readings;
    if (!best || weight < 0.3) continue;
    if (best.certainty === 'certain' && best.field !== 'unknown') certain += 1;
    fields.add(best.field === 'unknown' ? `unknown ${best.more ?? ''}` : best.field);
  }
  if (Math.max(weeks, inCalendar.size) >= FEWEST_OF_CALENDAR) {
    texts -= weeks;
    named += CALENDAR_NAMED;
    fields.add('calendar');
  }
  return { texts, others, long, named, certain, fields: fields.size };
}

/** The row may be a table's heading row by its words alone. */
export function namesColumns(score: HeaderScore): boolean {
  const { texts, others, long, named, certain, fields } = score;
  if (texts + (fields > texts ? 1 : 0) < 2 || others * 4 > texts || long * 2 > texts || fields < 2)
    return false;
  if (named < texts * 0.2) return false;
  if (certain >= 2 && named >= Math.min(2.5, texts * 0.5)) return true;
  if (certain >= 1 && named >= 1.6 && named >= texts * 0.5) return true;
  return named >= 2.2 && named >= texts * 0.5 && fields >= 3;
}

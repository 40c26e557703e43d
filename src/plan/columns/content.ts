/** What the texts of a column are about, each a count of cells (of people: a sum of 0–1). See `CellSigns`. */
export interface ContentSubjects {
  readonly people: number;
  readonly deciding: number;
  readonly units: number;
  readonly verbs: number;
  readonly grades: number;
  readonly money: number;
  readonly efforts: number;
  readonly requirements: number;
  readonly lacks: number;
  readonly causes: number;
  readonly symbols: number;
  readonly goals: number;
  readonly names: number;
  /** Of the numbers: from 0 to 1; whole from 0 to 100; 100 or more; a year. */
  readonly fractions: number;
  readonly hundredths: number;
  readonly large: number;
  readonly years: number;
}

/** What the words and days of a column say: read in those columns where somebody asks. */
export interface ContentWords {
  /** Texts that are a time such as "ht 2021", and texts that are a status word. */
  readonly times: number;
  readonly statuses: number;
  /** By row looked at: the day in it, with its year, or that its number is the serial of, else `null`. */
  readonly days: readonly (string | null)[];
}

/** What the cells of one column look like, counted over the first rows of the table. */
export interface Content extends ContentWords {
  /** What its words are about; worked out when first asked for. */
  readonly about: ContentSubjects;
  /** Rows looked at, and how many of them have something in this column. */
  readonly rows: number;
  readonly filled: number;
  readonly texts: number;
  readonly numbers: number;
  readonly dates: number;
  /** Of the texts: a tick or yes/no, a code such as "A-01", a percentage, a month. */
  readonly ticks: number;
  readonly codes: number;
  readonly percents: number;
  readonly months: number;
  readonly findingKinds: number;
  /** Of the texts: a unit of measurement, a page's address. */
  readonly measures: number;
  readonly urls: number;
  /** Of the numbers: whole ones that as serial numbers are days of the years 2000–2049. */
  readonly serials: number;
  /** Of the texts: more than three words. */
  readonly sentences: number;
  readonly meanLength: number;
  /** Different texts, case and outer space aside. */
  readonly distinct: number;
  /** Numbers grow by one from row to row. */
  readonly isCounting: boolean;
}

/** Whether the days of one column mostly come after those of another, row by row. */
export function comesAfter(later: Content, earlier: Content): boolean {
  let after = 0;
  let before = 0;
  later.days.forEach((day, index) => {
    const other = earlier.days[index] ?? null;
    if (day === null || other === null) return;
    if (day > other) after += 1;
    else if (day < other) before += 1;
  });
  return after > before;
}

/** A day after `today` (ISO). */
export const hasDayToCome = ({ days }: Content, today: string): boolean =>
  days.some((day) => day !== null && day > today);

/** Cells with a time in them, as a share of the filled ones. */
export const shareOfTimes = (content: Content): number =>
  content.filled === 0 ? 0 : (content.dates + content.times) / content.filled;

/** The same under a heading that asks for a day, where a bare number is a day without its format. */
export const shareOfDays = (content: Content): number =>
  shareOfTimes(content) + share(content.serials, content);

export const share = (part: number, content: Content): number =>
  content.filled === 0 ? 0 : part / content.filled;

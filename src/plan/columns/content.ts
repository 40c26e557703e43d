/** What the words of one text may be about, each told by a reader of its own (`cell-signs.ts`). */
export type TextSubject =
  /** Persons, roles or units, and nothing else: 0–1 for each text. */
  | 'people'
  /** Somebody who decides: a board, a management. */
  | 'deciding'
  /** A part of the organisation, and no person in a role. */
  | 'units'
  /** Begins with a verb, as things to do do. */
  | 'verbs'
  /** "Hög", "Medium", "A", "2 - låg": one step of a scale. */
  | 'grades'
  /** An amount with its currency or unit of money. */
  | 'money'
  /** Hours, days of work, or means: "40 h", "inom ram", "2 heltid". */
  | 'efforts'
  /** When, or how long until then, in words of time alone: "120 days", "inom 3 mån", "nästa kvartal". */
  | 'moments'
  /** A clause, paragraph or number of a standard or law. */
  | 'requirements'
  /** Something is missing or wrong, as findings say. */
  | 'lacks'
  /** A reason: "okänd rutin", "på grund av", "because". */
  | 'causes'
  /** One or two signs that are no letters or digits, a coloured ball, or a single letter: it needs a key. */
  | 'symbols'
  /** "M1", "Mål 2", "minska … med 20 %", "kortare väntetider": a goal or its number. */
  | 'goals'
  /** Words only, without figures or a stop: the name of something. */
  | 'names'
  /** Numbers of rows and nothing else: "7", "A-3, A-4". */
  | 'references';

/** What a number may be: from 0 to 1; whole from 0 to 100; 100 or more and no year; a year. */
export type NumberSubject = 'fractions' | 'hundredths' | 'large' | 'years';

export type Subject = TextSubject | NumberSubject;

/** What the times and days of a column say: read in those columns where somebody asks. */
export interface ContentTimes {
  /** Texts that are a time such as "ht 2021". */
  readonly times: number;
  /** By row looked at: the day in it, with its year, or that its number is the serial of, else `null`. */
  readonly days: readonly (string | null)[];
}

/** What the cells of one column look like, counted over the first rows of the table. */
export interface Content extends ContentTimes {
  /** Texts that are a status word; read when first asked for. */
  readonly statuses: number;
  /** How many cells are about something (of people: a sum of 0–1); each subject is counted when first asked for. */
  readonly about: (subject: Subject) => number;
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

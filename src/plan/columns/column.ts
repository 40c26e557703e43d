import type { Field, Language } from '../field';
import { anchored } from '../first-letter';
import { fitsAnything, type Fit } from './content-fits';
import type { CellRule } from './cell-rules';
import { entriesOf, wordTest, type WordTest } from '../word-list';

/** Texts in every language of the product. */
export type InEach<T> = Readonly<Record<Language, T>>;

/** Excel's notation; `@` keeps a text a text, `General` leaves the number to the program. */
export type ColumnFormat = '@' | 'General' | 'yyyy-mm-dd' | '0%' | '#,##0';

/** What a cell of the column offers to choose from. The words are made in `text/`. */
export type ColumnChoices = 'statuses' | 'finding-kinds' | 'entries' | 'months';

/**
 * One column of a kind of table, declared once: what is written into a heading cell, what a heading cell
 * may say when somebody else wrote it, and how its cells look.
 */
export interface Column {
  readonly field: Field;
  /** Tells apart the columns of one field: `original`, `in`, `indicator` … */
  readonly more?: string;
  /** The heading Planbok writes, and reads back. */
  readonly heading: InEach<string>;
  /** Other headings for the same thing, in any case, without trailing marks. */
  readonly also: InEach<readonly string[]>;
  /**
   * Words that mean this column only when nothing better is found: a person may have meant something else
   * ("Datum", "Beskrivning").
   */
  readonly perhaps: InEach<readonly string[]>;
  /** Words and forms of headings that nobody has listed whole. */
  readonly cues: HeadingCues;
  /** How well cells alone speak for it. */
  readonly fit: Fit;
  /** What a column so headed turns out to be by its cells, where that may be something else. */
  readonly byCells?: CellRule;
  /** In characters of the normal font. */
  readonly width: number;
  readonly format: ColumnFormat;
  readonly choices?: ColumnChoices;
  readonly traits: ColumnTraits;
  /** One line for the reference page. */
  readonly about: string;
}

/** What a column is to the table it stands in, whatever the table lists. */
export interface ColumnTraits {
  /** How strongly the column shows that the list is followed up; 2 for a column that every plan needs. */
  readonly followUp: number;
  /** Whether it is one of the columns without which a list is not followed up. */
  readonly isFollowUp: boolean;
  /** Figures, lists of the agenda or answers to findings rest on it: doubt about it is a question, else a note. */
  readonly isCounted: boolean;
  /** A table has at most one such column: of several candidates the surest keeps the field. */
  readonly isSingle: boolean;
  /** Its cells hold a day, a number or a word; a sentence explains what to write. */
  readonly isTerse: boolean;
}

/** How a heading that no list has is known by its words, in any language. */
export interface HeadingCues {
  /** A word that says by itself what the column holds: "ansvarig", the head of "åtgärdsansvarig". */
  readonly words: WordTest;
  /** A word that leans this way: others use it too. */
  readonly hints: WordTest;
  /** Frames of several words: "ska vara …", "who …", "… av". */
  readonly frames: readonly ((key: string) => boolean)[];
}

/** Texts of a declaration: the heading, then whatever else it is called. */
export interface ColumnWords {
  readonly sv: string;
  readonly en: string;
  readonly nb: string;
  /** Headings with `|` or a line break between them. */
  readonly alsoSv?: string;
  readonly alsoEn?: string;
  readonly alsoNb?: string;
  readonly perhapsSv?: string;
  readonly perhapsEn?: string;
  readonly perhapsNb?: string;
  /** Words for `HeadingCues`: `*ansvarig` is also known as the head of a compound, `ansvar*` as the beginning of a word. */
  readonly words?: string;
  readonly hints?: string;
  readonly frames?: readonly RegExp[];
  readonly fit?: Fit;
  readonly byCells?: CellRule;
  readonly more?: string;
  readonly width?: number;
  readonly traits?: Partial<ColumnTraits>;
  readonly about: string;
}

const plain: ColumnTraits = {
  followUp: 0,
  isFollowUp: false,
  isCounted: false,
  isSingle: false,
  isTerse: false,
};

const listed = (texts: string | undefined): readonly string[] => entriesOf(texts ?? '');

const declared = (
  field: Field,
  said: ColumnWords,
  width: number,
  format: ColumnFormat,
  choices?: ColumnChoices,
): Column => ({
  field,
  ...(said.more === undefined ? {} : { more: said.more }),
  heading: { sv: said.sv, en: said.en, nb: said.nb },
  also: { sv: listed(said.alsoSv), en: listed(said.alsoEn), nb: listed(said.alsoNb) },
  perhaps: { sv: listed(said.perhapsSv), en: listed(said.perhapsEn), nb: listed(said.perhapsNb) },
  cues: {
    words: wordTest(said.words ?? ''),
    hints: wordTest(said.hints ?? ''),
    frames: (said.frames ?? []).map(anchored),
  },
  fit: said.fit ?? fitsAnything,
  ...(said.byCells === undefined ? {} : { byCells: said.byCells }),
  width: said.width ?? width,
  format,
  ...(choices === undefined ? {} : { choices }),
  traits: { ...plain, isTerse: format !== '@' && format !== 'General', ...said.traits },
  about: said.about,
});

export const text = (field: Field, said: ColumnWords): Column => declared(field, said, 24, '@');
export const code = (field: Field, said: ColumnWords): Column => declared(field, said, 10, '@');
export const day = (field: Field, said: ColumnWords): Column => declared(field, said, 14, 'yyyy-mm-dd');
export const amount = (field: Field, said: ColumnWords): Column => declared(field, said, 12, '#,##0');
export const share = (field: Field, said: ColumnWords): Column => declared(field, said, 10, '0%');
export const choice = (field: Field, choices: ColumnChoices, said: ColumnWords): Column =>
  declared(field, said, 16, '@', choices);
/** A column that is known by name but has no field of its own. */
export const other = (more: string, said: Omit<ColumnWords, 'more'>): Column =>
  declared('unknown', { ...said, more }, 20, 'General');

import type { Field, Language } from '../field';

/** Texts in both languages of the product. */
export type InBoth<T> = Readonly<Record<Language, T>>;

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
  readonly heading: InBoth<string>;
  /** Other headings for the same thing, in any case, without trailing marks. */
  readonly also: InBoth<readonly string[]>;
  /**
   * Words that mean this column only when nothing better is found: a person may have meant something else
   * ("Datum", "Beskrivning").
   */
  readonly perhaps: InBoth<readonly string[]>;
  /** In characters of the normal font. */
  readonly width: number;
  readonly format: ColumnFormat;
  readonly choices?: ColumnChoices;
  /** One line for the reference page. */
  readonly about: string;
}

/** Texts of a declaration: the heading, then whatever else it is called. */
export interface Said {
  readonly sv: string;
  readonly en: string;
  /** Headings with `|` or a line break between them. */
  readonly alsoSv?: string;
  readonly alsoEn?: string;
  readonly perhapsSv?: string;
  readonly perhapsEn?: string;
  readonly more?: string;
  readonly width?: number;
  readonly about: string;
}

const listed = (texts: string | undefined): readonly string[] =>
  (texts ?? '')
    .split(/[|\n]/)
    .map((text) => text.trim())
    .filter((text) => text !== '');

const declared = (
  field: Field,
  said: Said,
  width: number,
  format: ColumnFormat,
  choices?: ColumnChoices,
): Column => ({
  field,
  ...(said.more === undefined ? {} : { more: said.more }),
  heading: { sv: said.sv, en: said.en },
  also: { sv: listed(said.alsoSv), en: listed(said.alsoEn) },
  perhaps: { sv: listed(said.perhapsSv), en: listed(said.perhapsEn) },
  width: said.width ?? width,
  format,
  ...(choices === undefined ? {} : { choices }),
  about: said.about,
});

export const text = (field: Field, said: Said): Column => declared(field, said, 24, '@');
export const code = (field: Field, said: Said): Column => declared(field, said, 10, '@');
export const day = (field: Field, said: Said): Column => declared(field, said, 14, 'yyyy-mm-dd');
export const amount = (field: Field, said: Said): Column => declared(field, said, 12, '#,##0');
export const share = (field: Field, said: Said): Column => declared(field, said, 10, '0%');
export const choice = (field: Field, choices: ColumnChoices, said: Said): Column =>
  declared(field, said, 16, '@', choices);
/** A column that is known by name but has no field of its own. */
export const other = (more: string, said: Omit<Said, 'more'>): Column =>
  declared('unknown', { ...said, more }, 20, 'General');

import { wouldBeRetyped } from '../../planbok/written-cells';
import type { LiveBook } from './live-book';
import { cellAt, restyle, styleAt, write, type LiveSheet, type LiveValue } from './live-sheet';
import { formatAfter, typed, type Typed } from './typed-value';

/** Cache: format index → change key → resulting format index. */
const worked = new WeakMap<LiveBook, Map<string, number>>();

/** The format that results from changing `style`; `key` identifies the change. */
export function styleLike(book: LiveBook, style: number, key: string, change: () => number): number {
  let known = worked.get(book);
  if (!known) worked.set(book, (known = new Map<string, number>()));
  const at = `${style}|${key}`;
  let made = known.get(at);
  if (made === undefined) known.set(at, (made = change()));
  return made;
}

/** The number format code of a cell. */
export const formatAt = (book: LiveBook, sheet: LiveSheet, row: number, column: number): string =>
  book.styles.book.formatOf(styleAt(sheet, row, column));

/** Excel calls its short date by the code shown in English; the file stores it by number. */
export const shownFormat = (code: string): string => (code === 'mm-dd-yy' ? 'm/d/yyyy' : code);
const storedFormat = (code: string): string => (code.toLowerCase() === 'm/d/yyyy' ? 'mm-dd-yy' : code);

export function setFormat(
  book: LiveBook,
  sheet: LiveSheet,
  row: number,
  column: number,
  shown: string,
): void {
  const format = storedFormat(shown === '' ? 'General' : shown);
  const style = styleAt(sheet, row, column);
  if (book.styles.book.formatOf(style) === format) return;
  const made = styleLike(book, style, `format ${format}`, () =>
    book.styles.book.withTexts(style, { format }),
  );
  restyle(sheet, row, column, made);
}

function setQuoted(book: LiveBook, sheet: LiveSheet, row: number, column: number, isQuoted: boolean): void {
  const style = styleAt(sheet, row, column);
  const made = styleLike(book, style, `quoted ${isQuoted}`, () =>
    book.styles.book.textsOf(style).isQuoted === isQuoted
      ? style
      : book.styles.book.withTexts(style, { isQuoted }),
  );
  if (made !== style) restyle(sheet, row, column, made);
}

/** Sets a cell to what an add-in or a person enters: text is interpreted as if typed. */
export function put(
  book: LiveBook,
  sheet: LiveSheet,
  row: number,
  column: number,
  input: string | number | boolean,
): Typed {
  const format = formatAt(book, sheet, row, column);
  const { epoch, today } = book;
  const made: Typed = typeof input === 'string' ? typed(input, { format, epoch, today }) : { value: input };
  settle(book, sheet, row, column, made, format);
  return made;
}

function settle(
  book: LiveBook,
  sheet: LiveSheet,
  row: number,
  column: number,
  made: Typed,
  format: string,
): void {
  const known = cellAt(sheet, row, column);
  const value: LiveValue = made.formula === undefined ? made.value : (known?.value ?? null);
  if (known === undefined && value === null && made.formula === undefined) return;
  write(sheet, row, column, value, made.formula);
  const after = formatAfter(format, made);
  if (after !== format) setFormat(book, sheet, row, column, after);
  if (typeof made.value === 'string' || known !== undefined)
    setQuoted(book, sheet, row, column, made.isQuoted === true && wouldBeRetyped(made.value as string));
  book.calculation.isDue = true;
  book.isDirty = true;
}

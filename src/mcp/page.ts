import { printable } from '../cli/printable';

/** Items of a list in one answer: some 30 kB of rows, less than what clients let through. */
const AT_A_TIME = 100;

/** Characters of a cell's text in an answer; more of it can be read in the workbook. */
export const MOST_TEXT = 300;

/** One page of a list. */
export interface Page<T> {
  readonly items: T[];
  /** On all pages together. */
  readonly total: number;
}

/** The page of this number, from 1; beyond the last there is nothing. `shown` is called for what is on it only. */
export function pageOf<T, Shown>(list: readonly T[], page: number, shown: (item: T) => Shown): Page<Shown> {
  const from = (page - 1) * AT_A_TIME;
  return { items: list.slice(from, from + AT_A_TIME).map(shown), total: list.length };
}

/** How many pages the longest of the lists has; 1 at least. */
export const pagesOf = (...lists: readonly Page<unknown>[]): number =>
  Math.max(1, ...lists.map(({ total }) => Math.ceil(total / AT_A_TIME)));

/** A text of the workbook, on one line and not too long: without marks that could make it look like anything but a text. */
export const fromCell = (text: string): string => printable(text, MOST_TEXT);

/** As many as an answer has room for of what has no pages of its own. */
export const first = <T>(list: readonly T[], most: number = AT_A_TIME): T[] => list.slice(0, most);

import type { TidyRow } from './tidy-row';

/**
 * Half of a sign of two, which a cell may hold: JSON writes it as `\ud83d`, and DuckDB reads no file with such in it. An odd
 * number of backslashes stands before it; after an even number the letters are a person's own.
 */
const HALF = /(?<!\\)((?:\\\\)*)\\ud[89a-f][0-9a-f]{2}/g;

/** A line of JSON for each row, with its line break. Half of a sign becomes U+FFFD, as it does in any text of UTF-8. */
export const rowLines = (rows: readonly TidyRow[]): string =>
  rows.map((row) => `${JSON.stringify(row).replace(HALF, '$1\ufffd')}\n`).join('');

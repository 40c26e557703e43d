import type { Validation } from '../../planbok/rules';
import { clipped, gridOf } from './range-cells';
import type { LiveBook } from './live-book';
import type { LiveSheet } from './live-sheet';
import { namedRange, plainRange } from './names';
import { shownText } from './number-text';
import { formatAt } from './set-cells';
import { tableRange } from './structured-reference';

/** The present choices of a list rule; `undefined` when its source is a formula that is not evaluated here. */
export function choicesOf(book: LiveBook, sheet: LiveSheet, rule: Validation): readonly string[] | undefined {
  if (rule.type !== 'list') return undefined;
  const source = rule.formula1.trim();
  const quoted = /^"((?:[^"]|"")*)"$/s.exec(source)?.[1];
  if (quoted !== undefined)
    return quoted
      .replaceAll('""', '"')
      .split(',')
      .map((item) => item.trim());
  const indirect = /^INDIRECT\(\s*"((?:[^"]|"")*)"\s*\)$/i.exec(source)?.[1];
  const reference = indirect ?? source;
  const range =
    plainRange(book, reference, sheet) ?? namedRange(book, reference, sheet) ?? tableRange(book, reference);
  if (!range) return undefined;
  return gridOf(clipped(range), (cell, row, column) =>
    cell === undefined
      ? ''
      : shownText(cell.value, formatAt(book, range.sheet, row, column), book.epoch, book.locale),
  )
    .flat()
    .filter((text) => text !== '');
}

import { parseBlock } from '../../planbok/sheet-part';
import type { CellRange } from './cell-range';
import { sheetCalled, workbookIn, type LiveBook } from './live-book';
import type { LiveSheet } from './live-sheet';

/** A name of the workbook, or of one sheet. */
export interface LiveName {
  readonly name: string;
  /** Without `=`. */
  readonly text: string;
  readonly isHidden: boolean;
  readonly sheet: LiveSheet | undefined;
}

/** Names visible to people and add-ins, without the built-in ones (`_xlnm.…`). */
export function namesIn(book: LiveBook): readonly LiveName[] {
  const { names, sheets } = workbookIn(book);
  return names
    .filter(({ name }) => !name.startsWith('_xlnm.'))
    .map(({ name, text, isHidden, sheetIndex }) => {
      const sheet = sheetIndex === undefined ? undefined : sheets[sheetIndex]?.name;
      return { name, text, isHidden, sheet: sheet === undefined ? undefined : sheetCalled(book, sheet) };
    });
}

/** The cells of a formula that is nothing but a reference: `Plan!$A$1:$C$9`. */
export function plainRange(book: LiveBook, text: string, own?: LiveSheet): CellRange | undefined {
  const found = /^'((?:[^']|'')*)'!(.*)$/s.exec(text.trim()) ??
    /^([^'!]+)!(.*)$/s.exec(text.trim()) ?? ['', undefined, text];
  const [, named, rest = ''] = found;
  const sheet = named === undefined ? own : sheetCalled(book, named.replaceAll("''", "'"));
  const block = parseBlock(rest);
  return sheet && block ? { book, sheet, ...block } : undefined;
}

export function namedRange(book: LiveBook, name: string, sheet: LiveSheet): CellRange | undefined {
  const wanted = name.toLowerCase();
  const same = namesIn(book).filter((known) => known.name.toLowerCase() === wanted);
  const found =
    same.find((known) => known.sheet === sheet) ?? same.find((known) => known.sheet === undefined);
  return found && plainRange(book, found.text, found.sheet ?? sheet);
}

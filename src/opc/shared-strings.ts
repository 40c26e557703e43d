import { richText } from './cell-element';
import { MAX_STRINGS, MAX_TEXT } from './limits';
import type { Package } from './package';
import { refuse } from './refusal';
import { isNamed } from './token-text';
import { fromXstring } from './xml-text';
import { next, skipElement, tokensOf } from './tokens';

/** The text with this index; `undefined` when the index is not one of the table's. */
export type SharedStrings = (index: number) => string | undefined;

/**
 * The shared strings table (ISO 29500-1, 18.4.9): runs are joined, phonetic readings left out. The part is parsed when
 * the first text is asked for.
 */
export function sharedStringsOf(pkg: Package, part: string | undefined): SharedStrings {
  let texts: readonly string[] | undefined;
  return (index) => {
    texts ??= part === undefined ? [] : read(pkg.text(part), part);
    return texts[index];
  };
}

function read(xml: string, part: string): readonly string[] {
  const tokens = tokensOf(xml, part);
  const texts: string[] = [];
  if (!next(tokens) || !isNamed(tokens, 'sst')) return refuse({ code: 'damaged-xml', part });
  while (next(tokens) && tokens.depth > 0) {
    if (!isNamed(tokens, 'si')) {
      skipElement(tokens);
      continue;
    }
    if (texts.length >= MAX_STRINGS) refuse({ code: 'too-many-strings', part, limit: MAX_STRINGS });
    const text = fromXstring(richText(tokens));
    if (text.length > MAX_TEXT) refuse({ code: 'text-too-long', part, limit: MAX_TEXT });
    texts.push(text);
  }
  return texts;
}

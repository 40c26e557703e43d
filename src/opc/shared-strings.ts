import { refuseAlternatives } from './alternatives';
import { richText } from './cell-element';
import { MAX_STRINGS, MAX_TEXT } from './limits';
import type { Package } from './package';
import { refuse } from './refusal';
import { isNamed, unescaped } from './token-text';
import { fromXstring } from './xml-text';
import { next, skipElement, tokensOf, type Tokens } from './tokens';

/** The text with this index; `undefined` when the index is not one of the table's. */
export interface SharedStrings {
  (index: number): string | undefined;
  /** What is left of a text of which some runs are struck through; `undefined` for any other. */
  readonly leftOf: (index: number) => string | undefined;
}

/**
 * The shared strings table (ISO 29500-1, 18.4.9): runs are joined, phonetic readings left out. The part is parsed when
 * the first text is asked for.
 */
export function sharedStringsOf(pkg: Package, part: string | undefined): SharedStrings {
  let table: Table | undefined;
  const tableOf = (): Table =>
    (table ??= part === undefined ? { texts: [], lefts: new Map() } : read(pkg.text(part), part));
  return Object.assign((index: number) => tableOf().texts[index], {
    leftOf: (index: number) => tableOf().lefts.get(index),
  });
}

interface Table {
  readonly texts: readonly string[];
  /** By index. */
  readonly lefts: ReadonlyMap<number, string>;
}

function read(xml: string, part: string): Table {
  refuseAlternatives(xml, part);
  const tokens = tokensOf(xml, part);
  const texts: string[] = [];
  const lefts = new Map<number, string>();
  const add = (written: string): void => {
    if (texts.length >= MAX_STRINGS) refuse({ code: 'too-many-strings', part, limit: MAX_STRINGS });
    const text = fromXstring(written);
    if (text.length > MAX_TEXT) refuse({ code: 'text-too-long', part, limit: MAX_TEXT });
    texts.push(text);
  };
  if (!next(tokens) || !isNamed(tokens, 'sst')) return refuse({ code: 'damaged-xml', part });
  while (next(tokens) && tokens.depth > 0) {
    if (!isNamed(tokens, 'si')) {
      skipElement(tokens);
      continue;
    }
    const { text, left } = richText(tokens);
    if (left !== undefined) lefts.set(texts.length, fromXstring(left));
    add(text);
    for (let usual = usualText(tokens); usual !== undefined; usual = usualText(tokens)) add(usual);
  }
  return { texts, lefts };
}

const [BEFORE, AFTER] = ['<si><t>', '</t></si>'] as const;

/** The text that begins where the cursor's tag ends, if it is spelled as most are. Leaves the cursor on its end. */
function usualText(tokens: Tokens): string | undefined {
  const { xml, end: start, part } = tokens;
  if (!xml.startsWith(BEFORE, start)) return undefined;
  const from = start + BEFORE.length;
  const end = xml.indexOf('<', from);
  if (end < 0 || !xml.startsWith(AFTER, end)) return undefined;
  tokens.start = start;
  tokens.end = end + AFTER.length;
  return unescaped(xml.slice(from, end), part);
}

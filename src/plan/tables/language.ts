import type { SheetSnapshot } from '../../book/snapshot';
import type { Language } from '../field';
import type { Header } from '../headings/header-row';

const swedish: ReadonlySet<string> = new Set([
  'och',
  'att',
  'för',
  'med',
  'av',
  'på',
  'som',
  'är',
  'ska',
  'till',
  'den',
  'det',
  'ej',
  'inte',
  'från',
  'vid',
  'enligt',
  'samt',
  'åtgärd',
]);
const english: ReadonlySet<string> = new Set([
  'and',
  'the',
  'of',
  'to',
  'for',
  'with',
  'on',
  'is',
  'be',
  'by',
  'not',
  'from',
  'at',
  'all',
  'will',
  'as',
  'this',
  'that',
]);

const TEXTS_SEEN = 400;
/** A heading says more about the language than a small word does. */
const HEADING_WEIGHT = 3;

/** How much speaks for each language. */
type Weights = Readonly<Record<Language, number>>;

/** The small words in a text. */
export type SmallWordsIn = (text: string) => Weights;

const LETTERS_SEEN = 120;

export function smallWordsIn(text: string): Weights {
  const said = { sv: 0, en: 0 };
  for (const word of text
    .slice(0, LETTERS_SEEN)
    .toLowerCase()
    .split(/[^\p{L}]+/u)) {
    if (swedish.has(word)) said.sv += 1;
    else if (english.has(word)) said.en += 1;
  }
  return said;
}

/** The small words in the first texts of each sheet. */
export function smallWords(
  book: { readonly sheets: readonly Pick<SheetSnapshot, 'values'>[] },
  wordsIn: SmallWordsIn = smallWordsIn,
): Weights {
  const said = { sv: 0, en: 0 };
  let seen = 0;
  for (const sheet of book.sheets) {
    for (const row of sheet.values) {
      if (seen >= TEXTS_SEEN) break;
      for (const value of row) {
        if (typeof value !== 'string' || value.length < 4) continue;
        seen += 1;
        const { sv, en } = wordsIn(value);
        said.sv += sv;
        said.en += en;
      }
    }
  }
  return said;
}

/** The language of a workbook: of its headings and the small words in its texts; `otherwise` when they do not tell. */
export function languageOf(words: Weights, headers: readonly Header[], otherwise: Language = 'sv'): Language {
  let { sv, en } = words;
  for (const { cells } of headers) {
    for (const { heading } of cells) {
      if (heading.language === 'sv') sv += HEADING_WEIGHT;
      else if (heading.language === 'en') en += HEADING_WEIGHT;
    }
  }
  return sv === en ? otherwise : sv > en ? 'sv' : 'en';
}

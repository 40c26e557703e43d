import type { SheetSnapshot } from '../../book/snapshot';
import { languages, type Language } from '../field';
import type { Header } from '../headings/header-row';
import { NORWEGIAN_LETTER, norwegianSmallWords } from '../norwegian/norwegian-small-words';

/** Words that one of the languages has and the other has not, folded; names of months and words of plans among them. */
const swedish: ReadonlySet<string> = new Set(
  `aktivitet aktiviteter alla ansvarig ansvariga att augusti av avvikelse beslut det den efter ej en enligt ett februari
   flyttas från för genomförd genomförs genomgång har hos inom inte januari juli juni justerare klar klart maj med mål
   månad mars möte nästa ny nya och oktober om ordförande på pågår påbörjad saknas samt sekreterare ska som tas till
   under uppdatera uppföljning utan utgår varje vid är år åtgärd åtgärder över`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
const english: ReadonlySet<string> = new Set(
  `action actions activity all an and are as at august be by chair complete completed date deadline done due each every
   february for from goal has in into is january july june management march may meeting month next not october of on
   ongoing open owner responsible review secretary started that the this to update will with without yet`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** A letter that English has not, inside a word that is not a name. */
const SWEDISH_LETTER = /[åäö]/;
const STARTS_LARGE = /^\p{Lu}/u;

const TEXTS_SEEN = 400;
/** A heading says more about the language than a small word does. */
const HEADING_WEIGHT = 3;

/** How much speaks for each language. */
type Weights = Readonly<Record<Language, number>>;

/** The telling words in a text. */
export type SmallWordsIn = (text: string) => Weights;

const LETTERS_SEEN = 120;

export function smallWordsIn(text: string): Weights {
  const said = { sv: 0, en: 0, nb: 0 };
  for (const written of text.slice(0, LETTERS_SEEN).split(/[^\p{L}]+/u)) {
    const word = written.toLowerCase();
    if (swedish.has(word)) said.sv += 1;
    else if (english.has(word)) said.en += 1;
    else if (SWEDISH_LETTER.test(word) && !STARTS_LARGE.test(written)) said.sv += 1;
    if (norwegianSmallWords.has(word)) said.nb += 1;
    else if (NORWEGIAN_LETTER.test(word) && !STARTS_LARGE.test(written)) said.nb += 1;
  }
  return said;
}

/** The small words in the first texts of each sheet. */
export function smallWords(
  book: { readonly sheets: readonly Pick<SheetSnapshot, 'values'>[] },
  wordsIn: SmallWordsIn = smallWordsIn,
): Weights {
  const said = { sv: 0, en: 0, nb: 0 };
  let seen = 0;
  for (const sheet of book.sheets) {
    for (const row of sheet.values) {
      if (seen >= TEXTS_SEEN) break;
      for (const value of row) {
        if (typeof value !== 'string' || value.length < 4) continue;
        seen += 1;
        const { sv, en, nb } = wordsIn(value);
        said.sv += sv;
        said.en += en;
        said.nb += nb;
      }
    }
  }
  return said;
}

/** The language of a workbook: of its headings and the small words in its texts; `otherwise` when they do not tell. */
export function languageOf(words: Weights, headers: readonly Header[], otherwise: Language = 'sv'): Language {
  const said = { ...words };
  for (const { cells } of headers)
    for (const { heading } of cells)
      for (const language of heading.languages) said[language] += HEADING_WEIGHT;
  const most = Math.max(...languages.map((language) => said[language]));
  return said[otherwise] === most
    ? otherwise
    : (languages.find((language) => said[language] === most) ?? otherwise);
}

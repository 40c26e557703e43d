import { folded } from '../matching';
import { memoized } from '../memoized';

/** Words that say the same as the row above. Folded, without a stop at the end. */
const words: ReadonlySet<string> = new Set(
  `as above|d o|d.o|d:o|detsamma|dito|ditto|do.|ib.|ibid|ibidem|id.|idem|samma|samma som föregående|samma som ovan
   |samma som ovanstående|same|same as above|same as previous|se ovan|see above|som föregående|som ovan|som ovanstående`
    .split('|')
    .map((text) => text.trim()),
);

/** One or two quotation marks, an arrow upwards, with dashes, stops and blanks around. */
const sign =
  /^[-.\s(]*(?:["\u201C-\u201F\u00BB\u2033\u3003^\u2191]|''|\|\||,,)+[-.\s)]*(?:["\u201C-\u201F'])?[-.\s)]*$/;

const LONGEST = 30;

/** First letters of the words above. Nearly every cell begins otherwise: folding each cost a tenth of the job. */
const firstLetters = 'adisADIS';

function mayBeMark(text: string): boolean {
  const first = text.charCodeAt(0);
  const isLetter = (first >= 65 && first <= 90) || (first >= 97 && first <= 122);
  return !isLetter || firstLetters.includes(String.fromCharCode(first));
}

const read = (text: string): boolean => {
  const bare = folded(text);
  return bare !== '' && (words.has(bare) || words.has(bare.replace(/[.!]+$/, '')) || sign.test(bare));
};

/** A reader of cells that only say that the row above is meant: `dito`, `"`, `-"-`, `som ovan`, `same as above`. */
export function repeatMarks(): (text: string) => boolean {
  const known = memoized(read);
  return (text) => text.length <= LONGEST && text !== '' && mayBeMark(text) && known(text);
}

export const isRepeatMark = (text: string): boolean =>
  text.length <= LONGEST && mayBeMark(text) && read(text);

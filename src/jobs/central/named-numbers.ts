import { folded } from '../../plan/matching';
import { idKey } from '../../plan/references/reference-text';
import { wordSet } from '../../plan/word-list';

/** A central number in a text, and whether the text surely says that the action is for it. */
export interface NamedNumber {
  readonly key: string;
  readonly isSure: boolean;
}

const piece = /\p{L}{0,8}[-.]?\d+(?:[.\-/]\d+)*\p{L}?(?![\p{L}\d])|\p{L}+|[:([,&+]/gu;

/** Behind a number or a word that is no abbreviation: what is denied in one sentence is not in another. */
const sentenceEnd = /[\n;]|(?<=(?:\p{L}{4}|\d)[.!?])\s/u;

/** Before a number they say that the action follows it: "LED-byte enligt C1", "see C1". */
const pointing = wordSet(`
  avser | basert | based | cf | covers | delivers | enl | enligt | fulfils | fulfills | following | följer | følger | gjelder | gjennomfører | genomför | implements
  ifølge | iht | jfr | jf | jämför | koblet | kobles | kobling | kopplad | kopplas | kopplat | koppling | line | linked | linking | links | motsvarar | per | ref
  refers | se | see | støtter | stödjer | supports | svar | svarar | svarer | oppfyller | uppfyller | utifrån | via
`);

/** Between such a word and the number: "enligt den centrala planens åtgärd nr C1". */
const between = wordSet(`
  & | + | , | : | action | and | av | den | det | felles | gemensam | gemensamma | item | measure | med | mot | pkt | no | nr
  number | och | og | on | plan | planen | planens | punkt | på | samt | shared | the | tiltak | tiltaket | til | till | to | with | åtgärd | åtgärden
  övergripande
`);

/** What the action may then be, but does not say that it is: the number stands beside words that deny something. */
const denying = wordSet(`
  aldri | aldrig | avslag | avslås | avstår | ej | ersätter | erstatter | except | excluding | icke | ikke | ingen | inget | instead | inte | nei | nej
  never | not | replaces | stedet | stället | undantag | undantaget | unntak | unntatt | utan | uten | utgår | utom | without
`);

const isBetween = (word: string): boolean => between.has(word) || /\d/u.test(word);

const isCentralWord = (word: string): boolean =>
  /^[cs]entral(?:[aest]|s|ly)?$|^[cs]entral(?:a?plan|åtgärd|tiltak)|^(?:koncern|kommun)(?:ens|gemensam)/u.test(
    word,
  );

/** A code of letters and digits by its letters and digits: "C-1" and "C 1" are C1. */
const codeOf = (key: string): string => key.replace(/^(\p{L}+)-/u, '$1');

/** Whether the words before a number say that the action is for it, and whether they say that it is the central plan's. */
function pointed(before: readonly string[]): { readonly isPointed: boolean; readonly isCentral: boolean } {
  let isCentral = false;
  let isInBrackets = false;
  for (let at = before.length - 1; at >= 0; at -= 1) {
    const word = before[at] ?? '';
    if (word === '(' || word === '[') isInBrackets = true;
    else if (isCentralWord(word)) isCentral = true;
    else if (pointing.has(word)) return { isPointed: true, isCentral };
    else if (!isBetween(word)) break;
  }
  return { isPointed: isCentral || isInBrackets, isCentral };
}

/**
 * The central numbers that running text names. A plain number counts only behind words for the central plan; a code of
 * letters and digits is surely meant where the words before it say so, where only numbers stand before
 * it in brackets, or at the beginning before a colon.
 * @param isCentral whether a code, as `centralCode` gives it, is a number of the central plan
 * @param isOthers whether it is the number of a row in another table too
 */
export function numbersNamed(
  text: string,
  isCentral: (code: string) => boolean,
  isOthers: (code: string) => boolean,
): readonly NamedNumber[] {
  if (!/\d/u.test(text)) return [];
  return text.split(sentenceEnd).flatMap((part) => numbersIn(folded(part), isCentral, isOthers));
}

function numbersIn(
  read: string,
  isCentral: (code: string) => boolean,
  isOthers: (code: string) => boolean,
): readonly NamedNumber[] {
  const words: readonly string[] = read.match(piece) ?? [];
  const colon = words.indexOf(':');
  const isDenied = words.some((word) => denying.has(word));
  return words.flatMap((word, at): readonly NamedNumber[] => {
    if (!/\d/u.test(word)) return [];
    const last = words[at - 1] ?? '';
    const joined = /^\d/u.test(word) && /^\p{L}{1,8}$/u.test(last) ? centralCode(last + word) : '';
    const isJoined = joined !== '' && isCentral(joined);
    const code = isJoined ? joined : centralCode(word);
    if (!isCentral(code)) return [];
    const start = isJoined ? at - 1 : at;
    const said = pointed(words.slice(0, start));
    const isPlain = /^\d/u.test(code);
    if (isPlain && !said.isCentral) return [];
    const isTitle = at < colon && (start === 0 || words.slice(0, at).every(isBetween));
    return [
      { key: code, isSure: (said.isPointed || isTitle) && !isDenied && (said.isCentral || !isOthers(code)) },
    ];
  });
}

/** A number of a plan as it is compared with one in running text. */
export const centralCode = (id: string): string => codeOf(idKey(id));

import { folded } from '../matching';

/** What sort of row a word before a number speaks of. */
export type Target = 'action' | 'finding' | 'positive' | 'improvement' | 'nonconformity' | 'decision';

/** One reference as written: an id, the year of the plan when the text says it, and what it is an id of. */
export interface Reference {
  readonly id: string;
  readonly year: number | null;
  readonly target: Target | null;
}

const LONGEST_READ = 500;
/** A cell that holds only numbers is no longer than this. */
const LONGEST_NUMBERS = 60;
/** A span of numbers longer than this is no list of references. */
const LONGEST_SPAN = 40;

/** Composed letters, digits and single signs between them: nothing to fold but their case. */
const isPlain = /^[a-zåäöé0-9]+(?:[.-][a-zåäöé0-9]+)*$/i;

/** Ids are the same whatever their case, spaces and dashes: "R 2020–12" is "r2020-12". */
export const idKey = (id: string): string => (isPlain.test(id) ? id.toLowerCase() : spelledOut(id));

const spelledOut = (id: string): string =>
  folded(id)
    .replace(/^[#(§\s]+|[\s).:;,]+$/g, '')
    .replace(/\s+/g, '')
    .replace(/_/g, '-');

const targetWords: readonly (readonly [RegExp, Target])[] = [
  [
    /^positiv\p{L}* (?:iakttagelse|observasjon|funn)\p{L}*$|^positive (?:observation|finding)s?$/u,
    'positive',
  ],
  [
    /^förbättringsförslag\p{L}*$|^förbättringsområde\p{L}*$|^forbedrings(?:forslag|område)\p{L}*$|^forslag$|^förslag$|^improvements?$|^improvement suggestions?$|^ofi$/u,
    'improvement',
  ],
  [/^avvikelse\p{L}*$|^avvik(?:et|ene)?$|^non-?conformit(?:y|ies)$|^nc$/u, 'nonconformity'],
  [
    /^iakttagelse\p{L}*$|^revisjonspunkt\p{L}*$|^revisionspunkt\p{L}*$|^observasjon\p{L}*$|^funn(?:ene)?$|^findings?$|^observations?$|^recommendations?$/u,
    'finding',
  ],
  [
    /^åtgärd\p{L}*$|^tiltak(?:et|ene|a)?$|^aktivitet\p{L}*$|^insats\p{L}*$|^innsats\p{L}*$|^actions?$|^handlingsplan\p{L}*$|^tiltaksplan\p{L}*$|^hp$/u,
    'action',
  ],
  [/^beslut\p{L}*$|^vedtak(?:et|ene|a)?$|^decisions?$/u, 'decision'],
];

const targetOf = (word: string): Target | undefined =>
  targetWords.find(([pattern]) => pattern.test(word))?.[1];

const piece =
  /positiv\p{L}* (?:iakttagelse|observasjon|funn)\p{L}*|positive (?:observation|finding)s?|improvement suggestions?|\p{L}{0,6}[-.]?\d+(?:[.\-/]\d+)*\p{L}?(?![\p{L}\d])|\p{L}+(?:-\p{L}+)*|[:;()+&,§#]|-/gu;
const day = /^(?:19|20)\d\d-\d{1,2}(?:-\d{1,2})?$|^\d{1,2}\/\d{1,2}(?:[-/]\d+)?$/;
const year = /^20\d\d$/;
const joins: ReadonlySet<string> = new Set([
  ',',
  '+',
  '&',
  'och',
  'og',
  'samt',
  'and',
  'or',
  'eller',
  'nr',
  'no',
  'nummer',
  'number',
  'punkt',
  'p',
  '#',
  '§',
  'ref',
  'id',
  '(',
  ')',
  'se',
  'see',
  'även',
  'også',
  'also',
  'i',
]);

/** What stands before a code that is meant as a reference, even a short one: "se A4", "(A4)", "svar på F3". */
const pointing =
  /^(?:se|see|jf|jfr|jämför|cf|enligt|ifølge|per|genom|gjennom|via|hanteras|håndteres|åtgärdas|besvaras|besvares|svar|svarar|svarer|addressed|answered|answers|handled|covered|\()$/u;
const afterPointing: ReadonlySet<string> = new Set(['av', 'på', 'by', 'in', 'to', 'under']);

/** The ids from one to another of the same form: "3-5", "2.1-2.4". */
export function spanned(text: string): readonly string[] {
  const found = /^(\d+(?:\.\d+)*)-(\d+(?:\.\d+)*)$/.exec(text);
  if (!found) return [];
  const [, first = '', last = ''] = found;
  const stem = first.includes('.') ? first.slice(0, first.lastIndexOf('.') + 1) : '';
  const from = Number(first.slice(stem.length));
  const to = last.startsWith(stem)
    ? Number(last.slice(stem.length))
    : last.includes('.')
      ? Number.NaN
      : Number(last);
  if (!(to > from) || to - from > LONGEST_SPAN) return [];
  return Array.from({ length: to - from + 1 }, (_, step) => `${stem}${from + step}`);
}

/** The words and signs of a text as references are read in it, each with its place. */
export const piecesIn = (text: string): readonly { readonly text: string; readonly start: number }[] =>
  [...text.matchAll(piece)].map(({ 0: found, index }) => ({ text: found, start: index }));

/** Whether a text names rows and says nothing else: "7", "A-3, A-4", "Se åtgärd 2 i handlingsplanen". A day or a year is none. */
export const isOnlyReferences = (text: string): boolean =>
  text.length <= LONGEST_NUMBERS && isListOf(text, () => false);

/** As `isOnlyReferences`, however many there are, and with the years of plans ("1.6, 2021: 3"). */
export const isListOfReferences = (text: string): boolean =>
  isListOf(text, (word, next) => year.test(word) && next === ':');

function isListOf(text: string, isLabel: (word: string, next: string | undefined) => boolean): boolean {
  if (!/\d/.test(text)) return false;
  const read = folded(text);
  const isNumber = (word: string): boolean => /\d/.test(word) && !day.test(word) && !year.test(word);
  const words = read.match(piece) ?? [];
  return (
    /^[\s.]*$/.test(read.replace(piece, '')) &&
    words.some(isNumber) &&
    words.every(
      (word, index) =>
        isNumber(word) ||
        isLabel(word, words[index + 1]) ||
        joins.has(word) ||
        pointing.test(word) ||
        afterPointing.has(word) ||
        targetOf(word) !== undefined ||
        /^[:;-]$/.test(word),
    )
  );
}

export interface ReadingRules {
  /** The id exists somewhere: a dash in it is its own, not a span. */
  readonly isKnown: (key: string) => boolean;
  /** Every number counts, as in a column of references; else only those a telling word stands before, and known codes. */
  readonly isReferenceColumn: boolean;
}

const isLetteredCode = (id: string): boolean => /^\p{L}+-?\d/u.test(id);

/** A code that nobody writes by chance: letters and at least two digits. */
const isTellingCode = (id: string): boolean => isLetteredCode(id) && id.length >= 4 && /\d{2}/.test(id);

/** The references in a cell: "1.6 samt 2021: 3 och 5", "Svar på förbättringsförslag 1", "(1.5)", "R2020-12". */
export function referencesIn(text: string, rules: ReadingRules): readonly Reference[] {
  const found: Reference[] = [];
  let target: Target | null = null;
  let inYear: number | null = null;
  let isOpen = rules.isReferenceColumn;
  let isPointed = false;
  const words = folded(text.slice(0, LONGEST_READ)).match(piece) ?? [];
  words.forEach((word, index) => {
    if (pointing.test(word)) isPointed = true;
    else if (word === ')' || !(/\d/.test(word) || joins.has(word) || afterPointing.has(word)))
      isPointed = false;
    const named = targetOf(word);
    if (named !== undefined) {
      target = named;
      isOpen = true;
      return;
    }
    const next = words[index + 1];
    if (
      year.test(word) &&
      (next === ':' ||
        (next !== undefined && /^(?:nr|no|punkt|p|åtgärd|tiltak)$/.test(next)) ||
        target === 'action')
    ) {
      inYear = Number(word);
      return;
    }
    const joined = /^\p{L}{1,4}$/u.test(words[index - 1] ?? '') ? idKey(`${words[index - 1]}${word}`) : '';
    const key = joined !== '' && rules.isKnown(joined) ? joined : idKey(word);
    if (!/\d/.test(word)) {
      if (!joins.has(word) && word !== ':' && word !== '-') {
        if (!rules.isReferenceColumn) isOpen = false;
        target = null;
      }
      if (word === ';') inYear = null;
      return;
    }
    if (day.test(word) && !rules.isKnown(key)) return;
    const isCode = rules.isKnown(key) && (isTellingCode(key) || (isPointed && isLetteredCode(key)));
    if (!isOpen && !isCode) return;
    const ids = rules.isKnown(key) ? [] : spanned(key);
    for (const id of ids.length > 0 ? ids : [key]) found.push({ id, year: inYear, target });
  });
  return found;
}

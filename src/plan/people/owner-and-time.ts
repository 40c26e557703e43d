import { isRhythmWord } from '../deadlines/deadline-rhythm';
import { words as timeWords } from '../deadlines/deadline-words';
import { folded } from '../matching';
import { givenNames, vacancies } from './owner-words';
import { peopleSigns } from './people-like';

/** What one cell says of who and of when, every word of it accounted for; either may be empty, not both. */
export interface OwnerAndTime {
  readonly owner: string;
  readonly time: string;
}

const LONGEST = 120;
const MOST_WORDS = 8;
const PEOPLE = 0.7;

const joints: ReadonlySet<string> = new Set('och og and o & + samt med eller or'.split(' '));
/** Months that are also names: alone, or after a name without a sign between, they may be either. */
const nameOrMonth = /^(?:jan|maj|may|june|april|august)$/iu;
const outer = /^[\s,;:/|(–—-]+|[\s,;:/|)–—-]+$/gu;

const isTimeWord = (word: string): boolean => {
  const meaning = timeWords.get(word);
  if (meaning === undefined || word.length < 2) return false;
  return meaning.is !== 'mark' || (meaning.mark !== 'body' && meaning.mark !== 'placeholder');
};

/** Somebody by the word's form: a name, initials, a role or a unit; no word of a time, and nothing that is done. */
function isOwnerWord(word: string): boolean {
  const key = folded(word).replace(/\.$/, '');
  if (joints.has(key)) return true;
  if (/\d/.test(word) || isTimeWord(key)) return false;
  return /^\p{Lu}[\p{L}.'’-]*$/u.test(word) || peopleSigns(word).people >= PEOPLE || givenNames.has(key);
}

/** Whether a part of a cell names persons, roles or units, or says that there is nobody yet, and says nothing else. */
export function isOwnerText(text: string): boolean {
  if (text === '' || /\d{2}/.test(text)) return false;
  if (/^[-–—?]+$/.test(text) || vacancies.has(folded(text).replace(/[.?!]+$/, ''))) return true;
  const words = text.split(/[\s,;/()]+/u).filter((word) => word !== '');
  return words.length > 0 && words.length <= MOST_WORDS && words.every(isOwnerWord);
}

/** No word of the text is anything but a word of time: "inom 30 dagar", "Next quarter", "v 12". */
export const isOfTime = (text: string): boolean =>
  (text.match(/[\p{L}\d]+/gu) ?? []).every(
    (word) =>
      /\d|^(?:varje|varannan|every|each)$/iu.test(word) ||
      timeWords.has(folded(word)) ||
      isRhythmWord(folded(word)),
  );

/** Whether any word of it may be one of a time. */
export const mayNameTime = (text: string): boolean =>
  (text.match(/[\p{L}\d]+/gu) ?? []).some((word) => /\d/.test(word) || isTimeWord(folded(word)));

/** Places where a text may be cut in two: before and after blanks and signs, never inside a number. */
function cutsOf(text: string): readonly number[] {
  return [...text.matchAll(/\s+|(?<=\p{L})[,;:/|(–—]|(?<=[\d\p{L}.])[,;:|](?=\s*\p{Lu})/gu)].map(
    ({ index }) => index,
  );
}

const bare = (text: string): string => text.replace(outer, '');

/**
 * Who and when, of a cell that says both ("Bo 15/6", "Eva v 12", "juni: Rektor"), or only one of them; `undefined` where some
 * word is neither, or the two cannot be told apart. `reads`: whether a text can be read as a time.
 */
export function ownerAndTime(text: string, reads: (text: string) => boolean): OwnerAndTime | undefined {
  const isTime = (part: string): boolean => isOfTime(part) && reads(part);
  const whole = text.trim();
  if (whole === '' || whole.length > LONGEST) return undefined;
  const cuts = cutsOf(whole);
  for (const cut of cuts) {
    const [before, after] = [whole.slice(0, cut), whole.slice(cut)];
    const [owner, time] = [bare(before), bare(after)];
    if (!isOwnerText(owner) || !isTime(time)) continue;
    return nameOrMonth.test(time) && /^\s+\p{L}/u.test(after) ? undefined : { owner, time };
  }
  for (const cut of [...cuts].reverse()) {
    const [time, owner] = [bare(whole.slice(0, cut)), bare(whole.slice(cut))];
    if (isOwnerText(owner) && isTime(time) && !nameOrMonth.test(time)) return { owner, time };
  }
  // "Jan 15/6" is a name and a day, or two times.
  const [first = '', ...rest] = whole.split(/\s+/u);
  if (nameOrMonth.test(first) && /\d ?\/|\p{L}/u.test(rest.join(' '))) return undefined;
  if (isTime(whole)) return nameOrMonth.test(whole) ? undefined : { owner: '', time: whole };
  return isOwnerText(whole) ? { owner: whole, time: '' } : undefined;
}

/** The names that such a cell begins with, where it says more than can be accounted for. */
export function leadingOwner(text: string): string {
  const words = text.trim().split(/\s+/u);
  let count = 0;
  while (count < words.length && isOwnerText(bare(words[count] ?? ''))) count += 1;
  const owner = bare(words.slice(0, count).join(' ')).replace(
    /[\s,;/&+]+(?:och|and|o|samt|med|eller|or)$/iu,
    '',
  );
  return joints.has(folded(owner)) ? '' : owner;
}

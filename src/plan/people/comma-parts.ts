import { folded } from '../matching';
import { familyEndings, givenNames, roleEndings } from './owner-words';
import { peopleSigns } from './people-like';
import { roleWords, unitWords } from './role-words';
import { wordTest } from '../word-list';

/* What a comma parts in an owner cell, and what it does not: a family name and a given name, a person and her title. */

const [isRole, isUnit] = [wordTest(roleWords), wordTest(unitWords)];
const names = (test: typeof isRole, word: string): boolean => {
  const found = test(word);
  return found !== undefined && found !== 'clip';
};
const isOffice = (word: string): boolean => names(isRole, folded(word)) || names(isUnit, folded(word));

const endsInRole = (text: string): boolean => roleEndings.test(text.trim().toLowerCase());

const familyName = /^(?:(?:[Aa]f|[Vv]on|[Vv]an|[Dd]e|[Dd]i|[Dd]er|[Ll]a|[Dd]el) )*\p{Lu}[\p{L}'’-]+$/u;

/** "Lindqvist, Anna" and "Berg, A.": one person, family name first. */
export function isFamilyFirst(left: string, right: string): boolean {
  const [family, given] = [left.trim(), right.trim()];
  if (!familyName.test(family) || !/^\p{Lu}/u.test(given) || isOffice(family)) return false;
  if (/^(?:\p{Lu}\.? ?){1,2}$/u.test(given) && given.includes('.')) return true;
  if (/^\p{Lu}$/u.test(given) && /\p{Ll}/u.test(family)) return true;
  const first = folded(given).split(/[ -]/)[0] ?? '';
  const isName = givenNames.has(first) && !givenNames.has(folded(family));
  const isFamily =
    familyEndings.test(folded(family)) &&
    /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(given) &&
    !familyEndings.test(folded(given));
  return (isName || isFamily) && !endsInRole(family) && !endsInRole(given) && given.split(' ').length <= 2;
}

/** "Berg, Ann och Lund, Bo": the text between "och" is one person each time; `undefined` where it is not. */
export function familiesFirst(text: string): readonly string[] | undefined {
  const people = text.split(/ (?:och|og|and|o|&|samt) | ?[&+] ?/iu);
  const isPair = (one: string): boolean => {
    const [left = '', right, ...more] = one.split(',');
    return right !== undefined && more.length === 0 && isFamilyFirst(left, right);
  };
  return people.length > 1 && people.every(isPair) ? people : undefined;
}

const givenName = /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)?$/u;

/**
 * Whether parts that other signs have parted are one person each, family name first: one of them surely is, and all are written
 * alike ("Ek, Bo; Ali, Kim").
 */
export function areFamiliesFirst(parts: readonly string[]): boolean {
  const pairs = parts.map((part) => part.split(',').map((name) => name.trim()));
  return (
    pairs.length > 1 &&
    pairs.every(
      ([family = '', given = '', ...more]) =>
        more.length === 0 &&
        familyName.test(family) &&
        givenName.test(given) &&
        ![family, given].some((name) => isOffice(name) || endsInRole(name)),
    ) &&
    pairs.some(([family = '', given = '']) => isFamilyFirst(family, given))
  );
}

const PERSON = 0.75;
const KNOWN = 1;
const MOST_WORDS = 6;

/** Several in that role, or one who is known to all: no title of the person before it. */
const others = /(?:chefer|prefekter|törer|studenter|ansvariga|ombuden|ledning|[^s]s|staff|erna|arna|en)$/u;

const nameLikeness = (text: string): number =>
  /^\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}[\p{L}'’.-]*|af|von|van|de)){1,3}$/u.test(text) &&
  !text.split(/[ -]/).some(isOffice)
    ? peopleSigns(text).people
    : 0;

/** "tf. chef", "Head of Estates", "VD": what one person is. */
function isTitle(text: string): boolean {
  const words = folded(text).match(/\p{L}+/gu) ?? [];
  const last = words.at(-1) ?? '';
  const head = names(isRole, last) ? last : words.find((word) => isRole(word) === 'word');
  if (head === undefined || words.length > MOST_WORDS || words[0] === 'alla' || words[0] === 'all')
    return false;
  if (head !== last && !/ (?:för|for|of|på|vid|inom|at) /u.test(` ${text} `)) return false;
  return !others.test(head) && nameLikeness(text) < KNOWN;
}

/** Groups that act beside a person, rather than where she works. */
const acting =
  /(?:grupp\p{L}*|lag(?:et)?|team\p{L}*|råd(?:et)?|utskott\p{L}*|personal\p{L}*|projekt\p{L}*|forum|nätverk|alla|samtliga|group|committee|council|board|staff|everybody|everyone|crew|supplier\p{L}*|contractor|landlord|företag\p{L}*|bolag\p{L}*|förening\p{L}*)$/u;

/** "Kansliet" does what is done there. */
const isDefinite = /\p{Ll}{3}(?:en|(?<!h)et|na)$/u;

/** "HR", "Finance": where a person works who is named in full before it. */
function isWorkplace(text: string): boolean {
  const { isUnit: isPart, isDeciding } = peopleSigns(text);
  return isPart && !isDeciding && !acting.test(folded(text)) && !isDefinite.test(text);
}

/**
 * A list of persons, each with her title or her part of the organisation after a comma, as the persons alone: "Anna Berg, tf. chef",
 * "Anna Berg, HR", "Anna Berg, rektor och Bo Ek, vd". `undefined` for any other list: in "Anna Berg, Bo Ek, rektor" the last may be one more.
 */
export function withoutTitles(text: string): readonly string[] | undefined {
  const pieces = text.split(/(\s*,\s*| (?:och|og|and|o|&|samt) )/iu);
  if (pieces.length < 3 || (pieces.length + 1) % 4 !== 0) return undefined;
  const persons: string[] = [];
  for (let index = 0; index < pieces.length; index += 4) {
    const [person = '', comma = '', title = ''] = pieces.slice(index, index + 3).map((one) => one.trim());
    const isPlainTitle = /^\p{Ll}/u.test(title);
    const least = isPlainTitle ? PERSON : KNOWN;
    if (comma !== ',' || !(isTitle(title) || isWorkplace(title)) || nameLikeness(person) < least)
      return undefined;
    persons.push(person);
  }
  return persons;
}

/** "Sue, secretary": what Sue is, or somebody else. */
export function mayBeTitled(text: string): boolean {
  const [person = '', title, ...more] = text.split(/\s*,\s*/u);
  if (title === undefined || more.length > 0 || !/^\p{Ll}/u.test(title)) return false;
  return /^\p{Lu}\p{Ll}+$/u.test(person) && givenNames.has(folded(person)) && isTitle(title);
}

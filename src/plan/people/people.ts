import { areFamiliesFirst, familiesFirst, isFamilyFirst, mayBeTitled, withoutTitles } from './comma-parts';
import { fieldBegins, fieldsOfWork, givenNames, roleEndings, together, vacancies } from './owner-words';
import { folded } from '../matching';
import { endsAsCompany, isHalfATitle, mayBeOneName, mayBeTwo } from './joint-names';
import type { OwnerReading } from '../reading';
import { withoutDoubt } from './owner-doubts';
import { bareOwners } from './owner-extras';

export interface OwnersRead {
  readonly owners: readonly OwnerReading[];
  /** Somebody must say who it is. */
  readonly isOpen: boolean;
}

/** A cell holds no more owners than this; what is longer is prose and is kept as one. */
const LONGEST_CELL = 1_000;
const LONGEST_NAME = 120;

/** A mark put between owners, and one put for a joint inside a name; neither is ever typed. */
const BETWEEN = '\u0001';
const INSIDE = '\u0002';

const address = /[^\s<>()[\],;:"']{1,64}@[^\s<>()[\],;:"'@]{1,128}\.[\p{L}\d-]{2,24}/u;
const addresses = new RegExp(address.source, 'gu');
const label = /^(?:huvudansvarig|ansvariga?|utförare|beslutsfattare|ägare|owner|lead|responsible|resp) ?: */i;
const bullet = /^(?:[-•*·–—]|\d{1,2}[.)]) +/;
const andOthers = /,? *(?:\(?m\.? ?fl\.?\)?|med flera|et al\.?|etc\.?|and others|o\. ?dyl\.?)$/i;

/** A degree, or which of two of the same name, is no owner: "Tom Reed, PhD". */
const degrees =
  /, ?(?:ph\.? ?d|m\.? ?sc|b\.? ?sc|mba|cpa|esq|jr|sr|(?:fil|tekn|med|jur|ekon)\.? ?(?:dr|lic|mag|kand)|civ\.? ?ing|docent)\.?(?=$|[,;/\n]| (?:och|and|&) )/giu;

const endsInRole = (text: string): boolean => roleEndings.test(text.trim().toLowerCase());

/** A line that goes on: "Prefekt tillämpad / fysik", but not "Miljösamordnare / lab-ansvarig". */
const goesOn = (line: string): boolean => /^\p{Ll}/u.test(line.trim()) && !endsInRole(line);

/** Line breaks part owners, unless a word or a name goes on after them; other white space is one blank. */
function spaced(text: string): string {
  const lines = text
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/(\p{Ll})-[\r\n]+(?=\p{Ll})/gu, '$1')
    .split(/[\r\n\u000B\u2028\u2029]+/);
  return lines
    .map((line, index) => (index === 0 ? line : `${goesOn(line) ? ' ' : BETWEEN}${line}`))
    .join('')
    .replace(/[^\S\u0001]+|\u0085/g, ' ');
}

const FIRST_HIDDEN = 0xe000;

const hidden = (text: string): string =>
  text
    .replace(/[,;/&+|\u0001]/g, (joint) => String.fromCodePoint(FIRST_HIDDEN + (joint.codePointAt(0) ?? 0)))
    .replaceAll(' ', INSIDE);

const shown = (text: string): string =>
  text
    .replaceAll(INSIDE, ' ')
    .replace(/[\uE001-\uE07F]/g, (joint) => String.fromCodePoint((joint.codePointAt(0) ?? 0) - FIRST_HIDDEN))
    .replaceAll(BETWEEN, ' ');

/** The text with every joint inside brackets and addresses hidden, so that nothing is parted there. */
const withoutInnerJoints = (text: string): string =>
  text.replace(/\([^()]*\)|\[[^[\]]*\]/g, hidden).replace(addresses, hidden);

/** "Health and Safety" and the like, their joint hidden. */
function withoutJointsInFields(text: string): string {
  let result = text;
  for (const field of fieldsOfWork) result = result.replace(field, hidden);
  return result;
}

const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);

/** "för drift" and "of Estates" open a field, which a word that is no role goes on with. */
function isSameField(last: string, part: string): boolean {
  if (!fieldBegins.test(last.toLowerCase()) || endsInRole(part)) return false;
  const word = part.trim();
  const isEnglishTitle = / of /i.test(last) && !givenNames.has(folded(word).split(' ')[0] ?? '');
  return isEnglishTitle || !isCapitalised(word);
}

/** "Barn- och utbildningsförvaltningen", "Ekonomi- och HR-chef": the first word ends with the second. */
const isHalfAWord = /\p{L}-\s*$/u;

/** The text with its commas hidden, so that it is one owner. */
const unparted = (text: string): string => text.replaceAll(',', '\uE02C');

/** Commas part owners, but for those between a family name and a given name, or in the field of one role. */
function partedByCommas(text: string): readonly string[] {
  const parts = text.split(',');
  const result: string[] = [];
  for (let index = 0; index < parts.length; index += 1) {
    const [part = '', next] = [parts[index], parts[index + 1]];
    const last = result.at(-1);
    const hasAnd = parts.slice(index).some((later) => / (?:och|og|and) /i.test(later));
    if (last !== undefined && (isNumber(part) || isHalfAWord.test(last))) {
      result[result.length - 1] = unparted(`${last},${part}`);
    } else if (last !== undefined && hasAnd && isSameField(last, part.split(/ (?:och|og|and) /i)[0] ?? '')) {
      result[result.length - 1] = `${last},${part}`;
    } else if (next !== undefined && isFamilyFirst(part, next)) {
      result.push(unparted(`${part.trim()}, ${next.trim()}`));
      index += 1;
    } else result.push(part);
  }
  return result;
}

const small = /( (?:och|og|and|o|&) |(?<=\p{L}{3}) ?& ?(?=\p{L}{3})| ?\+ ?(?!\d))/iu;

/** "Avd 42 och 43": another of the same, and nobody by itself. */
const isNumber = (part: string): boolean =>
  /^\s*\d{1,4}\p{L}?(?: (?:och|og|and|&|-) ?\d{1,4}\p{L}?)?\s*$/iu.test(part);

const isEverybody = (before: string, after: string): boolean =>
  /^(?:var|each|every)$/iu.test(before.trim()) && /^(?:en|every(?:one)?)$/iu.test(after.trim());

/**
 * Small words part owners, unless they stand in the field of one role: "ansvarig för drift och inköp". `isAlone`: the cell
 * names no others, among whom "HR och IT-chef" would be the last two.
 */
function partedByAnd(text: string, isAlone: boolean): readonly string[] {
  const [first = '', ...rest] = text.split(small);
  const result = [first];
  for (let index = 0; index + 1 < rest.length; index += 2) {
    const [joint = '', part = ''] = [rest[index], rest[index + 1]];
    const last = result.at(-1) ?? '';
    if (
      isSameField(last, part) ||
      isHalfAWord.test(last) ||
      isEverybody(last, part) ||
      isNumber(part) ||
      (joint.includes('&') && endsAsCompany(part)) ||
      (joint === ' & ' && mayBeOneName(shown(last), shown(part))) ||
      ((joint === ' & ' || (isAlone && !joint.includes('+'))) &&
        /^ \S+ $/.test(joint) &&
        isHalfATitle(shown(last), shown(part)))
    )
      result[result.length - 1] = `${last}${joint}${part}`;
    else result.push(part);
  }
  return result;
}

function ownerOf(part: string): OwnerReading | undefined {
  const text = shown(part).trim().replace(bullet, '').replace(label, '').replace(andOthers, '');
  const email = address.exec(text)?.[0]?.replace(/^mailto:/i, '');
  const rest =
    email === undefined ? text : text.replace(email, '').replace(/mailto:|[<>]|\( *\)|\[ *\]/gi, ' ');
  const bare = rest.replace(/ {2,}/g, ' ').replace(/^[\s,;:/–-]+|[\s,;:/–-]+$/g, '');
  const name = withoutDoubt(bare);
  const isNobody =
    name === '' || /^[\p{P}\p{S}\s\d]+$/u.test(name) || vacancies.has(folded(name).replace(/[.?!]+$/, ''));
  if (email !== undefined) return { name: isNobody ? email : name, email };
  return isNobody ? undefined : { name };
}

/**
 * The owners named in a cell, in order, each once; empty when it names none ("vakant", "TBD", "-"). Persons, roles and units
 * alike: joined by line breaks, `;`, `/`, `+`, `&`, commas, "och", "and", "eller" or "i samverkan med", never inside
 * brackets. "Lindqvist, Anna" is one person, "Head of Learning and Teaching" one role.
 */
export const ownersOf = (text: string): readonly OwnerReading[] => ownersIn(text).owners;

/** Whether a cell says that there is no owner yet: it is empty, a dash, "vakant". */
export const namesNobody = (text: string): boolean =>
  !/\p{L}/u.test(text) || vacancies.has(folded(text.trim()).replace(/[.?!]+$/, ''));

/** The owners named in a cell, and whether it leaves open who they are. */
export function ownersIn(text: string): OwnersRead {
  const whole = text.trim();
  if (whole === '' || vacancies.has(folded(whole).replace(/[.?!]+$/, '')))
    return { owners: [], isOpen: false };
  if (whole.length > LONGEST_CELL)
    return { owners: [{ name: whole.slice(0, LONGEST_NAME).trim() }], isOpen: true };
  const bare = bareOwners(whole);
  const owners = ownersNamed(bare.text);
  const isOpen = bare.isOpen || mayBeTitled(bare.text) || owners.some(({ name }) => mayBeTwo(name));
  return { owners, isOpen };
}

function ownersNamed(whole: string): readonly OwnerReading[] {
  const joined = withoutJointsInFields(withoutInnerJoints(spaced(whole.replace(degrees, ''))));
  const parted = joined.replace(together, BETWEEN).replace(/[;|]|(?<!\d)\/|\/(?!\d)/g, BETWEEN);
  const owners = new Map<string, OwnerReading>();
  const parts = parted.split(BETWEEN);
  const each = areFamiliesFirst(parts)
    ? parts.map(unparted)
    : parts.flatMap((part) => withoutTitles(part) ?? familiesFirst(part) ?? part);
  const named = each.flatMap(partedByCommas);
  for (const part of named.flatMap((one) => partedByAnd(one, named.length === 1))) {
    const owner = ownerOf(part);
    if (owner && !owners.has(folded(owner.name))) owners.set(folded(owner.name), owner);
  }
  return [...owners.values()];
}

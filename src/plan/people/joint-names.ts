import { folded } from '../matching';
import { wordTest } from '../word-list';
import { isFieldOfRole } from './joint-fields';
import { familyEndings, fieldsOfWork, givenNames } from './owner-words';
import { roleWords, unitWords } from './role-words';

/* "Ernst & Young", "HR & Kommunikation": names of one firm or unit, or of two; nothing but the joint tells which. */

const isRoleOrClip = wordTest(roleWords);
/** "Drift" is no clipped "driftchef" here. */
const isRole = (word: string): 'word' | 'head' | undefined => {
  const is = isRoleOrClip(word);
  return is === 'word' || is === 'head' ? is : undefined;
};
const isUnit = wordTest(unitWords);

/** One or two words, the first with a capital letter and more than capital letters; or one word of any letters. */
const shape = /^(?:\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)?|\p{Ll}[\p{Ll}-]{2,})$/u;
const acronym = /^\p{Lu}{2,4}$/u;

/** A person, by a known name or a role: two of them are two. */
function isPerson(text: string): boolean {
  const words = folded(text)
    .split(/[ .]+/)
    .filter((word) => word !== '');
  const isFullName = words.length === 2 && words.some((word) => familyEndings.test(word));
  return isFullName || words.some((word) => givenNames.has(word) || isRole(word) !== undefined);
}

/** Whether two texts with "&" between them may be one name. Two acronyms are two, and so are two persons. */
export function mayBeOneName(before: string, after: string): boolean {
  const [one, two] = [before.trim(), after.trim()];
  if (!shape.test(one) || !shape.test(two)) return false;
  if (acronym.test(one) && acronym.test(two)) return false;
  return !isPerson(one) && !isPerson(two);
}

/** "Kansliet", "Skolan", "Gruppen": a unit that is somebody by itself, and no first half of a title. */
const isDefinite = (word: string): boolean => /\p{L}{3}(?:(?<!h|it)et|(?<!vatt)en|an|na)$/u.test(word);

/** Which of those in the role: what follows is a role of its own. */
const ofTheRole =
  /^(?:ass|assistant|associate|avgående|biträdande|bitr|deputy|extern|externa|external|extra|interim|intern|interna|internal|medicinskt|new|ny|nya|respektive|senior|stedfortredende|stf|teknisk|tekniska|technical|tf|tillförordnad|vice|visstidsanställd)\.? /u;

/** A role made of a field and a head: "digitaliseringschef", "HR-chef", "security manager". */
function headedRole(text: string): 'compound' | 'words' | undefined {
  const words = folded(text.trim()).split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const head = isRole(last.split('-').at(-1) ?? '');
  if (words.length === 1)
    return (last.includes('-') && head === 'word') || isRole(last) === 'head' ? 'compound' : undefined;
  const isField = words.length <= 3 && !givenNames.has(first) && isRole(first) === undefined;
  return isField && isRole(last) !== undefined && !ofTheRole.test(words.join(' ')) ? 'words' : undefined;
}

/** One word that may be the field of a role, and is nobody: "IT", "ekonomi", "Sales". */
const mayBeField = (text: string): boolean =>
  /^\p{L}[\p{L}-]*\p{L}$/u.test(text) && !isDefinite(text) && !isPerson(text);

/** Whether a title whose last word carries the head of both was parted: "IT & digitaliseringschef", "Sales and marketing director". */
export const isHalfATitle = (before: string, after: string): boolean =>
  isFieldOfRole(before, after) || (mayBeField(before.trim()) && headedRole(after) !== undefined);

/** "Ekonomi och HR-chef" is one, or a unit and a person; with "&" between a field of work and a compound it is one. */
function mayBeUnitAndRole(before: string, joint: string, after: string): boolean {
  if (!isHalfATitle(before, after)) return false;
  const isKnownField = acronym.test(before) || isUnit(folded(before)) !== undefined;
  return joint !== '&' || !isKnownField || headedRole(after) === 'words';
}

const company =
  /(?<!\p{L})(?:AB|HB|KB|AS|ASA|ApS|Oy|Ltd|Limited|Inc|LLC|LLP|plc|GmbH|Co|Company|Partners?|Sons?|Söner)\.?\s*$/u;

/** "Söder & Partners AB" is one firm. */
export const endsAsCompany = (text: string): boolean => company.test(text);

/** Whether a name with "&", or a title with "och", in it may as well be two. */
export function mayBeTwo(name: string): boolean {
  const [before = '', joint = '', after, ...more] = name.split(/ (&|och|og|and) /i);
  if (after === undefined || more.length > 0 || endsAsCompany(after)) return false;
  const isField = fieldsOfWork.some((field) => name.search(field) >= 0);
  if (isField || isFieldOfRole(before, after)) return false;
  return mayBeUnitAndRole(before, joint, after) || (joint === '&' && mayBeOneName(before, after));
}

import { folded } from '../matching';
import { wordTest } from '../word-list';
import { familyEndings, fieldsOfWork, givenNames } from './owner-words';
import { roleWords } from './role-words';

/* "Ernst & Young", "HR & Kommunikation": names of one firm or unit, or of two; nothing but the joint tells which. */

const isRole = wordTest(roleWords);

/** One or two words, the first with a capital letter and more than capital letters. */
const shape = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)?$/u;
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

const company =
  /(?<!\p{L})(?:AB|HB|KB|AS|ASA|ApS|Oy|Ltd|Limited|Inc|LLC|LLP|plc|GmbH|Co|Company|Partners?|Sons?|Söner)\.?\s*$/u;

/** "Söder & Partners AB" is one firm. */
export const endsAsCompany = (text: string): boolean => company.test(text);

/** Whether a name with "&" in it may as well be two. */
export function mayBeTwo(name: string): boolean {
  const [before = '', after, ...more] = name.split(/ ?& ?/);
  if (after === undefined || more.length > 0 || endsAsCompany(after)) return false;
  const isField = fieldsOfWork.some((field) => name.search(field) >= 0);
  return !isField && / & /.test(name) && mayBeOneName(before, after);
}

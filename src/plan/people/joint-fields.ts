import { folded } from '../matching';
import { fieldsOfWork } from './owner-words';

/* Fields of work that go together in the name of one unit, and of the one who leads it: "Mark och exploatering(schef)". */

/** Whether the text is nothing but fields that go together: "Kultur och fritid". */
export const isJointField = (text: string): boolean =>
  fieldsOfWork.some((field) => text.trim().replace(field, '') === '');

/** What a compound of a role ends with, after the field: "exploatering|schef", "fritid|ssjef". */
const head =
  /-?s?(?:ansvarig\p{L}*|chef\p{L}*|direktør\p{L}*|direktör\p{L}*|förvaltare\p{L}*|handläggare\p{L}*|ingeniør\p{L}*|ingenjör\p{L}*|leder\p{L}*|ledare\p{L}*|rådgiver\p{L}*|samordnare\p{L}*|sjef\p{L}*|strateg\p{L}*|utvecklare\p{L}*)$/u;

/** A given name that is a field too goes only with what is done with land. */
const land: ReadonlySet<string> = new Set(
  'anläggning anläggnings avlopp avlopps bygg bygglov exploatering fastighet fastighets gata gatu miljö natur park planering skog skogs trafik vatten'.split(
    ' ',
  ),
);

/** Whether a role's compound carries a field that goes together with the one before it: "Mark" before "exploateringschef". */
export function isFieldOfRole(before: string, after: string): boolean {
  const [first, role] = [folded(before.trim()), folded(after.trim())];
  const field = role.replace(head, '');
  if (field === role || field === '' || /\s/.test(field)) return false;
  return isJointField(`${first} och ${field}`) && (first !== 'mark' || land.has(field));
}

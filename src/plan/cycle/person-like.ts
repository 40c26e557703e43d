import { familyEndings, givenNames, roleEndings } from '../people/owner-words';

/** "Anna", "Skolchef", "GA": short, and a name, a role or initials. */
export function isPersonLike(text: string): boolean {
  const said = text.trim();
  const words = said.split(/\s+/u);
  if (said === '' || words.length > 4) return false;
  const lower = said.toLowerCase();
  return (
    /^\p{Lu}{2,3}$/u.test(said) ||
    roleEndings.test(lower) ||
    familyEndings.test(lower) ||
    givenNames.has(lower.split(/\s+/u)[0] ?? '')
  );
}

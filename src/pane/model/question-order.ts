import type { Choices } from './choice';
import type { Issue } from './issue';
import { groupsIn, type Issues } from './issue-groups';

/** Everything that a person is asked, in the order of the list. */
export const questionsIn = (issues: Pick<Issues, 'groups'>): readonly Issue[] =>
  groupsIn(issues, 'asked').flatMap((group) => group.issues);

/** Where a question stands among all of them, from 0; −1 for what is none. */
export const placeOf = (questions: readonly Issue[], key: string | null): number =>
  questions.findIndex((question) => question.key === key);

/** The next question after the place that nobody has answered, from the end on to the beginning. */
export function nextUndecided(
  questions: readonly Issue[],
  choices: Choices,
  place: number,
): Issue | undefined {
  const after = questions.slice(place + 1);
  const before = questions.slice(0, Math.max(0, place));
  return [...after, ...before].find(({ key }) => !choices.has(key));
}

import { askedWord } from '../../plan/asked-word';
import type { Choice, Choices } from './choice';
import type { Issue } from './issue';
import { groupsIn, type IssueGroup, type Issues } from './issue-groups';

/** Cells that one answer is for: one of them, or all that say the same word, which is not known. Never empty. */
export interface Question {
  /** The first, which is shown for all. */
  readonly issue: Issue;
  readonly cells: readonly Issue[];
}

/** What tells which cells are asked about together. */
export interface Asking {
  readonly issues: Pick<Issues, 'groups'>;
  readonly choices: Choices;
  /** Words that a person answers cell by cell. */
  readonly apart: ReadonlySet<string>;
}

const decision = (choice: Choice | undefined): string =>
  JSON.stringify(choice === undefined ? null : { ...choice, was: null });

/** The word that the issue is asked about with others; `undefined` where it is asked about alone. */
export const wordAsked = ({ problem, section, answer }: Issue): string | undefined =>
  section === 'asked' && problem !== null && answer !== null ? askedWord(problem) : undefined;

/**
 * The questions of a group, in the order of their first cells. Only cells that are answered alike are one question: where a
 * word is met again after its answer, the new cell is asked about, and the others keep theirs.
 */
export function questionsOf(
  { issues }: Pick<IssueGroup, 'issues'>,
  { choices, apart }: Pick<Asking, 'choices' | 'apart'>,
): readonly Question[] {
  const together = new Map<string, Issue[]>();
  return issues.flatMap((issue): readonly Question[] => {
    const word = wordAsked(issue);
    if (word === undefined || apart.has(word)) return [{ issue, cells: [issue] }];
    const key = `${word}\n${decision(choices.get(issue.key))}`;
    const known = together.get(key);
    known?.push(issue);
    if (known) return [];
    const cells = [issue];
    together.set(key, cells);
    return [{ issue, cells }];
  });
}

/** Everything that a person is asked, in the order of the list. */
export const questionsIn = (asking: Asking): readonly Question[] =>
  groupsIn(asking.issues, 'asked').flatMap((group) => questionsOf(group, asking));

/** Where the question of an issue stands among all of them, from 0; −1 for what is none. */
export const placeOf = (questions: readonly Question[], key: string | null): number =>
  questions.findIndex(({ cells }) => cells.some((cell) => cell.key === key));

/** All cells that an answer to the issue is for. */
export function cellsWith(issue: Issue, { issues, choices, apart }: Asking): readonly Issue[] {
  const group = issues.groups.find(({ id }) => id === issue.group);
  if (wordAsked(issue) === undefined || !group) return [issue];
  const questions = questionsOf(group, { choices, apart });
  return questions[placeOf(questions, issue.key)]?.cells ?? [issue];
}

/** The next question after the place that nobody has answered, from the end on to the beginning. */
export function nextUndecided(
  questions: readonly Question[],
  choices: Choices,
  place: number,
): Question | undefined {
  const after = questions.slice(place + 1);
  const before = questions.slice(0, Math.max(0, place));
  return [...after, ...before].find(({ issue }) => !choices.has(issue.key));
}

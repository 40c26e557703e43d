/** How English counts and lists. */

import type { Problem } from '../../plan/reading';

/** `many` is left out where it is the same word. */
export const counted = (count: number, one: string, many = one): string =>
  `${count} ${count === 1 ? one : many}`;

export const cells = (count: number): string => counted(count, 'cell', 'cells');
export const rows = (count: number): string => counted(count, 'row', 'rows');
export const rowsRead = (count: number): string => `${rows(count)} read`;
export const changes = (count: number): string => counted(count, 'change', 'changes');
export const actions = (count: number): string => counted(count, 'action', 'actions');
export const findings = (count: number): string => counted(count, 'finding', 'findings');
export const goals = (count: number): string => counted(count, 'goal', 'goals');
export const late = (count: number): string => counted(count, 'overdue');

/** `a, b and c`. */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;

/** `a or b`. */
export const either = (words: readonly string[]): string => words.join(' or ');

/** What a cell holds, after a noun: ` “klart!!”`; nothing where it holds nothing. */
export const quotedAfter = (text: string | undefined): string =>
  text === undefined || text === '' ? '' : ` “${text}”`;

/** Of actions that stand on two sheets that both count, or twice on one: how many, and where. */
export const countedTwice = ({ found, candidates = [] }: Pick<Problem, 'found' | 'candidates'>): string =>
  `${found === '1' ? '1 action is' : `${found ?? ''} actions are`} ${
    candidates.length === 1
      ? `twice on “${candidates[0] ?? ''}”`
      : `on both ${candidates.map((sheet) => `“${sheet}”`).join(' and ')}`
  } and counted twice.`;

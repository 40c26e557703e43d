import type { Address } from '../../book/area';
import type { CellValue } from '../../book/cells';
import type { Answer } from '../../conversation/conversation';
import type { Issue } from './issue';
import type { IssueGroup, Issues } from './issue-groups';

/** What a person decides about an issue. Nothing is written by it: it goes into the review. */
export type Decision =
  | {
      readonly kind: 'use';
      /** Of the cell; for a finding, the name of the action that answers it. */
      readonly value: CellValue;
      readonly action?: Address;
    }
  | { readonly kind: 'skip' };

/** `was`: what the cell said when it was decided. */
export type Choice = Decision & { readonly was: string };

/** By the issue's key. */
export type Choices = ReadonlyMap<string, Choice>;

/** Every fix of the group left out, or, when it is ticked again, as Planbok proposes it. */
export function ticked(group: IssueGroup, isTicked: boolean, choices: Choices): Choices {
  const next = new Map(choices);
  for (const { key, before, proposed, isLeft } of group.issues) {
    if (!isTicked) next.set(key, { kind: 'skip', was: before });
    else if (isLeft) next.set(key, { kind: 'use', value: proposed, was: before });
    else next.delete(key);
  }
  return next;
}

/** Whether what is proposed for a cell is left out: she has said so of it, or the workbook of all of its kind. */
export function isLeftOut({ key, isLeft }: Issue, choices: Choices): boolean {
  const choice = choices.get(key);
  return choice === undefined ? isLeft === true : choice.kind === 'skip';
}

/** Whether the fixes of a group go along: all, some or none of them. */
export function tickOf({ issues }: IssueGroup, choices: Choices): 'all' | 'some' | 'none' {
  const left = issues.filter((issue) => isLeftOut(issue, choices)).length;
  return left === 0 ? 'all' : left === issues.length ? 'none' : 'some';
}

/**
 * The choices whose cell still says what it said when they were made. What was skipped stays skipped even while nothing
 * asks about it: the cell is as it was, and may be asked about again.
 */
export function standing(choices: Choices, { byKey }: Issues): Choices {
  const kept = new Map<string, Choice>();
  for (const [key, choice] of choices) {
    const now = byKey.get(key);
    if (now ? now.before === choice.was : choice.kind === 'skip') kept.set(key, choice);
  }
  return kept;
}

function answerTo({ at, proposed }: Issue, choice: Decision): Answer[] {
  if (choice.kind === 'skip') return proposed === null ? [] : [{ at, leave: true }];
  const { action, value } = choice;
  return [action === undefined ? { at, value } : { at, action }];
}

/** What is asked of the job besides its own proposals: other values, and cells to leave as they are. */
export const answersOf = ({ byKey }: Issues, choices: Choices): readonly Answer[] =>
  [...choices].flatMap(([key, choice]) => {
    const issue = byKey.get(key);
    return issue ? answerTo(issue, choice) : [];
  });

/** Cells that the review will rewrite as things stand: every proposal that is not skipped, and every answer. */
export function rewriteCount({ groups }: Issues, choices: Choices): number {
  let count = 0;
  for (const { issues } of groups) {
    for (const issue of issues) {
      if (isLeftOut(issue, choices)) continue;
      if (issue.proposed !== null || choices.has(issue.key)) count += 1;
    }
  }
  return count;
}

/** What only a person can decide and has not; what Planbok rewrites by itself does not count. */
export function undecidedCount({ groups }: Pick<Issues, 'groups'>, choices: Choices): number {
  let count = 0;
  for (const { section, issues } of groups) {
    if (section !== 'asked') continue;
    for (const { key } of issues) if (!choices.has(key)) count += 1;
  }
  return count;
}

import { sameValue, type CellValue } from '../../book/cells';
import type { Answer } from '../../conversation/conversation';
import { needsDecision } from '../../plan/needs-decision';
import type { Issue } from './issue';
import type { IssueGroup, Issues } from './issue-groups';

/** What a person decides about an issue. Nothing is written by it: it goes into the review. */
export type Decision = { readonly kind: 'use'; readonly value: CellValue } | { readonly kind: 'skip' };

/** `was`: what the cell said when it was decided. */
export type Choice = Decision & { readonly was: string };

/** By the issue's key. */
export type Choices = ReadonlyMap<string, Choice>;

/** Chosen for every issue of the group that has a proposal and no choice yet. */
export function allUsed(group: IssueGroup, choices: Choices): Choices {
  const next = new Map(choices);
  for (const { key, proposed, before } of group.issues) {
    if (proposed !== null && !next.has(key)) next.set(key, { kind: 'use', value: proposed, was: before });
  }
  return next;
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
  if (choice.kind === 'use') return sameValue(choice.value, proposed) ? [] : [{ at, value: choice.value }];
  return proposed === null ? [] : [{ at, leave: true }];
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
    for (const { key, proposed } of issues) {
      const choice = choices.get(key);
      if (choice === undefined ? proposed !== null : choice.kind === 'use') count += 1;
    }
  }
  return count;
}

/** What only a person can decide and has not; what Planbok rewrites by itself does not count. */
export function undecidedCount({ groups }: Issues, choices: Choices): number {
  let count = 0;
  for (const { issues } of groups) {
    for (const { key, problem } of issues) {
      if (problem && needsDecision(problem) && !choices.has(key)) count += 1;
    }
  }
  return count;
}

import type { Address } from '../../book/area';
import type { Answer, GoalAction, Report } from '../../conversation/conversation';
import { cellId } from './issue';

/** An action that is to serve a goal. Nothing is written by it: it goes into the review. */
export interface GoalChoice extends Pick<GoalAction, 'cell' | 'value' | 'name'> {
  readonly goal: Address;
}

/** By the cell that is to name the goal: an action serves one. */
export type GoalChoices = ReadonlyMap<string, GoalChoice>;

/** With the choice, or without it where the action is to stay as it is. */
export function withGoalChoice(choices: GoalChoices, choice: GoalChoice, isKept: boolean): GoalChoices {
  const next = new Map(choices);
  if (isKept) next.delete(cellId(choice.cell));
  else next.set(cellId(choice.cell), choice);
  return next;
}

/** The choices that are still suggested: of rows that have moved, or goals that are served by now, none is. */
export const standingGoals = (choices: GoalChoices, { goals = [] }: Report): GoalChoices =>
  new Map(
    [...choices].filter(([id, { value, name }]) =>
      goals.some(({ suggestions }) =>
        suggestions.some((one) => cellId(one.cell) === id && one.value === value && one.name === name),
      ),
    ),
  );

export const goalAnswers = (choices: GoalChoices): readonly Answer[] =>
  [...choices.values()].map(({ cell, value }) => ({ at: cell, value }));

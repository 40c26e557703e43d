import type { svGoals } from '../sv/goals';
import { fields, no } from './glossary';
import { actions, goals } from './grammar';

/** How far goals have come, in English. */
export const nbGoals: typeof svGoals = {
  title: (day) => `How far the goals have come (${day})`,
  headings: [fields.goal, no, 'Outcome', 'Progress'],
  nextPlan: (year, count) => `${actions(count)} in the plan for ${year}`,
  standing: (count, without) =>
    without === 0 ? goals(count) : `${goals(count)}, ${without} of them without an action in the plan`,
  said: (year, what) => (what === '' ? String(year) : `${year}: ${what}`),
  reached: 'milestone reached',
  missed: (value) => `milestone ${value} not reached`,
  targetReached: 'target value reached',
  targetMissed: (value) => `target value ${value} not reached`,
  noneLeft: 'no action left',
  unknown: (names) => `Goals that actions name and the list does not have: ${names.join('; ')}`,
  percent: (number) => `${number}%`,
  overlap: 'An action counts under each goal that it names, and under the goal which that one is a part of.',
  way: (percent) => (percent < 0 ? 'further off than at the start' : `${percent}% of the way`),
};

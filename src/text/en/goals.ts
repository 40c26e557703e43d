import type { svGoals } from '../sv/goals';
import { fields, figures, no, tables } from './glossary';
import { goals } from './grammar';

/** How far goals have come, in English. */
export const enGoals: typeof svGoals = {
  title: (day) => `${tables.goals} (${day})`,
  headings: [
    fields.goal,
    no,
    figures.actions,
    figures.done,
    figures.remaining,
    figures.overdue,
    'Outcome',
    'Progress',
  ],
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
  counts: (year, other) =>
    `This counts actions of ${year} and ${year + 1}, also those for a part of the goal. “${other}” counts the plan of ${year}.`,
  way: (percent) => (percent < 0 ? 'further off than at the start' : `${percent}% of the way`),
};

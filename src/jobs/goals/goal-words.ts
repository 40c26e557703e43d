import type { svGoals } from '../../text/sv/goals';
import type { GoalProgress } from './goal-values';

/**
 * `2020: delmålet nått, 62 % av vägen`: what can be said of the way to a goal; at least the year of the outcome.
 * @param shown a number as the language writes it
 */
export function goalWords(
  { outcome: { year }, milestone, share }: GoalProgress,
  text: typeof svGoals,
  shown: (value: number) => string,
): string {
  const step = milestone === null ? [] : [stepWords(milestone, text, shown)];
  // At its target a goal has gone the whole way, and what is said of that is enough.
  const isTold = share === null || (share >= 100 && milestone?.isTarget === true);
  return text.said(year, [...step, ...(isTold ? [] : [text.way(share)])].join(', '));
}

function stepWords(
  { value, isReached, isTarget }: NonNullable<GoalProgress['milestone']>,
  text: typeof svGoals,
  shown: (value: number) => string,
): string {
  if (isTarget) return isReached ? text.targetReached : text.targetMissed(shown(value));
  return isReached ? text.reached : text.missed(shown(value));
}

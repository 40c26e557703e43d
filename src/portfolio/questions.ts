import type { UnitFacts } from './unit-facts';

/** How much is left to decide in a unit's workbook. */
export const questionsIn = ({ questions }: UnitFacts): number =>
  questions.reduce((sum, [, count]) => sum + count, 0);

import type { svYearChange } from '../sv/year-change';

/** What is said of the change of year, in English. */
export const enYearChange: typeof svYearChange = {
  dropped: (reason, decision) => `Dropped: ${reason}. Decision: ${decision}`,
  movedBecause: (said) => `Moved: ${said.join('. Decision: ')}`,
};

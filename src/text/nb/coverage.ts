import type { svCoverage } from '../sv/coverage';
import { nothingMissing } from './shared';

/** What is said of an agenda that is held against a standard, in English. */
export const nbCoverage: typeof svCoverage = {
  noAgenda: (preset) =>
    `There is no agenda yet. These are the items that Planbok would make (the list “${preset}”).`,
  against: (standard, points) => `${points} items against ISO ${standard}`,
  complete: nothingMissing,
  missing: (count) => `Without an item (${count})`,
  add: (title) => `add “${title}”`,
  covered: (count) => `With an item (${count})`,
  points: (numbers) => `item ${numbers.join(', ')}`,
};

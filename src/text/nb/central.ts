import type { svCentral } from '../sv/central';
import { tables } from './glossary';
import { actions } from './grammar';

/** What is said of the whole organisation's plan, in English. */
export const nbCentral: typeof svCentral = {
  sheet: (year) => `${tables.central} ${year}`,
  table: (year) => `Central${year}`,
  title: (count) => `${tables.central}: ${actions(count)}`,
  left: (left, perhaps, all) => {
    if (left + perhaps === 0) return 'All are in the unit’s own plan';
    const missing = `${left} of ${all} are not in the unit’s own plan`;
    if (perhaps === 0) return missing;
    return left === 0
      ? `${perhaps} of ${all} may be in the unit’s own plan`
      : `${missing}, ${perhaps} may be`;
  },
  perhaps: (name, words) => `perhaps the same as ${name} (${words.join(', ')})`,
  takeUp: 'To be taken up in the plan?',
};

import type { svCentral } from '../sv/central';
import { tables } from './glossary';
import { actions } from './grammar';

/** What is said of the whole organisation's plan, in Norwegian. */
export const nbCentral: typeof svCentral = {
  sheet: (year) => `${tables.central} ${year}`,
  table: (year) => `Sentral${year}`,
  title: (count) => `${tables.central}: ${actions(count)}`,
  left: (left, perhaps, all) => {
    if (left + perhaps === 0) return 'Alle finnes i den egne planen';
    const missing = `${left} av ${all} finnes ikke i den egne planen`;
    if (perhaps === 0) return missing;
    return left === 0
      ? `${perhaps} av ${all} finnes kanskje i den egne planen`
      : `${missing}, ${perhaps} finnes kanskje`;
  },
  perhaps: (name, words) => `kanskje det samme som ${name} (${words.join(', ')})`,
  takeUp: 'Tas opp i planen?',
};

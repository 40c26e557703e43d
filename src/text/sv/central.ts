import { tables } from './glossary';
import { actions } from './grammar';

/** What is said of the whole organisation's plan, in Swedish. */
export const svCentral = {
  sheet: (year: number): string => `${tables.central} ${year}`,
  table: (year: number): string => `Central${year}`,
  title: (count: number): string => `${tables.central}: ${actions(count)}`,
  left: (left: number, perhaps: number, all: number): string => {
    if (left + perhaps === 0) return 'Alla finns i den egna planen';
    const missing = `${left} av ${all} finns inte i den egna planen`;
    if (perhaps === 0) return missing;
    return left === 0
      ? `${perhaps} av ${all} finns kanske i den egna planen`
      : `${missing}, ${perhaps} finns kanske`;
  },
  perhaps: (name: string, words: readonly string[]): string =>
    `kanske samma som ${name} (${words.join(', ')})`,
  takeUp: 'Tas upp i planen?',
};

import { folded } from '../matching';
import { sense, strip, type StatusSense } from './status-wholes';
import { statusWords } from './status-words';
import { wordSet } from '../word-list';

/** Whole texts, folded, that say no more than that an action is late. */
const phrases = wordSet(`
    behind | behind schedule | efter tidplan | efter tidsplan | ej enligt plan | inte enligt plan
    | ligger efter | not on schedule | not on track | off schedule | off track | past due | running late | sen`);

/** Whether a text says of an action that it is late, and nothing else. */
export const isDelay = (bare: string): boolean => statusWords.get(bare) === 'overdue' || phrases.has(bare);

/** What is late remains to be done, and most often was begun: proposed, never certain. Overdue it is by its deadline. */
export const delayed: StatusSense = { ...sense('ongoing', 'likely'), saysMore: true };

/** Whether a text as it stands in a cell says, with whatever else, that something is late. */
export const saysDelay = (text: string): boolean => {
  const match = folded(text);
  return isDelay(strip(match)) || (match.match(/\p{L}+/gu) ?? []).some((word) => isDelay(word));
};

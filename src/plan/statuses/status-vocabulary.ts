import { folded } from '../matching';
import { strip, wholeSense } from './status-wholes';

const isOngoingWord = (text: string): boolean =>
  wholeSense(text)?.status === 'ongoing' && !/^(?:active|aktivt?)$/.test(text);

/** Where the column has words of its own for what is under way and none for done, "active" is the word for done. */
export function activeIsDone(vocabulary: Iterable<string>): boolean {
  const words = [...vocabulary].map((text) => strip(folded(text)));
  return words.some(isOngoingWord) && !words.some((text) => wholeSense(text)?.status === 'done');
}

const isPending = (text: string): boolean => text === 'pending';

/** Where "pending" stands beside what is under way and what is done, and nothing else waits to begin, it does. */
export function pendingIsOpen(vocabulary: Iterable<string>): boolean {
  const words = new Set([...vocabulary].map((text) => strip(folded(text))));
  const others = [...words].filter((text) => !isPending(text)).map((text) => wholeSense(text)?.status);
  const has = (...wanted: readonly string[]): boolean => others.some((one) => one && wanted.includes(one));
  return has('ongoing') && has('done') && !has('notStarted', 'waiting');
}

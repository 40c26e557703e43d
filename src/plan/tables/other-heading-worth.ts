import { anchored } from '../first-letter';
import { doneToHeading, otherHeadings } from './other-list-words';

const DONE_TO = 1;

const headingTests = otherHeadings.map(([words, worth]) => [anchored(words), worth] as const);

/** How surely a heading, by its key, stands in a list that is kept and not carried out; 0 for one that says nothing of it. */
export const worthOf = (key: string): number => {
  const worths = headingTests.flatMap(([isSaid, worth]) => (isSaid(key) ? [worth] : []));
  return Math.max(0, doneToHeading.test(key) ? DONE_TO : 0, ...worths);
};

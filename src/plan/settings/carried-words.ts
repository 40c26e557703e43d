import { noWords, wordsWith, type OwnWords } from './own-words';
import type { WorkbookSettings } from './settings';

/** How a choice names a column without a heading: by its letter, which says something of its own sheet only. */
const isPlace = /^A?[A-Z]$/;

/** Everything in the workbook that is worth carrying: its words, and what has been answered about headings. */
export function wordsToCarry({ columns, words = noWords }: WorkbookSettings): OwnWords {
  // Headings between rows are names and days of this plan alone.
  const answered = columns.filter(({ heading, isBetween }) => !isBetween && !isPlace.test(heading));
  return wordsWith(words, {
    headings: answered.map(({ heading, field }) => ({ heading, field })),
    statuses: [],
  });
}

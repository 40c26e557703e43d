import { yearOf } from './deadlines/day';
import { deadlineMemory, type DeadlineMemory } from './deadlines/deadline-memory';
import { deadlineReader } from './deadlines/deadlines';
import type { Language } from './field';
import type { HeadingFor } from './headings/header-row';
import { headingReader } from './headings/headings';
import { idIndexer, type IdIndexer } from './references/id-index';
import { withOwnStatuses } from './settings/own-statuses';
import type { OwnWords } from './settings/own-words';
import { statusReader } from './statuses/statuses';
import { smallWordsIn, type SmallWordsIn } from './tables/language';
import { memoized } from './memoized';
import { textInSwedish } from './norwegian/norwegian';
import { textSignReader, type WordReaders } from './tables/text-signs';
import { mentionsIn, type YearReader } from './years/year-mentions';

/**
 * What reading a workbook has learnt about texts alone, wherever they stand: a second reading of the same workbook, after
 * changes, or one of another workbook, need not learn it again. Holds nothing of any cell, sheet or table. (Two readings of 10,000 rows: 7 of 95 ms.)
 */
export interface ReadingMemory {
  readonly headingFor: HeadingFor;
  readonly yearsIn: YearReader;
  readonly wordsIn: SmallWordsIn;
  readonly indexOf: IdIndexer;
  readonly deadlines: DeadlineMemory;
  /** Readers of columns whose table, and so its year and legend, is not known yet. */
  readonly readersFor: (language: Language, today: string, words: OwnWords) => WordReaders;
}

export function readingMemory(): ReadingMemory {
  const made = new Map<string, WordReaders>();
  const deadlines = deadlineMemory();
  return {
    headingFor: headingReader(),
    yearsIn: memoized(mentionsIn),
    wordsIn: memoized(smallWordsIn),
    indexOf: idIndexer(),
    deadlines,
    readersFor: (language, today, { statuses }) => {
      const planYear = yearOf(today);
      const key = `${language} ${today} ${JSON.stringify(statuses)}`;
      const known = made.get(key);
      if (known) return known;
      const status = withOwnStatuses(statuses, statusReader({ language, today }));
      const deadline = deadlineReader({ planYear, language, dayOrder: () => 'day-first' }, deadlines);
      const readers: WordReaders = {
        status,
        deadline,
        signs: textSignReader({ status, deadline }, textInSwedish(language)),
      };
      made.set(key, readers);
      return readers;
    },
  };
}

/** The same for another workbook: lists of ids are seldom those of another. */
export const forNext = (memory: ReadingMemory): ReadingMemory => ({ ...memory, indexOf: idIndexer() });

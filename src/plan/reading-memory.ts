import type { ContentReaders } from './tables/column-content';
import { deadlineReader } from './deadlines/deadlines';
import type { Language } from './field';
import type { HeadingFor } from './headings/header-row';
import { headingReader } from './headings/headings';
import { statusReader } from './statuses/statuses';

/**
 * What reading a workbook has learnt about texts alone, wherever they stand: a second reading of the same workbook, after
 * changes, need not learn it again. Holds nothing of any cell, sheet or table. (Two readings of 10,000 rows: 7 of 95 ms.)
 */
export interface ReadingMemory {
  readonly headingFor: HeadingFor;
  /** Readers of columns whose table, and so its year and legend, is not known yet. */
  readonly readersFor: (language: Language, planYear: number) => ContentReaders;
}

export function readingMemory(): ReadingMemory {
  const made = new Map<string, ContentReaders>();
  return {
    headingFor: headingReader(),
    readersFor: (language, planYear) => {
      const key = `${language} ${planYear}`;
      const known = made.get(key);
      if (known) return known;
      const readers: ContentReaders = {
        status: statusReader({ language }),
        deadline: deadlineReader({ planYear, language, dayOrder: 'day-first' }),
      };
      made.set(key, readers);
      return readers;
    },
  };
}

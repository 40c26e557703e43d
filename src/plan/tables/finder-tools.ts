import type { HeadingFor } from '../headings/header-row';
import type { WordReaders } from './text-signs';
import type { Told } from './told';

/** What the table finder is given: readers that remember, and the person's own word on columns. */
export interface FinderTools {
  readonly headingFor: HeadingFor;
  readonly readers: WordReaders;
  readonly told: Told | undefined;
}

import type { ContentReaders } from './column-content';
import type { Field } from '../field';
import type { HeadingFor } from '../headings/header-row';

/** What the table finder is given: readers that remember, and the person's own word on columns. */
export interface FinderTools {
  readonly headingFor: HeadingFor;
  readonly readers: ContentReaders;
  readonly told: ReadonlyMap<string, Field> | undefined;
}

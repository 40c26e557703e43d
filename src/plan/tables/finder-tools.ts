import type { ReadKind } from '../field';
import type { HeadingFor } from '../headings/header-row';
import type { ToldBands } from '../rows/told-bands';
import type { WordReaders } from './text-signs';
import type { YearReader } from '../years/year-mentions';
import type { Told } from './told';

/** What the table finder is given: readers that remember, and the person's own word on columns. */
export interface FinderTools {
  readonly headingFor: HeadingFor;
  readonly yearsIn: YearReader;
  readonly readers: WordReaders;
  /** ISO day that counts as today: days that have come differ from days to come. */
  readonly today: string;
  readonly told: Told | undefined;
  readonly toldBands: ToldBands;
  /** The sheet is a plan of ours: nothing else can be on it. */
  readonly isOurs?: boolean;
  /** The sheet is a list that we have begun: what its first table lists is known, be its rows as few and short as may be. */
  readonly listed?: ReadKind | undefined;
}

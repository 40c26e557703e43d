import type { ReadKind } from '../field';
import type { HeadingFor } from '../headings/header-row';
import type { ToldBands } from '../rows/told-bands';
import type { WordReaders } from './text-signs';
import type { YearReader } from '../years/year-mentions';
import type { ColumnOverrides } from './column-overrides';

/** What the table finder is given: readers that remember, and the person's own word on columns. */
export interface FinderTools {
  readonly headingFor: HeadingFor;
  readonly yearsIn: YearReader;
  readonly readers: WordReaders;
  /** ISO day that counts as today: days that have come differ from days to come. */
  readonly today: string;
  readonly overrides: ColumnOverrides | undefined;
  readonly toldBands: ToldBands;
  /** Planbok made this sheet as an ordered plan: it holds nothing else. */
  readonly isOurs?: boolean;
  /** What the first table of the sheet lists, when Planbok began that list: known however few and short its rows are. */
  readonly listed?: ReadKind | undefined;
}

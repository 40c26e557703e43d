import { textOf, type CellValue } from '../../book/cells';
import type { ColumnDraft } from '../tables/column-draft';
import type { Grid } from '../tables/grid';
import type { TableShape } from '../tables/table-shape';
import type { BandYear } from '../years/band-year';
import { columnsFor, downValue } from './row-values';

/** Headings of a column that holds the year of what another column says: "År", "Klart år", "Year". */
const yearHeading = /(?:^|[^\p{L}])(?:\p{L}*år(?:et|tal)?|kalenderår|year|yr|fy)(?:$|[^\p{L}])/iu;
/** Headings that count a part of a year, and are nothing without one. */
const partHeading =
  /vecka|\bv\.?$|\bweek|\bwk\b|kvartal|quarter|\bqtr|månad|\bmån\b|month|tertial|termin|\bterm\b|halvår|period/iu;
/** Other years than that of the deadline. */
const otherYear =
  /mål|target|goal|bygg|född|birth|inköp|basår|base|start|modell|model|built|beslut|upptäckt|rapporter|revision/iu;

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** The year a cell is: a number, or a text that is nothing else; `null` where it is something else or empty. */
function yearIn(value: CellValue): number | null {
  const said =
    typeof value === 'number' ? value : Number(/^\s*(?:år )?((?:19|20)\d\d)\s*$/i.exec(textOf(value))?.[1]);
  return Number.isInteger(said) && said >= FIRST_YEAR && said <= LAST_YEAR ? said : null;
}

const isYearColumn = ({ header, content }: ColumnDraft): boolean =>
  header !== null &&
  yearHeading.test(header.heading.key) &&
  !otherYear.test(header.heading.key) &&
  content.filled > 0;

export interface YearColumn {
  readonly column: number;
  /** It stands beside the deadline's own column, or that counts a part of a year. */
  readonly isTheirs: boolean;
  /** The columns whose times it is the year of; where no deadline is beside it, those that count a part of a year. */
  readonly timed: readonly ColumnDraft[];
  /** What the row says; of an empty cell what the nearest filled one above it says. */
  readonly yearOf: (row: number) => BandYear | null;
}

/**
 * The column that holds the year of the deadlines in another: beside a month, a quarter or a week it is theirs; beside
 * other times it may be, and where it differs from the plan's own, that is asked.
 */
export function yearColumnOf(grid: Grid, shape: TableShape): YearColumn | null {
  const deadlines = columnsFor(shape.columns, 'deadline');
  const filled = (draft: ColumnDraft): boolean => {
    for (let row = shape.header.lowest + 1; row <= shape.last; row += 1) {
      const value = downValue(grid, row, draft.column);
      if (value !== null) return yearIn(value) !== null;
    }
    return false;
  };
  const year = shape.columns.find((draft) => isYearColumn(draft) && filled(draft));
  const isPart = ({ header }: ColumnDraft): boolean => partHeading.test(header?.heading.key ?? '');
  const others = deadlines.filter((draft) => draft !== year);
  const timed =
    others.length > 0 || year?.field !== 'deadline'
      ? others
      : shape.columns.filter((draft) => draft.field === 'unknown' && isPart(draft));
  if (!year || timed.length === 0) return null;
  const isTheirs = timed.some((draft) => isPart(draft) || Math.abs(draft.column - year.column) === 1);
  let above: number | null = null;
  let lastRow = 0;
  return {
    column: year.column,
    isTheirs,
    timed,
    yearOf: (row) => {
      // Asked from the top down, each row once; asked again, it looks at its own cell only.
      if (row < lastRow) above = null;
      lastRow = row;
      above = yearIn(downValue(grid, row, year.column)) ?? above;
      return above === null ? null : { year: above, ...(isTheirs ? {} : { isLoose: true }) };
    },
  };
}

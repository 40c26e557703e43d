import type { Field } from '../field';
import type { ReadingRequest } from '../reading';
import type { ColumnChoice } from '../settings/settings';
import { columnNumber } from '../../book/area';
import { ownValue, shownText, type Grid } from './grid';

/** Headings stand no further down. */
const ROWS_SEARCHED = 200;

/** What a row is about: who says which column holds it says that there is a table. */
const isMain = (field: Field): boolean => field === 'title' || field === 'finding.text';

const oneSpaced = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The first row where the column has something, and another column too. */
function rowOfColumn(grid: Grid, column: number): number | undefined {
  for (let row = 1; row <= Math.min(grid.rows, ROWS_SEARCHED); row += 1) {
    if (ownValue(grid, row, column) !== null && (grid.filled[row] ?? 0) > 1) return row;
  }
  return undefined;
}

function rowOfHeading(grid: Grid, headings: ReadonlySet<string>): number | undefined {
  for (let row = 1; row <= Math.min(grid.rows, ROWS_SEARCHED); row += 1) {
    for (let column = grid.first[row] ?? 0; column > 0 && column <= (grid.last[row] ?? 0); column += 1) {
      if (headings.has(oneSpaced(shownText(grid, row, column)))) return row;
    }
  }
  return undefined;
}

/**
 * The row of headings of a sheet on which no table was found, by a person's word on which column holds the actions: she
 * names its heading, or, where that one sheet is asked for, its letter. `choices`: what is remembered of the sheet.
 */
export function toldHeaderRow(
  grid: Grid,
  { map, sheet }: Pick<ReadingRequest, 'map' | 'sheet'>,
  choices: readonly ColumnChoice[],
): number | undefined {
  const asked = [...(map ?? [])].filter(([, field]) => isMain(field)).map(([name]) => name);
  const remembered = choices.filter((choice) => choice.sheet === grid.sheet.name && isMain(choice.field));
  const names = [...asked, ...remembered.map(({ heading }) => heading)].map(oneSpaced);
  if (names.length === 0) return undefined;
  const row = rowOfHeading(grid, new Set(names));
  if (row !== undefined || sheet === undefined) return row;
  const [column] = asked.map(columnNumber).filter((number) => number > 0);
  return column === undefined ? undefined : rowOfColumn(grid, column);
}

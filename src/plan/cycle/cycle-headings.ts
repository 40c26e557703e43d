import type { Field } from '../field';
import type { HeadingFor } from '../headings/header-row';
import { isEmptyRow, shownText, type Grid } from '../tables/grid';
import { hasBullet } from './activities';
import { monthSpanIn } from './month-span';

const LONGEST_HEADING = 40;
const timeHeading =
  /^(?:månad|månader|month|months|tid|tidpunkt|period|när|when|time|datum|kvartal|quarter)\b/;

/** A heading row over a cycle: the field of each column it names. */
export interface CycleHeadings {
  readonly row: number;
  readonly fields: ReadonlyMap<number, { readonly field: Field; readonly text: string }>;
}

function fieldOf(text: string, headingFor: HeadingFor): Field {
  const heading = headingFor(text);
  if (timeHeading.test(heading.key)) return 'deadline';
  const fit =
    heading.readings.find(({ kindHints }) => kindHints.includes('cycle')) ??
    heading.readings.find(({ certainty }) => certainty !== 'guess') ??
    heading.readings[0];
  return fit?.field ?? 'unknown';
}

/** The row right above the first month, or that row itself, when it names columns; `undefined` when it says something else. */
export function cycleHeadingsAt(grid: Grid, row: number, headingFor: HeadingFor): CycleHeadings | undefined {
  if (row < 1 || isEmptyRow(grid, row)) return undefined;
  const fields = new Map<number, { field: Field; text: string }>();
  for (let column = grid.first[row] ?? 1; column <= (grid.last[row] ?? 0); column += 1) {
    const text = shownText(grid, row, column);
    if (text === '' || monthSpanIn(text) !== undefined) continue;
    if (text.length > LONGEST_HEADING || hasBullet(text)) return undefined;
    fields.set(column, { field: fieldOf(text, headingFor), text });
  }
  const known = [...fields.values()].filter(({ field }) => field !== 'unknown');
  return known.length > 0 ? { row, fields } : undefined;
}

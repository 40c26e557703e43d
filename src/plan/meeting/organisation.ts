import { folded } from '../matching';
import { ownValue, type Grid } from '../tables/grid';
import { meetingLabel } from './meeting-labels';
import type { MeetingPlace } from './read-meeting';

/** Labels of the organisation's name as people write them, folded, without colon. */
const labels: ReadonlySet<string> = new Set(
  `authority|authority name|bolag|bolagets namn|company|company name|council|council name|företag|företagets namn|förvaltning
    |förvaltningens namn|högskola|högskolans namn|kommun|kommunens namn|lärosäte|lärosätets namn|municipality
    |municipality name|myndighet|myndighetens namn|name of organisation|name of organization|name of school
    |name of the organisation|name of the organization|name of the school|organisation|organisation name
    |organisationens namn|organisationsnamn|organization|organization name|school|school name|skola|skolans namn
    |universitet|universitetets namn|university|university name`
    .split('|')
    .map((label) => label.trim()),
);

/** A name, not a sentence; a label of it stands at the top of its sheet. */
const LONGEST = 60;
const MOST_ROWS = 15;
const MOST_COLUMNS = 8;

const isLabel = (text: string): boolean => labels.has(folded(text).replace(/[\s.:]+$/u, ''));

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST && /\p{L}{2}/u.test(value) && !isLabel(value);
}

/** Label and value stand alone on their row, above nothing or another label: else they are headings of a list. */
function isPair(grid: Grid, row: number, column: number): boolean {
  const below = row < grid.rows ? ownValue(grid, row + 1, column) : null;
  const isLabelBelow = typeof below === 'string' && (isLabel(below) || meetingLabel(below) !== undefined);
  return grid.filled[row] === 2 && (below === null || isLabelBelow);
}

/** What the sheet says is the organisation's name: after a label's colon, or in the cell to its right. */
function namesOn({ grid, lastRow }: MeetingPlace): readonly string[] {
  const names: string[] = [];
  for (let row = 1; row <= Math.min(lastRow, grid.rows, MOST_ROWS); row += 1) {
    for (let column = 1; column <= Math.min(grid.last[row] ?? 0, MOST_COLUMNS); column += 1) {
      const cell = ownValue(grid, row, column);
      if (typeof cell !== 'string') continue;
      const [label = '', ...after] = cell.split(':');
      if (!isLabel(label)) continue;
      const rest = after.join(':').trim();
      const isBeside = rest === '' && (after.length > 0 || isPair(grid, row, column));
      const name = isBeside ? ownValue(grid, row, column + 1) : rest;
      if (isName(name)) names.push(name.trim());
    }
  }
  return names;
}

/**
 * The organisation's name, where the workbook says it beside a label above its tables, and says no other. Nothing else tells
 * it: what a program has filled in as company is as often that of an earlier owner of the file.
 */
export function organisationIn(places: readonly MeetingPlace[]): string | null {
  const names = new Map(places.flatMap(namesOn).map((name) => [folded(name), name]));
  const [only] = names.values();
  return names.size === 1 ? (only ?? null) : null;
}

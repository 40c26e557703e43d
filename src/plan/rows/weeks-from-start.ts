import { textOf } from '../../book/cells';
import type { ColumnDraft } from '../tables/column-draft';
import type { Grid } from '../tables/grid';
import { lazy } from '../lazy';
import type { DeadlineReading } from '../reading';
import { downValue } from './row-values';

/** "Vecka 3", "v. 3-4", "Weeks 1 to 2", "Uke 2"; no year. */
const week =
  /^(?:veckorna|veckor|vecka|v|weeks?|wks?|w|ukene|uker|uke|u)\.? ?(\d{1,2})(?: ?(?:[-–&]|och|og|and|to|till|til) ?(\d{1,2}))?$/iu;
/** A cell of the column "Vecka" holds the number alone. */
const weekHeading = /^(?:vecka|veckor|week|weeks|uke|uker)\b/u;
const bareWeek = /^()(\d{1,2})$/u;

/** Work that goes on for longer is planned by the calendar. */
const MOST_WEEKS = 26;
const FEWEST_WEEKS = 3;

/** The weeks that a cell names, the first and the last. */
function weeksIn(text: string, isHeaded: boolean): readonly [number, number] | undefined {
  const [, first, last] = week.exec(text) ?? (isHeaded ? (bareWeek.exec(text) ?? []) : []);
  const named = [first, last].flatMap((one) => (one === undefined || one === '' ? [] : [Number(one)]));
  const [from, to = from] = named;
  return from === undefined || to === undefined || to < from ? undefined : [from, to];
}

/**
 * Whether the cells name weeks from the first on, every one of them, and nothing else: of the year, or of the work, "Vecka 1"
 * being when it begins. Weeks of a calendar begin anywhere and leave some out.
 */
function countWeeks(texts: readonly string[], isHeaded: boolean): boolean {
  const named = new Set<number>();
  for (const text of texts) {
    const weeks = weeksIn(text.trim(), isHeaded);
    if (!weeks || weeks[1] > MOST_WEEKS) return false;
    for (let one = weeks[0]; one <= weeks[1]; one += 1) named.add(one);
  }
  return named.size >= FEWEST_WEEKS && named.has(1) && Math.max(...named) === named.size;
}

/** A week of a column whose weeks may be counted from when the work begins is asked about. */
export function weekAsker(
  grid: Grid,
  { column, header }: ColumnDraft,
  rows: readonly [first: number, last: number],
): (reading: DeadlineReading) => DeadlineReading {
  const key = header?.heading.key ?? '';
  const isFromStart = lazy(() => {
    const texts: string[] = [];
    for (let row = rows[0]; row <= rows[1]; row += 1) {
      const text = textOf(downValue(grid, row, column));
      if (text.trim() !== '') texts.push(text);
    }
    return countWeeks(texts, weekHeading.test(key));
  });
  return (reading) =>
    reading.kind === 'week' && reading.date !== null && !/20\d\d/.test(key) && isFromStart()
      ? { kind: 'ambiguous', date: null, text: reading.text, certainty: 'guess', candidates: [reading.date] }
      : reading;
}

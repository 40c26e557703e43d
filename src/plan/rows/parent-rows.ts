import { isDate, textOf } from '../../book/cells';
import { ownValue, type Grid } from '../tables/grid';
import type { Field } from '../field';
import type { TableShape } from '../tables/table-shape';

/*
 * Rows of a schedule that sum up the rows below them, as Smartsheet and Project export them: nobody answers for one, it begins
 * with the first of those rows and ends with the last. A phase is a heading over its actions, and none itself.
 */

const FEWEST_CHILDREN = 2;
/** So many rows of a phase are looked at. */
const MOST_CHILDREN = 400;
const HALF = 0.5;

/** A name that says by itself that the row is a part of the work. */
const namesPhase =
  /^(?:\d{1,2}[.)]? ?)?(?:delprojekt|etappe?|fase?|milestone|phase|stage|work ?(?:package|stream)|arbetspaket|arbeidspakke)(?!\p{L})/iu;

interface Span {
  readonly row: number;
  readonly title: string;
  readonly isOwned: boolean;
  /** ISO days; the first is '' where no column says it. */
  readonly from: string;
  readonly to: string;
}

const columnOf = ({ columns }: TableShape, field: Field): number =>
  columns.find((draft) => draft.field === field && draft.more === undefined)?.column ?? 0;

function dayAt(grid: Grid, row: number, column: number): string | undefined {
  const value = ownValue(grid, row, column);
  return value !== null && isDate(value) ? value.date : undefined;
}

/** Whether some row with a day has no owner: most plans have none, and no list of their rows need be made. */
function hasUnowned(grid: Grid, shape: TableShape, end: number, owner: number): boolean {
  for (let row = shape.header.lowest + 1; row <= shape.last; row += 1)
    if (ownValue(grid, row, owner) === null && dayAt(grid, row, end) !== undefined) return true;
  return false;
}

/** The rows with a title and their days; those without days say nothing of a phase. */
function spansIn(grid: Grid, shape: TableShape, start: number, end: number, owner: number): readonly Span[] {
  const spans: Span[] = [];
  for (let row = shape.header.lowest + 1; row <= shape.last; row += 1) {
    const to = dayAt(grid, row, end);
    const from = start > 0 ? dayAt(grid, row, start) : '';
    if (to === undefined || from === undefined) continue;
    const title = textOf(ownValue(grid, row, shape.main)).trim();
    if (title !== '') spans.push({ row, title, isOwned: ownValue(grid, row, owner) !== null, from, to });
  }
  return spans;
}

/** Whether the spans right after one fill it from end to end, and there are enough of them. */
function isFilled(spans: readonly Span[], at: number): boolean {
  const whole = spans[at];
  if (!whole) return false;
  let [first, last, children] = ['9999', '', 0];
  for (let next = at + 1; next < spans.length && next <= at + MOST_CHILDREN; next += 1) {
    const span = spans[next];
    if (!span || span.from < whole.from || span.to > whole.to) break;
    // The next phase of the same days is no part of this one.
    if (!span.isOwned && children > 0 && span.to === whole.to && first === whole.from && last === whole.to)
      break;
    if (span.from < first) first = span.from;
    if (span.to > last) last = span.to;
    if (span.isOwned) children += 1;
  }
  const isNamed = namesPhase.test(whole.title);
  const fewest = isNamed ? 1 : FEWEST_CHILDREN;
  return children >= fewest && last === whole.to && first === whole.from && (whole.from !== '' || isNamed);
}

/** The rows of a schedule that sum up those below them. */
export function parentRows(grid: Grid, shape: TableShape): ReadonlySet<number> {
  const [start, end, owner] = [
    columnOf(shape, 'startDate'),
    columnOf(shape, 'deadline'),
    columnOf(shape, 'owner'),
  ];
  if (shape.kind !== 'actions' || shape.main === 0 || end === 0 || owner === 0) return new Set();
  if (!hasUnowned(grid, shape, end, owner)) return new Set();
  const spans = spansIn(grid, shape, start, end, owner);
  const unowned = spans.filter(({ isOwned }) => !isOwned).length;
  if (unowned === 0 || unowned > spans.length * HALF) return new Set();
  return new Set(spans.flatMap((span, at) => (!span.isOwned && isFilled(spans, at) ? [span.row] : [])));
}

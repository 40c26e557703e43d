import type { HeadingFor } from '../headings/header-row';
import type { Grid } from '../tables/grid';
import type { CycleFound } from './cycle-found';
import { cycleHeadingsAt, type CycleHeadings } from './cycle-headings';
import { cycleNames, type CycleNames } from './cycle-names';
import { monthBlocks } from './month-blocks';
import { monthCellsOn, type MonthCell } from './month-cells';
import { isMarkedBelow, monthMarks } from './month-marks';
import { isPersonLike } from './person-like';

/** Months with activities that a sheet called a cycle must have; and one that is not called so. */
const FEWEST_NAMED = 2;
const FEWEST_UNNAMED = 4;
/** Months beside one another that make a row of headings. */
const FEWEST_ACROSS = 4;

/** Most of the way through the year in order; a school year begins in the autumn and turns once. */
function isInOrder(months: readonly MonthCell[]): boolean {
  const columns = [...new Set(months.map(({ column }) => column))];
  const isAcross = columns.length > 1;
  const turns = (list: readonly MonthCell[]): number =>
    list.filter(({ span }, at) => span.first < (list[at - 1]?.span.first ?? 0) && span.first < 13).length;
  const down = [...months].sort((a, b) => a.column - b.column || a.row - b.row);
  return Math.min(turns(down), isAcross ? turns(months) : Infinity) <= 1;
}

function rowOfMonths(months: readonly MonthCell[]): readonly MonthCell[] | undefined {
  const rows = [...new Set(months.map(({ row }) => row))];
  return rows
    .map((row) => months.filter((month) => month.row === row && month.rest === ''))
    .find((line) => line.length >= FEWEST_ACROSS);
}

const words = (text: string): number => (/\p{L}{3}/u.test(text) ? 1 : 0);

/** A plan has its months as lines between the rows, under a heading that names something else than a time. */
const isHeadedOtherwise = ({ fields }: CycleHeadings, months: readonly MonthCell[]): boolean =>
  fields.size > 2 &&
  months.every(({ column }) => fields.has(column) && fields.get(column)?.field !== 'deadline');

/** "31-May-26", "1 juni 2026": a day of one year is a deadline, and no month of every year. */
const dayOfAYear =
  /(?<!\d)\d{1,2}[-./ ]{1,2}\p{L}{3,9}\.?[-./, ]{1,2}(?:20)?\d\d(?!\d)|(?<!\p{L})\p{L}{3,9}\.? \d{1,2},? 20\d\d(?!\d)/u;

const areDays = (months: readonly MonthCell[]): boolean =>
  months.filter(({ text, rest }) => dayOfAYear.test(`${text} ${rest}`)).length * 2 > months.length;

/** Whether what was found reads as activities of a year and as nothing else. */
function isCycle(found: CycleFound, names: CycleNames, isHeaded: boolean): boolean {
  const { activities, months, unnamedBeside } = found;
  const distinct = new Set(months.map(({ span }) => `${span.first}-${span.last}`)).size;
  const told = activities.filter(({ title }) => words(title) > 0).length;
  if (activities.length < 2 || told < activities.length * 0.8) return false;
  // Rows of a plan under headings of months hold more than what is done: who, when, how it stands.
  if (!isHeaded && unnamedBeside > activities.length) return false;
  if (names.isCycle) return distinct >= FEWEST_NAMED;
  const people = activities.filter(({ title }) => isPersonLike(title)).length;
  return !names.isOther && distinct >= FEWEST_UNNAMED && people * 2 < activities.length && isInOrder(months);
}

/**
 * The annual cycle on a sheet; `undefined` when there is none. `isPlan`: its headings read as those of a plan; then only a
 * sheet that is called a cycle, with marks under months, is one.
 */
export function cycleOn(grid: Grid, headingFor: HeadingFor, isPlan = false): CycleFound | undefined {
  const months = monthCellsOn(grid);
  const [first] = months;
  if (!first || months.length < FEWEST_NAMED) return undefined;
  const names = cycleNames(grid, first.row);
  const across = rowOfMonths(months);
  if (across && isMarkedBelow(grid, across)) {
    const headings = cycleHeadingsAt(grid, across[0]?.row ?? 0, headingFor);
    const marks = monthMarks(grid, across, headings);
    const isKnown =
      names.isCycle ||
      (!isPlan && [...(headings?.fields.values() ?? [])].some(({ field }) => field === 'title'));
    return marks && isKnown && isCycle(marks, names, true) ? marks : undefined;
  }
  if (isPlan || (!names.isCycle && areDays(months))) return undefined;
  const headings = cycleHeadingsAt(grid, first.row - 1, headingFor);
  if (headings && isHeadedOtherwise(headings, months)) return undefined;
  const blocks = monthBlocks(grid, months, headings);
  return isCycle(blocks, names, headings !== undefined) ? blocks : undefined;
}

import type { Text } from '../../text/text';
import type { PointKey } from './agenda-points';

type Titles = Text['agenda']['titles'];

/** What a title may name: the year of the review, the year after it, and the years that the goals are for. */
interface TitleYears {
  readonly year: number | null;
  readonly nextYear: number | null;
  readonly goalPeriod: string | null;
  /** Of the annual cycle that is shown; the next year when absent. */
  readonly cycleYear?: number | null;
}

/** Points whose title names years; the title of any other is a plain text. */
type DatedPoint = { [Key in PointKey]: Titles[Key] extends string ? never : Key }[PointKey];

/**
 * The year that the annual cycle is for, of the years that its tables name: the next year where one is for that or names
 * none, as then that one is shown.
 */
export function cycleYearOf(years: readonly (number | null)[], nextYear: number | null): number | null {
  if (years.some((year) => year === null || year === nextYear)) return nextYear;
  const [only = nextYear, ...others] = new Set(years);
  return others.length > 0 ? nextYear : only;
}

const datedTitles: Readonly<Record<DatedPoint, (titles: Titles, years: TitleYears) => string>> = {
  plan: (titles, { year }) => titles.plan(year),
  goals: (titles, { goalPeriod, nextYear }) => titles.goals(goalPeriod, nextYear),
  nextPlan: (titles, { nextYear }) => titles.nextPlan(nextYear),
  audit: (titles, { year }) => titles.audit(year),
  cycle: (titles, { nextYear, cycleYear = nextYear }) => titles.cycle(cycleYear),
};

const isDated = (key: PointKey): key is DatedPoint => key in datedTitles;

/** The title of a point of the agenda, as the sheet and the pane show it. */
export const pointTitle = (key: PointKey, titles: Titles, years: TitleYears): string =>
  isDated(key) ? datedTitles[key](titles, years) : titles[key];

import type { Text } from '../../text/text';
import type { PointKey } from './agenda-points';

type Titles = Text['agenda']['titles'];

/** What a title may name: the year of the review, the year after it, and the years that the goals are for. */
interface TitleYears {
  readonly year: number | null;
  readonly nextYear: number | null;
  readonly goalPeriod: string | null;
}

/** Points whose title names years; the title of any other is a plain text. */
type DatedPoint = { [Key in PointKey]: Titles[Key] extends string ? never : Key }[PointKey];

const datedTitles: Readonly<Record<DatedPoint, (titles: Titles, years: TitleYears) => string>> = {
  plan: (titles, { year }) => titles.plan(year),
  goals: (titles, { goalPeriod, nextYear }) => titles.goals(goalPeriod, nextYear),
  nextPlan: (titles, { nextYear }) => titles.nextPlan(nextYear),
  audit: (titles, { year }) => titles.audit(year),
  cycle: (titles, { nextYear }) => titles.cycle(nextYear),
};

const isDated = (key: PointKey): key is DatedPoint => key in datedTitles;

/** The title of a point of the agenda, as the sheet and the pane show it. */
export const pointTitle = (key: PointKey, titles: Titles, years: TitleYears): string =>
  isDated(key) ? datedTitles[key](titles, years) : titles[key];

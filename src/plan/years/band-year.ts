import { yearOf } from '../deadlines/day';
import type { DeadlineContext } from '../deadlines/deadline-context';
import { brokenYears } from './broken-years';
import { mentionsIn } from './year-mentions';
import type { BrokenYear } from './year-span';

/** What a heading between the rows, or a cell of a row, says of the year of the deadlines below it or beside it. */
export interface BandYear {
  readonly year: number;
  /** It stands beside other words than a plan's: the table's own year may be meant. */
  readonly isLoose?: true;
  /** It goes on into the next calendar year. */
  readonly broken?: BrokenYear;
  /** The day that it names: what is decided then is done after. */
  readonly since?: string;
}

/** The year a heading between rows says; `null` when it says none. */
export function bandYearOf(text: string): BandYear | null {
  const said = mentionsIn(text);
  const plan = said.find(({ is }) => is === 'plan');
  if (plan?.is === 'plan') {
    const { first, broken } = plan.span;
    return { year: first, ...(broken === undefined ? {} : { broken }) };
  }
  const made = said.find(({ is }) => is === 'made');
  if (made?.is === 'made') return { year: yearOf(made.day), since: made.day };
  const loose = said.find(({ is }) => is === 'loose');
  return loose?.is === 'loose' ? { year: loose.span.first, isLoose: true } : null;
}

/** Years ahead of the table's at which a year beside other words is a goal's, not the rows'. */
const AHEAD = 2;

/** The table's context, for rows below a heading that says something of the year. */
export function inBand(
  context: DeadlineContext,
  { year, isLoose, since, broken }: BandYear,
): DeadlineContext {
  const own = context.planYear;
  if (isLoose === true && own !== null) {
    if (own === year || year > own + AHEAD) return context;
    return { ...context, otherYears: [...(context.otherYears ?? []), year] };
  }
  const { otherYears: _others, since: _since, broken: _own, academicYear: _academic, ...rest } = context;
  return {
    ...rest,
    planYear: year,
    ...(since === undefined ? {} : { since }),
    ...(broken === undefined ? {} : { broken: brokenYears(year, broken, context.language) }),
  };
}

import type { DeadlineContext } from '../deadlines/deadline-context';
import type { Language } from '../field';
import { brokenYears } from '../years/broken-years';
import type { PlanYear } from './plan-year';

/** What a plan's year makes of deadlines that name none. */
export function yearsFor(
  { year, others, broken, since }: PlanYear,
  language: Language,
): Pick<DeadlineContext, 'planYear' | 'otherYears' | 'since' | 'broken' | 'academicYear'> {
  return {
    planYear: year,
    ...(others === undefined ? {} : { otherYears: others }),
    ...(since === undefined ? {} : { since }),
    ...(broken === undefined ? {} : { broken: brokenYears(broken.first, broken, language) }),
    ...(broken === undefined || broken.isNamedByOne === true ? {} : { academicYear: broken.first }),
  };
}

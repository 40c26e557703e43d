import { minutesRefusals } from '../plan/meeting/meeting-problem-code';
import type { NewRowsCode } from '../plan/new-rows-code';
import type { Problem } from '../plan/reading';
import type { YearProblemCode } from '../plan/years/year-problem-code';

/** Problems for which a job does nothing of what it was asked for until a person has dealt with them. */
const blocking: ReadonlySet<string> = new Set<string>([
  ...minutesRefusals,
  ...(['year-unsaid', 'year-several-plans'] satisfies readonly YearProblemCode[]),
  ...(['new-rows-blocked', 'new-rows-grouped', 'new-rows-protected'] satisfies readonly NewRowsCode[]),
]);

/** The first problem that hinders the job; `undefined` where nothing does. */
export const blockingProblem = (problems: readonly Problem[]): Problem | undefined =>
  problems.find(({ code }) => blocking.has(code));

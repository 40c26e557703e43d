import type { JobName } from '../jobs/job';
import { hasPlan } from '../jobs/plan-problems';
import { verbNamed } from '../jobs/verbs';
import type { PlanReading } from '../plan/reading';
import type { FileReason } from '../text/failure-reason';

/**
 * Why the job has nothing to do on the one sheet that was named; `undefined` where it has, or where the sheet may hold a
 * plan and is asked about. The person has said where the plan is, so that other sheets are no answer.
 */
export function lacksPlan({
  reading,
  job,
  sheet,
}: {
  readonly reading: PlanReading;
  readonly job: JobName;
  readonly sheet: string;
}): FileReason | undefined {
  const { steps } = verbNamed(job);
  const isEnough = steps.includes('structure') ? hasPlan(reading) : reading.tables.length > 0;
  if (isEnough || steps.includes('create')) return undefined;
  if (reading.superseded.includes(sheet)) return 'sheet-replaced';
  const isAsked = reading.nearMisses.some((miss) => miss.sheet === sheet);
  return isAsked ? undefined : 'no-plan-on-sheet';
}

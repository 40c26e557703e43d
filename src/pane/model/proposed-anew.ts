import type { RunView } from '../../conversation/conversation';
import type { JobName } from '../../jobs/job';
import { verbs } from '../../jobs/verbs';

/**
 * The job that proposes anew what a run did: the way back to a run that cannot be done again as it was. `null` for what is no
 * job, and for an empty plan, of which what is left is somebody's own.
 */
export const proposedAnew = ({ job }: RunView): JobName | null =>
  verbs.find(({ name, steps }) => name === job && steps.length > 0 && name !== 'create')?.name ?? null;

import { Failure } from '../failure';
import type { PoolAnswer, PoolOrder, TaskAnswer } from './limited-pool';
import type { LimitedJob } from './limited-job';

/** The kind of an error and the function it came from: its message may hold a cell's text. */
function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const [, at = ''] = /\n\s+at (?:async )?([\w.$<>]+)/u.exec(error.stack ?? '') ?? [];
  return at === '' ? error.name : `${error.name} in ${at}`;
}

type Work = (task: unknown, shared: unknown) => unknown;

/** Tasks between two looks at how much memory the process holds, which is a question to the system. */
const LOOK_EVERY = 8;

function answerTo(task: unknown, shared: unknown, work: Work): TaskAnswer {
  try {
    return { value: work(task, shared) };
  } catch (error) {
    if (!(error instanceof Failure)) return { bug: placeOf(error) };
    const { code, details } = error;
    return { failure: { code, details } };
  }
}

/**
 * Does what `limitedPool` sends, one task after the other, until it has no more.
 * @param onFirst called once a task has been answered, when most of the program has been compiled
 */
export function servePool(job: LimitedJob, work: Work, onFirst: () => void): void {
  let answered = 0;
  let residentMib = 0;
  let shared: unknown;
  process.on('message', (message) => {
    const order = message as PoolOrder;
    if ('isOver' in order) return void job.finish(0);
    if ('shared' in order) {
      ({ shared } = order);
      return;
    }
    const answer = answerTo(order.task, shared, work);
    if (answered % LOOK_EVERY === 0) residentMib = process.memoryUsage.rss() / 2 ** 20;
    answered += 1;
    job.post({ ...answer, residentMib } satisfies PoolAnswer);
    if (answered === 1) onFirst();
  });
  job.post({ isReady: true });
}

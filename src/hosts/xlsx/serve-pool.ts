import { Failure } from '../failure';
import type { PoolAnswer, PoolOrder } from './limited-pool';
import type { LimitedJob } from './limited-job';

/** The kind of an error and the function it came from: its message may hold a cell's text. */
function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const [, at = ''] = /\n\s+at (?:async )?([\w.$<>]+)/u.exec(error.stack ?? '') ?? [];
  return at === '' ? error.name : `${error.name} in ${at}`;
}

type Work = (task: unknown, shared: unknown) => unknown;

function answerTo(task: unknown, shared: unknown, work: Work): PoolAnswer {
  const residentMib = (): number => process.memoryUsage.rss() / 2 ** 20;
  try {
    return { value: work(task, shared), residentMib: residentMib() };
  } catch (error) {
    if (!(error instanceof Failure)) return { bug: placeOf(error), residentMib: residentMib() };
    const { code, details } = error;
    return { failure: { code, details }, residentMib: residentMib() };
  }
}

/**
 * Does what `limitedPool` sends, one task after the other, until it has no more.
 * @param onFirst called once a task has been answered, when most of the program has been compiled
 */
export function servePool(job: LimitedJob, work: Work, onFirst: () => void): void {
  let isFirst = true;
  let shared: unknown;
  process.on('message', (message) => {
    const order = message as PoolOrder;
    if ('isOver' in order) return void job.finish(0);
    if ('shared' in order) {
      ({ shared } = order);
      return;
    }
    job.post(answerTo(order.task, shared, work));
    if (isFirst) onFirst();
    isFirst = false;
  });
  job.post({ isReady: true });
}

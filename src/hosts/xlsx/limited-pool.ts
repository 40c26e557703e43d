import { constants, setPriority } from 'node:os';
import { Failure } from '../failure';
import { isOutOfMemory, limitedProcess, TIME_LIMIT, type LimitedProcess, type LimitedWork } from './limited';

/**
 * MiB at which a process that has done a task is ended, and another takes its place: what many tasks leave behind is not to
 * add up.
 */
const MOST_RESIDENT_MIB = 420;

/**
 * MiB for young objects, a fourth of what one large workbook gets: after 200 workbooks of 100 rows a process then holds 122 MiB
 * where it held 196, and takes no more processor time.
 */
const YOUNG_MIB = 8;

/** Seconds until a process is ready: on a machine that does much else, starting one takes several. */
const START_SECONDS = 60;

/** Processes that end before they have taken a task, one after the other, before it is said that none can be started. */
const MOST_FALSE_STARTS = 3;

/** What a process of the pool is told: what all tasks share, a task, or that there are no more for it. */
export type PoolOrder = { readonly shared: unknown } | { readonly task: unknown } | { readonly isOver: true };

/** What a process of the pool answers to a task; see `servePool`. */
export type PoolAnswer =
  | { readonly value: unknown; readonly residentMib: number }
  | { readonly failure: Pick<Failure, 'code' | 'details'>; readonly residentMib: number }
  | { readonly bug: string; readonly residentMib: number };

/** What came of a task. A bug is told by its kind and place, never by its message, which may hold a cell's text. */
export type TaskOutcome =
  { readonly value: unknown } | { readonly failure: Failure } | { readonly bug: string };

export interface PoolWork extends Pick<LimitedWork, 'script' | 'data' | 'heapMib' | 'seconds'> {
  /** Processes at the same time. */
  readonly size: number;
  /** MiB for a process of its own, which a task gets that needs more than `heapMib`. */
  readonly largeHeapMib: number;
  /** What all tasks have in common, told to each process once: anything structured clone can copy. */
  readonly shared: unknown;
  /** Each as that. */
  readonly tasks: readonly unknown[];
  /** Called once for each task, by its place, in any order. */
  readonly onDone: (task: number, outcome: TaskOutcome) => void;
}

const outcomeOf = (answer: PoolAnswer): TaskOutcome => {
  if ('value' in answer) return { value: answer.value };
  if ('bug' in answer) return { bug: answer.bug };
  return { failure: new Failure(answer.failure.code, answer.failure.details) };
};

/** Leaves the machine to whoever sits at it. */
function beforeOthers({ process: child }: LimitedProcess): void {
  try {
    if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // A system that does not let it is no reason not to work.
  }
}

/**
 * Does many tasks in a few processes, each of which takes one task after the other. No task can hang this process, take its
 * memory or spoil another task: one that takes too long, or more memory than there is, ends its process and is answered as a
 * failure, and a new process goes on. A task that a used process dies of is tried once more in a fresh one, with more
 * memory: what it died of may have been left by those before.
 * @throws Error where no process can be started
 */
export function limitedPool(work: PoolWork): Promise<void> {
  const { script, data, heapMib, largeHeapMib, tasks, onDone, seconds = TIME_LIMIT } = work;
  const waiting = tasks.map((_, index) => index);
  /** Tasks to be tried once more, in a process of their own. */
  const again: number[] = [];
  let left = tasks.length;
  let running = 0;
  let falseStarts = 0;

  return new Promise((resolve, reject) => {
    const finished = (task: number, outcome: TaskOutcome): void => {
      left -= 1;
      onDone(task, outcome);
    };

    /** Starts as many processes as there is work and room for. */
    const fill = (): void => {
      if (left === 0 && running === 0) return resolve();
      if (falseStarts >= MOST_FALSE_STARTS && running === 0)
        return reject(new Error('no process can be started'));
      // One that needs much memory has it alone.
      if (again.length > 0 && running === 0) return start([again.shift() ?? 0], largeHeapMib, true);
      if (falseStarts >= MOST_FALSE_STARTS) return;
      while (running < work.size && waiting.length > 0) start(waiting, heapMib, false);
    };

    /** A process that takes tasks from the list until it is empty. */
    const start = (from: number[], heap: number, isAlone: boolean): void => {
      running += 1;
      const started = limitedProcess({ script, data, heapMib: heap, youngMib: YOUNG_MIB });
      const { process: child, lastWords } = started;
      beforeOthers(started);
      let task: number | undefined;
      let done = 0;
      let timer: NodeJS.Timeout | undefined;
      let isTooLate = false;
      let hasEnded = false;

      const watch = (most: number): void => {
        timer = setTimeout(() => {
          isTooLate = true;
          child.kill('SIGKILL');
        }, most * 1000);
      };

      /** A process that has just ended is heard of by `close`. */
      const send = (order: PoolOrder): void => void child.send(order, () => undefined);

      /** The process itself ends the connection: where this one does, its end is not heard of (seen in Node 20). */
      const next = (mayGoOn: boolean): void => {
        watch(seconds);
        task = mayGoOn ? from.shift() : undefined;
        send(task === undefined ? { isOver: true } : { task: tasks[task] });
      };

      const ended = (signal: string | null): void => {
        if (hasEnded) return;
        hasEnded = true;
        clearTimeout(timer);
        running -= 1;
        if (task !== undefined) {
          const isMemory = isOutOfMemory(lastWords(), signal);
          if (isTooLate)
            finished(task, { failure: new Failure('too-large', { reason: 'out-of-time', limit: seconds }) });
          else if (!isAlone) again.push(task);
          else if (isMemory)
            finished(task, { failure: new Failure('too-large', { reason: 'out-of-memory', limit: heap }) });
          else finished(task, { bug: 'the process ended' });
        }
        falseStarts = done > 0 || task !== undefined || waiting.length === 0 ? 0 : falseStarts + 1;
        fill();
      };

      watch(START_SECONDS);
      child.once('message', () => {
        // It says that it is ready before it is given anything.
        clearTimeout(timer);
        child.on('message', (message) => {
          clearTimeout(timer);
          const answer = message as PoolAnswer;
          const answered = task;
          task = undefined;
          done += 1;
          if (answered !== undefined) finished(answered, outcomeOf(answer));
          next(answer.residentMib <= MOST_RESIDENT_MIB);
        });
        send({ shared: work.shared });
        next(true);
      });
      child.on('error', () => ended(null));
      child.on('close', (_code, signal) => ended(signal));
    };

    fill();
  });
}

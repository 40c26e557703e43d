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

/** What came of a task in a process of the pool, as it is told. */
export type TaskAnswer =
  | { readonly value: unknown }
  | { readonly failure: Pick<Failure, 'code' | 'details'> }
  | { readonly bug: string };

/** What a process of the pool answers to a task, and how much memory it held when it last looked; see `servePool`. */
export type PoolAnswer = TaskAnswer & { readonly residentMib: number };

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
  /** Called once for each task, by its place, in any order. */
  readonly onDone: (task: number, outcome: TaskOutcome) => void;
}

/** Processes that wait for tasks. */
export interface TaskPool {
  /** Takes a task, anything structured clone can copy; its place is how many came before. The processes begin at once. */
  readonly add: (task: unknown) => void;
  /** Resolves when all are done. @throws Error where no process can be started */
  readonly finish: () => Promise<void>;
}

const outcomeOf = (answer: TaskAnswer): TaskOutcome => {
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
 */
export function limitedPool(work: PoolWork): TaskPool {
  const { script, data, heapMib, largeHeapMib, onDone, seconds = TIME_LIMIT } = work;
  /** What is to be done, by its place; what has been done is forgotten. */
  const tasks = new Map<number, unknown>();
  let added = 0;
  const waiting: number[] = [];
  /** Tasks to be tried once more, in a process of their own. */
  const again: number[] = [];
  /** Gives the next task to a process that has none. */
  const idle = new Set<() => void>();
  let isComplete = false;
  let running = 0;
  let falseStarts = 0;
  let settle: { readonly resolve: () => void; readonly reject: (error: Error) => void } | undefined;

  const finished = (task: number, outcome: TaskOutcome): void => {
    tasks.delete(task);
    onDone(task, outcome);
  };

  /** Starts as many processes as there is work and room for. */
  const fill = (): void => {
    if (isComplete && tasks.size === 0 && running === 0) return settle?.resolve();
    if (falseStarts >= MOST_FALSE_STARTS && running === 0)
      return settle?.reject(new Error('no process can be started'));
    // One that needs much memory has it alone.
    if (again.length > 0 && running === 0) return start([again.shift() ?? 0], largeHeapMib, true);
    if (falseStarts >= MOST_FALSE_STARTS) return;
    while (running < work.size && waiting.length > idle.size) start(waiting, heapMib, false);
  };

  /** A process that takes tasks from the list until no more will come. */
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

    const next = (): void => {
      idle.delete(next);
      if (from.length === 0 && !isAlone && !isComplete) return void idle.add(next);
      give(from.shift());
    };

    /** The process itself ends the connection: where this one does, its end is not heard of (seen in Node 20). */
    const give = (place: number | undefined): void => {
      watch(seconds);
      task = place;
      send(place === undefined ? { isOver: true } : { task: tasks.get(place) });
    };

    const ended = (signal: string | null): void => {
      if (hasEnded) return;
      hasEnded = true;
      clearTimeout(timer);
      idle.delete(next);
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
        if (answer.residentMib <= MOST_RESIDENT_MIB) next();
        else give(undefined);
      });
      send({ shared: work.shared });
      next();
    });
    child.on('error', () => ended(null));
    child.on('close', (_code, signal) => ended(signal));
  };

  return {
    add: (task) => {
      tasks.set(added, task);
      waiting.push(added);
      added += 1;
      const [free] = idle;
      if (free) free();
      else fill();
    },
    finish: () =>
      new Promise((resolve, reject) => {
        settle = { resolve, reject };
        isComplete = true;
        for (const end of idle) end();
        fill();
      }),
  };
}

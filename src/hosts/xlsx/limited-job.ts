import { Worker } from 'node:worker_threads';
import { JOB_DATA, JOB_PARENT, JOB_WATCHES } from './limited';

/** This process, when `limited` started it. */
export interface LimitedJob {
  /** As given to `limited`. */
  readonly data: unknown;
  /** The `input` that was given to `limited`; waits until it has come. */
  readonly input: () => Promise<unknown>;
  /** Anything structured clone can copy. */
  readonly post: (message: unknown) => void;
  /** Ends the process with this code once all messages have been taken. */
  readonly finish: (code: number) => Promise<void>;
}

/** The job this process is to do; `undefined` when it was not started by `limited`. */
export function limitedJob(): LimitedJob | undefined {
  const data = process.env[JOB_DATA];
  if (data === undefined || !process.connected) return undefined;
  // Whoever waits for the answer is gone.
  process.on('disconnect', () => process.exit());
  endWithParent(Number(process.env[JOB_PARENT] ?? process.ppid), process.env[JOB_WATCHES] !== 'no');
  let posted = Promise.resolve();
  return {
    data: JSON.parse(data),
    input: () => new Promise((resolve) => process.once('message', resolve)),
    post: (message) => {
      const taken = new Promise<void>((resolve) => {
        process.send?.(message, undefined, undefined, () => {
          resolve();
        });
      });
      posted = posted.then(() => taken);
    },
    finish: async (code) => {
      await posted;
      process.exitCode = code;
      process.removeAllListeners('disconnect');
      process.disconnect();
    },
  };
}

/** Milliseconds between two looks at whether the parent is there. */
const LOOK_MS = 500;

/**
 * What watches the parent, in a thread of its own: the job hears of nothing while it computes, and it is the parent that
 * knows how long it may. A child whose parent has ended gets another one; on Windows it keeps the number of none.
 */
const watch = `
  const { workerData: parent } = require('node:worker_threads');
  const isThere = () => {
    try {
      return process.ppid === parent && process.kill(parent, 0);
    } catch (error) {
      return error.code !== 'ESRCH';
    }
  };
  setInterval(() => isThere() || process.kill(process.pid, 'SIGKILL'), ${LOOK_MS});
`;

/** Ends this process, even while it is busy, when the one that started it has ended. @param mustWatch see `StartedSo` */
function endWithParent(parent: number, mustWatch: boolean): void {
  // It has ended before the system was told to end this one with it.
  if (process.ppid !== parent) process.exit();
  if (!mustWatch) return;
  const watcher = new Worker(watch, {
    eval: true,
    workerData: parent,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 1, codeRangeSizeMb: 4 },
  });
  watcher.unref();
}

import { JOB_DATA } from './limited';

/** This process, when `limited` started it. */
export interface LimitedJob {
  /** As given to `limited`. */
  readonly data: unknown;
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
  let posted = Promise.resolve();
  return {
    data: JSON.parse(data),
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

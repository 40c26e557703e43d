import { Worker } from 'node:worker_threads';
import { Failure } from '../failure';

/**
 * MiB of JavaScript heap. The caps of `opc/limits.ts` keep a readable workbook below half of it; with the buffers
 * outside the heap (the file, one unpacked part, the result) and Node itself the process stays under 512 MB.
 */
export const HEAP_MIB = 320;

/** MiB for young objects, of which a third is in use: larger than Node's own choice gives no speed here. */
const YOUNG_HEAP_MIB = 24;

/** Seconds. The largest workbook within the caps takes about ten on a slow machine; whatever takes longer is stuck. */
export const TIME_LIMIT = 120;

export interface LimitedWork {
  /** The script to run in a thread of its own; it sees `data` as `workerData`. */
  readonly script: string;
  readonly data: unknown;
  readonly seconds?: number;
  readonly heapMib?: number;
  /** Called in order for each message the script posts. */
  readonly onMessage: (message: unknown) => void;
}

/**
 * Runs a script that cannot hang this process or eat its memory, and gives its exit code.
 * @throws Failure `too-large` with reason `out-of-time` or `out-of-memory`; an error the script did not catch
 */
export function limited(work: LimitedWork): Promise<number> {
  const { script, data, seconds = TIME_LIMIT, heapMib = HEAP_MIB, onMessage } = work;
  return new Promise((resolve, reject) => {
    const resourceLimits = { maxOldGenerationSizeMb: heapMib, maxYoungGenerationSizeMb: YOUNG_HEAP_MIB };
    const worker = new Worker(script, { workerData: data, resourceLimits });
    const timer = setTimeout(() => {
      reject(new Failure('too-large', { reason: 'out-of-time', limit: seconds }));
      void worker.terminate();
    }, seconds * 1000);
    worker.on('message', onMessage);
    worker.on('error', (error) => {
      reject(outOfMemory(error, heapMib) ?? error);
    });
    worker.on('exit', (code) => {
      clearTimeout(timer);
      resolve(code);
    });
  });
}

const outOfMemory = (error: unknown, limit: number): Failure | undefined =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? new Failure('too-large', { reason: 'out-of-memory', limit }, { cause: error })
    : undefined;

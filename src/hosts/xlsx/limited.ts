import { fork, type ChildProcess, type Serializable } from 'node:child_process';
import { Failure } from '../failure';
import { endsWithUs, type StartedSo } from './ends-with-us';

/** MiB for young objects: with half of it 10,000 rows take a tenth more processor time, for copying what is soon forgotten. */
const YOUNG_MIB = 32;

/** MiB for young objects from the start, where the engine would begin with one and double that as more of them last. */
const YOUNG_AT_START_MIB = 16;

/**
 * MiB of objects that last before the engine looks among them for what is forgotten. It would begin at some 30, and look while
 * most of them are needed until the end: a review of 10,000 rows is over before it comes so far.
 */
const LASTING_MIB = 200;

/** Seconds. The largest workbook within the caps takes about twenty on a slow machine; whatever takes longer is stuck. */
export const TIME_LIMIT = 120;

/** The environment variable by which a job gets its data and knows that it is one. */
export const JOB_DATA = 'PLANBOK_JOB';

/** The environment variable with the number of the process that waits for the job: it may have ended before the job begins. */
export const JOB_PARENT = 'PLANBOK_JOB_PARENT';

/** The environment variable that tells a job to watch for the end of that process itself. */
export const JOB_WATCHES = 'PLANBOK_JOB_WATCHES';

/** What a process says before it gives up for lack of memory is not for people; enough is kept to know it by. */
const MAX_LAST_WORDS = 16_384;

export interface LimitedWork {
  /** The script to run in a process of its own; it finds `data` through `limitedJob`. */
  readonly script: string;
  /** Anything JSON can hold, and not long: it is handed over in the environment. */
  readonly data: unknown;
  /** What is too long for that: anything structured clone can copy. */
  readonly input?: unknown;
  /** Ends the job when it is aborted. */
  readonly signal?: AbortSignal;
  /** Our standard output is somebody else's: nothing may come there but from us. */
  readonly isSilent?: boolean;
  readonly seconds?: number;
  /** MiB of JavaScript heap; see `heapFor`. */
  readonly heapMib: number;
  /** MiB for young objects, in a process that does one task after the other; without it, one that does one and ends. */
  readonly youngMib?: number;
  /** Called in order for each message the job posts. */
  readonly onMessage: (message: unknown) => void;
}

/** A process that has been started with a limit on its memory. */
export interface LimitedProcess {
  readonly process: ChildProcess;
  /** The end of what it has said on standard error: not for people, but enough to know what has happened. */
  readonly lastWords: () => string;
}

/** What the engine is told of the objects of a process that does one task and ends. */
const ofOneTask = [
  `--max-semi-space-size=${YOUNG_MIB}`,
  `--min-semi-space-size=${YOUNG_AT_START_MIB}`,
  `--initial-old-space-size=${LASTING_MIB}`,
];

let startedSo: StartedSo | undefined;

/** Starts a script in a process of its own. Its standard output is ours, unless it is silent; what it has to say on standard error it must post. */
export function limitedProcess({
  script,
  data,
  heapMib,
  youngMib,
  isSilent = false,
}: Pick<LimitedWork, 'script' | 'data' | 'heapMib' | 'youngMib' | 'isSilent'>): LimitedProcess {
  const { by, mustWatch } = (startedSo ??= endsWithUs(process.platform, process.env['PATH']));
  const child = fork(script, {
    ...(by === undefined ? {} : { execPath: by[0] }),
    execArgv: [
      ...(by === undefined ? [] : [...by.slice(1), process.execPath]),
      ...process.execArgv,
      `--max-old-space-size=${heapMib}`,
      ...(youngMib === undefined ? ofOneTask : [`--max-semi-space-size=${youngMib}`]),
    ],
    env: {
      ...process.env,
      [JOB_DATA]: JSON.stringify(data),
      [JOB_PARENT]: String(process.pid),
      [JOB_WATCHES]: mustWatch ? 'yes' : 'no',
    },
    stdio: ['ignore', isSilent ? 'ignore' : 'inherit', 'pipe', 'ipc'],
    serialization: 'advanced',
  });
  let lastWords = '';
  child.stderr?.setEncoding('utf8').on('data', (words: string) => {
    lastWords = (lastWords + words).slice(-MAX_LAST_WORDS);
  });
  return { process: child, lastWords: () => lastWords };
}

/**
 * Runs a script that can neither hang this process nor take its memory, and gives its exit code. It is a process and
 * not a thread, since one large allocation over a thread's limit ends the whole process (seen in Node 20: a growing Map).
 * @throws Failure `too-large` with reason `out-of-time` or `out-of-memory`, or `stopped`; an `Error` with its last words
 * otherwise
 */
export function limited({
  script,
  data,
  input,
  heapMib,
  youngMib,
  onMessage,
  signal,
  isSilent = false,
  seconds = TIME_LIMIT,
}: LimitedWork): Promise<number> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) return reject(new Failure('stopped'));
    const { process: job, lastWords } = limitedProcess({
      script,
      data,
      heapMib,
      isSilent,
      ...(youngMib === undefined ? {} : { youngMib }),
    });
    const timer = setTimeout(() => {
      reject(new Failure('too-large', { reason: 'out-of-time', limit: seconds }));
      job.kill('SIGKILL');
    }, seconds * 1000);
    const stop = (): void => {
      reject(new Failure('stopped'));
      job.kill('SIGKILL');
    };
    signal?.addEventListener('abort', stop, { once: true });
    const isOver = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
    };
    job.on('message', onMessage);
    job.on('error', (error) => {
      isOver();
      reject(error);
    });
    // A job that has ended takes nothing any more, and says why by its end.
    if (input !== undefined) job.send(input as Serializable, () => undefined);
    // `close` comes when the pipes are empty too.
    job.on('close', (code, ending) => {
      isOver();
      if (isOutOfMemory(lastWords(), ending))
        reject(new Failure('too-large', { reason: 'out-of-memory', limit: heapMib }));
      else if (code === null) reject(new Error(`ended by ${ending ?? 'nothing known'}: ${lastWords()}`));
      else resolve(code);
    });
  });
}

/** Node's own words, or the system's hard way when the whole machine is short of memory. */
export const isOutOfMemory = (lastWords: string, signal: string | null): boolean =>
  signal === 'SIGKILL' ||
  /heap out of memory|Array buffer allocation failed|Cannot create a string longer/.test(lastWords);

import { Worker } from 'node:worker_threads';
import { newEngine } from './engine';
import type { EngineBatch, EngineResults } from './engine-batch';

/** The engine, wherever it runs. */
export type EngineLink =
  | { readonly isApart: false; answer(batch: EngineBatch): EngineResults }
  | {
      readonly isApart: true;
      /** `undefined` once the engine has crashed or not answered in time; it is not started again. */
      answer(batch: EngineBatch): Promise<EngineResults | undefined>;
      close(): void;
    };

/** The engine in this thread, which waits for it. */
export function engineHere(): EngineLink {
  let engine: ReturnType<typeof newEngine> | undefined;
  return { isApart: false, answer: (batch) => (engine ??= newEngine())(batch) };
}

/** How the engine's thread is started. */
export interface EngineThread {
  /** The built `engine-thread.ts`. */
  readonly file: string;
  /** Milliseconds that a batch may take; a minute when absent. A batch is at most some hundred formulas. */
  readonly patience?: number;
}

const PATIENCE = 60_000;

/** The engine in a thread of its own, started when it is first needed. It never keeps the program running. */
export function engineApart({ file, patience = PATIENCE }: EngineThread): EngineLink {
  let thread: Worker | undefined;
  let hasFailed = false;
  let answered: ((results: EngineResults | undefined) => void) | undefined;

  const take = (results: EngineResults | undefined): void => {
    const give = answered;
    answered = undefined;
    give?.(results);
  };
  const fail = (): void => {
    hasFailed = true;
    void thread?.terminate();
    thread = undefined;
    take(undefined);
  };
  function start(): Worker {
    const started = new Worker(file, { stdout: true, stderr: true });
    started.on('message', take);
    started.on('error', fail);
    started.on('exit', fail);
    started.unref();
    return started;
  }

  return {
    isApart: true,
    answer: (batch) =>
      new Promise((resolve) => {
        if (hasFailed) return resolve(undefined);
        thread ??= start();
        const late = setTimeout(fail, patience);
        late.unref();
        answered = (results) => {
          clearTimeout(late);
          resolve(results);
        };
        // A thread of Node's, which has no origin.
        // oxlint-disable-next-line unicorn/require-post-message-target-origin
        thread.postMessage(batch);
      }),
    close: fail,
  };
}

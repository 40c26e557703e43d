import { join } from 'node:path';
import { exitCodes } from '../cli/exit-code';
import { isOnFile, type Order } from '../cli/order';
import { ordered } from '../cli/ordered';
import { progressOn } from '../cli/progress';
import { Failure } from '../hosts/failure';
import { heapFor } from '../hosts/xlsx/heap';
import { limited } from '../hosts/xlsx/limited';
import { limitedJob, type LimitedJob } from '../hosts/xlsx/limited-job';
import type * as Work from './cli-work';
import { compiledProgram } from './cli/compiled-program';
import type { Message, Say } from './cli/message';
import { isSmall } from './cli/small-order';
import { tuneForOneJob } from './cli/tune-engine';

/**
 * The program that does the work, beside this one. Whoever holds the terminal while a job runs does not load it, unless
 * there is something to say that this one has no words for.
 */
const workProgram = () => {
  const { exports, keep } = compiledProgram(join(__dirname, 'work.cjs'));
  return { ...(exports as typeof Work), keep };
};

/** Seconds for many workbooks: a night. */
const PORTFOLIO_SECONDS = 12 * 60 * 60;

/** MiB for young objects of the process that puts many workbooks together: it reads no sheet, and takes up what others have read for as long as they read. */
const PORTFOLIO_YOUNG_MIB = 32;

/**
 * Holds the terminal. A small workbook is worked on here, which spares a second process; what touches other files is done by one
 * with limits: none can hang this one or eat its memory.
 */
async function command(args: readonly string[]): Promise<number> {
  const progress = progressOn((text) => process.stderr.write(text), process.stderr.isTTY);
  const hear: Say = ({ to, text }) => {
    if (to === 'doing') return progress.step(text);
    progress.end();
    (to === 'print' ? process.stdout : process.stderr).write(text);
  };
  const order = ordered(args, process.env);
  process.stdout.on('error', (error) => process.exit(unsaid(error, order, hear)));
  if (!isOnFile(order) && order.kind !== 'portfolio') return workProgram().run(args, hear);
  if (isOnFile(order) && isSmall(order)) return workHere(args, hear).finally(() => progress.end());
  try {
    return await limited({
      script: __filename,
      data: args,
      heapMib: heapFor(process.availableMemory()),
      // Each of its files has its own limit.
      ...(order.kind === 'portfolio' ? { seconds: PORTFOLIO_SECONDS, youngMib: PORTFOLIO_YOUNG_MIB } : {}),
      onMessage: (message) => hear(message as Message),
    });
  } catch (error) {
    const stop = error instanceof Failure ? { code: error.code, details: error.details } : { bug: error };
    return workProgram().sayStopped(stop, order, hear);
  } finally {
    progress.end();
  }
}

/** What the answer could not be written to. @returns the exit code, `undefined` for that of the work */
function unsaid({ code }: NodeJS.ErrnoException, order: Order, hear: Say): number | undefined {
  // Whoever read the answer has stopped reading, as `head` does.
  if (code === 'EPIPE') return undefined;
  if (!isOnFile(order) && order.kind !== 'portfolio') return exitCodes.failed;
  const reason = code === 'ENOSPC' ? 'disk-full' : 'disk-error';
  // What the job wrote besides is there.
  const details = { file: 'stdout', reason, isHalfDone: true } as const;
  return workProgram().sayStopped({ code: 'unreachable', details }, order, hear);
}

/** Does the work, which is little, in this process. */
async function workHere(args: readonly string[], hear: Say): Promise<number> {
  tuneForOneJob();
  const { run, keep } = workProgram();
  const code = await run(args, hear);
  keep();
  return code;
}

/** Does the work, in the process with limits. */
async function work(job: LimitedJob): Promise<void> {
  // A process that reads many workbooks has no command line, and optimises as the engine sees fit.
  if (!Array.isArray(job.data)) {
    const { serveUnits, keep } = workProgram();
    return serveUnits(job, keep);
  }
  tuneForOneJob();
  const { run, keep } = workProgram();
  const code = await run(job.data as readonly string[], job.post);
  await job.finish(code);
  keep();
}

const job = limitedJob();
if (job === undefined) void command(process.argv.slice(2)).then((code) => (process.exitCode = code));
else void work(job);

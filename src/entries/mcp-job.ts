import { join } from 'node:path';
import { limitedJob } from '../hosts/xlsx/limited-job';
import type { WorkOrder } from '../mcp/work-order';
import { compiledProgram } from './cli/compiled-program';
import { tuneForOneJob } from './cli/tune-engine';
import type * as Work from './mcp-work';

/** Does the work of one call, in the process with limits, by the program beside this one as it was compiled the last time. */
async function job(): Promise<void> {
  const limits = limitedJob();
  if (limits === undefined) return;
  tuneForOneJob();
  const order = limits.input();
  const { exports, keep } = compiledProgram(join(__dirname, 'work.cjs'));
  limits.post(await (exports as typeof Work).run((await order) as WorkOrder));
  await limits.finish(0);
  keep();
}

void job();

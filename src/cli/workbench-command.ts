import type { svCli } from '../text/sv/cli';
import type { Desk } from './command-desk';
import { exitCodes, type ExitCode } from './exit-code';
import type { WorkbenchOrder } from './order';
import { printable } from './printable';

/** Serves the workbench, says where it is, and waits until the person ends it. @throws Failure when it cannot be started */
export async function workbench(
  { file, port, opensBrowser, quirks }: WorkbenchOrder,
  desk: Desk,
  text: typeof svCli,
): Promise<ExitCode> {
  const words = text.workbench;
  const known = quirks.length === 0 ? [] : desk.quirks();
  const unknown = quirks.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    desk.tell(`${words.noQuirk(printable(unknown, 60), known.join(', '))}\n`);
    return exitCodes.usage;
  }
  const running = await desk.serve({ file, port, quirks });
  desk.print(`${words.open(file === null ? null : printable(file, 200), running.address)}\n`);
  if (opensBrowser && !(await desk.browse(running.address))) desk.tell(`${words.noBrowser}\n`);
  const { hadUnsaved } = await running.ended();
  desk.print(`\n${hadUnsaved ? words.endedUnsaved : words.ended}\n`);
  return exitCodes.done;
}

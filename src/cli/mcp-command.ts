import type { svCli } from '../text/sv/cli';
import type { Desk } from './command-desk';
import { exitCodes, type ExitCode } from './exit-code';
import type { ToolsOrder } from './order';
import { printable } from './printable';

/**
 * Serves the tools, says on standard error which folders they reach, and waits. Standard output belongs to the protocol.
 * @throws Failure when a folder is not there, or the server is not built
 */
export async function mcp(order: ToolsOrder, desk: Desk, text: typeof svCli): Promise<ExitCode> {
  const running = await desk.serveTools(order);
  desk.tell(`${text.mcp.listens(running.folders.map((folder) => printable(folder, 500)))}\n`);
  await running.ended();
  return exitCodes.done;
}

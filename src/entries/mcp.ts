import { join } from 'node:path';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { RunningTools } from '../cli/command-desk';
import { heapFor } from '../hosts/xlsx/heap';
import { limited } from '../hosts/xlsx/limited';
import { fileBytes } from '../hosts/xlsx/open';
import { save } from '../hosts/xlsx/save';
import { foldersNamed } from '../mcp/folders';
import { toolsServer } from '../mcp/tools-server';
import type { WorkOrder, Worked } from '../mcp/work-order';
import type { Language } from '../plan/field';

export interface ServeOrder {
  readonly folders: readonly string[];
  /** Of what people are told where no workbook says another. */
  readonly language: Language;
  readonly version: string;
  /** Day and time by the machine's clock, `YYYY-MM-DD HH:mm`. */
  readonly now: () => string;
}

/** Seconds. Clients wait a minute for an answer, unless they are told otherwise: they are to be told why there is none. */
const TIME_LIMIT = 50;

/** One look into one workbook, by a process with limits: no file can hang the server or eat its memory. @throws Failure */
async function work(order: WorkOrder, signal: AbortSignal): Promise<Worked> {
  let worked: Worked | undefined;
  const code = await limited({
    script: join(__dirname, 'job.cjs'),
    data: null,
    input: order,
    heapMib: heapFor(process.availableMemory()),
    seconds: TIME_LIMIT,
    signal,
    isSilent: true,
    onMessage: (message) => (worked = message as Worked),
  });
  if (worked === undefined) throw new Error(`ended with ${code} and no answer`);
  return worked;
}

/** The server opens no workbook, so that a result of another minute is another file. */
const isSameFile = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

/**
 * Serves the tools on standard input and output, until the client closes them or the person ends the program.
 * @throws Failure when a folder is not there
 */
export async function serve({ folders, language, version, now }: ServeOrder): Promise<RunningTools> {
  const reached = foldersNamed(folders);
  const end = new AbortController();
  const server = toolsServer(
    { folders: reached, now, work, read: fileBytes, save, isSameRun: isSameFile },
    { language, version, ended: end.signal },
  );
  await server.connect(new StdioServerTransport());
  return {
    folders: reached.map(({ real }) => real),
    ended: () =>
      new Promise((resolve) => {
        const stop = (): void => {
          end.abort();
          void server.close().then(resolve);
        };
        process.stdin.once('end', stop);
        process.stdin.once('close', stop);
        process.once('SIGINT', stop);
        process.once('SIGTERM', stop);
      }),
  };
}

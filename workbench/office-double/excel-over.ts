import { readFileSync } from 'node:fs';
import { officeLibrary, SEAM } from './library';
import { openWorkbench, type WorkbenchOptions } from './open-workbench';
import type { Workbench } from './workbench';

/** The global object of Microsoft's library, as its own types describe it. */
export type ExcelApi = typeof Excel;

interface Bridge {
  sendMessageToHost: (message: string) => void;
  onMessageFromHost: ((message: string) => void) | null;
}

interface LibraryGlobals {
  Excel?: ExcelApi;
  Office?: typeof Office;
  OfficeExtension?: typeof OfficeExtension;
}

let behind: Workbench | undefined;
let loaded: ExcelApi | undefined;
let stopEvents: (() => void) | undefined;

/** What a page gives the library that Node does not, as far as it asks when it loads. */
function pageLike(globals: Record<string, unknown>): void {
  globals['window'] ??= globals;
  globals['self'] ??= globals;
  globals['location'] ??= { href: 'http://localhost/', search: '', hash: '', protocol: 'http:' };
  globals['navigator'] ??= { userAgent: 'Node' };
  globals['document'] ??= {
    addEventListener: () => undefined,
    getElementsByTagName: () => [],
    readyState: 'loading',
  };
}

const bridge: Bridge = {
  onMessageFromHost: null,
  sendMessageToHost: (message) => {
    const workbench = behind;
    if (!workbench) throw new Error('no workbook is open behind the library: call `excelOver` first');
    answered = workbench.answer(message).then((reply) => bridge.onMessageFromHost?.(reply));
  },
};

/** The last answer: after a batch, the library still lets go of what it held. */
let answered: Promise<unknown> = Promise.resolve();

/** Resolves when the library has its last answer; a test file waits for it before it ends. */
export async function settled(): Promise<void> {
  await answered;
  await new Promise(setImmediate);
}

/** The real library, loaded once for each test file, in the realm of the tests: errors and arrays are theirs. */
function excelApi(): ExcelApi {
  if (loaded) return loaded;
  const globals = globalThis as unknown as Record<string, unknown> & LibraryGlobals;
  pageLike(globals);
  globals[SEAM] = bridge;
  // Indirect, so that the script's own declarations become globals, as in a page; a `vm` context would be another realm.
  // oxlint-disable-next-line no-eval
  const run = eval as (script: string) => void;
  const { excel } = officeLibrary();
  run(`${readFileSync(excel, 'utf8')}\n//# sourceURL=${excel}`);
  if (bridge.onMessageFromHost === null || !globals.Excel)
    throw new Error('the library did not take the bridge: its seam has changed');
  return (loaded = globals.Excel);
}

export interface ExcelOver {
  readonly excel: ExcelApi;
  readonly workbench: Workbench;
}

/**
 * The real library over a workbook file, without Excel, in a test of Node. Each call puts a new workbook behind the same
 * library; objects of earlier ones must not be used any more.
 * @throws Failure when the bytes are no workbook that can be worked in
 */
export function excelOver(bytes: Uint8Array, options?: WorkbenchOptions): ExcelOver {
  const excel = excelApi();
  stopEvents?.();
  const workbench = openWorkbench(bytes, options);
  stopEvents = workbench.onMessage((message) => bridge.onMessageFromHost?.(message));
  behind = workbench;
  return { excel, workbench };
}

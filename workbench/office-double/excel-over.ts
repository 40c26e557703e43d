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

/** The globals of a browser page that the library needs when it loads, and that Node lacks. */
function pageLike(globals: Record<string, unknown>): void {
  globals['window'] ??= globals;
  globals['self'] ??= globals;
  globals['location'] ??= { href: 'http://localhost/', search: '', hash: '', protocol: 'http:' };
  globals['navigator'] ??= { userAgent: 'Node' };
  globals['document'] ??= {
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
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

/** The last answer: the library still releases its objects after a batch. */
let answered: Promise<unknown> = Promise.resolve();

/** Resolves when the library has its last answer; a test file awaits it before it ends. */
export async function settled(): Promise<void> {
  await answered;
  await new Promise(setImmediate);
}

/**
 * The real library, loaded once per test file in the realm of the tests, so that errors and arrays are of the same
 * classes.
 */
function excelApi(): ExcelApi {
  if (loaded) return loaded;
  const globals = globalThis as unknown as Record<string, unknown> & LibraryGlobals;
  pageLike(globals);
  globals[SEAM] = bridge;
  // Indirect `eval`, so that the script's declarations become globals, as in a page; a `vm` context would be
  // another realm.
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

const never = (): Promise<never> => new Promise(() => undefined);

/**
 * The library for add-ins over this workbook. An add-in that has waited in vain for an answer asks once more half a minute
 * later: it is over by then, and must not reach the workbook that has been opened since.
 */
function libraryOver(excel: ExcelApi, workbench: Workbench): ExcelApi {
  const isBehind = (): boolean => behind === workbench;
  const run = (...given: readonly unknown[]): unknown => {
    const work = given.at(-1) as (context: Excel.RequestContext) => Promise<unknown>;
    const within = (context: Excel.RequestContext): Promise<unknown> => {
      const sync = context.sync.bind(context);
      context.sync = <T>(passed?: T): Promise<T> => (isBehind() ? sync(passed) : never());
      return work(context);
    };
    const batch = excel.run as (...all: readonly unknown[]) => unknown;
    return isBehind() ? batch(...given.slice(0, -1), within) : never();
  };
  return Object.create(excel, { run: { value: run } }) as ExcelApi;
}

/**
 * Runs the real library over a workbook file, without Excel, in a test in Node. Each call puts a new workbook behind the
 * same library; objects of earlier workbooks must not be used any more.
 * @throws Failure when the bytes are not a workbook that can be edited
 */
export function excelOver(bytes: Uint8Array, options?: WorkbenchOptions): ExcelOver {
  const excel = excelApi();
  stopEvents?.();
  const workbench = openWorkbench(bytes, options);
  stopEvents = workbench.onMessage((message) => bridge.onMessageFromHost?.(message));
  behind = workbench;
  return { excel: libraryOver(excel, workbench), workbench };
}

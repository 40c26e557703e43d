import { basename, dirname, extname, join } from 'node:path';
import { existsSync } from 'node:fs';
import type { RunningWorkbench } from '../cli/command-desk';
import { saved } from '../cli/saved';
import { isTableFile, resultPath } from '../cli/result-path';
import { Failure } from '../hosts/failure';
import { systemCode } from '../hosts/xlsx/disk';
import { fileBytes } from '../hosts/xlsx/open';
import { isSameRun } from '../hosts/xlsx/same-run';
import { save } from '../hosts/xlsx/save';
import { tableFileBytes } from '../hosts/xlsx/table-file';
import { languageOf, smallWords } from '../plan/tables/language';
import { benchFor, type ServedBench } from '../../workbench/bench/serve';
import { emptyWorkbook } from '../../workbench/office-double/empty-workbook';
import { officeLibrary, type Library } from '../../workbench/office-double/library';
import { openWorkbenchInTasks } from '../../workbench/office-double/open-workbench';
import { quirksNamed } from '../../workbench/office-double/known-quirks';
import type { Workbench } from '../../workbench/office-double/workbench';

export { browse } from '../../workbench/bench/server/browser';
export { quirkNames } from '../../workbench/office-double/known-quirks';

export interface ServeOrder {
  /** `null` for an empty workbook. */
  readonly file: string | null;
  /** 0 for any that is free. */
  readonly port: number;
  /** Misbehaviours of Excel, by name; none when absent. */
  readonly quirks?: readonly string[];
  /** Told of what nobody expected. */
  readonly onBug: (error: unknown) => void;
  /** Where the builds are, each in its folder; beside this file's own when absent. */
  readonly builds?: string;
}

/** What can be written without Microsoft's library is nothing: the sentence says how to get it. */
function library(from: readonly string[]): Library {
  try {
    return officeLibrary(from);
  } catch (cause) {
    throw new Failure('unsupported', { reason: 'no-office-library' }, { cause });
  }
}

/** The workbook in the file, and its name; a table in a text file becomes a workbook, as for the jobs. @throws Failure */
const given = (file: string): { readonly bytes: Uint8Array; readonly name: string } =>
  isTableFile(file)
    ? { bytes: tableFileBytes(file), name: `${basename(file, extname(file))}.xlsx` }
    : { bytes: fileBytes(file), name: basename(file) };

/**
 * Opens a workbook in a page of this machine's browser, with Microsoft's library and the add-in as it ships.
 * @throws Failure when the file cannot be opened, the port is taken, or the library or the builds are missing
 */
export async function serve({ file, port, quirks = [], onBug, builds }: ServeOrder): Promise<ServedBench> {
  const { folder } = library([__dirname, process.cwd()]);
  const built = (name: string): string => join(builds ?? join(__dirname, '..'), name);
  if (!['page/page.html', 'workbench/engine.cjs'].every((file) => existsSync(built(file))))
    throw new Failure('unsupported', { reason: 'not-built' });
  const engine = { file: built('workbench/engine.cjs') };
  const open = (bytes: Uint8Array, name?: string): Promise<Workbench> =>
    opened(bytes, { quirks, engine }, name);
  const { bytes, name } = file === null ? { bytes: emptyWorkbook(), name: 'arbetsbok.xlsx' } : given(file);
  const bench = benchFor({
    first: {
      workbench: await open(bytes, file ?? undefined),
      file: name,
    },
    page: built('page'),
    addin: built('addin'),
    library: folder,
    open,
    saveBeside: file === null ? null : (copy) => copyBeside(file, copy),
  });
  try {
    return await bench.serve(port, onBug);
  } catch (cause) {
    if (systemCode(cause) === 'EADDRINUSE')
      throw new Failure('unreachable', { reason: 'port-taken' }, { cause });
    if (systemCode(cause) === 'EACCES') throw new Failure('not-allowed', { reason: 'port-taken' }, { cause });
    throw cause;
  }
}

/** As Excel on a computer, which the page tells the library that it is. @throws Failure that says why the bytes cannot be worked in */
const opened = (
  bytes: Uint8Array,
  { quirks, engine }: { readonly quirks: readonly string[]; readonly engine: { readonly file: string } },
  file?: string,
): Promise<Workbench> =>
  openWorkbenchInTasks(bytes, {
    ...(file === undefined ? {} : { file }),
    limit: Infinity,
    engine,
    quirks: quirksNamed(quirks),
    languageOf: (book) => languageOf(smallWords(book), []),
  });

/** Under the name that the command gives its results, or the next that is free. @returns where it is */
function copyBeside(file: string, bytes: Uint8Array): string {
  const target = resultPath({ file, out: `${dirname(file)}/`, isInPlace: false }, 'planbok');
  return saved(target, bytes, null, { save, isSameRun }).path;
}

/** The workbench until the person presses Ctrl+C, or whoever started the program ends it. */
export async function untilEnded(order: ServeOrder): Promise<RunningWorkbench> {
  const served = await serve(order);
  return {
    address: served.address,
    ended: () =>
      new Promise((resolve) => {
        const end = (): void => {
          const hadUnsaved = served.hasUnsaved();
          void served.close().then(() => resolve({ hadUnsaved }));
        };
        process.once('SIGINT', end);
        process.once('SIGTERM', end);
      }),
  };
}

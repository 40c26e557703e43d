import { basename, dirname, join } from 'node:path';
import { existsSync } from 'node:fs';
import type { RunningWorkbench } from '../cli/desk';
import { saved } from '../cli/saved';
import { resultPath } from '../cli/result-path';
import { Failure } from '../hosts/failure';
import { systemCode } from '../hosts/xlsx/disk';
import { fileBytes } from '../hosts/xlsx/open';
import { save } from '../hosts/xlsx/save';
import { readable } from '../hosts/xlsx/unreadable';
import { languageOf, smallWords } from '../plan/tables/language';
import { officeLibrary, type Library } from '../workbench/library';
import { openWorkbench } from '../workbench/open-workbench';
import type { Workbench } from '../workbench/workbench';
import { addinPage } from '../workbench/server/addin-page';
import { emptyWorkbook } from '../workbench/server/empty-workbook';
import { libraryFiles } from '../workbench/server/library-files';
import { listen, type Listening } from '../workbench/server/server';
import { fileAnswer, filesOf } from '../workbench/server/static-files';
import { workbenchRoutes } from '../workbench/server/workbench-routes';

export { browse } from '../workbench/server/browser';

export interface ServeOrder {
  /** `null` for an empty workbook. */
  readonly file: string | null;
  /** 0 for any that is free. */
  readonly port: number;
  /** Told of what nobody expected. */
  readonly onBug: (error: unknown) => void;
  /** Where the builds are, each in its folder; beside this file's own when absent. */
  readonly builds?: string;
}

export interface Served extends Listening {
  hasUnsaved(): boolean;
}

/** What can be written without Microsoft's library is nothing: the sentence says how to get it. */
function library(from: readonly string[]): Library {
  try {
    return officeLibrary(from);
  } catch (cause) {
    throw new Failure('unsupported', { reason: 'no-office-library' }, { cause });
  }
}

/**
 * Opens a workbook in a page of this machine's browser, with Microsoft's library and the add-in as it ships.
 * @throws Failure when the file cannot be opened, the port is taken, or the library or the builds are missing
 */
export async function serve({ file, port, onBug, builds }: ServeOrder): Promise<Served> {
  const { folder } = library([__dirname, process.cwd()]);
  const built = (name: string): string => join(builds ?? join(__dirname, '..'), name);
  const page = built('page/page.html');
  if (!existsSync(page)) throw new Failure('unsupported', { reason: 'not-built' });
  const bytes = file === null ? emptyWorkbook() : fileBytes(file);
  const files = new Map([
    ...filesOf(built('page'), '/page', 'page'),
    ...filesOf(built('addin'), '/addin', 'addin', addinPage),
    ...filesOf(built('addin/assets'), '/addin/assets', 'addin'),
    ...libraryFiles(folder),
  ]);
  const workbench = opened(bytes, file ?? undefined);
  const routes = workbenchRoutes(
    {
      files,
      page: () => fileAnswer(page, 'page'),
      open: (given) => opened(given),
      saveBeside: file === null ? null : (copy) => copyBeside(file, copy),
    },
    { workbench, file: file === null ? 'arbetsbok.xlsx' : basename(file) },
  );
  try {
    return { ...(await listen(routes, port, onBug)), hasUnsaved: () => routes.isDirty() };
  } catch (cause) {
    if (systemCode(cause) === 'EADDRINUSE')
      throw new Failure('unreachable', { reason: 'port-taken' }, { cause });
    if (systemCode(cause) === 'EACCES') throw new Failure('not-allowed', { reason: 'port-taken' }, { cause });
    throw cause;
  }
}

/** As Excel on a computer, which the page tells the library that it is. @throws Failure that says why the bytes cannot be worked in */
const opened = (bytes: Uint8Array, file?: string): Workbench =>
  readable(file, () =>
    openWorkbench(bytes, {
      limit: Infinity,
      languageOf: (book) => languageOf(smallWords(book), []),
    }),
  );

/** Under the name that the command gives its results, or the next that is free. @returns where it is */
function copyBeside(file: string, bytes: Uint8Array): string {
  const target = resultPath({ file, out: `${dirname(file)}/`, isInPlace: false }, 'planbok');
  return saved(target, bytes, null, { save }).path;
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

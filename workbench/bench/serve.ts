import { join } from 'node:path';
import type { Opened } from './server/bench';
import { addinPage } from './server/addin-page';
import { libraryFiles } from './server/library-files';
import { listen, type Listening } from './server/server';
import { fileAnswer, filesOf } from './server/static-files';
import { workbenchRoutes, type WorkbenchDesk } from './server/workbench-routes';

export interface BenchOrder extends Pick<WorkbenchDesk, 'open' | 'saveBeside'> {
  /** The workbook to open first. */
  readonly first: Opened;
  /** The folder with the built files of this package's page. */
  readonly page: string;
  /**
   * The folder with the built pages of the add-in: `taskpane.html`, `commands.html` and what they load, with `assets` in
   * it.
   */
  readonly addin: string;
  /** The folder of Microsoft's library (`Library.folder`). */
  readonly library: string;
}

export interface ServedBench extends Listening {
  hasUnsaved(): boolean;
}

export interface ReadyBench {
  /**
   * Serves the page to this machine only.
   * @param port 0 for any free port
   * @param onBug called with unexpected errors
   * @throws Node's error when the port is taken
   */
  serve(port: number, onBug: (error: unknown) => void): Promise<ServedBench>;
}

/** Folders of the add-in's that its pages name, and that its guide's pages do. */
const addinFolders = [
  'assets',
  'guide',
  ...['sv', 'en'].flatMap((at) => [`guide/${at}`, `guide/${at}/pictures`]),
];

/** A workbook and an add-in in a page. */
export function benchFor({ first, page, addin, library, open, saveBeside }: BenchOrder): ReadyBench {
  const files = new Map([
    ...filesOf(page, '/page', 'page'),
    ...filesOf(addin, '/addin', 'addin', addinPage),
    ...addinFolders.flatMap((folder) => [...filesOf(join(addin, folder), `/addin/${folder}`, 'addin')]),
    ...libraryFiles(library),
  ]);
  const routes = workbenchRoutes(
    { files, page: () => fileAnswer(join(page, 'page.html'), 'page'), open, saveBeside },
    first,
  );
  return {
    serve: async (port, onBug) => ({
      ...(await listen(routes, port, onBug)),
      hasUnsaved: () => routes.isDirty(),
    }),
  };
}

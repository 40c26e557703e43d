import { join } from 'node:path';
import type { Opened } from './server/bench';
import { addinPage } from './server/addin-page';
import { libraryFiles } from './server/library-files';
import { listen, type Listening } from './server/server';
import { fileAnswer, filesOf } from './server/static-files';
import { workbenchRoutes, type WorkbenchDesk } from './server/workbench-routes';

export interface BenchOrder extends Pick<WorkbenchDesk, 'open' | 'saveBeside'> {
  /** The workbook that is open first. */
  readonly first: Opened;
  /** The folder of this package's own page, built. */
  readonly page: string;
  /** The folder of the add-in's pages, built: `taskpane.html`, `commands.html` and what they load, with `assets` in it. */
  readonly addin: string;
  /** The folder of Microsoft's library (`Library.folder`). */
  readonly library: string;
}

export interface ServedBench extends Listening {
  hasUnsaved(): boolean;
}

export interface ReadyBench {
  /**
   * Serves the page, to this machine only.
   * @param port 0 for any that is free
   * @param onBug told of what nobody expected
   * @throws what Node says when the port is taken
   */
  serve(port: number, onBug: (error: unknown) => void): Promise<ServedBench>;
}

/** A workbook and an add-in in a page. */
export function benchFor({ first, page, addin, library, open, saveBeside }: BenchOrder): ReadyBench {
  const files = new Map([
    ...filesOf(page, '/page', 'page'),
    ...filesOf(addin, '/addin', 'addin', addinPage),
    ...filesOf(join(addin, 'assets'), '/addin/assets', 'addin'),
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

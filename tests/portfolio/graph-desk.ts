import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Desk } from '../../src/cli/command-desk';
import type { Graph } from '../../src/hosts/graph/graph';
import { UNITS, type LibraryWorld } from '../microsoft-emulator/library-world';
import { readFetched } from './drive-desk';

/** Puts all that is in a folder of this computer into the emulated library. */
export function uploaded(folder: string, world: LibraryWorld, parent = UNITS): void {
  for (const name of readdirSync(folder)) {
    const at = join(folder, name);
    if (statSync(at).isDirectory()) uploaded(at, world, world.folder(name, parent));
    else
      world.file(name, readFileSync(at), parent, /\.xls[xm]$/i.test(name) ? {} : { mimeType: 'text/plain' });
  }
}

/** A desk that reads what lies in OneDrive or SharePoint. */
export const graphDesk = (graph: Graph): Pick<Desk, 'filesUnder' | 'readUnits'> => ({
  filesUnder: (source) =>
    source.is === 'graph' ? graph.filesUnder(source.folder) : Promise.reject(new Error('a folder')),
  readUnits: readFetched(graph),
});

import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Desk } from '../../src/cli/command-desk';
import type { Drive } from '../../src/hosts/drive/drive';
import { fetchFiles, type RemoteContent } from '../../src/hosts/remote/fetched-files';
import { Failure } from '../../src/hosts/failure';
import { mustBeWorkbook } from '../../src/hosts/xlsx/open';
import { snapshotOf } from '../../src/hosts/xlsx/read';
import { rowLines } from '../../src/portfolio/row-lines';
import { readUnit } from '../../src/portfolio/unit-facts';
import { UNITS, type DriveWorld } from '../google-emulator/drive/drive-world';

/** Puts all that is in a folder of this computer into the emulated Drive. */
export function uploaded(folder: string, world: DriveWorld, parent = UNITS): void {
  for (const name of readdirSync(folder)) {
    const at = join(folder, name);
    if (statSync(at).isDirectory()) uploaded(at, world, world.folder(name, parent));
    else
      world.file(name, readFileSync(at), parent, /\.xls[xm]$/i.test(name) ? {} : { mimeType: 'text/plain' });
  }
}

/** Reads what lies in a service in this process, and keeps nothing. */
export const readFetched =
  (service: RemoteContent): Desk['readUnits'] =>
  (files, request, hear, wantsRows = false) => {
    const known = files.flatMap(({ remote }, index) => (remote ? [{ index, remote }] : []));
    return fetchFiles(known, service, {
      take: (index, bytes) => {
        const path = files[index]?.path ?? '';
        try {
          mustBeWorkbook(bytes);
          const { facts, rows } = readUnit(snapshotOf(bytes, path), path, request);
          hear(index, { reading: facts, isKnown: false, ...(wantsRows ? { rows: rowLines(rows) } : {}) });
        } catch (failure) {
          if (!(failure instanceof Failure)) throw failure;
          hear(index, { failure });
        }
        return Promise.resolve();
      },
      fail: (index, failure) => hear(index, { failure }),
    });
  };

/** A desk that reads what lies in Drive. */
export const driveDesk = (drive: Drive): Pick<Desk, 'filesUnder' | 'readUnits'> => ({
  filesUnder: (source) =>
    source.is === 'drive' ? drive.filesUnder(source.id) : Promise.reject(new Error('a folder')),
  readUnits: readFetched(drive),
});

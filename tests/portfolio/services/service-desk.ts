import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Desk } from '../../../src/cli/command-desk';
import { Failure } from '../../../src/hosts/failure';
import { fetchFiles } from '../../../src/hosts/remote/fetched-files';
import { mustBeWorkbook } from '../../../src/hosts/xlsx/open';
import { snapshotOf } from '../../../src/hosts/xlsx/read';
import { rowLines } from '../../../src/portfolio/row-lines';
import { readUnit } from '../../../src/portfolio/unit-facts';
import type { OpenService } from './service';

/** Puts all that is in a folder of this computer into the emulated service. */
export function upload(folder: string, service: OpenService, parent?: string): void {
  for (const name of readdirSync(folder)) {
    const at = join(folder, name);
    if (statSync(at).isDirectory()) upload(at, service, service.folder(name, parent));
    else service.file(name, readFileSync(at), parent, /\.xls[xm]$/i.test(name) ? undefined : 'text/plain');
  }
}

/** A desk that reads what lies in the service, in this process, and keeps nothing. */
export const serviceDesk = (service: OpenService): Pick<Desk, 'filesUnder' | 'readUnits'> => ({
  filesUnder: service.filesUnder,
  readUnits: (files, request, hear, wantsRows = false) => {
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
  },
});

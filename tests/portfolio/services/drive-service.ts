import { driveRoutes } from '../../google-emulator/drive/drive-routes';
import { driveWorld, UNITS } from '../../google-emulator/drive/drive-world';
import { pacedDrive } from '../../google-emulator/drive/paced-drive';
import { emulator } from '../../google-emulator/server';
import { unitPlan } from './unit-plan';
import type { OpenService } from './service';

/** Google Drive over its emulator. */
export async function openDrive(): Promise<OpenService> {
  const world = driveWorld();
  const google = await emulator(driveRoutes(world));
  const environment = (): Readonly<Record<string, string>> =>
    google.environment(google.accounts.serviceAccount());
  const { drive, clock, sent } = await pacedDrive(environment());
  return {
    ...drive,
    source: `drive:${UNITS}`,
    resultName: `drive-${UNITS}-planbok.xlsx`,
    filesUnder: (source) =>
      source.is === 'drive' ? drive.filesUnder(source.id) : Promise.reject(new Error('a folder')),
    clock,
    sent,
    faults: google.faults,
    log: google.log,
    isDownload: ({ params, path }) => params.get('alt') === 'media' || path.endsWith('/export'),
    folder: (name, parent = UNITS) => world.folder(name, parent),
    file: (name, bytes, parent = UNITS, mimeType) =>
      world.file(name, bytes, parent, mimeType === undefined ? {} : { mimeType }),
    workbook: (name, bytes, parent = UNITS) => ({ id: world.spreadsheet(name, bytes, parent), name }),
    save: (id, bytes) => {
      world.entry(id).bytes = bytes;
      world.entry(id).version += 1;
    },
    remove: (id) => void world.entries.delete(id),
    setPageSize: (size) => {
      world.pageSize = size;
    },
    addOddFiles: () => {
      world.spreadsheet('Stort', new Uint8Array(11 * 2 ** 20));
      world.file('stängd.xlsx', unitPlan('x'), UNITS, { isDownloadable: false });
      return { Stort: 'google-export-too-large', 'stängd.xlsx': 'google-no-download' };
    },
    environment,
    address: { PLANBOK_GOOGLE_ROOT: google.root, METADATA_SERVER_DETECTION: 'none' },
    withdraw: () => google.accounts.withdraw(),
    close: () => google.close(),
  };
}

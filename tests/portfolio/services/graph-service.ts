import { graphEmulator } from '../../microsoft-emulator/graph-emulator';
import { libraryWorld, UNITS } from '../../microsoft-emulator/library-world';
import { pacedGraph } from '../../microsoft-emulator/paced-graph';
import { unitPlan } from './unit-plan';
import type { OpenService } from './service';

/** A library of SharePoint over the emulator of Microsoft Graph. */
export async function openGraph(): Promise<OpenService> {
  const world = libraryWorld();
  const microsoft = await graphEmulator(world);
  const { graph, clock, sent } = await pacedGraph(microsoft);
  return {
    ...graph,
    source: `graph:${world.webUrl(UNITS)}`,
    resultName: 'graph-Enheter-planbok.xlsx',
    filesUnder: (source) =>
      source.is === 'graph' ? graph.filesUnder(source.folder) : Promise.reject(new Error('a folder')),
    clock,
    sent,
    faults: microsoft.faults,
    log: microsoft.log,
    isDownload: ({ path }) => path.endsWith('download.aspx'),
    folder: (name, parent = UNITS) => world.folder(name, parent),
    file: (name, bytes, parent = UNITS, mimeType) =>
      world.file(name, bytes, parent, mimeType === undefined ? {} : { mimeType }),
    workbook: (name, bytes, parent = UNITS) => ({
      id: world.file(`${name}.xlsx`, bytes, parent),
      name: `${name}.xlsx`,
    }),
    save: (id, bytes) => world.save(id, bytes),
    remove: (id) => void world.entries.delete(id),
    setPageSize: (size) => {
      world.pageSize = size;
    },
    addOddFiles: () => {
      world.file('stängd.xlsx', unitPlan('x'), UNITS, { isKeptBack: true });
      world.file('låst.xlsx', unitPlan('z'), UNITS, { isLocked: true });
      world.file('stor.xlsx', new Uint8Array(65 * 2 ** 20));
      world.file('hemlig.xlsx', unitPlan('h'), world.folder('Sluten', UNITS, { isDenied: true }));
      world.notebook('Anteckningar');
      microsoft.faults.push({ kind: 'status', status: 509, retryAfter: '10' });
      return {
        'stängd.xlsx': 'microsoft-no-download',
        'låst.xlsx': 'microsoft-file-locked',
        'stor.xlsx': 'workbook-too-large',
        Sluten: 'microsoft-not-shared',
        Anteckningar: 'not-a-workbook',
      };
    },
    environment: () => ({
      PLANBOK_MICROSOFT_ROOT: microsoft.root,
      PLANBOK_GRAPH_TOKEN: microsoft.signIns.token(),
    }),
    address: { PLANBOK_MICROSOFT_ROOT: microsoft.root },
    withdraw: () => microsoft.signIns.expire(),
    expireAddresses: () => microsoft.expireAddresses(),
    close: async () => {
      await microsoft.close();
      expect(microsoft.undocumented).toEqual([]);
    },
  };
}

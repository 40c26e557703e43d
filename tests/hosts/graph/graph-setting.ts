import { Failure } from '../../../src/hosts/failure';
import type { FoundRemoteFile } from '../../../src/hosts/remote-file';
import { graphEmulator, type GraphEmulator } from '../../microsoft-emulator/graph-emulator';
import { libraryWorld, UNITS, type LibraryWorld } from '../../microsoft-emulator/library-world';
import { pacedGraph, type PacedGraph } from '../../microsoft-emulator/paced-graph';

export const some = (text: string): Uint8Array => new TextEncoder().encode(text);

export interface GraphSetting extends PacedGraph {
  readonly world: LibraryWorld;
  readonly microsoft: GraphEmulator;
  /** What is in a folder; the folder of units where none is named. */
  readonly list: (folder?: string) => Promise<readonly FoundRemoteFile[]>;
  readonly contentOf: (path: string) => Promise<string>;
}

/** Graph over the emulator, which must not be asked for anything that Microsoft does not document. */
export async function withinGraph(work: (setting: GraphSetting) => Promise<void>): Promise<void> {
  const world = libraryWorld();
  const microsoft = await graphEmulator(world);
  try {
    const paced = await pacedGraph(microsoft);
    const list = (folder = world.webUrl(UNITS)) => paced.graph.filesUnder(folder);
    await work({
      ...paced,
      world,
      microsoft,
      list,
      contentOf: async (path) => {
        const file = (await list()).find((one) => one.path === path)?.remote;
        if (!file) throw new Error(`nothing to fetch at ${path}`);
        return Buffer.from(await paced.graph.content(file)).toString();
      },
    });
    expect(microsoft.undocumented).toEqual([]);
  } finally {
    await microsoft.close();
  }
}

export const failureOf = async (work: Promise<unknown>): Promise<Failure> => {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Failure)) throw new Error('No failure.', { cause: error });
  return error;
};

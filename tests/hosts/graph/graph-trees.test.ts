import fc from 'fast-check';
import { LIBRARY, UNITS, type LibraryWorld } from '../../microsoft-emulator/library-world';
import { some, withinGraph } from './graph-setting';

interface Tree {
  readonly files: readonly string[];
  readonly folders: readonly (readonly [name: string, tree: Tree])[];
}

/** Names as SharePoint takes them: no two in a folder are the same, also in other case. */
const name = fc
  .string({ unit: fc.constantFrom(...Array.from("aB1 åÖé%#&+=;,!~$()[]{}@'")), minLength: 1, maxLength: 8 })
  .map((text) => text.trim())
  .filter((text) => text !== '');
const names = fc.uniqueArray(name, { selector: (text) => text.toLowerCase(), maxLength: 7 });

/** A folder with so many levels of folders below it at the most. */
function treeOf(levels: number): fc.Arbitrary<Tree> {
  const below =
    levels === 0 ? fc.constant<readonly Tree[]>([]) : fc.array(treeOf(levels - 1), { maxLength: 3 });
  return fc.tuple(names, below).map(([all, trees]) => ({
    files: all.slice(trees.length).map((one) => `${one}.xlsx`),
    folders: all.slice(0, trees.length).flatMap((one, place): [string, Tree][] => {
      const inside = trees[place];
      return inside ? [[one, inside]] : [];
    }),
  }));
}

const pathsIn = ({ files, folders }: Tree): readonly string[] => [
  ...files,
  ...folders.flatMap(([folder, below]) => pathsIn(below).map((path) => `${folder}/${path}`)),
];

function put({ files, folders }: Tree, world: LibraryWorld, parent: string): void {
  for (const file of files) world.file(file, some(file), parent);
  for (const [folder, below] of folders) put(below, world, world.folder(folder, parent));
}

test('every file of a tree is found once, where it is, whatever the pages, and holds what it holds', async () => {
  await fc.assert(
    fc.asyncProperty(
      treeOf(3),
      fc.integer({ min: 1, max: 9 }),
      fc.boolean(),
      async (made, pageSize, listsAddresses) =>
        withinGraph(async ({ world, graph, list }) => {
          world.pageSize = pageSize;
          world.listsAddresses = listsAddresses;
          put(made, world, UNITS);
          const found = await list();
          expect(found.map(({ path }) => path)).toEqual([...pathsIn(made)].sort());
          expect(new Set(found.map(({ file }) => file)).size).toBe(found.length);
          for (const { path, remote } of found.slice(0, 3))
            expect(remote && Buffer.from(await graph.content(remote)).toString()).toBe(
              path.split('/').at(-1),
            );
          expect(found.every(({ remote }) => remote?.id.includes(encodeURIComponent(LIBRARY)))).toBe(true);
        }),
    ),
    { numRuns: 25 },
  );
});

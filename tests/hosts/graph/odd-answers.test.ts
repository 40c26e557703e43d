import { graphAccess } from '../../../src/hosts/graph/graph-access';
import { graphThrough, type Graph } from '../../../src/hosts/graph/graph';
import { UNITS } from '../../microsoft-emulator/library-world';
import { failureOf, some, withinGraph, type GraphSetting } from './graph-setting';

type Item = Readonly<Record<string, unknown>>;

/** Graph whose lists are altered on their way. */
async function altered(
  { microsoft, clock }: Pick<GraphSetting, 'microsoft' | 'clock'>,
  alter: (items: readonly Item[]) => readonly Item[],
): Promise<Graph> {
  const access = await graphAccess(
    { PLANBOK_MICROSOFT_ROOT: microsoft.root, PLANBOK_GRAPH_TOKEN: microsoft.signIns.token() },
    clock,
    () => undefined,
  );
  const send: typeof fetch = async (input, init) => {
    const response = await access.fetch(input, init);
    const address = String(input instanceof Request ? input.url : input);
    if (!address.includes('/children')) return response;
    const page = (await response.json()) as { readonly value: readonly Item[] };
    return Response.json({ ...page, value: alter(page.value) });
  };
  return graphThrough({ ...access, fetch: send }, clock);
}

test('a file on two pages is one, a removed one is none, and two of one name are told apart', () =>
  withinGraph(async (setting) => {
    const { world } = setting;
    world.file('a.xlsx', some('a'));
    world.file('b.xlsx', some('b'));
    world.file('c.xlsx', some('c'));
    const graph = await altered(setting, ([a, b, c]) => [
      { ...a },
      { ...a, name: 'har bytt namn.xlsx' },
      { ...b, deleted: { state: 'deleted' } },
      { ...c, name: 'a.xlsx' },
    ]);
    const found = await graph.filesUnder(world.webUrl(UNITS));
    expect(found.map(({ path }) => path)).toEqual(['a.xlsx', expect.stringMatching(/^a\.xlsx \[01\d+\]$/)]);
    expect(new Set(found.map(({ remote }) => remote?.id)).size).toBe(2);
  }));

test('an address that is no web address of its own kind is asked for nothing', () =>
  withinGraph(async (setting) => {
    const { world, microsoft } = setting;
    world.file('a.xlsx', some('a'));
    for (const address of ['http://contoso.sharepoint.com/x', 'file:///etc/passwd', 'data:,x']) {
      const graph = await altered(setting, (items) =>
        items.map((item) => ({ ...item, '@microsoft.graph.downloadUrl': address })),
      );
      const [file] = await graph.filesUnder(world.webUrl(UNITS));
      if (!file?.remote) throw new Error('no file');
      const before = microsoft.log.length;
      expect(await failureOf(graph.content(file.remote))).toMatchObject({
        details: { reason: 'microsoft-unavailable' },
      });
      expect(microsoft.log).toHaveLength(before);
    }
  }));

test('a file that was restored to what it held is another version, since its tag is', () =>
  withinGraph(async ({ world, list }) => {
    const id = world.file('a.xlsx', some('1'));
    const state = async () => (await list())[0]?.remote?.state;
    const first = await state();
    world.save(id, some('2'));
    world.save(id, some('1'));
    expect(await state()).not.toBe(first);
  }));

test('what has no mark of its version is never taken for what it was', () =>
  withinGraph(async (setting) => {
    setting.world.file('a.xlsx', some('1'));
    const graph = await altered(setting, (items) =>
      items.map((item) => ({ ...item, cTag: undefined, eTag: null, file: {} })),
    );
    const state = async () => (await graph.filesUnder(setting.world.webUrl(UNITS)))[0]?.remote?.state;
    const first = await state();
    await setting.clock.wait(1);
    expect(await state()).not.toBe(first);
  }));

test('a folder of which its content may not be seen says so, and is not an empty one', () =>
  withinGraph(async ({ world, list, microsoft }) => {
    world.file('a.xlsx', some('a'));
    microsoft.faults.push({
      kind: 'meanwhile',
      act: () => void (world.entry(UNITS).isDenied = true),
      when: ({ path }) => path.endsWith('/children'),
    });
    expect(await failureOf(list())).toMatchObject({ code: 'not-allowed' });
  }));

test.each([
  ['no list', []],
  ['an item without an id', { value: [{ name: 'a.xlsx' }] }],
  ['a size in words', { value: [{ id: '1', size: 'large' }] }],
])('an answer that is none of Graph’s: %s', (_what, answer) =>
  withinGraph(async ({ world, microsoft, clock }) => {
    const access = await graphAccess(
      { PLANBOK_MICROSOFT_ROOT: microsoft.root, PLANBOK_GRAPH_TOKEN: microsoft.signIns.token() },
      clock,
      () => undefined,
    );
    const send: typeof fetch = async (input, init) => {
      const response = await access.fetch(input, init);
      const address = String(input instanceof Request ? input.url : input);
      return address.includes('/children') ? Response.json(answer) : response;
    };
    const graph = graphThrough({ ...access, fetch: send }, clock);
    expect(await failureOf(graph.filesUnder(world.webUrl(UNITS)))).toMatchObject({
      details: { reason: 'microsoft-unavailable' },
    });
  }),
);

import { graphAccess } from '../../../src/hosts/graph/graph-access';
import { graphThrough } from '../../../src/hosts/graph/graph';
import { mostInAMinute } from '../../google-emulator/drive/paced-drive';
import { storm } from '../../google-emulator/fault';
import { UNITS, type LibraryWorld } from '../../microsoft-emulator/library-world';
import { failureOf, some, withinGraph } from './graph-setting';

const atDownload = ({ path }: { readonly path: string }): boolean => path.endsWith('download.aspx');

test('bytes are fetched by the address that came with the list, and by a new one when it holds no longer or there was none', () =>
  withinGraph(async ({ world, microsoft, graph, list }) => {
    world.file('a.xlsx', some('bytes'));
    const content = async (): Promise<readonly [string, number]> => {
      const [file] = await list();
      if (!file?.remote) throw new Error('no file');
      const before = microsoft.log.length;
      return [Buffer.from(await graph.content(file.remote)).toString(), microsoft.log.length - before];
    };
    expect(await content()).toEqual(['bytes', 1]);
    microsoft.faults.push({ kind: 'meanwhile', act: microsoft.expireAddresses, when: atDownload });
    expect(await content()).toEqual(['bytes', 3]);
    world.listsAddresses = false;
    const [file] = await list();
    if (!file?.remote) throw new Error('no file');
    const fresh = graphThrough(
      await graphAccess(
        { PLANBOK_MICROSOFT_ROOT: microsoft.root, PLANBOK_GRAPH_TOKEN: microsoft.signIns.token() },
        { now: () => 0, today: () => 0, random: () => 0, wait: () => Promise.resolve() },
        () => undefined,
      ),
      { now: () => 0, today: () => 0, random: () => 0, wait: () => Promise.resolve() },
    );
    const before = microsoft.log.length;
    expect(Buffer.from(await fresh.content(file.remote)).toString()).toBe('bytes');
    expect(microsoft.log.length - before).toBe(2);
  }));

test('where one address has expired no other is tried, and where one file is kept back all are', () =>
  withinGraph(async ({ world, microsoft, graph, list }) => {
    for (let unit = 0; unit < 10; unit += 1) world.file(`${unit}.xlsx`, some('a'));
    const fetchAll = async (): Promise<number> => {
      const files = await list();
      const before = microsoft.log.length;
      for (const { remote } of files) if (remote) await graph.content(remote).catch(() => undefined);
      return microsoft.log.length - before;
    };
    expect(await fetchAll()).toBe(10);
    microsoft.faults.push({ kind: 'meanwhile', act: microsoft.expireAddresses, when: atDownload });
    expect(await fetchAll()).toBe(3 + 9 * 2);
    const [first] = [...world.entries.values()].filter(({ is }) => is === 'file');
    if (first) first.isKeptBack = true;
    expect(await fetchAll()).toBe(3 + 9);
  }));

test.each([
  ['is no more', 'microsoft-file-gone', (world: LibraryWorld, id: string) => void world.entries.delete(id)],
  [
    'may not be downloaded',
    'microsoft-no-download',
    (world: LibraryWorld, id: string) => void (world.entry(id).isKeptBack = true),
  ],
  [
    'may not be seen any more',
    'microsoft-no-download',
    (world: LibraryWorld, id: string) => void (world.entry(id).isDenied = true),
  ],
  [
    'is locked',
    'microsoft-file-locked',
    (world: LibraryWorld, id: string) => void (world.entry(id).isLocked = true),
  ],
])('a file that %s says so, and is not asked for in vain', (_what, reason, act) =>
  withinGraph(async ({ world, graph, list, microsoft }) => {
    const id = world.file('a.xlsx', some('a'));
    const [file] = await list();
    act(world, id);
    microsoft.log.length = 0;
    if (!file?.remote) throw new Error('no file');
    expect(await failureOf(graph.content(file.remote))).toMatchObject({ details: { reason } });
    expect(microsoft.log.length).toBeLessThanOrEqual(3);
  }),
);

test('a file that is larger than it was said to be is given up while it comes, and one that is known to be is not asked for', () =>
  withinGraph(async ({ world, graph, list, microsoft }) => {
    world.file('a.xlsx', new Uint8Array(65 * 2 ** 20));
    const [file] = await list();
    if (!file?.remote) throw new Error('no file');
    const before = microsoft.log.length;
    const tooLarge = { code: 'too-large', details: { reason: 'workbook-too-large' } };
    expect(await failureOf(graph.content(file.remote))).toMatchObject(tooLarge);
    expect(microsoft.log.length).toBe(before);
    for (const size of [null, 10])
      expect(await failureOf(graph.content({ ...file.remote, size }))).toMatchObject(tooLarge);
  }));

test('never more than 59 requests in a minute, also while Microsoft refuses, and none while it asks to be left alone', () =>
  withinGraph(async ({ world, microsoft, graph, list, sent, clock }) => {
    for (let unit = 0; unit < 70; unit += 1) world.file(`${unit}.xlsx`, some('a'));
    const files = await list();
    microsoft.faults.push(...storm(429, 9, undefined, '40'), ...storm(503, 4), ...storm(509, 2));
    await Promise.all(files.flatMap(({ remote }) => (remote ? [graph.content(remote)] : [])));
    expect(sent).toHaveLength(72 + 15);
    expect(mostInAMinute(sent)).toBeLessThan(60);
    expect(clock.now()).toBeGreaterThan(80_000);
    const pauses = sent.slice(1).map((at, place) => at - (sent[place] ?? at));
    expect(Math.max(...pauses)).toBeGreaterThanOrEqual(39_000);
  }));

test('a connection that is cut is tried again, and one that is always cut is given up with what to do', () =>
  withinGraph(async ({ world, microsoft, list, contentOf }) => {
    const long = 'å'.repeat(100_000);
    world.file('a.xlsx', some(long));
    microsoft.faults.push(
      { kind: 'cut' },
      { kind: 'cut-after' },
      { kind: 'cut', when: atDownload },
      // In the midst of the bytes.
      { kind: 'cut-after', when: atDownload },
    );
    expect(await contentOf('a.xlsx')).toBe(long);
    microsoft.faults.push(...Array.from({ length: 7 }, () => ({ kind: 'cut' as const })));
    expect(await failureOf(list())).toMatchObject({
      code: 'unreachable',
      details: { reason: 'microsoft-offline', file: `graph:${world.webUrl(UNITS)}` },
    });
  }));

test('a token goes to Graph alone, and not to where an answer says the next page is', () =>
  withinGraph(async ({ world, microsoft, clock }) => {
    const asked: [string, string | null][] = [];
    const token = microsoft.signIns.token();
    const access = await graphAccess(
      { PLANBOK_MICROSOFT_ROOT: microsoft.root, PLANBOK_GRAPH_TOKEN: token },
      clock,
      () => undefined,
    );
    const watched: typeof fetch = async (input, init) => {
      const address = String(input instanceof Request ? input.url : input);
      asked.push([address, new Headers(init?.headers).get('authorization')]);
      const response = await access.fetch(input, init);
      if (!address.includes('/children')) return response;
      const page = (await response.json()) as object;
      return Response.json({ ...page, '@odata.nextLink': 'https://graph.microsoft.com.evil.example/v1.0/x' });
    };
    const graph = graphThrough({ ...access, fetch: watched }, clock);
    world.file('a.xlsx', some('a'));
    expect(await failureOf(graph.filesUnder(world.webUrl(UNITS)))).toMatchObject({
      details: { reason: 'microsoft-unavailable' },
    });
    expect(asked).toHaveLength(2);
    for (const [address, authorization] of asked)
      expect([new URL(address).hostname, authorization]).toEqual(['graph.microsoft.com', `Bearer ${token}`]);
  }));

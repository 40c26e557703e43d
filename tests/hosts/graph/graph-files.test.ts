import fc from 'fast-check';
import { graphAccess } from '../../../src/hosts/graph/graph-access';
import { folderPath, shareId } from '../../../src/hosts/graph/graph-address';
import { graphThrough } from '../../../src/hosts/graph/graph';
import type { FoundRemoteFile } from '../../../src/hosts/remote-file';
import { ELSEWHERE, TOP, UNITS } from '../../microsoft-emulator/library-world';
import { failureOf, some, withinGraph } from './graph-setting';

const kinds = (files: readonly FoundRemoteFile[]) => files.map(({ path, is }) => [path, is]);

test('every file below the folder, on all pages, and no notebook', () =>
  withinGraph(async ({ world, microsoft, list }) => {
    const deep = world.folder('Djupt', world.folder('Skolor'));
    world.file('B.xlsx', some('b'), deep);
    world.file('a.xlsx', some('a'));
    world.file('bild.png', some('x'), UNITS, { mimeType: 'image/png' });
    world.file('utan ändelse', some('u'));
    world.file('sidan om.xlsx', some('s'), TOP);
    world.notebook('Anteckningar');
    world.pageSize = 2;
    expect(kinds(await list())).toEqual([
      ['Anteckningar', 'something-else'],
      ['Skolor/Djupt/B.xlsx', 'file'],
      ['a.xlsx', 'file'],
      ['bild.png', 'file'],
      ['utan ändelse', 'workbook'],
    ]);
    // The folder, three pages of what is in it, and one for each of the two folders below.
    expect(microsoft.log).toHaveLength(6);
  }));

test.each([
  ['Shared Documents', 'Planer & mål', '100 %.xlsx'],
  ['Åtgärder', 'C# och +', 'åäö ÅÄÖ #1 %20.xlsx'],
  ["d'Artagnan", '(2020) = ja; nej, kanske', '{plan}~$ @!.xlsx'],
])('names with signs that an address has its own use for: %s/%s/%s', (...names) =>
  withinGraph(async ({ world, graph, list, microsoft }) => {
    const [top, below, file] = names;
    const folder = world.folder(below, world.folder(top, TOP));
    world.file(file, some('här'), folder);
    for (const at of [world.webUrl(folder), `me/${top}/${below}`]) {
      const [found] = await list(at);
      expect(found?.path).toBe(file);
      if (!found?.remote) throw new Error('no file');
      microsoft.expireAddresses();
      expect(Buffer.from(await graph.content(found.remote)).toString()).toBe('här');
    }
  }),
);

test('the account’s own OneDrive, a link that was made for sharing, and a shortcut to a folder that is named itself', () =>
  withinGraph(async ({ world, list }) => {
    world.file('a.xlsx', some('a'));
    expect(kinds(await list('me'))).toEqual([['Enheter/a.xlsx', 'file']]);
    const link = 'https://contoso.sharepoint.com/:f:/s/miljo/EabC-1_2?e=x1Y2';
    world.links.set(link, UNITS);
    expect(kinds(await list(link))).toEqual([['a.xlsx', 'file']]);
    world.shortcut('Genväg', UNITS, TOP);
    expect(kinds(await list('me/Genväg'))).toEqual([['a.xlsx', 'file']]);
  }));

test('a shortcut stands for its file once; one to a folder is not followed, and one that leads nowhere says so', () =>
  withinGraph(async ({ world, list, contentOf }) => {
    const here = world.file('här.xlsx', some('här'));
    const there = world.file('där.xlsx', some('där'), 'top', { driveId: ELSEWHERE });
    world.shortcut('till här.xlsx', here);
    world.shortcut('till där.xlsx', there);
    world.shortcut('till där igen.xlsx', there);
    world.shortcut('till mapp', world.folder('annan', 'top', { driveId: ELSEWHERE }));
    world.shortcut('till intet.xlsx', 'gone');
    const files = await list();
    expect(kinds(files)).toEqual([
      ['här.xlsx', 'file'],
      ['till där igen.xlsx', 'other-name'],
      ['till där.xlsx', 'file'],
      ['till här.xlsx', 'other-name'],
      ['till intet.xlsx', 'something-else'],
      ['till mapp', 'folder-link'],
    ]);
    expect(files[4]?.failure).toMatchObject({ details: { reason: 'shortcut-leads-nowhere' } });
    expect(await contentOf('till där.xlsx')).toBe('där');
  }));

test('what tells whether a file has changed is the tag of its content, else its hash, else its version', () =>
  withinGraph(async ({ world, list }) => {
    const id = world.file('a.xlsx', some('1'));
    const state = async () => (await list())[0]?.remote?.state;
    for (const tags of [
      { cTag: true, hash: true },
      { cTag: false, hash: true },
      { cTag: false, hash: false },
    ]) {
      world.tags = tags;
      const first = await state();
      expect(await state()).toBe(first);
      // Somebody has shared it, and not changed it.
      world.entry(id).version += 1;
      const shared = await state();
      expect(shared === first).toBe(tags.cTag || tags.hash);
      world.save(id, some(String(world.entry(id).version)));
      expect(await state()).not.toBe(shared);
    }
  }));

test('a folder below that may not be seen is named and stops nothing; one that goes away while it is listed does not either', () =>
  withinGraph(async ({ world, list, microsoft }) => {
    world.file('a.xlsx', some('a'));
    world.file('b.xlsx', some('b'), world.folder('Sluten', UNITS, { isDenied: true }));
    const leaving = world.folder('På väg');
    microsoft.faults.push({
      kind: 'meanwhile',
      act: () => world.entries.delete(leaving),
      when: ({ path }) => path.includes(leaving),
    });
    expect((await list()).map(({ path, failure }) => [path, failure?.details.reason])).toEqual([
      ['På väg', 'microsoft-file-gone'],
      ['Sluten', 'microsoft-not-shared'],
      ['a.xlsx', undefined],
    ]);
  }));

test.each([
  ['is not there', 'me/Ingenstans', 'no-such-microsoft-folder'],
  ['is not there, by its address', 'https://contoso.sharepoint.com/sites/x/y', 'no-such-microsoft-folder'],
  ['is a file', 'me/Enheter/a.xlsx', 'not-a-microsoft-folder'],
  ['is a notebook', 'me/Enheter/Anteckningar', 'not-a-microsoft-folder'],
])('a folder that %s', (_what, folder, reason) =>
  withinGraph(async ({ world, list }) => {
    world.file('a.xlsx', some('a'));
    world.notebook('Anteckningar');
    expect(await failureOf(list(folder))).toMatchObject({
      code: 'unreachable',
      details: { reason, file: `graph:${folder}` },
    });
  }),
);

test('a folder that may not be seen, and a token that lacks the permission', () =>
  withinGraph(async ({ world, list }) => {
    world.entry(UNITS).isDenied = true;
    expect(await failureOf(list())).toMatchObject({
      code: 'not-allowed',
      details: { reason: 'microsoft-not-shared', file: `graph:${world.webUrl(UNITS)}` },
    });
  }));

test('the name of an address can be read back, whatever is in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const id = shareId(text);
      expect(id).toMatch(/^u![\w-]*$/);
      expect(Buffer.from(id.slice(2), 'base64url').toString('utf8')).toBe(text);
    }),
  );
  // The example in Microsoft's reference.
  expect(shareId('https://onedrive.live.com/redir?resid=1231244193912!12&authKey=1201919!12921!1')).toBe(
    'u!aHR0cHM6Ly9vbmVkcml2ZS5saXZlLmNvbS9yZWRpcj9yZXNpZD0xMjMxMjQ0MTkzOTEyITEyJmF1dGhLZXk9MTIwMTkxOSExMjkyMSEx',
  );
  expect(folderPath('me')).toBe('/me/drive/root');
});

test('pages that lead round in a circle have an end', () =>
  withinGraph(async ({ world, microsoft, clock, list }) => {
    world.file('a.xlsx', some('a'));
    const access = await graphAccess(
      { PLANBOK_MICROSOFT_ROOT: microsoft.root, PLANBOK_GRAPH_TOKEN: microsoft.signIns.token() },
      clock,
      () => undefined,
    );
    const round: typeof fetch = async (input, init) => {
      const response = await access.fetch(input, init);
      const address = String(input instanceof Request ? input.url : input);
      if (!address.includes('/children')) return response;
      return Response.json({ ...((await response.json()) as object), '@odata.nextLink': address });
    };
    const { filesUnder } = graphThrough({ ...access, fetch: round }, clock);
    expect(await failureOf(filesUnder(world.webUrl(UNITS)))).toMatchObject({
      details: { reason: 'microsoft-unavailable' },
    });
    expect(await list()).toHaveLength(1);
  }));

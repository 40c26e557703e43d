import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { allowedRequests } from '../../microsoft-emulator/allowed-requests';
import { graphEmulator, type GraphEmulator } from '../../microsoft-emulator/graph-emulator';
import { problemOf } from '../../microsoft-emulator/graph-schemas';
import { LIBRARY, libraryWorld, UNITS } from '../../microsoft-emulator/library-world';

const GRAPH = 'graph.microsoft.com';
const world = libraryWorld();
const bytes = new Uint8Array([1, 2, 3]);
let microsoft: GraphEmulator;
beforeAll(async () => {
  for (const name of ['a.xlsx', 'b.xlsx', 'c.xlsx']) world.file(name, bytes);
  microsoft = await graphEmulator(world);
});
afterAll(() => microsoft.close());

/** Sends a request, with a valid token unless other headers are given. */
function asked(host: string, path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers ?? { authorization: `Bearer ${microsoft.signIns.token()}` });
  headers.set('x-planbok-host', host);
  return fetch(new URL(path, microsoft.root), { redirect: 'manual', ...init, headers });
}

const children = `/v1.0/drives/${encodeURIComponent(LIBRARY)}/items/${UNITS}/children`;

test('what Microsoft’s typings do not know cannot be answered', () => {
  const item = { id: '1', name: 'a', size: 1, file: { hashes: { quickXorHash: 'x' } } };
  expect(problemOf('DriveItem', item)).toBeUndefined();
  expect(problemOf('DriveItem', { ...item, '@microsoft.graph.downloadUrl': 'https://x' })).toBeUndefined();
  expect(problemOf('DriveItem', { ...item, '@microsoft.graph.other': 'x' })).toContain(
    'additional properties',
  );
  expect(problemOf('DriveItem', { ...item, md5Checksum: 'x' })).toContain('additional properties');
  expect(problemOf('DriveItem', { ...item, size: '1' })).toContain('size');
  expect(problemOf('DriveItem', { ...item, file: { hashes: { md5: 'x' } } })).toContain('hashes');
});

test.each([
  ['another request', GRAPH, '/v1.0/me/drive/root/children', {}],
  ['another version of it', GRAPH, '/beta/me/drive/root', {}],
  ['another method', GRAPH, '/v1.0/me/drive/root', { method: 'DELETE' }],
  ['a write', GRAPH, children, { method: 'POST', body: '{}' }],
  ['another host', 'graph.microsoft.us', '/v1.0/me/drive/root', {}],
  ['an option that it does not have', GRAPH, `${children}?$filter=file`, {}],
  ['an option of another request', GRAPH, '/v1.0/me/drive/root?$top=2', {}],
  ['an option twice', GRAPH, `${children}?$top=2&$top=3`, {}],
  ['pages without end', GRAPH, `${children}?$top=100000`, {}],
  ['a share that is not encoded', GRAPH, '/v1.0/shares/https%3A%2F%2Fcontoso/driveItem', {}],
])('%s is refused', async (_what, host, path, init) => {
  const before = microsoft.undocumented.length;
  expect((await asked(host, path, init)).status).toBe(400);
  expect(microsoft.undocumented).toHaveLength(before + 1);
});

test('a sign-in with a field too many or too few is refused', async () => {
  for (const form of [{ client_id: 'x' }, { client_id: 'x', scope: 'y', client_secret: 'z' }]) {
    const init = { method: 'POST', headers: {}, body: new URLSearchParams(Object.entries(form)) };
    expect(
      (await asked('login.microsoftonline.com', '/contoso.se/oauth2/v2.0/devicecode', init)).status,
    ).toBe(400);
  }
});

test('without a token, or with one that has expired, it says that one is needed; with one for something else it says no', async () => {
  for (const headers of [{}, { authorization: 'Bearer eyJ0.old.x' }, { authorization: 'Basic eA==' }]) {
    const answer = await asked(GRAPH, children, { headers: headers as Record<string, string> });
    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([
      401,
      expect.stringContaining('Bearer'),
    ]);
  }
  const other = { authorization: `Bearer ${microsoft.signIns.token('User.Read')}` };
  expect((await asked(GRAPH, children, { headers: other })).status).toBe(403);
});

test('as many on a page as are asked for, and bytes for whoever has the address, but not with a token', async () => {
  const page = (await (await asked(GRAPH, `${children}?$top=2`)).json()) as {
    readonly value: readonly { readonly '@microsoft.graph.downloadUrl': string }[];
    readonly '@odata.nextLink': string;
  };
  expect(page.value).toHaveLength(2);
  const next = new URL(page['@odata.nextLink']);
  const last = (await (await asked(next.hostname, next.pathname + next.search)).json()) as object;
  expect(last).not.toHaveProperty(['@odata.nextLink']);
  const { hostname, pathname, search } = new URL(page.value[0]?.['@microsoft.graph.downloadUrl'] ?? '');
  expect(
    new Uint8Array(await (await asked(hostname, pathname + search, { headers: {} })).arrayBuffer()),
  ).toEqual(bytes);
  expect((await asked(hostname, pathname + search)).status).toBe(400);
  microsoft.expireAddresses();
  expect((await asked(hostname, pathname + search, { headers: {} })).status).toBe(401);
});

test('every request that may be sent stands in the documents, with where Microsoft says so', () => {
  const page = readFileSync(resolve(__dirname, '../../../docs/hosts-microsoft.md'), 'utf8');
  for (const { method, written, source } of allowedRequests) {
    const line = page.split('\n').find((one) => one.includes(`\`${method} ${written}\``));
    expect([written, line]).toEqual([written, expect.stringContaining(source)]);
  }
});

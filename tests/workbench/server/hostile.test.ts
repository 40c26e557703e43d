import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { connect } from 'node:net';
import { resolve } from 'node:path';
import { built, testBench, type TestBench } from '../bench-server';
import { malformed } from './malformed-requests';
import { rawRequest, requestText } from './raw-request';
import { edit, fromElsewhere, type Target } from './requests-from-elsewhere';

/** What a page on the net, a neighbour on the network or a program with a grudge might send. All of it is refused. */
const sample = resolve(__dirname, '../../../samples/handlingsplan-exempel.xlsx');
let bench: TestBench;
let cookie = '';
let before = '';

const state = async (): Promise<string> =>
  (
    await rawRequest(
      bench.port,
      requestText(
        { port: bench.port, cookie },
        { method: 'GET', path: '/api/book', without: ['content-type', 'content-length'] },
      ),
    )
  ).body;

beforeAll(async () => {
  built(['page', 'page.js']);
  bench = await testBench({ from: sample, addin: {} });
  cookie = `planbok-${bench.port}=${bench.keys.token}`;
  before = await state();
  expect(JSON.parse(before)).toMatchObject({ file: 'handlingsplan-exempel.xlsx', revision: 1 });
}, 60_000);
afterAll(() => bench.end());

const all = [...fromElsewhere, ...malformed];
const target = (): Target => ({ port: bench.port, token: bench.keys.token, cookie });

test('there are enough of them', () => expect(all.length).toBeGreaterThanOrEqual(110));

test.each(all)('%s', async (_name, line) => {
  const { status } = await rawRequest(bench.port, requestText({ port: bench.port, cookie }, line(target())));
  expect(status === 0 || status >= 400).toBe(true);
  expect(await state()).toBe(before);
});

test('a preflight is answered without leave', async () => {
  const { head, status } = await rawRequest(
    bench.port,
    requestText(
      { port: bench.port, cookie },
      { method: 'OPTIONS', headers: ['Origin: http://evil.example', 'Access-Control-Request-Method: POST'] },
    ),
  );
  expect(status).toBe(405);
  expect(head).not.toMatch(/access-control/i);
});

test('two requests in one write are two requests, each judged by itself', async () => {
  const good = requestText(
    { port: bench.port, cookie },
    {
      method: 'GET',
      path: '/nothing',
      headers: ['Connection: keep-alive'],
      without: ['content-type', 'content-length'],
    },
  );
  const bad = requestText({ port: bench.port, cookie }, { without: ['cookie'], body: edit });
  await rawRequest(bench.port, good + bad, 500);
  expect(await state()).toBe(before);
});

test('a request that is never finished holds nothing up', async () => {
  const slow = connect(bench.port, '127.0.0.1');
  slow.on('error', () => undefined);
  slow.write('GET / HTTP/1.1\r\nHost: 127');
  expect(await state()).toBe(before);
  slow.destroy();
});

test('no program but this machine’s own reaches it', async () => {
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => address);
  const reached = await Promise.all(
    [...others, '::1'].map(
      (host) =>
        new Promise<boolean>((resolve) => {
          const socket = connect({ port: bench.port, host, timeout: 1000 });
          const end = (is: boolean) => () => {
            socket.destroy();
            resolve(is);
          };
          socket.on('connect', end(true)).on('error', end(false)).on('timeout', end(false));
        }),
    ),
  );
  expect(reached.filter(Boolean)).toEqual([]);
  if (process.platform === 'linux') {
    const { stdout, status } = spawnSync('ss', ['-Hltn', `sport = :${bench.port}`], { encoding: 'utf8' });
    if (status === 0)
      expect(
        stdout
          .trim()
          .split('\n')
          .map((row) => row.split(/\s+/)[3]),
      ).toEqual([`127.0.0.1:${bench.port}`]);
    else console.log('Not seen from outside: this machine has no ss.');
  }
});

test('every answer closes the doors of the browser', async () => {
  const answers = [
    await rawRequest(
      bench.port,
      `GET /?key=${bench.keys.token} HTTP/1.1\r\nHost: 127.0.0.1:${bench.port}\r\nConnection: close\r\n\r\n`,
    ),
    await rawRequest(
      bench.port,
      requestText(
        { port: bench.port, cookie },
        { method: 'GET', path: '/page/page.js', without: ['content-type', 'content-length'] },
      ),
    ),
    await rawRequest(
      bench.port,
      requestText(
        { port: bench.port, cookie },
        { method: 'GET', path: '/nothing', without: ['content-type', 'content-length'] },
      ),
    ),
    await rawRequest(
      bench.port,
      requestText({ port: bench.port, cookie }, { without: ['cookie'], body: edit }),
    ),
  ];
  for (const { head } of answers) {
    expect(head).toMatch(/x-content-type-options: nosniff/i);
    expect(head).toMatch(/cross-origin-resource-policy: same-origin/i);
    expect(head).toMatch(/cross-origin-opener-policy: same-origin/i);
    expect(head).toMatch(/cache-control: no-store/i);
    expect(head).toMatch(/content-security-policy: default-src 'none';/i);
    expect(head).toMatch(/frame-ancestors 'self'/);
    expect(head).not.toMatch(/unsafe-|access-control-|\*;/i);
  }
  const [welcome] = answers;
  expect(welcome?.head).toMatch(/set-cookie: planbok-\d+=[\w-]{32}; Path=\/; HttpOnly; SameSite=Strict/i);
});

test('the file is as it was, and none has come beside it', () => {
  expect(readdirSync(bench.folder)).toEqual(['handlingsplan-exempel.xlsx']);
  expect(readFileSync(`${bench.folder}/handlingsplan-exempel.xlsx`).equals(readFileSync(sample))).toBe(true);
  expect(bench.bugs).toEqual([]);
});

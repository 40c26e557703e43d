import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '../../src/hosts/failure';
import { snapshotOf } from '../../src/hosts/xlsx/read';
import { built, testBench } from './bench-server';
import { rawRequest, requestText } from './server/raw-request';

const folder = mkdtempSync(join(tmpdir(), 'planbok-table-'));
beforeAll(() => built(['page', 'page.js']), 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['plan.csv', 'Åtgärd;Ansvarig;Status\r\nByt lampor;Eva Berg;klart!!\r\n'],
  ['plan.tsv', 'Åtgärd\tAnsvarig\tStatus\nByt lampor\tEva Berg\tklart!!\n'],
])('a table in %s is opened as a workbook, and saved as one beside it', async (name, text) => {
  const from = join(folder, name);
  writeFileSync(from, text);
  const bench = await testBench({ from, addin: {} });
  try {
    const { port } = bench;
    const cookie = `planbok-${port}=${bench.keys.token}`;
    const { status } = await rawRequest(
      port,
      requestText({ port, cookie }, { path: '/api/save', body: '{}' }),
    );
    expect(status).toBe(200);
    const saved = readFileSync(join(bench.folder, 'plan-planbok.xlsx'));
    expect(snapshotOf(saved).sheets.map(({ values }) => values)).toEqual([
      [
        ['Åtgärd', 'Ansvarig', 'Status'],
        ['Byt lampor', 'Eva Berg', 'klart!!'],
      ],
    ]);
    expect(readFileSync(join(bench.folder, name), 'utf8')).toBe(text);
    expect(bench.bugs).toEqual([]);
  } finally {
    await bench.end();
  }
});

test('a text file that holds no table says so', async () => {
  const from = join(folder, 'bad.csv');
  writeFileSync(from, Uint8Array.of(1, 0, 2, 0));
  const refused = testBench({ from, addin: {} });
  await expect(refused).rejects.toThrow(Failure);
  await expect(refused).rejects.toMatchObject({ details: { reason: 'no-text' } });
});

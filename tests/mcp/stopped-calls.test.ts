import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { workbookOfSheet } from '../opc/tiny-workbook';
import { small } from './small-plan';
import { buildTools, servedTools, testFolder, type ServedTools, type TestFolder } from './served-tools';

const today = '2020-11-24';

let folder: TestFolder;
let tools: ServedTools;
beforeAll(buildTools, 120_000);
beforeEach(async () => {
  folder = testFolder();
  tools = await servedTools([folder.path]);
});
afterEach(async () => {
  await tools.close();
  folder.remove();
});

const put = (name: string, bytes: Uint8Array = small()): void => writeFileSync(folder.at(name), bytes);

const childrenOf = (pid: number): readonly string[] =>
  spawnSync('pgrep', ['-P', String(pid)], { encoding: 'utf8' })
    .stdout.split('\n')
    .filter((line) => line !== '');

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
}

const unlessWindows = process.platform === 'win32' ? test.skip : test;
if (process.platform === 'win32') process.stderr.write('skipped: Windows has no pgrep\n');

/** Rows that take a while. */
const long = (): Uint8Array => {
  const text = (cell: string, value: string): string =>
    `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const heading = ['Åtgärd', 'Ansvarig', 'Status']
    .map((name, at) => text(`${'ABC'[at] ?? ''}1`, name))
    .join('');
  const rows = Array.from({ length: 20_000 }, (_, at) => {
    const row = at + 2;
    return `<row r="${row}">${text(`A${row}`, `Byt lampa ${at}`)}${text(`B${row}`, 'Anna')}${text(`C${row}`, 'pågår')}</row>`;
  });
  return workbookOfSheet(`<row r="1">${heading}</row>${rows.join('')}`);
};

unlessWindows('a call that is cancelled ends its work and writes nothing; the next is answered', async () => {
  put('long.xlsx', long());
  put('plan.xlsx');
  const before = folder.files();
  const { preview } = await tools.ask('preview', { file: 'plan.xlsx', today, job: 'structure' });
  const stop = new AbortController();
  const calls = [
    tools.call('preview', { file: 'long.xlsx', today, job: 'review' }, stop.signal),
    tools.call('scan', { file: 'long.xlsx', today }, stop.signal),
    tools.call('apply', { preview }, stop.signal),
  ].map((call) => expect(call).rejects.toThrow('aborted'));
  await until(() => childrenOf(tools.pid).length >= 2);
  stop.abort();
  await Promise.all(calls);
  await until(() => childrenOf(tools.pid).length === 0);
  expect(await tools.ask('scan', { file: 'plan.xlsx', today })).toMatchObject({ plan: { actions: 1 } });
  expect(folder.files()).toEqual(before);
});

unlessWindows('the server and its work end when the client has gone', async () => {
  put('long.xlsx', long());
  const { pid } = tools;
  void tools.call('preview', { file: 'long.xlsx', today, job: 'review' }).catch(() => undefined);
  await until(() => childrenOf(pid).length > 0);
  const [job = ''] = childrenOf(pid);
  const isRunning = (process: string): boolean =>
    spawnSync('ps', ['-o', 'stat=', '-p', process]).stdout.length > 0;
  await tools.close();
  await until(() => !isRunning(String(pid)) && !isRunning(job));
});

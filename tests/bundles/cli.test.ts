import { spawn, spawnSync } from 'node:child_process';
import { isAscii } from 'node:buffer';
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { zipSync } from 'fflate';
import { scanContract } from '../../src/cli/scan-contract';
import { svCli } from '../../src/text/sv/cli';

/** What ships is what is run here: the built command, in processes of its own. */
const root = resolve(__dirname, '../..');
const bundle = join(root, 'dist/cli/planbok.cjs');
const work = join(root, 'dist/cli/work.cjs');

const folder = mkdtempSync(join(tmpdir(), 'planbok-bundle-'));
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  const built = spawnSync(process.execPath, [join(root, 'scripts/build.mjs'), 'cli', 'planbok.cjs'], {
    encoding: 'utf8',
  });
  expect(built.stderr).toBe('');
  copyFileSync(join(root, 'samples/handlingsplan-exempel.xlsx'), at('plan.xlsx'));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const planbok = (...args: string[]) =>
  spawnSync(process.execPath, [bundle, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, LANG: 'sv_SE.UTF-8', LC_ALL: '' },
  });

/** Of each file, what it loads from outside that whoever wants it installs: Google's client, and DuckDB, when they are asked for. */
const optional = new Map<string, readonly string[]>([[work, ['@duckdb/node-api', '@googleapis/sheets']]]);

test('is two files for Node: nothing to install, nothing made from text', () => {
  for (const file of [bundle, work]) {
    const code = readFileSync(file, 'utf8');
    const required = [...code.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name = '']) =>
      name.replace('node:', ''),
    );
    expect(required.length).toBeGreaterThan(3);
    expect(required.filter((name) => !builtinModules.includes(name))).toEqual(optional.get(file) ?? []);
    expect(code).not.toMatch(/\beval\(/);
  }
  expect(readFileSync(bundle, 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true);
});

test('is ASCII, of which the engine keeps each letter in one byte', () => {
  expect([bundle, work].filter((file) => !isAscii(readFileSync(file)))).toEqual([]);
});

test('what holds the terminal is small: it loads neither the plan nor the contracts', () => {
  expect(statSync(bundle).size).toBeLessThan(72_000);
  expect(readFileSync(bundle, 'utf8')).not.toMatch(/ZodError|walkSheetData/);
});

/** A copy of the command, as somebody has installed it. */
function installed(name: string): string {
  mkdirSync(at(`${name}/cli`), { recursive: true });
  for (const file of [bundle, work]) copyFileSync(file, at(`${name}/cli/${basename(file)}`));
  return at(`${name}/cli`);
}

const runIn = (cli: string) =>
  spawnSync(process.execPath, [join(cli, 'planbok.cjs'), 'scan', 'plan.xlsx', '--json'], {
    cwd: folder,
    encoding: 'utf8',
  });

test('works on files without Google’s client, and says how to install it where Google is asked', () => {
  const cli = installed('without');
  expect(runIn(cli).status).toBe(1);
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(cli, 'planbok.cjs'), 'portfolio', 'drive:folder-of-units', '--lang', 'en'],
    { cwd: folder, encoding: 'utf8', env: { PATH: process.env['PATH'], HOME: folder } },
  );
  expect([status, stderr]).toEqual([3, expect.stringContaining('npm install --global @googleapis/sheets')]);
});

test('works without DuckDB, and says how to install it where Parquet is asked for', () => {
  const cli = installed('without-duckdb');
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(cli, 'planbok.cjs'), 'scan', 'plan.xlsx', '--parquet', 'rows.parquet', '--lang', 'en'],
    { cwd: folder, encoding: 'utf8', env: { PATH: process.env['PATH'], HOME: folder } },
  );
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  const command = `npm install --global @duckdb/node-api@${devDependencies['@duckdb/node-api'] ?? ''}`;
  expect([status, stderr]).toEqual([3, expect.stringContaining(command)]);
  expect(existsSync(at('rows.parquet'))).toBe(false);
});

/** How many processes of Node's a command starts, itself counted. */
function processesOf(...args: readonly string[]): number {
  const noted = at('processes');
  rmSync(noted, { recursive: true, force: true });
  mkdirSync(noted);
  const hook = at('note-process.cjs');
  writeFileSync(hook, "require('fs').writeFileSync(`${process.env.NOTED}/${process.pid}`, '');");
  const { status } = spawnSync(process.execPath, [bundle, ...args], {
    cwd: folder,
    env: { ...process.env, NODE_OPTIONS: `--require ${JSON.stringify(hook)}`, NOTED: noted },
  });
  expect([0, 1]).toContain(status);
  return readdirSync(noted).length;
}

test('works on a small workbook in the process that holds the terminal, on any other file in one with limits', () => {
  expect(processesOf('review', 'plan.xlsx', '--dry-run')).toBe(1);
  writeFileSync(at('short.csv'), 'Nr;Åtgärd;Ansvarig;Klart senast;Status\n1;Byt lampa;Anna;v. 7;pågår');
  expect(processesOf('review', 'short.csv', '--dry-run')).toBe(2);
});

test('keeps what was compiled beside the program, for this engine and this build', () => {
  const cli = installed('kept');
  const first = runIn(cli);
  const caches = () => readdirSync(cli).filter((name) => name.endsWith('.cache'));
  const [cache = ''] = caches();
  expect(caches()).toHaveLength(1);
  const written = statSync(join(cli, cache)).mtimeMs;
  expect(runIn(cli).stdout).toBe(first.stdout);
  expect(statSync(join(cli, cache)).mtimeMs).toBe(written);
  // What is kept may be damaged; it is then compiled and kept anew.
  writeFileSync(join(cli, cache), 'damaged');
  expect(runIn(cli).stdout).toBe(first.stdout);
  expect(statSync(join(cli, cache)).size).toBeGreaterThan(100_000);
  // Another build has another name, and what was kept for this one goes.
  writeFileSync(join(cli, 'work.cjs'), `${readFileSync(work, 'utf8')}\n`);
  expect(runIn(cli).stdout).toBe(first.stdout);
  expect(caches()).toHaveLength(1);
  expect(caches()).not.toContain(cache);
});

test('keeps nothing where it may not write, and works all the same', () => {
  const cli = installed('closed');
  // A folder in the way of what would be kept, since nothing is closed to whoever may do everything.
  const first = runIn(cli);
  const [cache = ''] = readdirSync(cli).filter((name) => name.endsWith('.cache'));
  rmSync(join(cli, cache));
  mkdirSync(join(cli, cache, 'in the way'), { recursive: true });
  expect(runIn(cli)).toMatchObject({ status: first.status, stdout: first.stdout, stderr: '' });
});

test('does the main job and answers the shell', () => {
  const { status, stdout, stderr } = planbok('review', 'plan.xlsx', '--today', '2020-11-24', '--json');
  expect([status, stderr]).toEqual([1, '']);
  const { out } = scanContract.parse(JSON.parse(stdout));
  expect(out).toBe('plan-planbok.xlsx');
  expect(readFileSync(at('plan-planbok.xlsx')).subarray(0, 2).toString()).toBe('PK');
});

test('tells the version of the package', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  expect(planbok('--version')).toMatchObject({ status: 0, stdout: `${version}\n` });
});

test('a wrong command line ends with 2, a file that is none with 3, on standard error only', () => {
  expect(planbok('review')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: `${svCli.usage['no-file']('review', [])}\n${svCli.seeHelp}\n`,
  });
  writeFileSync(at('text.xlsx'), 'hej');
  const { status, stdout, stderr } = planbok('review', 'text.xlsx');
  expect([status, stdout]).toEqual([3, '']);
  expect(stderr).toMatch(/^text\.xlsx: .* Inget är skrivet\.\n$/);
});

test('a zip bomb ends with a sentence', () => {
  const zeros = new Uint8Array(16 * 2 ** 20);
  writeFileSync(at('bomb.xlsx'), zipSync({ 'xl/workbook.xml': [zeros, { level: 1 }] }));
  const { status, stderr } = planbok('scan', 'bomb.xlsx');
  expect(status).toBe(3);
  expect(stderr).toMatch(/^bomb\.xlsx.*: .* Inget är skrivet\.\n$/);
});

test('whoever stops reading the answer gets no complaint', async () => {
  const reader = spawn(process.execPath, [bundle, 'review', 'plan.xlsx', '--dry-run', '--json'], {
    cwd: folder,
  });
  let complaint = '';
  reader.stderr.on('data', (text) => (complaint += String(text)));
  reader.stdout.once('data', () => reader.stdout.destroy());
  await new Promise((ended) => reader.on('close', ended));
  expect(complaint).toBe('');
});

/** A device that is always full; Linux has it. */
const FULL = '/dev/full';
const withFullDevice = existsSync(FULL) ? test : test.skip;
if (!existsSync(FULL)) process.stderr.write(`skipped: there is no ${FULL}\n`);

withFullDevice.each([['scan', 'plan.xlsx', '--json'], ['portfolio', '.', '--dry-run'], ['--help']])(
  'an answer that nothing holds is a failure: planbok %s',
  (...args) => {
    const full = openSync(FULL, 'w');
    const { status, stderr } = spawnSync(process.execPath, [bundle, ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', full, 'pipe'],
    });
    closeSync(full);
    expect(status).toBe(3);
    if (args.length > 1) expect(stderr).toMatch(/stdout: [^\n]+\n$/u);
  },
);

const unlessWindows = process.platform === 'win32' ? test.skip : test;
if (process.platform === 'win32') process.stderr.write('skipped: Windows has no pgrep\n');

/** The processes that this one has started. */
const childrenOf = (pid: number): readonly number[] =>
  spawnSync('pgrep', ['-P', String(pid)], { encoding: 'utf8' })
    .stdout.split('\n')
    .flatMap((line) => (line === '' ? [] : [Number(line)]));

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
}

unlessWindows.each([
  ['as the system sees to it', {}],
  // No program there that asks the system for it.
  ['as a thread sees to it', { PATH: '/nowhere' }],
])(
  'a job ends with the command that started it, however that ends, %s',
  async (_how, env) => {
    const rows = Array.from(
      { length: 20_000 },
      (_, i) => `Å-${i};Byt lampa ${i};Anna;v. ${(i % 50) + 1};pågår`,
    );
    writeFileSync(at('long.csv'), ['Nr;Åtgärd;Ansvarig;Klart senast;Status', ...rows].join('\n'));
    const command = spawn(process.execPath, [bundle, 'review', 'long.csv', '--json'], {
      cwd: folder,
      env: { ...process.env, ...env },
    });
    const pid = command.pid ?? 0;
    await until(() => childrenOf(pid).length > 0);
    const [job = 0] = childrenOf(pid);
    await new Promise((resolve) => setTimeout(resolve, 500));
    command.kill('SIGKILL');
    const isRunning = (): boolean => spawnSync('ps', ['-o', 'stat=', '-p', String(job)]).stdout.length > 0;
    await until(() => !isRunning());
    expect(existsSync(at('long-planbok.xlsx'))).toBe(false);
  },
  60_000,
);

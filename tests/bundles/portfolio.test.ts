import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { zipSync } from 'fflate';
import { portfolioContract } from '../../src/cli/portfolio/portfolio-contract';
import { deskInFolder } from '../cli/desk-in-folder';
import { institutionIn } from '../portfolio/institution';

/** The built command, whose processes read many workbooks. */
const root = resolve(__dirname, '../..');
const desk = deskInFolder({});
const folder = desk.at('');
const units = institutionIn(folder, 'enheter');
const cache = desk.at('cache');

beforeAll(() => {
  const built = spawnSync(process.execPath, [join(root, 'scripts/build.mjs'), 'cli', 'planbok.cjs'], {
    encoding: 'utf8',
  });
  expect(built.stderr).toBe('');
}, 120_000);
afterAll(() => desk.remove());

function run(...more: readonly string[]) {
  return runBy(join(root, 'dist/cli/planbok.cjs'), ...more);
}

function runBy(program: string, ...more: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [program, 'portfolio', 'enheter', '--json', '--today', '2020-11-24', ...more],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, LANG: 'sv_SE.UTF-8', LC_ALL: '', PLANBOK_CACHE: cache },
    },
  );
  return { status, stderr, stdout, answer: () => portfolioContract.parse(JSON.parse(stdout)) };
}

test('says what the files read one by one in one process say', async () => {
  const { status, stderr, answer } = run('--out', 'pool.xlsx');
  expect([status, stderr]).toEqual([1, '']);
  const alone = await desk.run('portfolio $enheter --json --today 2020-11-24 -o $alone.xlsx');
  const { files, units: read, all } = portfolioContract.parse(JSON.parse(alone.out));
  expect(answer().files).toEqual(files);
  expect([answer().units, answer().all]).toEqual([read, all]);
  expect(readFileSync(desk.at('pool.xlsx')).equals(readFileSync(desk.at('alone.xlsx')))).toBe(true);
}, 120_000);

test('does not read again what has not changed, and changes nothing', () => {
  run();
  const again = run().answer();
  expect(again.changes).toBe(0);
  const known = again.files.flatMap(({ file, isUnchanged }) => (isUnchanged ? [file] : []));
  expect(known).toHaveLength(5);
  // A copy under another name has the same content, and may be another unit’s.
  copyFileSync(join(units, 'CBH handlingsplan 2020.xlsx'), join(units, 'Teknik handlingsplan 2020.xlsx'));
  const { files } = run().answer();
  rmSync(join(units, 'Teknik handlingsplan 2020.xlsx'));
  expect(files.find(({ file }) => file.startsWith('Teknik'))).toMatchObject({
    unit: 'Teknik',
    isUnchanged: false,
  });
}, 120_000);

test('never uses what another build has kept, and does without', () => {
  run();
  const other = desk.at('other');
  mkdirSync(other);
  for (const name of ['planbok.cjs', 'work.cjs'])
    writeFileSync(join(other, name), `${readFileSync(join(root, 'dist/cli', name), 'utf8')}\n// another\n`);
  const { files, changes } = runBy(join(other, 'planbok.cjs')).answer();
  expect(files.some(({ isUnchanged }) => isUnchanged)).toBe(false);
  expect(changes).toBe(0);
  // A folder for each build.
  expect(readdirSync(cache)).toHaveLength(2);
  rmSync(cache, { recursive: true });
  expect(
    run()
      .answer()
      .files.some(({ isUnchanged }) => isUnchanged),
  ).toBe(false);
}, 120_000);

test('hostile files stop nothing, and no text of a cell is on standard error', () => {
  const zeros = new Uint8Array(16 * 2 ** 20);
  writeFileSync(join(units, 'bomb.xlsx'), zipSync({ 'xl/workbook.xml': [zeros, { level: 1 }] }));
  writeFileSync(join(units, 'text.xlsx'), 'Byt belysning');
  const { status, stderr, answer } = run();
  rmSync(join(units, 'bomb.xlsx'));
  rmSync(join(units, 'text.xlsx'));
  expect([status, stderr]).toEqual([1, '']);
  const { files, units: read } = answer();
  expect(read).toHaveLength(4);
  const failed = files.filter(({ outcome }) => outcome === 'failed');
  expect(failed.map(({ file }) => file)).toEqual(['VS handlingsplan 2020.xlsx', 'bomb.xlsx', 'text.xlsx']);
  for (const { failure } of failed) expect(failure?.message).toMatch(/^\p{Lu}.*\.$/u);
}, 120_000);

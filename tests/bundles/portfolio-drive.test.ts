import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { portfolioContract } from '../../src/cli/portfolio/portfolio-contract';
import { tableWorkbook } from '../../src/hosts/xlsx/table-workbook';
import { enGoogleFailures } from '../../src/text/en/google-failures';
import { deskInFolder } from '../cli/desk-in-folder';
import { driveRoutes } from '../google-emulator/drive/drive-routes';
import { driveWorld, UNITS } from '../google-emulator/drive/drive-world';
import { emulator, type Emulator } from '../google-emulator/server';

/** The built command over a Drive on this machine: as a process of its own, with Google's own client. */
const root = resolve(__dirname, '../..');
const desk = deskInFolder({});
const world = driveWorld();
let google: Emulator;

const plan = (...titles: readonly string[]): Uint8Array =>
  tableWorkbook(
    [
      ['Action plan 2020'],
      [],
      ['No', 'Action', 'Owner', 'Due date', 'Status'],
      ...titles.map((title, at) => [String(at + 1), title, 'Anna', '2020-10-01', 'In progress']),
    ],
    'Plan',
  );

beforeAll(async () => {
  const built = spawnSync(process.execPath, [join(root, 'scripts/build.mjs'), 'cli', 'planbok.cjs'], {
    encoding: 'utf8',
  });
  expect(built.stderr).toBe('');
  google = await emulator(driveRoutes(world));
}, 120_000);
afterAll(async () => {
  await google.close();
  desk.remove();
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The emulator answers from this process, which must not wait for the command. */
function run(environment: Readonly<Record<string, string>>): Promise<Ended> {
  const args = ['portfolio', `drive:${UNITS}`, '--json', '--today', '2020-11-24', '--lang', 'en'];
  const command = spawn(process.execPath, [join(root, 'dist/cli/planbok.cjs'), ...args], {
    cwd: desk.at(''),
    env: {
      PATH: process.env['PATH'],
      HOME: desk.at(''),
      METADATA_SERVER_DETECTION: 'none',
      PLANBOK_CACHE: desk.at('cache'),
      ...environment,
    },
  });
  let [out, err] = ['', ''];
  command.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  command.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  return new Promise((resolveWith) => {
    command.on('close', (code) => resolveWith({ code, out, err }));
  });
}

test('reads a folder, the second time only what has changed, and changes nothing then', async () => {
  const changed = world.file('Physics.xlsx', plan('Change the lamps'));
  world.spreadsheet('Chemistry', plan('Take the train'), world.folder('Schools'));
  const environment = google.environment(google.accounts.serviceAccount());
  const first = await run(environment);
  expect([first.code, first.err]).toEqual([0, '']);
  const { units, out } = portfolioContract.parse(JSON.parse(first.out));
  expect(units.map(({ name, total }) => [name, total])).toEqual([
    ['Chemistry', 1],
    ['Physics', 1],
  ]);
  expect(out).toBe(`drive-${UNITS}-planbok.xlsx`);
  const before = readFileSync(desk.at(out ?? ''));
  const list = ['GET /drive/v3/files/folder-of-units', 'GET /drive/v3/files', 'GET /drive/v3/files'];
  expect(google.log.splice(0)).toHaveLength(list.length + 2);

  const again = portfolioContract.parse(JSON.parse((await run(environment)).out));
  expect([again.changes, again.files.map(({ isUnchanged }) => isUnchanged)]).toEqual([0, [true, true]]);
  expect(google.log.splice(0)).toEqual(list);
  expect(readFileSync(desk.at(out ?? '')).equals(before)).toBe(true);

  world.entry(changed).bytes = plan('Change the lamps', 'Sort the waste');
  const third = portfolioContract.parse(JSON.parse((await run(environment)).out));
  expect(google.log.splice(0)).toEqual([...list, `GET /drive/v3/files/${changed}`]);
  expect(third.all.total).toBe(3);
  expect(third.files.map(({ file, isUnchanged }) => [file, isUnchanged])).toEqual([
    ['Physics.xlsx', false],
    ['Schools/Chemistry', true],
  ]);
}, 120_000);

test('without credentials it says the three ways to get them', async () => {
  const { code, err } = await run({ PLANBOK_GOOGLE_ROOT: google.root });
  expect(code).toBe(3);
  expect(err).toContain(enGoogleFailures['no-google-credentials']());
  expect(google.log.splice(0)).toEqual([]);
}, 60_000);

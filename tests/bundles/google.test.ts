import { spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { googleScopes } from '../../src/hosts/google-auth/google-scopes';
import { sheetsEmulator, type SheetsEmulator } from '../google-emulator/sheets/sheets-emulator';
import { cellAt } from '../google-emulator/sheets/spreadsheet-state';

/** What ships is what is run here: the built command, which loads the built program for spreadsheets beside it. */
const root = resolve(__dirname, '../..');
const program = join(root, 'dist/google/serve.cjs');
const folder = mkdtempSync(join(tmpdir(), 'planbok-google-'));
let google: SheetsEmulator;

beforeAll(async () => {
  for (const [name = '', file = ''] of [
    ['google', 'serve.cjs'],
    ['cli', 'planbok.cjs'],
  ]) {
    const built = spawnSync(process.execPath, [join(root, 'scripts/build.mjs'), name, file], {
      encoding: 'utf8',
    });
    expect(built.stderr).toBe('');
  }
  google = await sheetsEmulator();
}, 60_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await google.close();
});

/** Not `spawnSync`: the emulator answers from this very process. */
function planbok(
  bundle: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<{ readonly code: number | null; readonly out: string; readonly err: string }> {
  const { PATH } = process.env;
  const env = { PATH, LANG: 'en_GB.UTF-8', HOME: folder, METADATA_SERVER_DETECTION: 'none', ...environment };
  const child = spawn(process.execPath, [bundle, ...args], { cwd: folder, env });
  const said = { out: '', err: '' };
  child.stdout.on('data', (data) => (said.out += String(data)));
  child.stderr.on('data', (data) => (said.err += String(data)));
  return new Promise((done) => child.on('close', (code) => done({ code, ...said })));
}

const bundle = join(root, 'dist/cli/planbok.cjs');

test('Google’s client is not built in, and nothing else is missing', () => {
  const required = [...readFileSync(program, 'utf8').matchAll(/\brequire\("([^"]+)"\)/g)].map(
    ([, name = '']) => name.replace('node:', ''),
  );
  expect(new Set(required.filter((name) => !builtinModules.includes(name)))).toEqual(
    new Set(['@googleapis/sheets']),
  );
});

interface Installed {
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Where a package that `from` needs is installed: in its own folder, or in one above. */
function installedAt(name: string, from: string): string {
  for (let at = from; ; at = dirname(at)) {
    const place = join(at, 'node_modules', name);
    if (existsSync(join(place, 'package.json'))) return place;
    if (at === dirname(at)) throw new Error(`${name} is not installed`);
  }
}

const sizeOf = (folder: string): number =>
  readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    if (entry.name === 'node_modules') return sum;
    const path = join(folder, entry.name);
    return sum + (entry.isDirectory() ? sizeOf(path) : statSync(path).size);
  }, 0);

test('what a release installs is far less than 60 MB', () => {
  const places = new Set<string>();
  const follow = (place: string): void => {
    if (places.has(place)) return;
    places.add(place);
    const { dependencies = {} } = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8')) as Installed;
    for (const name of Object.keys(dependencies)) follow(installedAt(name, place));
  };
  follow(installedAt('@googleapis/sheets', root));
  const size = [...places].map(sizeOf).reduce((sum, one) => sum + one, sizeOf(join(root, 'dist/google')));
  expect(places.size).toBeGreaterThan(50);
  expect(size).toBeLessThan(30_000_000);
});

test('a command on a spreadsheet asks for no more than it needs, and says nothing of the credentials', async () => {
  const id = google.create();
  const [sheet] = google.book(id).sheets;
  for (const [column, heading] of ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'].entries()) {
    sheet?.cells.set(cellAt(0, column), { userEnteredValue: { stringValue: heading } });
    sheet?.cells.set(cellAt(1, column), {
      userEnteredValue: { stringValue: ['1', 'Byt lampor', 'Anna', '2020-03-01', 'Klart'][column] ?? '' },
    });
  }
  const { readSpreadsheets } = googleScopes;
  const reader = google.environment(google.accounts.person(readSpreadsheets));
  const scan = await planbok(bundle, ['scan', `sheet:${id}`, '--json'], reader);
  expect(scan).toMatchObject({ code: 0, err: '' });
  expect(JSON.parse(scan.out)).toMatchObject({ file: `sheet:${id}` });
  const refused = await planbok(bundle, ['structure', `sheet:${id}`], reader);
  expect(refused.err).toContain('The credentials were given for less than this needs.');
  expect(refused.code).toBe(3);

  const writer = google.environment(google.accounts.serviceAccount());
  const structured = await planbok(bundle, ['structure', `sheet:${id}`, '--lang', 'en'], writer);
  expect(structured.err).toBe('');
  expect(structured.out).toContain('The changes are made in the spreadsheet.');
  expect(google.book(id).sheets.length).toBeGreaterThan(1);
  const undone = await planbok(bundle, ['undo', `sheet:${id}`], writer);
  expect(undone).toMatchObject({ code: 0, err: '' });
  for (const { out, err } of [scan, refused, structured, undone])
    expect(`${out}${err}`).not.toMatch(/PRIVATE KEY|refresh token|emulated-\d/);
}, 60_000);

test('what is assumed of the API is tried on a new spreadsheet by npm run conformance:google', async () => {
  const id = google.create({ results: (formula) => (formula.includes('&') ? 'xå' : 3) });
  const environment = google.environment(google.accounts.serviceAccount());
  const { code, out, err } = await planbok(join(root, 'scripts/sheets/conformance.mjs'), [id], environment);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const passed = out
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { readonly passed: boolean }).passed);
  expect(new Set(passed)).toEqual(new Set([true]));
}, 120_000);

test('nothing to sign in with, and a package that is not there, are told in a sentence', async () => {
  const nobody = await planbok(bundle, ['scan', 'sheet:1aBcDeFgHiJkLmNoPqRsTuVwXyZ'], {
    PLANBOK_GOOGLE_ROOT: google.root,
  });
  expect(nobody.code).toBe(3);
  expect(nobody.err).toContain('gcloud auth application-default login');
  // A copy of the programs where no package can be found.
  for (const name of ['cli', 'google']) mkdirSync(join(folder, name));
  for (const file of ['cli/planbok.cjs', 'cli/work.cjs', 'google/serve.cjs'])
    copyFileSync(join(root, 'dist', file), join(folder, file));
  const alone = await planbok(
    join(folder, 'cli/planbok.cjs'),
    ['scan', 'sheet:1aBcDeFgHiJkLmNoPqRsTuVwXyZ'],
    {},
  );
  expect(alone.code).toBe(3);
  expect(alone.err).toContain('npm install --global @googleapis/sheets@14.0.0');
}, 60_000);

import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { portfolioContract } from '../../src/cli/portfolio/portfolio-contract';
import { tableWorkbook } from '../../src/hosts/xlsx/table-workbook';
import { enMicrosoftFailures } from '../../src/text/en/microsoft-failures';
import { deskInFolder } from '../cli/desk-in-folder';
import { graphEmulator, type GraphEmulator } from '../microsoft-emulator/graph-emulator';
import { libraryWorld, UNITS } from '../microsoft-emulator/library-world';

/** The built command over a SharePoint on this machine, as a process of its own. */
const root = resolve(__dirname, '../..');
const desk = deskInFolder({});
const world = libraryWorld();
let microsoft: GraphEmulator;

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
  microsoft = await graphEmulator(world);
}, 120_000);
afterAll(async () => {
  await microsoft.close();
  desk.remove();
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The emulator answers from this process, which must not wait for the command. */
function run(environment: Readonly<Record<string, string>>): Promise<Ended> {
  const source = `graph:${world.webUrl(UNITS)}`;
  const args = ['portfolio', source, '--json', '--today', '2020-11-24', '--lang', 'en'];
  const command = spawn(process.execPath, [join(root, 'dist/cli/planbok.cjs'), ...args], {
    cwd: desk.at(''),
    env: {
      PATH: process.env['PATH'],
      HOME: desk.at(''),
      PLANBOK_CACHE: desk.at('cache'),
      PLANBOK_MICROSOFT_ROOT: microsoft.root,
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

/** Everything that is left on the disk. */
const everyFile = (): string =>
  readdirSync(desk.at(''), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');

test('reads a folder, the second time only what has changed, and changes nothing then', async () => {
  const changed = world.file('Physics.xlsx', plan('Change the lamps'));
  world.file('Chemistry.xlsx', plan('Take the train'), world.folder('Schools'));
  const { clientId, tenant } = microsoft.signIns.application;
  const first = await run({ PLANBOK_GRAPH_CLIENT_ID: clientId, PLANBOK_GRAPH_TENANT: tenant });
  expect([first.code, first.err]).toEqual([
    0,
    'Sign in to Microsoft: open https://microsoft.com/devicelogin in a browser and enter the code F7KWX2PQ9.\n',
  ]);
  const { units, out } = portfolioContract.parse(JSON.parse(first.out));
  expect(units.map(({ name, total }) => [name, total])).toEqual([
    ['Chemistry', 1],
    ['Physics', 1],
  ]);
  expect(out).toBe('graph-Enheter-planbok.xlsx');
  const before = readFileSync(desk.at(out ?? ''));
  const asked = (line: string): string => line.replace(/^GET (\S+) .*\/(.*)$/, '$1 $2');
  const list = [
    'graph.microsoft.com driveItem',
    'graph.microsoft.com children',
    'graph.microsoft.com children',
  ];
  const bytes = 'contoso.sharepoint.com download.aspx';
  expect(microsoft.log.splice(0).slice(2).map(asked)).toEqual([...list, bytes, bytes]);

  const environment = { PLANBOK_GRAPH_TOKEN: microsoft.signIns.token() };
  const again = portfolioContract.parse(JSON.parse((await run(environment)).out));
  expect([again.changes, again.files.map(({ isUnchanged }) => isUnchanged)]).toEqual([0, [true, true]]);
  expect(microsoft.log.splice(0).map(asked)).toEqual(list);
  expect(readFileSync(desk.at(out ?? '')).equals(before)).toBe(true);

  world.save(changed, plan('Change the lamps', 'Sort the waste'));
  const third = portfolioContract.parse(JSON.parse((await run(environment)).out));
  expect(microsoft.log.splice(0).map(asked)).toEqual([...list, bytes]);
  expect(third.all.total).toBe(3);
  expect(third.files.map(({ file, isUnchanged }) => [file, isUnchanged])).toEqual([
    ['Physics.xlsx', false],
    ['Schools/Chemistry.xlsx', true],
  ]);
  expect(microsoft.undocumented).toEqual([]);
  // No token, no address with its key, no code of a sign-in.
  expect(everyFile()).not.toMatch(/eyJ0|emulated-\d|tempauth|device-code-|F7KWX2PQ9/);
}, 120_000);

test('a run whose token expires meanwhile stops, and the next reads only what is left', async () => {
  world.listsAddresses = false;
  for (const unit of ['Art', 'Law', 'Music', 'Sport', 'Theology', 'Zoology'])
    world.file(`${unit}.xlsx`, plan(unit));
  const isContent = ({ path }: { readonly path: string }): boolean => path.endsWith('/content');
  let asked = 0;
  microsoft.faults.push({
    kind: 'meanwhile',
    act: microsoft.signIns.expire,
    when: (request) => isContent(request) && (asked += 1) === 6,
  });
  const first = await run({ PLANBOK_GRAPH_TOKEN: microsoft.signIns.token() });
  expect(first.code).toBe(3);
  expect(first.out).toContain('"microsoft-credentials-refused"');
  const fetched = (): number => microsoft.log.splice(0).filter((line) => line.endsWith('/content')).length;
  expect(fetched()).toBe(6);
  const second = portfolioContract.parse(
    JSON.parse((await run({ PLANBOK_GRAPH_TOKEN: microsoft.signIns.token() })).out),
  );
  expect(second.files).toHaveLength(8);
  expect(second.files.every(({ outcome }) => outcome === 'counted')).toBe(true);
  // Four are on their way at a time.
  expect(fetched()).toBeLessThanOrEqual(4 + 1);
}, 120_000);

test('without credentials it says the three ways to get them', async () => {
  const { code, err } = await run({});
  expect(code).toBe(3);
  expect(err).toContain(enMicrosoftFailures['no-microsoft-credentials']());
  expect(microsoft.log.splice(0)).toEqual([]);
}, 60_000);

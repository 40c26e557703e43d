import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { build, built } from '../apps-script/execution';

const root = resolve(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'planbok-sheets-'));
beforeAll(() => build(), 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (script: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, [join(root, script), ...args], { encoding: 'utf8', cwd: folder });

type Files = Readonly<Record<string, string>>;

/** What the gate says of each set of files: it is no module that these tests can load, but one process hears them all. */
function faultsOf(sets: readonly Files[]): readonly (readonly string[])[] {
  const code = `
    import { readFileSync } from 'node:fs';
    import { faultsOf } from ${JSON.stringify(pathToFileURL(join(root, 'scripts/sheets/gates.mjs')))};
    console.log(JSON.stringify(JSON.parse(readFileSync(0, 'utf8')).map(faultsOf)));`;
  const args = ['--input-type=module', '-e', code];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    input: JSON.stringify(sets),
    maxBuffer: 2 ** 26,
  });
  expect(stderr).toBe('');
  return JSON.parse(stdout) as readonly (readonly string[])[];
}

const files = (): Files =>
  Object.fromEntries(readdirSync(built).map((name) => [name, readFileSync(join(built, name), 'utf8')]));

test('what is built may be pushed', () => {
  const { status, stderr } = run('scripts/sheets/check.mjs');
  expect([status, stderr]).toEqual([0, '']);
  expect(Object.keys(files()).sort()).toEqual(['Code.js', 'appsscript.json', 'sidebar.html']);
});

test('what has a fault may not be pushed', () => {
  const copy = mkdtempSync(join(folder, 'spoilt-'));
  for (const [name, text] of Object.entries(files())) writeFileSync(join(copy, name), text);
  writeFileSync(join(copy, 'appsscript.json'), '{}');
  const { status, stderr } = run('scripts/sheets/check.mjs', copy);
  expect([status, stderr]).toEqual([1, expect.stringMatching(/asks for nothing/)]);
});

type Planted = readonly [string, string, (text: string) => string, RegExp];

const planted: readonly Planted[] = [
  ['a further scope', 'appsscript.json', (text) => text.replace('currentonly', 'readonly'), /asks for/],
  [
    'a request',
    'Code.js',
    (text) => `${text}\nfunction f() { UrlFetchApp.fetch('https://x'); }`,
    /names UrlFetchApp/,
  ],
  ['code made from text', 'Code.js', (text) => `${text}\nfunction f() { eval('1'); }`, /names eval/],
  ['the locale of a machine', 'Code.js', (text) => `${text}\nfunction f() { return Intl; }`, /names Intl/],
  ['newer syntax', 'Code.js', (text) => `${text}\nclass A { #b = 1; }`, /not ECMAScript 2020/],
  ['a size that slows every call', 'Code.js', (text) => text + '/'.repeat(400_000), /larger than/],
  [
    'an address in a template literal',
    'sidebar.html',
    (text) => text.replace('</script>', '\nvar x = `https://example.org`;</script>'),
    /within a template literal/,
  ],
  [
    'an end of the script in the script',
    'sidebar.html',
    (text) => text.replace('</script>', "\nvar x = '</script>';</script>"),
    /does not parse/,
  ],
  [
    'a style sheet from elsewhere',
    'sidebar.html',
    (text) => text.replace('</head>', '<link rel="stylesheet" href="https://example.org/a.css"></head>'),
    /from elsewhere/,
  ],
];

describe('the gate finds', () => {
  const found = new Map<string, readonly string[]>();
  beforeAll(() => {
    const whole = files();
    const sets = planted.map(([, name, by]) => ({ ...whole, [name]: by(whole[name] ?? '') }));
    for (const [index, faults] of faultsOf(sets).entries()) found.set(planted[index]?.[0] ?? '', faults);
  }, 60_000);

  test.each(planted)('%s, and nothing else', (fault, _name, _by, why) => {
    expect(found.get(fault)).toEqual([expect.stringMatching(why)]);
  });
});

test('has a global function for each thing that Google calls, and no other', () => {
  const context = createContext({});
  const before = new Set(runInContext('Object.getOwnPropertyNames(globalThis)', context) as string[]);
  runInContext(readFileSync(join(built, 'Code.js'), 'utf8'), context);
  const names = (runInContext('Object.getOwnPropertyNames(globalThis)', context) as string[]).filter(
    // zod keeps two objects of its own there.
    (name) => !before.has(name) && !name.startsWith('__zod_'),
  );
  expect(names.sort()).toEqual([
    'checkPlan',
    'closeYear',
    'enterDecisions',
    'makeAgenda',
    'makeCycle',
    'makeLog',
    'makeMinutes',
    'makeOwners',
    'makePot',
    'makeRollup',
    'onEdit',
    'onInstall',
    'onOpen',
    'planbok',
    'rpc',
    'showSidebar',
    'undoLastRun',
  ]);
});

describe("Google's own clasp", () => {
  const clasp = 'node_modules/@google/clasp/build/src/index.js';

  test('would push exactly the three files', () => {
    const project = mkdtempSync(join(folder, 'project-'));
    mkdirSync(join(project, 'dist'), { recursive: true });
    cpSync(built, join(project, 'dist/apps-script'), { recursive: true });
    const example = JSON.parse(readFileSync(join(root, '.clasp.example.json'), 'utf8')) as object;
    writeFileSync(join(project, '.clasp.json'), JSON.stringify({ ...example, scriptId: 'none' }));
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, clasp), 'show-file-status', '--json'],
      {
        encoding: 'utf8',
        cwd: project,
      },
    );
    expect(stderr).toBe('');
    const { filesToPush } = JSON.parse(stdout) as { readonly filesToPush: readonly string[] };
    expect(filesToPush.map((name) => name.replace(/^.*[\\/]/, '')).sort()).toEqual([
      'Code.js',
      'appsscript.json',
      'sidebar.html',
    ]);
  }, 120_000);

  test('is not asked where no project is named', () => {
    const { status, stderr } = run('scripts/sheets.mjs', 'open');
    expect(status).toBe(2);
    expect(stderr).toMatch(/docs\/install-google\.md/);
  });
});

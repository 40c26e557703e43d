import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const script = pathToFileURL(join(__dirname, '../scripts/install.mjs')).href;

/** What a function of the install script answers; jest does not load ES modules itself. */
function answer(call: string): unknown {
  const code = `const script = await import('${script}'); process.stdout.write(JSON.stringify(script.${call}));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

/** package-lock.json has the project itself among its packages, what npm writes into node_modules has not. */
const lock = (packages: object): string => JSON.stringify({ packages: { '': {}, ...packages } });
const there = (packages: object): string => JSON.stringify({ packages });
const one = { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } };
const other = { 'node_modules/b': { version: '1.0.0', integrity: 'sha512-b', optional: true } };

test.each([
  ['the same packages', lock(one), there(one), true],
  ['nothing installed', lock(one), 'undefined', false],
  [
    'another version',
    lock(one),
    there({ 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } }),
    false,
  ],
  [
    'the same version with other content',
    lock(one),
    there({ 'node_modules/a': { version: '1.0.0', integrity: 'x' } }),
    false,
  ],
  ['one missing', lock({ ...one, 'node_modules/b': { version: '2.0.0' } }), there(one), false],
  ['one too many', lock(one), there({ ...one, ...other }), false],
  [
    'one missing that nothing asks for',
    lock({ ...one, 'node_modules/c': { version: '1.0.0', extraneous: true } }),
    there(one),
    true,
  ],
  ['one for another system missing', lock({ ...one, ...other }), there(one), true],
])('%s', (_what, wanted, found, isInstalled) => {
  expect(answer(`isInstalled(${wanted}, ${found})`)).toBe(isInstalled);
});

const dev = { 'node_modules/c': { version: '1.0.0', integrity: 'sha512-c', dev: true } };
const peer = { 'node_modules/d': { version: '1.0.0', integrity: 'sha512-d', devOptional: true } };

test.each([
  ['all is there', { ...one, ...dev }, { ...one, ...dev }, true, true],
  ['what only developers need is missing', { ...one, ...dev, ...peer }, one, true, false],
  ['more is missing', { ...one, ...dev }, dev, false, false],
])('a first start, and all else, when %s', (_what, wanted, found, forStart, forAll) => {
  expect(answer(`isInstalled(${lock(wanted)}, ${there(found)}, true)`)).toBe(forStart);
  expect(answer(`isInstalled(${lock(wanted)}, ${there(found)})`)).toBe(forAll);
});

const root = join(__dirname, '..');
const jsonIn = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));
const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** Files of the first start: those that run, and those that tell webpack what to build. */
const ofStart = [
  'scripts/start.mjs',
  'scripts/start-words.mjs',
  'scripts/install.mjs',
  'scripts/build.mjs',
  'scripts/verbs.mjs',
  'webpack.config.js',
  ...readdirSync(join(root, 'scripts/builds'))
    .filter((name) => name.endsWith('.mjs'))
    .map((name) => `scripts/builds/${name}`),
];

test('nothing that a first start uses is installed for developers only', () => {
  const { packages } = jsonIn('package-lock.json') as {
    readonly packages: Readonly<Record<string, { readonly dev?: boolean }>>;
  };
  const builds = jsonIn('scripts/builds/package.json') as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const { devDependencies } = jsonIn('package.json') as {
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  // Each room says which packages it may import.
  const ofRooms = jsonIn('scripts/layers/rooms.json') as readonly { readonly packages?: readonly string[] }[];
  const imported = ofStart.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/^import .*?'([^.'][^']*)';$/gmu)].flatMap(
      ([, specifier = '']) => (specifier.startsWith('node:') ? [] : packageOf(specifier)),
    ),
  );
  const used = new Set([
    ...imported,
    ...Object.keys(builds.dependencies),
    ...ofRooms.flatMap(({ packages: taken = [] }) => taken),
    // The page serves Microsoft's library.
    '@microsoft/office-js',
  ]);
  // Loaded where a spreadsheet, or Parquet, is asked for, and otherwise not missed (decisions 41 and 45).
  for (const asked of ['@googleapis/sheets', '@duckdb/node-api']) expect(used.delete(asked)).toBe(true);
  expect(used.size).toBeGreaterThan(8);
  for (const name of used) {
    expect(packages).toHaveProperty([`node_modules/${name}`]);
    expect({ name, isDev: packages[`node_modules/${name}`]?.dev === true }).toEqual({ name, isDev: false });
  }
  // Where both say it, it is the same version.
  const shared = Object.entries(builds.dependencies).filter(([name]) => name in devDependencies);
  for (const [name, version] of shared) expect([name, devDependencies[name]]).toEqual([name, version]);
});

test.each([
  ['20.19.0', false],
  ['20.18.3', true],
  ['18.20.0', true],
  ['22.0.0', false],
])('Node %s is too old: %s', (version, isOld) => {
  expect(answer(`isOldNode('>=20.19', '${version}')`)).toBe(isOld);
});

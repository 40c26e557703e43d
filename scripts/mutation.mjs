/**
 * `npm run mutation -- plan/deadlines/day.ts …`: alters the sources of a room (a folder of `src`, or a file), one place at a
 * time, and sees whether its tests notice; with `--sample 80`, so many lines of each room, drawn by chance. Not a part of `npm test`: a large room takes hours. Stryker is installed apart,
 * in `dist/mutation`, so that nobody else waits for its 168 packages (65 MB). What was found is in docs/mutation.md.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const VERSION = '9.6.1';
/** What a run without arguments alters. */
const ROOMS = ['book', 'jobs', 'plan/statuses', 'plan/deadlines', 'hosts/journal', 'opc/write'];

const root = fileURLToPath(new URL('..', import.meta.url));
const tools = join(root, 'dist', 'mutation');
const packages = join(tools, 'node_modules', '@stryker-mutator');

const run = (command, args, cwd) => {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
};

if (!existsSync(packages)) {
  process.stdout.write(`Stryker ${VERSION} is installed in dist/mutation (65 MB)\n`);
  mkdirSync(tools, { recursive: true });
  writeFileSync(join(tools, 'package.json'), '{ "private": true }\n');
  const wanted = ['core', 'jest-runner'].map((name) => `@stryker-mutator/${name}@${VERSION}`);
  run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...wanted], tools);
}

const { values: options, positionals: rooms } = parseArgs({
  options: { sample: { type: 'string' } },
  allowPositionals: true,
});
/** Rooms whose work is seen in what another room makes of it: the written file is read back by the tests of the file's host. */
const ALSO_TESTED_IN = { 'opc/write': ['opc', 'hosts/xlsx'] };

/** A room's tests are in the folder of the same name. */
const foldersOf = (room) => {
  const isFolder = statSync(join(root, 'src', room)).isDirectory();
  const own = isFolder ? room : room.slice(0, room.lastIndexOf('/'));
  return [own, ...(ALSO_TESTED_IN[own] ?? [])];
};

const filesOf = (room) =>
  room.endsWith('.ts')
    ? [room]
    : readdirSync(join(root, 'src', room), { recursive: true })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => `${room}/${name.replaceAll('\\', '/')}`);

/** Lines that hold code, each as Stryker names it. */
const linesOf = (file) =>
  readFileSync(join(root, 'src', file), 'utf8')
    .split('\n')
    .flatMap((line, index) =>
      /^\s*(\/?\*|\/\/|import |\}|\)|$)/.test(line) ? [] : [`src/${file}:${index + 1}-${index + 1}`],
    );

/** So many of a list, each as likely as any other. */
function drawn(list, count) {
  const left = [...list];
  const some = [];
  while (some.length < count && left.length > 0)
    some.push(...left.splice(Math.floor(Math.random() * left.length), 1));
  return some;
}

/** What Stryker alters of a room. */
function placesOf(room) {
  const files = filesOf(room);
  if (options.sample === undefined) return files.map((file) => `src/${file}`);
  return drawn(files.flatMap(linesOf), Number(options.sample));
}

const chosen = rooms.length > 0 ? rooms : ROOMS;
const folders = [...new Set(chosen.flatMap(foldersOf))];
const jestConfig = join(tools, 'jest.config.mjs');
writeFileSync(
  jestConfig,
  `import everyday from '../../jest.config.js';
// Modules that test files share would keep what an altered place made of them when they were loaded.
const { globalSetup, globalTeardown, testSequencer, sandboxInjectedGlobals, runtime, testEnvironment, ...rest } = everyday;
export default {
  ...rest,
  rootDir: process.cwd(),
  testMatch: ${JSON.stringify(folders.map((folder) => `**/tests/${folder}/**/*.test.ts`))},
};
`,
);
const config = join(tools, 'stryker.config.json');
writeFileSync(
  config,
  JSON.stringify({
    mutate: chosen.flatMap(placesOf),
    testRunner: 'jest',
    plugins: [join(packages, 'jest-runner', 'dist', 'src', 'index.js')],
    jest: { configFile: jestConfig, enableFindRelatedTests: false },
    // The tests' compiler reads none, and Stryker's own rewriting does not know TypeScript 7.
    tsconfigFile: 'none.json',
    coverageAnalysis: 'perTest',
    concurrency: 1,
    // What is built when a module is loaded would run every test of the room: tables of words have tests of their own.
    ignoreStatic: options.sample !== undefined,
    // A busy machine must not pass for a test that noticed.
    timeoutMS: 60_000,
    timeoutFactor: 4,
    tempDirName: join(tools, 'copies'),
    ignorePatterns: ['dist', 'out'],
    reporters: ['progress-append-only', 'clear-text', 'json'],
    jsonReporter: { fileName: join(tools, 'report.json') },
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  }),
);
run(process.execPath, [join(packages, 'core', 'bin', 'stryker.js'), 'run', config], root);

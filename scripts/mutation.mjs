/**
 * `npm run mutation -- plan/deadlines/day.ts …`: alters the sources of a room (a folder of `src`, or a file), one place at a
 * time, and sees whether its tests notice. Not a part of `npm test`: a large room takes hours. Stryker is installed apart,
 * in `dist/mutation`, so that nobody else waits for its 168 packages (65 MB). What was found is in docs/mutation.md.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

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

const rooms = process.argv.slice(2);
/** A room's tests are in the folder of the same name. */
const folderOf = (room) => {
  const isFolder = statSync(join(root, 'src', room)).isDirectory();
  return isFolder ? room : room.slice(0, room.lastIndexOf('/'));
};
const chosen = rooms.length > 0 ? rooms : ROOMS;
const folders = [...new Set(chosen.map(folderOf))];
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
    mutate: chosen.map((room) => `src/${room}${room.endsWith('.ts') ? '' : '/**/*.ts'}`),
    testRunner: 'jest',
    plugins: [join(packages, 'jest-runner', 'dist', 'src', 'index.js')],
    jest: { configFile: jestConfig, enableFindRelatedTests: false },
    // The tests' compiler reads none, and Stryker's own rewriting does not know TypeScript 7.
    tsconfigFile: 'none.json',
    coverageAnalysis: 'perTest',
    concurrency: 1,
    tempDirName: join(tools, 'copies'),
    ignorePatterns: ['dist', 'out'],
    reporters: ['progress-append-only', 'clear-text', 'json'],
    jsonReporter: { fileName: join(tools, 'report.json') },
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  }),
);
run(process.execPath, [join(packages, 'core', 'bin', 'stryker.js'), 'run', config], root);

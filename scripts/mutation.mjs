/**
 * `npm run mutation -- plan/deadlines/day.ts …`: alters the sources of a room (a folder of `src`, or a file), one place at a
 * time, and sees whether the tests that guard it notice; with `--sample 80 --seed 2`, so many lines of each room, drawn by chance, and
 * without what is built when a module is loaded. Not a part of `npm test`: a large room takes hours. Stryker is installed apart,
 * in `dist/mutation`, so that nobody else waits for its 168 packages (65 MB). What was found is in docs/mutation.md.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { placesOf } from './mutation/places.mjs';
import { guards } from './mutation/rooms.mjs';
import { scoreLine, scoreOf } from './mutation/score.mjs';

const VERSION = '9.6.1';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = join(root, 'src');
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

const { values: options, positionals } = parseArgs({
  options: { sample: { type: 'string' }, seed: { type: 'string', default: '1' } },
  allowPositionals: true,
});

/** The tests that guard a room, or the room that a file or folder is part of. */
function guardsOf(room) {
  const known = Object.keys(guards).find((one) => `${room}/`.startsWith(`${one}/`));
  if (known !== undefined) return guards[known];
  return [statSync(join(source, room)).isDirectory() ? room : room.slice(0, room.lastIndexOf('/'))];
}

/** Those that guard it, or those that are left out. */
const testsOf = (room, isLeftOut) =>
  guardsOf(room).flatMap((test) => (test.startsWith('!') === isLeftOut ? [test.replace('!', '')] : []));

const asPattern = (tests) => `**/tests/${tests.endsWith('.ts') ? tests : `${tests}/**/*.test.ts`}`;

const jestConfigFor = (room) => `import everyday from '../../../jest.config.js';
// Modules that test files share would keep what an altered place made of them when they were loaded.
const { globalSetup, globalTeardown, sandboxInjectedGlobals, runtime, testEnvironment, ...rest } = everyday;
export default {
  ...rest,
  rootDir: process.cwd(),
  testMatch: ${JSON.stringify(testsOf(room, false).map(asPattern))},
  testPathIgnorePatterns: ${JSON.stringify(['/node_modules/', ...testsOf(room, true).map((test) => `/tests/${test}`)])},
  testSequencer: '<rootDir>/scripts/mutation/guarding-files.cjs',
  testRunner: '<rootDir>/scripts/mutation/jest-circus-until-noticed.cjs',
  setupFilesAfterEnv: [...rest.setupFilesAfterEnv, '<rootDir>/scripts/mutation/first-example.setup.cjs'],
};
`;

const isSample = options.sample !== undefined;
const lines = [];
for (const room of positionals.length > 0 ? positionals : Object.keys(guards)) {
  const place = join(tools, `run-${room.replaceAll(/[/.]/g, '-')}`);
  mkdirSync(place, { recursive: true });
  const jestConfig = join(place, 'jest.config.mjs');
  writeFileSync(jestConfig, jestConfigFor(room));
  const config = join(place, 'stryker.config.json');
  const results = join(place, 'results.jsonl');
  writeFileSync(results, '');
  process.env.MUTATION_RESULTS = results;
  writeFileSync(
    config,
    JSON.stringify({
      mutate: placesOf(source, room, isSample ? Number(options.sample) : undefined, Number(options.seed)),
      testRunner: 'jest',
      plugins: [
        join(packages, 'jest-runner', 'dist', 'src', 'index.js'),
        join(root, 'scripts', 'mutation', 'as-it-goes.mjs'),
      ],
      jest: { configFile: jestConfig, enableFindRelatedTests: false },
      // The tests' compiler reads none, and Stryker's own rewriting does not know TypeScript 7.
      tsconfigFile: 'none.json',
      coverageAnalysis: 'perTest',
      concurrency: 1,
      // What is built when a module is loaded would run every test of the room: tables of words have tests of their own.
      ignoreStatic: isSample,
      // A busy machine must not pass for a test that noticed.
      timeoutMS: 240_000,
      timeoutFactor: 6,
      dryRunTimeoutMinutes: 30,
      tempDirName: join(place, 'copies'),
      ignorePatterns: ['dist', 'out'],
      reporters: ['progress-append-only', 'clear-text', 'as-it-goes'],
      clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    }),
  );
  run(process.execPath, [join(packages, 'core', 'bin', 'stryker.js'), 'run', config], root);
  lines.push(scoreLine(room, scoreOf(readFileSync(results, 'utf8'))));
}
process.stdout.write(`\n${lines.join('\n')}\n`);

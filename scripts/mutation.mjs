/**
 * `npm run mutation -- plan/deadlines/day.ts …`: alters the sources of a room (a folder of `src`, or a file), one place at a
 * time, and sees whether the tests that guard it notice; with `--sample 80 --seed 2`, so many lines of each room, drawn by chance, and
 * without what is built when a module is loaded; with `--again`, what the earlier run of a room missed, with a wider and slower set of
 * tests. Not a part of `npm test`: a large room takes hours. Stryker is installed apart,
 * in `dist/mutation`, so that nobody else waits for its 168 packages (65 MB). What was found is in docs/mutation.md.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { linesAgain, missedIn } from './mutation/again.mjs';
import { jestConfigFor } from './mutation/jest-config.mjs';
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
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    again: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});

const isSample = options.sample !== undefined;

/** The places of a room that are tried, and where the results go: in a folder of its own. */
function runOf(room) {
  const place = join(tools, `run-${room.replaceAll(/[/.]/g, '-')}`);
  const first = join(place, 'results.jsonl');
  if (!options.again) {
    const mutate = placesOf(
      source,
      room,
      isSample ? Number(options.sample) : undefined,
      Number(options.seed),
    );
    return { place, mutate, results: first, ignoreStatic: isSample };
  }
  if (!existsSync(first)) {
    process.stderr.write(`${room} has no earlier run: ${first} is not there\n`);
    process.exit(1);
  }
  const earlier = readFileSync(first, 'utf8');
  const environment = { MUTATION_AGAIN: first, MUTATION_LEFT_OUT: join(place, 'left-out.json') };
  const mutate = linesAgain(missedIn(earlier));
  // What the earlier run left out is not tried because it shares a line with what it missed.
  const ignoreStatic = earlier.includes('"status":"Ignored"');
  return { place, mutate, results: join(place, 'results-again.jsonl'), ignoreStatic, environment };
}

/** Alters one place at a time; each result is in `results` as soon as it is there. */
function tryPlaces(room, { place, mutate, results, ignoreStatic, environment }) {
  const jestConfig = join(place, 'jest.config.mjs');
  writeFileSync(jestConfig, jestConfigFor(source, room, options.again));
  Object.assign(process.env, { MUTATION_RESULTS: results, ...environment });
  const config = join(place, 'stryker.config.json');
  writeFileSync(
    config,
    JSON.stringify({
      mutate,
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
      ignoreStatic,
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
}

const lines = [];
for (const room of positionals.length > 0 ? positionals : Object.keys(guards)) {
  const task = runOf(room);
  mkdirSync(task.place, { recursive: true });
  writeFileSync(task.results, '');
  if (task.mutate.length > 0) tryPlaces(room, task);
  const first = readFileSync(join(task.place, 'results.jsonl'), 'utf8');
  lines.push(scoreLine(room, scoreOf(first, options.again ? readFileSync(task.results, 'utf8') : undefined)));
}
process.stdout.write(`\n${lines.join('\n')}\n`);

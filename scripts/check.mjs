/**
 * `npm test`: runs every gate, two at a time, and the tests last. The first failure ends it, with its output and the
 * command that runs that gate alone. `--changed`, or `--changed=<commit>`: only what the change since `main`, or since
 * that commit, reaches; `--all`: the exhaustive tests too, and every dear test file, of which it else runs one in ten, drawn
 * by a seed that `--seed=<number>` repeats.
 */
import { spawn, spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { changedFiles, reachedTests } from './changed-files.mjs';
import { install } from './install.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (path) => join(root, 'node_modules', path);
const changedFrom = process.argv.find((one) => one.startsWith('--changed'));
const isAll = process.argv.includes('--all');
const config = isAll ? ['--config', join(root, 'jest.all.config.js')] : [];

/**
 * The seed of what is drawn by chance in the run of all tests: from the tree of sources, so that the build machine tries
 * what was tried of the same commit before. Changes that are not committed, or no repository, leave it to chance.
 */
function seedOfTree() {
  const git = (...args) => spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  if (git('status', '--porcelain').stdout !== '') return [];
  const { status, stdout } = git('rev-parse', 'HEAD^{tree}');
  return status === 0 ? [`--seed=${Number.parseInt(stdout.slice(0, 7), 16)}`] : [];
}

/** Which of the dear test files an everyday run takes (tests/drawn-files.cjs), and what is drawn in each file. */
function drawnFiles() {
  const seed = process.argv.find((one) => one.startsWith('--seed=')) ?? `--seed=${randomInt(2 ** 31)}`;
  return [`--filter=${join(root, 'tests/drawn-files.cjs')}`, seed];
}

/** Types and lint come first; of the others the longest does, so that no core is left without one at the end. */
const gates = [
  { name: 'types', run: [join(root, 'scripts/types.mjs')] },
  { name: 'lint', run: [bin('oxlint/bin/oxlint'), '--type-aware', '--max-warnings', '0'] },
  {
    name: 'format',
    run: [bin('prettier/bin/prettier.cjs'), '--check', '--cache', '--cache-strategy=content', '.'],
  },
  { name: 'build', run: [bin('webpack/bin/webpack.js')] },
  { name: 'layers', run: [join(root, 'scripts/layers.mjs'), 'src', 'workbench'] },
  { name: 'unused', run: [bin('knip/bin/knip.js')] },
];

/** Gates that check the result of the build. */
const gatesOfBuild = [{ name: 'size', run: [bin('size-limit/bin.js')] }];

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
const running = new Set();

/** Runs one gate; what it prints is kept until it turns out to be needed. */
function passed({ name, run }) {
  const since = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, run, { cwd: root, env: { ...process.env, NO_COLOR: '1' } });
    running.add(child);
    let output = '';
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    child.on('close', (code) => {
      running.delete(child);
      if (child.killed) return resolve(false);
      console.log(`${code === 0 ? '✓' : '✗'} ${name.padEnd(8)} ${seconds(since)}`);
      if (code !== 0) console.log(`\n${output.trim()}\n\nAlone: npm run ${name}`);
      return resolve(code === 0);
    });
  });
}

/** Two workers over one list; the first failure stops both. */
async function allPassed(list) {
  const left = [...list];
  let isGood = true;
  const worker = async () => {
    for (let gate = left.shift(); gate !== undefined && isGood; gate = left.shift()) {
      if (await passed(gate)) continue;
      isGood = false;
      for (const child of running) child.kill();
    }
  };
  await Promise.all([worker(), worker()]);
  return isGood;
}

/** @returns jest's own verdict; its last line is the count, alone on a line. `which`: its arguments. */
function tested(which) {
  const folder = mkdtempSync(join(tmpdir(), 'planbok-'));
  const report = join(folder, 'jest.json');
  return new Promise((resolve) => {
    const since = performance.now();
    const jest = spawn(
      process.execPath,
      [bin('jest/bin/jest.js'), '--json', `--outputFile=${report}`, ...which],
      {
        cwd: root,
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
    jest.on('close', (code) => {
      console.log(`${code === 0 ? '✓' : '✗'} tests    ${seconds(since)}`);
      resolve({ isGood: code === 0, counts: counted(report) });
      rmSync(folder, { recursive: true, force: true });
    });
  });
}

function counted(report) {
  try {
    const {
      numPassedTests,
      numFailedTests,
      numPendingTests,
      numRuntimeErrorTestSuites,
      testResults: files,
    } = JSON.parse(readFileSync(report, 'utf8'));
    for (const { name, assertionResults } of files) {
      for (const { fullName, invocations, status } of assertionResults) {
        if (status === 'passed' && invocations > 1)
          console.log(`  failed at first, passed when run again: ${relative(root, name)}: ${fullName}`);
      }
    }
    if (numPendingTests > 0) console.log(`  ${numPendingTests} skipped: the reasons are printed above`);
    return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** The tests that Jest would run, as paths from the root. */
function listed(...args) {
  const jest = spawnSync(process.execPath, [bin('jest/bin/jest.js'), '--listTests', '--json', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  if (jest.status !== 0) throw new Error(jest.stderr);
  return JSON.parse(jest.stdout).map((path) => relative(root, path).replaceAll('\\', '/'));
}

/** The gates and tests that a change reaches. Tests that need a bundle build it themselves. */
function forChange() {
  const changed = changedFiles(root, changedFrom.split('=')[1]);
  const code = changed.filter((path) =>
    /^(src|workbench|tests|scripts|samples)\/.*\.[cm]?[jt]sx?$/.test(path),
  );
  const related = code.length === 0 ? [] : listed('--findRelatedTests', ...code);
  const { run, left } = reachedTests(code, listed(), related);
  console.log(`${changed.length} files differ and reach ${run.length} tests`);
  if (left.length > 0) console.log(`  left to the whole npm test, slow and of other rooms: ${left.length}`);
  const format = gates.find(({ name }) => name === 'format');
  return {
    gates: [
      ...gates.filter(({ name }) => name === 'types' || name === 'lint' || name === 'layers'),
      ...(changed.length === 0
        ? []
        : [{ ...format, run: [...format.run.slice(0, -1), '--ignore-unknown', ...changed] }]),
    ],
    tests: run,
  };
}

install();
const change = changedFrom === undefined ? undefined : forChange();
if (!(await allPassed(change?.gates ?? gates)) || (!change && !(await allPassed(gatesOfBuild)))) {
  process.exitCode = 1;
} else if (change?.tests.length === 0) {
  console.log('tests: 0 passed, 0 failed');
} else {
  const { isGood, counts } = await tested([
    ...config,
    ...(isAll ? seedOfTree() : change ? [] : drawnFiles()),
    '--showSeed',
    ...(change ? ['--runTestsByPath', ...change.tests] : []),
  ]);
  if (!isGood) process.exitCode = 1;
  console.log(`tests: ${counts.passed} passed, ${counts.failed} failed`);
}

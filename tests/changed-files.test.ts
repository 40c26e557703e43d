import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import slowTests from './slow-tests.json';

const script = pathToFileURL(join(__dirname, '../scripts/changed-files.mjs')).href;

const tests = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
  .map((path) => `tests/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.test.ts'));

interface Reached {
  readonly run: readonly string[];
  readonly left: readonly string[];
}

/** What `reachedTests` returns; Jest itself does not load ES modules. */
function reached(changed: readonly string[], related: readonly string[]): Reached {
  const code = `
    const [changed, all, related] = JSON.parse(process.env.ARGUMENTS);
    const { reachedTests } = await import('${script}');
    process.stdout.write(JSON.stringify(reachedTests(changed, all, related)));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
    env: { ...process.env, ARGUMENTS: JSON.stringify([changed, tests, related]) },
  });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

test.each(slowTests)('%s begins the path of a test', (beginning) => {
  expect(tests.filter((path) => path.startsWith(beginning))).not.toEqual([]);
});

test('a change in a room runs all tests of the room, slow or not, and the others that are not slow', () => {
  const own = tests.filter((path) => path.startsWith('tests/plan/'));
  const cheap = 'tests/jobs/own-sheet.test.ts';
  const slow = 'tests/jobs/every-job.test.ts';
  const { run, left } = reached(['src/plan/status.ts'], [...own.slice(0, 2), cheap, slow]);
  expect(run).toEqual([...own, cheap]);
  expect(left).toEqual([slow]);
});

test.each([
  ['src/hosts/xlsx/read.ts', 'tests/hosts/xlsx/', 'tests/hosts/excel/'],
  ['workbench/office-double/store/sizes.ts', 'tests/workbench/', 'tests/opc/'],
  ['tests/jobs/every-job.test.ts', 'tests/jobs/', 'tests/plan/'],
])('%s is of the room of %s, not of that of %s', (file, room, other) => {
  const { run } = reached([file], []);
  expect(run).toEqual(tests.filter((path) => path.startsWith(room)));
  expect(run.some((path) => path.startsWith(other))).toBe(false);
});

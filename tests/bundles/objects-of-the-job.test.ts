import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');

/** Times what `JSON.parse` makes of the same grid. */
const MOST = 25;

const run = (script: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, [join(root, 'scripts', script), ...args], { encoding: 'utf8' });

/**
 * The job has grown by half more than once without anybody noticing, since a time is told only beside an older version on the
 * same machine (docs/decisions/0011). What it makes is 21.5 times what `JSON.parse` makes with Node 20.
 */
test('a review of 10,000 rows makes few more objects than it is known to', () => {
  expect(run('build.mjs', 'tools', 'bench.cjs').stderr).toBe('');
  const { stdout, stderr } = run('objects-made.mjs', join(root, 'dist/tools/bench.cjs'));
  expect(stderr).toBe('');
  const { job, parsed } = JSON.parse(stdout) as { readonly job: number; readonly parsed: number };
  expect(parsed).toBeGreaterThan(3e6);
  expect(job / parsed).toBeGreaterThan(MOST / 2);
  expect(job / parsed).toBeLessThan(MOST);
}, 300_000);

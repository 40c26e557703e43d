import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const flags = ['--expose-gc', '--no-opt', '--min-semi-space-size=256', '--max-semi-space-size=256'];

/** @param bundle dist/tools/bench.cjs @returns bytes of objects that a review makes, and `JSON.parse` of its grid: see bench-objects.cjs */
export function objectsMade(bundle) {
  const program = fileURLToPath(new URL('bench-objects.cjs', import.meta.url));
  const { stdout, stderr } = spawnSync(process.execPath, [...flags, program, bundle], { encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.log(JSON.stringify(objectsMade(process.argv[2])));

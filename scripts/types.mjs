/**
 * Runs the type checker on everything, then on the rooms that must not see everything: the core without browser or Node
 * types, browser code without Node types.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const tsc = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url));
const projects = readdirSync(root).filter((name) => /^tsconfig(\.[\w-]+)?\.json$/.test(name));

for (const project of projects) {
  // What was found out about unchanged files is kept in dist/types.
  const cache = ['--incremental', '--tsBuildInfoFile', `dist/types/${project}`];
  const { status } = spawnSync(process.execPath, [tsc, '--noEmit', ...cache, '-p', project], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}

/**
 * Runs the type checker on everything, then on the rooms that must not see everything: the core without browser or Node
 * types, browser code without Node types.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const tsc = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url));
const projects = readdirSync(root).filter((name) => /^tsconfig(\.[\w-]+)?\.json$/.test(name));

for (const project of projects) {
  // What was found out about unchanged files is kept in dist/types, for as long as the project itself is the same.
  const version = createHash('sha256');
  for (const name of ['tsconfig.json', project])
    version.update(readFileSync(new URL(`../${name}`, import.meta.url)));
  const cache = [
    '--incremental',
    '--tsBuildInfoFile',
    `dist/types/${version.digest('hex').slice(0, 12)}-${project}`,
  ];
  const { status } = spawnSync(process.execPath, [tsc, '--noEmit', ...cache, '-p', project], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}

import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../build.mjs';
import { root } from './clasp.mjs';
import { faultsOf } from './gates.mjs';

const folder = join(root, 'dist/apps-script');

/** Builds what is pushed from scratch, and checks it. @returns what is wrong with it, a sentence each */
export function builtFaults() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  build('apps-script', 'Code.js');
  build('sidebar', 'sidebar.html', 'apps-script');
  return faultsOf(
    Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')])),
  );
}

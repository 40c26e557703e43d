import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const script = resolve(__dirname, '../../scripts/make-institution.mjs');

/** The sample institution in a folder of its own; a script of its own makes it, since jest does not load ES modules. */
export function institutionIn(parent: string, name = 'enheter'): string {
  const folder = join(parent, name);
  const { status, stderr } = spawnSync(process.execPath, [script, folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return folder;
}

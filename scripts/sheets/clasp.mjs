import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const clasp = join(root, 'node_modules/@google/clasp/build/src/index.js');

/**
 * Runs Google's clasp with these arguments, on the project that a project file names.
 * @param project a project file in the root, `.clasp.json` unless given
 * @returns clasp's exit code; 2, after a message, where the project file is missing
 */
export function runClasp(args, project = '.clasp.json') {
  if (args[0] !== 'login' && !existsSync(join(root, project))) {
    console.error(
      `There is no ${project}. Copy .clasp.example.json to ${project} and put your script's id in it: docs/install-google.md says how.`,
    );
    return 2;
  }
  const { status } = spawnSync(process.execPath, [clasp, '--project', join(root, project), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  return status ?? 1;
}

/** @returns what clasp answers as JSON; undefined, after its own message, where it does not answer */
export function claspAnswer(args, project = '.clasp.json') {
  const all = [clasp, '--project', join(root, project), '--json', ...args];
  const { status, stdout } = spawnSync(process.execPath, all, {
    cwd: root,
    stdio: ['inherit', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  if (status !== 0) return undefined;
  try {
    return JSON.parse(stdout);
  } catch {
    console.error(`clasp ${args[0]} answered with something else than JSON: ${stdout.slice(0, 200)}`);
    return undefined;
  }
}

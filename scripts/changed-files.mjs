import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Files that differ from `main`, or from another commit that is named: committed here, not committed, or new.
 * @returns paths from the root, with `/`; deleted files are left out
 */
export function changedFiles(root, from) {
  const git = (...args) => spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  const base = (from === undefined ? ['main', 'origin/main'] : [from])
    .map((branch) => git('merge-base', branch, 'HEAD'))
    .find(({ status }) => status === 0);
  const lists = [
    git('diff', '--name-only', base?.stdout.trim() ?? 'HEAD'),
    git('ls-files', '--others', '--exclude-standard'),
  ];
  for (const { status, stderr } of lists) if (status !== 0) throw new Error(stderr);
  const paths = lists.flatMap(({ stdout }) => stdout.split('\n')).filter((path) => path !== '');
  return [...new Set(paths)].filter((path) => existsSync(join(root, path)));
}

/** Beginnings of the paths of slow tests. */
const slowTests = JSON.parse(readFileSync(new URL('../tests/slow-tests.json', import.meta.url), 'utf8'));

const isSlow = (test) => slowTests.some((beginning) => test.startsWith(beginning));

/** `src/plan/…` → `plan`, `tests/hosts/xlsx/…` → `hosts/xlsx`, `workbench/…` → `workbench`. */
const roomOf = (path) =>
  path.startsWith('workbench/') ? 'workbench' : /^(?:src|tests)\/((?:hosts\/)?[^/]+)\//.exec(path)?.[1];

/**
 * The tests that a change of these files reaches: those of its rooms, and those that import it, directly or not.
 * `left`: slow tests of other rooms, which are left out.
 */
export function reachedTests(changed, all, related) {
  const rooms = new Set(changed.map(roomOf).filter((room) => room !== undefined));
  const own = all.filter((test) => rooms.has(roomOf(test)));
  const others = related.filter((test) => !own.includes(test));
  return {
    run: [...own, ...others.filter((test) => !isSlow(test))],
    left: others.filter((test) => isSlow(test)),
  };
}

/** What differs from `main`, or from another commit that is named: committed here, not committed, or new. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** @returns paths from the root, with `/`; deleted files are not among them */
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

/** Tests of what ships as a whole, by its bundles, in a browser or under Microsoft's library: minutes, after most changes. */
const slow =
  /^tests\/(apps-script|bundles|engines|entries|pane(?!\/model)|hosts\/(excel|journal)|workbench\/(flow|page|unchanged|office)|conversation\/rpc)/;

const roomOf = (path) => /^(?:src|tests)\/((?:hosts\/)?[^/]+)\//.exec(path)?.[1];

/**
 * The tests that a change of these files reaches: those of its rooms, and those that import it, however far away.
 * Of the latter, `left` are slow tests of other rooms.
 */
export function reachedTests(changed, all, related) {
  const rooms = new Set(changed.map(roomOf).filter((room) => room !== undefined));
  const own = all.filter((test) => rooms.has(roomOf(test)));
  const others = related.filter((test) => !own.includes(test));
  return {
    run: [...own, ...others.filter((test) => !slow.test(test))],
    left: others.filter((test) => slow.test(test)),
  };
}

/**
 * `npm run new-version -- minor` (or `major`, `patch`): raises the version in package.json and its lockfile, gives it to the
 * manifest, puts what CHANGELOG.md has under "Unreleased" under a heading of its own, commits all of it and tags it.
 * (`npm version` alone would do the first only: this project lets no script run of itself, `ignore-scripts`.)
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const UNRELEASED = '## [Unreleased]\n';

/**
 * The changelog with the unreleased changes under a heading of their own (Keep a Changelog 1.1.0).
 * @param day ISO
 * @throws Error where nothing is unreleased: a version without a change would say nothing
 */
export function released(changelog, version, day) {
  const [before, after] = changelog.split(UNRELEASED);
  if (after === undefined || !/^\s*(?!## )\S/u.test(after))
    throw new Error('CHANGELOG.md has nothing under "Unreleased": say what the new version brings.');
  return `${before}${UNRELEASED}\n## [${version}] - ${day}\n${after}`;
}

/** Node's own npm, which on Windows no program starts without a shell. */
const npm = (...args) =>
  execFileSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' });

function raise(step) {
  if (!['major', 'minor', 'patch'].includes(step)) {
    console.error('Say what is raised: npm run new-version -- major, minor or patch');
    process.exitCode = 2;
    return;
  }
  if (git('status', '--porcelain') !== '') {
    console.error('Commit or put aside what has been changed first: a version is a commit of its own.');
    process.exitCode = 2;
    return;
  }
  const changelog = join(root, 'CHANGELOG.md');
  const before = readFileSync(changelog, 'utf8');
  try {
    released(before, '0.0.0', '2000-01-01');
  } catch ({ message }) {
    console.error(message);
    process.exitCode = 1;
    return;
  }
  npm('version', '--no-git-tag-version', step);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  writeFileSync(changelog, released(before, version, new Date().toISOString().slice(0, 10)));
  npm('run', 'docs');
  git('commit', '--quiet', '--all', '--message', `versions: ${version}`);
  git('tag', '--annotate', `v${version}`, '--message', `Planbok ${version}`);
  console.log(`${version} is committed and tagged: git push --follow-tags makes the release.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) raise(process.argv[2]);

/**
 * A step of `npm version minor` (or `major`, `patch`): once npm has raised the version in package.json and its lockfile, the
 * manifest gets it too, and what CHANGELOG.md has under "Unreleased" gets its heading. npm then commits and tags.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

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

function raise() {
  const root = new URL('../', import.meta.url);
  const changelog = new URL('CHANGELOG.md', root);
  const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(changelog, released(readFileSync(changelog, 'utf8'), version, day));
  execFileSync(process.execPath, [fileURLToPath(new URL('make-docs.mjs', import.meta.url))], {
    stdio: 'inherit',
  });
  execFileSync('git', ['add', 'CHANGELOG.md', 'manifest.xml', 'docs'], { cwd: fileURLToPath(root) });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) raise();

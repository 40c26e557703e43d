import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = resolve(__dirname, '../..');
const read = (file: string): string => readFileSync(resolve(root, file), 'utf8');
const { version } = JSON.parse(read('package.json')) as { readonly version: string };

test('package, lockfile, manifest and changelog have the same version', () => {
  const lockfile = JSON.parse(read('package-lock.json')) as {
    readonly version: string;
    readonly packages: Readonly<Record<string, { readonly version?: string }>>;
  };
  expect([lockfile.version, lockfile.packages['']?.version]).toEqual([version, version]);
  // Office's versions have four parts.
  expect(/<Version>(.+)<\/Version>/.exec(read('manifest.xml'))?.[1]).toBe(`${version}.0`);
  expect(/^## \[(\d.+)\] - \d{4}-\d\d-\d\d$/m.exec(read('CHANGELOG.md'))?.[1]).toBe(version);
});

const script = pathToFileURL(resolve(root, 'scripts/new-version.mjs')).href;
const changelog = (unreleased: string): string =>
  `# Changelog\n\n## [Unreleased]\n${unreleased}\n## [0.2.0] - 2026-11-28\n\n- Old.\n`;

/** The changelog as version 0.3.0 leaves it, or why it is refused; jest does not load ES modules itself. */
function released(text: string): string {
  const code = `const { released } = await import('${script}');
    process.stdout.write(released(${JSON.stringify(text)}, '0.3.0', '2027-01-02'));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
  });
  return stdout === '' ? stderr : stdout;
}

test('what is unreleased gets the heading of the new version, and the next begins empty', () => {
  expect(released(changelog('\n### Added\n\n- New.\n'))).toBe(
    '# Changelog\n\n## [Unreleased]\n\n## [0.3.0] - 2027-01-02\n\n### Added\n\n- New.\n\n## [0.2.0] - 2026-11-28\n\n- Old.\n',
  );
});

test.each(['', '\n', '\n\n'])('a version without a change is refused: %j', (unreleased) => {
  expect(released(changelog(unreleased))).toContain('nothing under "Unreleased"');
});

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { manifestFaults } from '../../scripts/manifest/manifest-faults';

const root = join(__dirname, '../..');

/** What a function of a script answers; jest does not load ES modules itself. */
function answer(script: string, call: string): unknown {
  const url = pathToFileURL(join(root, 'scripts', script)).href;
  const code = `const script = await import('${url}');
    const { readFileSync } = await import('node:fs');
    process.stdout.write(JSON.stringify(script.${call} ?? null));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
    cwd: root,
  });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

test.each([
  ['https://planbok.example.org', 'https://planbok.example.org'],
  ['https://example.org/excel/planbok/', 'https://example.org/excel/planbok'],
  ['https://example.org:8443/a', 'https://example.org:8443/a'],
  ['http://example.org', null],
  ['example.org', null],
  ['https://user@example.org', null],
  ['https://example.org/?a=1', null],
  ['https://example.org/#a', null],
  ['', null],
])('the add-in served at %j has the base %j', (given, base) => {
  expect(answer('make-manifest.mjs', `baseOf('${given}')`)).toBe(base);
});

test('the manifest to install has every address on the host, and no fault', () => {
  const made = answer(
    'make-manifest.mjs',
    "manifestOn('https://example.org/planbok', readFileSync('manifest.xml', 'utf8'))",
  ) as string;
  expect(made).not.toContain('localhost');
  const faults = manifestFaults(made, {
    has: (path) => !path.startsWith('planbok/'),
    pixels: (path) => [Number(/-(\d+)/.exec(path)?.[1]), Number(/-(\d+)/.exec(path)?.[1])],
    functions: new Set(['check', 'rollup', 'agenda', 'owners']),
  });
  expect(faults).toEqual([]);
  expect(made.length).toBeGreaterThan(readFileSync(join(root, 'manifest.xml'), 'utf8').length / 2);
});

test.each([
  ['win32', true, null],
  ['darwin', true, null],
  ['darwin', false, expect.stringMatching(/^Excel was not found on this machine\. Install it/)],
  ['linux', true, expect.stringMatching(/^Excel does not run on this system \(linux\)\./)],
])('on %s, with Excel: %s, opening it says %s', (platform, hasExcel, said) => {
  expect(answer('excel.mjs', `obstacle('${platform}', ${hasExcel})`)).toEqual(said);
});

test.each([
  ['undefined, () => true', join(root, 'dist', 'manifest.xml')],
  ['undefined, () => false', join(root, 'manifest.xml')],
  ["'other.xml', () => true", expect.stringMatching(/other\.xml$/)],
])('the manifest that is checked is the one to install: %s', (given, path) => {
  expect(answer('excel-validate.mjs', `manifestToCheck(${given})`)).toEqual(path);
});

/** The names that Microsoft's template for Office add-ins has for what is done most, and the files that do it here. */
test.each(['start:web', 'start:desktop', 'stop', 'validate', 'dev-server', 'build:dev', 'watch'])(
  'npm run %s runs something that is there',
  (name) => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      readonly scripts: Readonly<Record<string, string>>;
    };
    const [program = '', script = ''] = (scripts[name] ?? '').split(' ');
    if (program === 'node') expect(existsSync(join(root, script))).toBe(true);
    else expect(scripts[name]).toMatch(/^webpack --mode development --config-name addin/);
  },
);

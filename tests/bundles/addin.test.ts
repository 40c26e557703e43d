import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { faultsOfFile } from '../../scripts/manifest/check-manifest';
import { enPane } from '../../src/text/en/pane';
import { svPane } from '../../src/text/sv/pane';

/** What ships is what is asked here: the files that a static host serves. */
const root = resolve(__dirname, '../..');
const addin = join(root, 'dist/addin');
const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

beforeAll(() => {
  const built = spawnSync(process.execPath, [join(root, 'scripts/build.mjs'), 'addin', 'commands.js'], {
    encoding: 'utf8',
  });
  expect(built.stderr).toBe('');
}, 300_000);

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();

const text = (file: string): string => readFileSync(join(addin, file), 'utf8');
const ofKind = (ending: string): readonly string[] => filesOf(addin).filter((file) => file.endsWith(ending));

test('manifest.xml has no fault against what was built: pages, pictures, functions', () => {
  expect(faultsOfFile(join(root, 'manifest.xml'), addin)).toEqual([]);
});

/** The guide is asked in guide.test.ts. */
const ownPages = (): readonly string[] => ofKind('.html').filter((file) => !file.startsWith('guide'));

test('every page names files that are there, and nothing from elsewhere but the library of Microsoft', () => {
  const pages = ownPages();
  expect(pages).toEqual(['commands.html', 'conformance.html', 'help.html', 'notice.html', 'taskpane.html']);
  const files = filesOf(addin);
  for (const page of pages) {
    const named = [...text(page).matchAll(/\b(?:src|href)="([^"]+)"/g)].map(([, address = '']) => address);
    expect(named.filter((address) => address !== OFFICE && !files.includes(address))).toEqual([]);
    expect(named.filter((address) => address === OFFICE)).toHaveLength(page === 'help.html' ? 0 : 1);
  }
});

test('every page forbids what it does not need', () => {
  for (const page of ofKind('.html')) {
    const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(text(page))?.[1] ?? '';
    const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]));
    expect(rules.get('default-src')).toEqual(["'none'"]);
    expect(rules.get('script-src') ?? []).not.toContain("'unsafe-inline'");
    expect(policy).not.toContain('unsafe-eval');
    expect(rules.get('connect-src') ?? ["'self'"]).toEqual(["'self'"]);
    expect(text(page)).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=/);
  }
});

test('nothing makes code from text', () => {
  for (const script of ofKind('.js'))
    expect(text(script)).not.toMatch(/\beval\(|new Function\b|\bFunction\(/);
});

test('the pane is on the screen before the jobs are fetched', () => {
  expect(ofKind('.js')).toEqual([
    'commands.js',
    'conformance.js',
    'core.js',
    'handouts.js',
    'notice.js',
    'pane-en.js',
    'pane-nb.js',
    'pane-sv.js',
    'start-guard.js',
    'taskpane.js',
    'wheel-image.js',
  ]);
  expect(text('taskpane.js')).toContain('core');
});

test('the pane fetches the sentences of one language', () => {
  expect(text('pane-sv.js')).toContain(svPane.slow);
  expect(text('pane-en.js')).toContain(enPane.slow);
  for (const script of ['taskpane.js', 'pane-en.js']) expect(text(script)).not.toContain(svPane.slow);
  for (const script of ['taskpane.js', 'pane-sv.js']) expect(text(script)).not.toContain(enPane.slow);
});

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { enSetup } from '../../src/text/en/setup';
import { nbSetup } from '../../src/text/nb/setup';
import { svSetup } from '../../src/text/sv/setup';
import { becomes } from '../browser/becomes';
import { launched } from '../browser/chromium';
import { staticHost, type StaticHost } from './static-host';

const root = resolve(__dirname, '../..');
const made = join(root, 'dist/release');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const isWindows = process.platform === 'win32';

function release(): Readonly<Record<string, string>> {
  execFileSync(process.execPath, [join(root, 'scripts/release.mjs')], { cwd: root });
  return Object.fromEntries(
    readdirSync(made).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(made, name)))
        .digest('hex'),
    ]),
  );
}

/** What lies in the one folder at the top of an archive. */
function unpacked(name: string): Readonly<Record<string, Uint8Array>> {
  const files = Object.entries(unzipSync(readFileSync(join(made, `${name}-${version}.zip`))));
  return Object.fromEntries(files.map(([path, bytes]) => [path.slice(path.indexOf('/') + 1), bytes]));
}

const textOf = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf8');

let sums: Readonly<Record<string, string>>;
let excel: Readonly<Record<string, Uint8Array>>;
let site: Readonly<Record<string, Uint8Array>>;
let browser: Browser;
let host: StaticHost;
beforeAll(async () => {
  sums = release();
  excel = unpacked('planbok-excel');
  site = Object.fromEntries(
    Object.entries(excel).flatMap(([path, bytes]) =>
      path.startsWith('site/') ? [[path.slice(5), bytes]] : [],
    ),
  );
  host = await staticHost(site);
  browser = await launched();
}, 300_000);
beforeEach(() => host.change(() => ({})));
afterAll(async () => {
  await Promise.all([browser.close(), host.end()]);
});

test('made again, every file is the same, and SHA256SUMS says so', () => {
  expect(release()).toEqual(sums);
  const listed = readFileSync(join(made, 'SHA256SUMS'), 'utf8').trim().split('\n');
  expect(listed).toEqual(
    Object.entries(sums)
      .filter(([name]) => name !== 'SHA256SUMS')
      .map(([name, sum]) => `${sum}  ${name}`),
  );
});

test('the zip for a static host has all that manifest.xml names, and neither maps nor the trial', () => {
  const named = [
    ...readFileSync(join(root, 'manifest.xml'), 'utf8').matchAll(/"https:\/\/localhost:3000\/([^"]+)"/g),
  ];
  expect(named.length).toBeGreaterThan(10);
  for (const [, path = ''] of named) expect(site).toHaveProperty([path]);
  for (const language of ['sv', 'en']) expect(site).toHaveProperty([`guide/${language}/index.html`]);
  expect(Object.keys(excel).filter((path) => /\.map$|conformance\.js/.test(path))).toEqual([]);
  expect(textOf(site['conformance.html'])).toContain('--with-conformance');
  expect(textOf(excel['README.txt'])).toContain(`Planbok ${version} `);
  const bill = JSON.parse(textOf(excel['sbom.cdx.json'])) as {
    bomFormat: string;
    components: { name: string }[];
  };
  expect(bill.bomFormat).toBe('CycloneDX');
  expect(bill.components.map(({ name }) => name)).toEqual([
    '@modelcontextprotocol/sdk',
    'fflate',
    'preact',
    'saxes',
    'xmlchars',
    'zod',
    'zod-to-json-schema',
  ]);
});

test('the zip for Google has the three files that are pasted', () => {
  const files = Object.keys(unpacked('planbok-google'));
  expect(files).toContain('guide/sv/index.html');
  expect(files.filter((path) => !path.startsWith('guide/')).sort()).toEqual(
    [
      'CHANGELOG.md',
      'Code.js',
      'LICENSE',
      'README.txt',
      'appsscript.json',
      'sbom.cdx.json',
      'sidebar.html',
    ].sort(),
  );
});

test('the package is installed into an empty folder without a network, and reviews a workbook', () => {
  const folder = mkdtempSync(join(tmpdir(), 'planbok release '));
  const npm = (...args: readonly string[]): void =>
    void execFileSync('npm', args, { cwd: folder, stdio: 'pipe', shell: isWindows });
  try {
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    // Google's client is the only thing that it would fetch, and all but Google's spreadsheets works without.
    const packed = join(made, `planbok-${version}.tgz`);
    npm('install', '--offline', '--omit=optional', '--no-audit', '--no-fund', packed);
    const modules = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(modules).toEqual(['planbok']);
    const own = JSON.parse(readFileSync(join(folder, 'node_modules/planbok/package.json'), 'utf8')) as {
      readonly dependencies?: object;
      readonly optionalDependencies?: object;
    };
    expect(own.dependencies).toBeUndefined();
    expect(Object.keys(own.optionalDependencies ?? {})).toEqual(['@googleapis/sheets']);
    const plan = join(folder, 'plan.xlsx');
    writeFileSync(plan, readFileSync(join(root, 'samples/handlingsplan-exempel.xlsx')));
    const bin = join(folder, 'node_modules/.bin/planbok');
    const run = (...args: readonly string[]) =>
      execFileSync(isWindows ? `${bin}.cmd` : bin, args, { cwd: folder, encoding: 'utf8', shell: isWindows });
    expect(run('--version').trim()).toBe(version);
    expect(run('help', 'missing-owner', '--lang', 'en')).toContain('(missing-owner)');
    try {
      run('review', plan, '--today', '2020-11-20');
    } catch (error) {
      // Something is left to decide.
      expect(error).toMatchObject({ status: 1 });
    }
    expect(readdirSync(folder).filter((name) => name.endsWith('.xlsx'))).toHaveLength(2);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

async function opened(address: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 640, height: 900 } });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** What the page says of the server, once it has checked it. */
async function checked(page: Page): Promise<readonly (string | null)[]> {
  await page.locator('#check').click();
  await page.locator('#verdict').waitFor();
  const codes = await page
    .locator('[data-code]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-code')));
  return [await page.locator('#verdict').textContent(), ...codes];
}

test('a host that is set as it should be passes', async () => {
  const page = await opened(`${host.address}/setup.html`);
  const files = Object.keys(site).filter(
    (path) => !/^(\.htaccess|web\.config|staticwebapp|release\.js)/.test(path),
  );
  expect(await checked(page)).toEqual([svSetup.allRight(files.length)]);
  await page.evaluate(axe.source);
  const faults = await page.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))');
  expect(faults).toEqual([]);
  await page.context().close();
});

test.each<readonly [string, Parameters<StaticHost['change']>[0], readonly string[]]>([
  [
    'frames are refused',
    (path) => (path === 'taskpane.html' ? { headers: { 'x-frame-options': 'DENY' } } : {}),
    [svSetup.faults(1), 'frames-refused'],
  ],
  [
    'a script is sent as text',
    (path) => (path === 'commands.js' ? { headers: { 'content-type': 'text/plain' } } : {}),
    [svSetup.faults(1), 'wrong-type'],
  ],
  [
    'a file is an older one',
    (path) => (path === 'core.js' ? { body: Buffer.from('//') } : {}),
    [svSetup.faults(1), 'other-content'],
  ],
  [
    'a file is missing',
    (path) => (path === 'assets/icon-64.png' ? { status: 404 } : {}),
    [svSetup.faults(1), 'not-found'],
  ],
  [
    'no header can be set, as on GitHub Pages',
    () => ({ headers: { 'cache-control': 'max-age=600', 'x-content-type-options': null } }),
    [svSetup.worksWith(2), 'type-may-be-guessed', 'kept-long'],
  ],
])('where %s, the check says which', async (_, change, expected) => {
  host.change(change);
  const page = await opened(`${host.address}/setup.html`);
  const said = await checked(page);
  expect(new Set(said)).toEqual(new Set(expected));
  expect(said[0]).toBe(expected[0]);
  await page.context().close();
});

test('where the list of files was not copied, the page says so in every language', async () => {
  host.change((path) => (path === 'release.js' ? { status: 404, body: Buffer.from('') } : {}));
  const page = await opened(`${host.address}/setup.html`);
  await becomes(
    () => page.locator('main p').allTextContents(),
    [svSetup.noRelease, enSetup.noRelease, nbSetup.noRelease],
  );
  await page.context().close();
});

test('where scripts are sent as text, the page does not start and says why', async () => {
  host.change((path) => (path.endsWith('.js') ? { headers: { 'content-type': 'text/plain' } } : {}));
  const page = await opened(`${host.address}/setup.html`);
  expect(await page.locator('main').innerText()).toContain('Content-Type: text/javascript');
  await page.context().close();
});

test('opened from a folder, the page makes the manifest for the address that is typed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'planbok-setup-'));
  for (const [path, bytes] of Object.entries(site)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  const page = await opened(pathToFileURL(join(folder, 'setup.html')).href);
  expect(await page.locator('#check').count()).toBe(0);
  await page.locator('#address').fill('http://example.org');
  await page.getByText(svSetup.notAnAddress).waitFor();
  await page.locator('#address').fill('https://example.org/excel/');
  const manifest = page.locator('#manifest');
  await manifest.waitFor();
  const started = page.waitForEvent('download');
  await manifest.click();
  const download = await started;
  expect(download.suggestedFilename()).toBe('manifest.xml');
  const saved = join(folder, 'saved.xml');
  await download.saveAs(saved);
  const xml = readFileSync(saved, 'utf8');
  expect(xml).toContain('"https://example.org/excel/taskpane.html"');
  expect(xml).not.toContain('localhost');
  expect(xml).toMatch(/<Id>[0-9a-f]{8}-[0-9a-f]{4}-5/);
  await page.getByRole('button', { name: enSetup.inThis }).click();
  await becomes(() => page.locator('h1').textContent(), `Planbok ${version} for Excel`);
  await page.context().close();
  rmSync(folder, { recursive: true, force: true });
});

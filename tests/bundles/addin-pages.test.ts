import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { svAddin } from '../../src/text/sv/addin';
import { launched } from '../browser/chromium';

/** The built pages in a real Chromium, as a static host serves them, without Excel around them. */
const root = resolve(__dirname, '../..');
const addin = join(root, 'dist/addin');
const library = join(root, 'node_modules/@microsoft/office-js/dist');
const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const kinds: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  png: 'image/png',
};

let server: Server;
let base: string;
let browser: Browser;

beforeAll(async () => {
  spawnSync(process.execPath, [join(root, 'scripts/build.mjs'), 'addin', 'commands.js']);
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '', 'http://x').pathname.slice(1);
    response.setHeader('content-type', kinds[path.split('.').at(-1) ?? ''] ?? 'text/plain');
    try {
      response.end(readFileSync(join(addin, path)));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  browser = await launched();
}, 300_000);

afterAll(async () => {
  await browser.close();
  await new Promise((closed) => server.close(closed));
});

interface Opened {
  readonly page: Page;
  /** Addresses that were asked for, outside the folder. */
  readonly outside: string[];
  /** What the page's policy refused, and scripts that failed. */
  readonly complaints: string[];
}

/** @param office whether Microsoft's library can be fetched: then it is the one in node_modules, as it is */
async function opened(path: string, office: boolean): Promise<Opened> {
  const page = await browser.newPage({ locale: 'sv-SE', viewport: { width: 320, height: 455 } });
  const outside: string[] = [];
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) complaints.push(message.text());
  });
  await page.route(
    (url) => !url.href.startsWith(base),
    (route) => {
      const { href } = new URL(route.request().url());
      outside.push(href);
      if (!office || !href.startsWith(OFFICE)) return route.abort();
      return route.fulfill({ path: join(library, href.slice(OFFICE.length).split('?')[0] ?? '') });
    },
  );
  await page.goto(base + path);
  return { page, outside, complaints };
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const result = await page.evaluate<{
    readonly violations: readonly { readonly id: string }[];
  }>('axe.run()');
  return result.violations.map(({ id }) => id);
}

test('a pane whose library cannot be fetched says so and what to do', async () => {
  const { page, outside, complaints } = await opened('taskpane.html', false);
  await page.waitForSelector(`text=${svAddin.start['no-library'][0]}`);
  expect(await page.locator('#pane p').allTextContents()).toEqual(svAddin.start['no-library']);
  expect([outside, complaints]).toEqual([[`${OFFICE}office.js`], []]);
  await page.close();
}, 60_000);

test('a pane opened outside Excel says where it belongs', async () => {
  const { page, outside, complaints } = await opened('taskpane.html', true);
  await page.waitForSelector(`text=${svAddin.start.elsewhere[0]}`);
  expect(await page.locator('#pane p').allTextContents()).toEqual(svAddin.start.elsewhere);
  expect(outside.filter((address) => !address.startsWith(OFFICE))).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
}, 60_000);

test('the conformance page says the same outside Excel', async () => {
  const { page, complaints } = await opened('conformance.html', false);
  await page.waitForSelector(`text=${svAddin.start['no-library'][0]}`);
  expect(complaints).toEqual([]);
  await page.close();
}, 60_000);

test('the help page reads well: no request outside, no accessibility fault, nothing cut off at 320 px', async () => {
  const { page, outside, complaints } = await opened('help.html', false);
  expect([outside, complaints]).toEqual([[], []]);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  expect(await violations(page)).toEqual([]);
  await page.close();
}, 60_000);

test('a notice in a window is text, whatever it says', async () => {
  const said = ['<img src=x onerror="document.title=1">', '', '"><script>document.title=1</script>', 'rad 2'];
  const { page, complaints } = await opened(`notice.html#${encodeURIComponent(said.join('\n'))}`, false);
  await page.waitForFunction('document.querySelector("h1").textContent !== "Planbok"');
  expect(await page.textContent('h1')).toBe(said[0]);
  expect(await page.textContent('#text')).toBe(said.slice(2).join('\n'));
  expect(await page.title()).toBe('Planbok');
  expect(await violations(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
}, 60_000);

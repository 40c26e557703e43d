import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'acorn';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { enStart } from '../../../src/text/en/start';
import { svStart } from '../../../src/text/sv/start';
import { build } from '../../apps-script/execution';
import { launched } from '../../browser/chromium';
import { built } from '../../workbench/bench-server';

/** What comes for a file of a page: another text, an answer that never comes, or none. */
type Fault = { readonly text: string } | 'never' | 'refused';

interface StartCase {
  readonly name: string;
  readonly page:
    'addin/taskpane.html' | 'addin/conformance.html' | 'page/page.html' | 'apps-script/sidebar.html';
  /** By the last part of a file's address. */
  readonly faults: Readonly<Record<string, Fault>>;
  /** Runs before the page's own scripts. */
  readonly before?: string;
  readonly title: 'failed' | 'late';
  readonly why: string;
  /** In the text for a report. */
  readonly technical: RegExp;
}

/** Microsoft's library, as far as a page is concerned that waits for it. */
const silentOffice = { text: `Office = { onReady: () => new Promise(() => undefined), HostType: {} };` };
const brokenScript = { text: `throw new TypeError('x is not a function');` };

const cases: readonly StartCase[] = [
  {
    name: 'the pane, whose library is on its way for ever',
    page: 'addin/taskpane.html',
    faults: { 'office.js': 'never' },
    title: 'failed',
    why: svStart.notFetched('office.js'),
    technical: /taskpane\.html, 8 s/,
  },
  {
    name: 'the pane, in a program that does not answer',
    page: 'addin/taskpane.html',
    faults: { 'office.js': silentOffice },
    title: 'late',
    why: svStart.silent,
    technical: /taskpane\.html, 8 s\n.*Chrome/,
  },
  {
    name: 'the pane, whose script cannot be fetched',
    page: 'addin/taskpane.html',
    faults: { 'office.js': silentOffice, 'taskpane.js': 'refused' },
    title: 'failed',
    why: svStart.notFetched('taskpane.js'),
    technical: /not fetched: .*taskpane\.js/,
  },
  {
    name: 'the pane, whose sentences cannot be fetched',
    page: 'addin/taskpane.html',
    faults: { 'office.js': silentOffice, 'pane-sv.js': 'refused' },
    title: 'failed',
    why: svStart.notFetched('pane-sv.js'),
    technical: /not fetched: .*pane-sv\.js/,
  },
  {
    name: 'the pane, in an engine that cannot read its script',
    page: 'addin/taskpane.html',
    faults: { 'office.js': silentOffice, 'taskpane.js': { text: 'const { = 1;' } },
    title: 'failed',
    why: svStart.fault,
    technical: /SyntaxError.*taskpane\.js:1/,
  },
  {
    name: 'the pane, when it fails after what waits is taken away',
    page: 'addin/taskpane.html',
    faults: {
      'office.js': silentOffice,
      'taskpane.js': {
        text: `document.getElementById('pane').replaceChildren(); Promise.reject(new RangeError('too deep'));`,
      },
    },
    title: 'failed',
    why: svStart.fault,
    technical: /RangeError: too deep/,
  },
  {
    name: 'the conformance page, whose script fails',
    page: 'addin/conformance.html',
    faults: { 'office.js': silentOffice, 'conformance.js': brokenScript },
    title: 'failed',
    why: svStart.fault,
    technical: /TypeError: x is not a function \(conformance\.js:1/,
  },
  {
    name: 'the workbench, whose server does not answer',
    page: 'page/page.html',
    faults: { book: 'never' },
    title: 'late',
    why: svStart.silent,
    technical: /^Planbok \S+ \/, 8 s\n/,
  },
  {
    name: 'the workbench, whose script fails',
    page: 'page/page.html',
    faults: { 'page.js': brokenScript },
    title: 'failed',
    why: svStart.fault,
    technical: /TypeError: x is not a function/,
  },
  {
    name: 'the sidebar, whose script fails',
    page: 'apps-script/sidebar.html',
    faults: {},
    before: `document.getElementById = () => { throw new Error('not here'); };`,
    title: 'failed',
    why: svStart.fault,
    technical: /not here/,
  },
];

const root = resolve(__dirname, '../../..');
const dist = join(root, 'dist');
const pictures = join(root, 'out/start');
const ORIGIN = 'http://start.test/';
const kinds: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

const fileName = (url: string): string => new URL(url).pathname.split('/').at(-1) ?? '';

function fulfilled(route: Route, path: string, given?: string): Promise<void> {
  const contentType = `${kinds[path.split('.').at(-1) ?? ''] ?? 'text/plain'}; charset=utf-8`;
  return route.fulfill({ contentType, body: given ?? readFileSync(join(dist, path), 'utf8') });
}

let browser: Browser;
const contexts: BrowserContext[] = [];

/** A built page, served with its faults. */
async function opened(
  { page: path, faults, before = '' }: Pick<StartCase, 'page' | 'faults' | 'before'>,
  locale = 'sv-SE',
): Promise<Page> {
  const context = await browser.newContext({ locale, viewport: { width: 320, height: 455 } });
  contexts.push(context);
  const page = await context.newPage();
  await page.addInitScript(before);
  await page.route('**/*', (route) => {
    const url = route.request().url();
    const fault = faults[fileName(url)];
    if (fault === 'never') return undefined;
    if (fault === 'refused') return route.abort();
    const { pathname } = new URL(url);
    const folder = path.split('/')[0] ?? '';
    // The workbench's page names its files from the root; the others beside themselves.
    return fulfilled(route, pathname.startsWith(`/${folder}/`) ? pathname.slice(1) : path, fault?.text);
  });
  // What is on its way for ever is loaded for ever.
  await page.goto(`${ORIGIN}${path}`, { waitUntil: 'commit' });
  return page;
}

/** Pages that are no case of the table: what they say is looked at in tests of their own. */
const others: Readonly<Record<string, Parameters<typeof opened>>> = {
  'an English browser': [
    { page: 'addin/taskpane.html', faults: { 'office.js': 'refused', 'taskpane.js': 'refused' } },
    'en-GB',
  ],
  'a script that starts when the test says so': [
    {
      page: 'addin/taskpane.html',
      faults: {
        'office.js': silentOffice,
        'taskpane.js': {
          text: `startNow = () => document.getElementById('pane').replaceChildren(document.createElement('h1'));`,
        },
      },
    },
  ],
  'a script that has started': [
    {
      page: 'addin/taskpane.html',
      faults: {
        'office.js': 'refused',
        'taskpane.js': { text: `document.getElementById('pane').textContent = 'x';` },
      },
    },
  ],
};

/** All pages, opened at once: each takes its seconds to say that it is late. */
const pages = new Map<string, Page>();

beforeAll(async () => {
  built(['addin', 'taskpane.js'], ['page', 'page.js']);
  build();
  mkdirSync(pictures, { recursive: true });
  browser = await launched();
  await Promise.all([
    ...cases.map(async (each) => pages.set(each.name, await opened(each))),
    ...Object.entries(others).map(async ([name, given]) => pages.set(name, await opened(...given))),
  ]);
}, 300_000);
afterAll(async () => {
  for (const context of contexts) await context.close();
  await browser.close();
});

const pageOf = (name: string): Page => {
  const page = pages.get(name);
  if (!page) throw new Error(`${name} was not opened`);
  return page;
};

test.each(cases.map((each) => [each.name, each] as const))(
  '%s, says why',
  async (name, expected) => {
    const page = pageOf(name);
    const { title, why, technical } = expected;
    const message = page.getByRole('alert');
    await message.waitFor({ timeout: 10_000 });
    const lines = (words: typeof svStart, reason: string): readonly string[] => [
      words[title],
      reason,
      words.what,
      words.report,
    ];
    expect(await message.locator('[lang=sv] p').allTextContents()).toEqual(lines(svStart, why));
    expect(await message.locator('[lang=en] p').first().textContent()).toBe(enStart[title]);
    expect(await message.locator('pre').textContent()).toMatch(technical);
    expect(await page.getByText('Planbok öppnas …').count()).toBe(0);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    await page.screenshot({ path: join(pictures, `${name.replaceAll(/\W+/g, '-')}.png`), fullPage: true });
  },
  30_000,
);

test('the message has no accessibility fault', async () => {
  const page = pageOf('the pane, in a program that does not answer');
  await page.getByRole('alert').waitFor({ timeout: 10_000 });
  await page.evaluate(axe.source);
  const found = await page.evaluate<{ readonly violations: readonly { readonly id: string }[] }>(
    `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })`,
  );
  expect(found.violations.map(({ id }) => id)).toEqual([]);
}, 30_000);

test('a browser that is not Swedish is told in English first, and then in Swedish', async () => {
  const page = pageOf('an English browser');
  await page.getByRole('alert').waitFor({ timeout: 10_000 });
  const languages = page.locator('[role=alert] [lang]');
  expect(await languages.evaluateAll((all) => all.map((each) => each.getAttribute('lang')))).toEqual([
    'en',
    'sv',
  ]);
  expect(await languages.first().locator('p').nth(1).textContent()).toBe(
    enStart.notFetched('office.js, taskpane.js'),
  );
}, 30_000);

test('a page that starts late takes the place of the message; one that has started shows none', async () => {
  const page = pageOf('a script that starts when the test says so');
  const started = pageOf('a script that has started');
  await page.getByRole('alert').waitFor({ timeout: 10_000 });
  await page.evaluate('startNow()');
  await page.locator('#pane > h1').waitFor({ state: 'attached', timeout: 5000 });
  expect(await page.getByRole('alert').count()).toBe(0);
  expect(await started.locator('#pane').textContent()).toBe('x');
}, 30_000);

test.each([
  ['addin', 'taskpane.js'],
  ['page', 'page.js'],
])('the script that says so is read by any engine, as others are not (%s)', (folder, other) => {
  const read = (name: string): unknown =>
    parse(readFileSync(join(dist, folder, name), 'utf8'), { ecmaVersion: 5 });
  expect(read('start-guard.js')).toMatchObject({ type: 'Program' });
  expect(() => read(other)).toThrow(SyntaxError);
});

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, JSHandle, Page } from 'playwright-core';
import type { WorkbookSnapshot } from '../../src/book/snapshot';
import { snapshotOf } from '../../src/hosts/xlsx/read';
import { snapshotJson } from './snapshot-json';
import type { TestOptions } from './test-desk';

const root = resolve(__dirname, '../..');
const ORIGIN = 'http://pane.test';
/** In their order of use: values first. */
const styles = ['tokens.css', 'pane.css', 'parts.css', 'figures.css'];

export const sample = (name: string): WorkbookSnapshot =>
  snapshotOf(readFileSync(resolve(root, 'samples', name)));

export const swedishSample = sample('handlingsplan-exempel.xlsx');
export const englishSample = sample('action-plan-sample.xlsx');

const html = `<!doctype html><html><head><meta charset="utf-8"><title>Planbok</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'">
${styles.map((name) => `<link rel="stylesheet" href="/${name}">`).join('\n')}
</head><body><div id="root"></div><script src="/bundle.js"></script></body></html>`;

export interface Opened {
  readonly page: Page;
  /** Everything the page asked for beyond itself, and every error it had. */
  readonly strays: string[];
  /** Workbooks that the page has been given: each crosses once. */
  readonly books: Map<WorkbookSnapshot, JSHandle<{ readonly book: string }>>;
}

export interface OpenOptions extends Partial<Omit<TestOptions, 'book'>> {
  readonly book?: WorkbookSnapshot;
  readonly width?: number;
  readonly height?: number;
}

/** An empty page that has the pane's script and styles; whatever it asks for beyond its own files is refused and noted. */
export async function emptyPage(browser: Browser, bundle: string): Promise<Opened> {
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  page.setDefaultTimeout(10_000);
  const strays: string[] = [];
  page.on('pageerror', (error) => strays.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') strays.push(message.text());
  });
  await page.route('**/*', async (route) => {
    const name = route.request().url().replace(`${ORIGIN}/`, '');
    if (name === '') return route.fulfill({ contentType: 'text/html', body: html });
    if (name === 'bundle.js') return route.fulfill({ contentType: 'text/javascript', body: bundle });
    if (styles.includes(name)) {
      return route.fulfill({
        contentType: 'text/css',
        body: readFileSync(resolve(root, 'src/pane', name), 'utf8'),
      });
    }
    if (name !== 'favicon.ico') strays.push(route.request().url());
    return route.abort();
  });
  await page.goto(`${ORIGIN}/`);
  return { page, strays, books: new Map() };
}

/** Puts a new pane over a workbook in the page, in place of the one that was there, and waits until it has looked. */
export async function mounted({ page, strays, books }: Opened, options: OpenOptions = {}): Promise<Page> {
  const { book = swedishSample, width = 320, height = 455, ...setup } = options;
  strays.length = 0;
  await page.setViewportSize({ width, height });
  const kept = books.get(book) ?? (await page.evaluateHandle((text) => ({ book: text }), snapshotJson(book)));
  books.set(book, kept);
  await page.evaluate(([given, { book: json }]) => window.openPane({ ...given, book: json }), [
    { today: '2020-11-24', ...setup },
    kept,
  ] as const);
  await page.waitForSelector('h1');
  return page;
}

/** Presses everything that the selector finds now; what appears by it is not pressed. */
export const pressAll = (page: Page, selector: string): Promise<void> =>
  page.evaluate((which) => {
    for (const element of document.querySelectorAll<HTMLElement>(which)) element.click();
  }, selector);

/** Presses the first that the selector finds, which must be there. */
export const press = (page: Page, selector: string): Promise<void> =>
  page.evaluate((which) => {
    const element = document.querySelector<HTMLElement>(which);
    if (!element) throw new Error(`nothing to press: ${which}`);
    element.click();
  }, selector);

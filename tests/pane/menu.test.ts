import type { Browser, Page } from 'playwright-core';
import { becomes } from '../browser/becomes';
import { launched } from '../browser/chromium';
import { focused } from './acts';
import { bundled } from './bundle';
import { emptyPage, mounted, type Opened, type OpenOptions } from './open-pane';

let browser: Browser;
let empty: Opened;
beforeAll(async () => {
  browser = await launched();
  empty = await emptyPage(browser, await bundled('tests/pane/test-page.ts'));
}, 120_000);
afterAll(() => browser.close(), 60_000);

const opened = (options: OpenOptions = {}): Promise<Page> => mounted(empty, options);

test.each(['sv-SE', 'en-GB'])(
  'the menu leads to the guide in the language of the pane (%s)',
  async (displayLanguage) => {
    const page = await opened({ displayLanguage });
    await page.locator('.menu > button').press('Enter');
    await page.keyboard.press('End');
    const link = page.locator('a:focus');
    expect([await link.getAttribute('href'), await link.getAttribute('target')]).toEqual([
      `guide/${displayLanguage.slice(0, 2)}/index.html`,
      '_blank',
    ]);
    // Where nobody knows where the guide is, as in Google's sidebar, nothing leads there.
    await opened({ displayLanguage, host: 'sheets' });
    await page.locator('.menu > button').press('Enter');
    expect(await page.getByRole('menuitem').count()).toBe(3);
  },
);

test('Escape closes the menu and gives the keyboard back to its button', async () => {
  const page = await opened();
  await page.locator('.menu > button').press('Enter');
  await page.keyboard.press('ArrowUp');
  await becomes(() => focused(page), 'Guide');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu').count()).resolves.toBe(0);
  await becomes(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')), 'Mer');
}, 60_000);

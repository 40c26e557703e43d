import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { launched } from '../../browser/chromium';
import { built, testBench } from '../bench-server';
import { picture, rulesBroken, seen } from './page-in-chromium';
import { planbokBook } from './sample-books';

jest.setTimeout(60_000);

const sample = resolve(__dirname, '../../../samples/handlingsplan-exempel.xlsx');
let browser: Browser;

beforeAll(async () => {
  built(['page', 'page.js'], ['addin', 'taskpane.js']);
  browser = await launched();
}, 120_000);
afterAll(() => browser.close());

test.each([
  ['sv-SE', 1280, 800, 'light'],
  ['sv-SE', 1000, 700, 'dark'],
  ['en-GB', 1280, 800, 'dark'],
  ['en-GB', 1000, 700, 'light'],
] as const)(
  'in %s, %i × %i, %s: everything fits, can be read, and the sheet is paper',
  async (locale, width, height, colorScheme) => {
    const name = `${locale.slice(0, 2)}-${width}-${colorScheme}`;
    for (const [what, from] of [
      ['sample', { from: sample }],
      ['sheets', { bytes: planbokBook() }],
    ] as const) {
      const bench = await testBench(from);
      const { page, context, complaints } = await seen(browser, bench, {
        locale,
        width,
        height,
        colorScheme,
      });
      await page.frameLocator('.pane-frame').getByRole('tab').first().waitFor();
      if (what === 'sheets') await page.getByRole('tab').last().click();
      await page.waitForTimeout(300);
      await picture(page, `${what}-${name}`);
      expect(await rulesBroken(page)).toEqual([]);
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
      ).toBe(0);
      const paper = await page
        .locator('.layer.main')
        .evaluate((layer) => getComputedStyle(layer).backgroundColor);
      expect(paper).toBe('rgb(255, 255, 255)');
      const bar = await page
        .locator('.ribbon')
        .evaluate((ribbon) => getComputedStyle(ribbon).backgroundColor);
      expect(bar).toBe(colorScheme === 'dark' ? 'rgb(31, 31, 31)' : 'rgb(245, 245, 245)');
      const pane = page.frameLocator('.pane-frame').locator('html');
      expect(await pane.getAttribute('data-theme')).toBe(colorScheme);
      await context.close();
      await bench.end();
      expect(complaints).toEqual([]);
    }
  },
);

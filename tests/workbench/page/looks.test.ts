import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { launched } from '../../browser/chromium';
import { built, testBench } from '../bench-server';
import { noPane, picture, rulesBroken, seen } from './page-in-chromium';
import { planbokBook } from './sample-books';
import { someOf } from '../../case-count';

jest.setTimeout(60_000);

const sample = resolve(__dirname, '../../../samples/handlingsplan-exempel.xlsx');
const made = planbokBook();
let browser: Browser;

beforeAll(async () => {
  built(['page', 'page.js'], ['addin', 'taskpane.js']);
  browser = await launched();
}, 120_000);
afterAll(() => browser.close());

// Between them axe looks at both languages and both themes: no rule of its is about the one together with the other.
describe.each(
  someOf([
    ['sv-SE', 1280, 800, 'light', true],
    ['sv-SE', 1000, 700, 'dark', false],
    ['en-GB', 1280, 800, 'dark', true],
    ['en-GB', 1000, 700, 'light', false],
  ] as const),
)('in %s, %i × %i, %s', (locale, width, height, colorScheme, hasAxe) => {
  test.each([
    ['the sample and the pane', 'sample', { from: sample }],
    ['what Planbok makes', 'sheets', { bytes: made, addin: noPane }],
  ] as const)('%s: everything fits, can be read, and the sheet is paper', async (_, what, order) => {
    const bench = await testBench(order);
    const { page, context, complaints } = await seen(browser, bench, { locale, width, height, colorScheme });
    if (what === 'sample') {
      await page.frameLocator('.pane-frame').getByRole('tab').first().waitFor();
      const pane = page.frameLocator('.pane-frame').locator('html');
      expect(await pane.getAttribute('data-theme')).toBe(colorScheme);
    } else {
      const rows = page.waitForResponse((response) => response.url().includes('/api/rows'));
      await page.getByRole('tab').last().click();
      await rows;
    }
    await picture(page, `${what}-${locale.slice(0, 2)}-${width}-${colorScheme}`);
    if (hasAxe) expect(await rulesBroken(page)).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
    const backgroundOf = (part: string) =>
      page.locator(part).evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await backgroundOf('.layer.main')).toBe('rgb(255, 255, 255)');
    expect(await backgroundOf('.ribbon')).toBe(
      colorScheme === 'dark' ? 'rgb(31, 31, 31)' : 'rgb(245, 245, 245)',
    );
    await context.close();
    await bench.end();
    expect(complaints).toEqual([]);
  });
});

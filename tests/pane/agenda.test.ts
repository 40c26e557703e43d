import type { Browser } from 'playwright-core';
import { becomes } from '../browser/becomes';
import { launched } from '../browser/chromium';
import { reviewTopics as enReviewTopics } from '../../src/text/en/review-topics';
import { tab, write } from './acts';
import { bundled } from './bundle';
import { emptyPage, mounted, type Opened } from './open-pane';

let browser: Browser;
let empty: Opened;
beforeAll(async () => {
  browser = await launched();
  empty = await emptyPage(browser, await bundled('tests/pane/test-page.ts'));
}, 120_000);
afterAll(() => browser.close(), 60_000);

test('what the standard asks for is added with a click, a point renamed and one left out; the agenda made again keeps it', async () => {
  const page = await mounted(empty);
  await tab(page, 'Möte');
  const points = page.locator('ol.points > li');
  await becomes(() => points.count(), 9);
  const missing = page.locator('#missing > li');
  await becomes(() => missing.count(), 4);
  await missing.first().getByRole('button').click();
  await becomes(() => missing.count(), 3);
  await page.locator('#add-all').click();
  await page.getByText('Inget saknas.').waitFor();
  await becomes(() => points.count(), 13);
  await page.locator('#change-points').click();
  await page.getByLabel('Punkt nr 1', { exact: true }).fill('Välkommen');
  await page.getByRole('button', { name: /^Ta bort: Klimatpott/ }).click();
  await page.getByRole('button', { name: /^Flytta upp: Slutsats/ }).click();
  await page.locator('.footer .primary').click();
  await write(page);
  await tab(page, 'Möte');
  const said = async (): Promise<readonly string[]> => {
    await points.first().waitFor();
    return points.locator('> span').allTextContents();
  };
  const now = await said();
  expect(now).toHaveLength(12);
  expect(now[0]).toBe('1. Välkommen');
  expect(now[9]).toMatch(/^10. Slutsats/);
  expect(now.join()).not.toContain('Klimatpott');
  await page.locator('.footer .primary').click();
  await page.getByText('Inget behöver ändras').waitFor();
  expect(await said()).toEqual(now);
});

test('what the standard asks for is said in the words of who reads it, the points to add in those of the workbook', async () => {
  const page = await mounted(empty, { preferences: { language: 'en', theme: 'auto' } });
  await tab(page, 'Meeting');
  const missing = page.locator('#missing > li');
  await becomes(() => missing.count(), 4);
  const first = missing.first();
  await becomes(() => first.locator('> span').textContent(), 'Intressenter och klagomål');
  await becomes(
    () => first.locator('small').textContent(),
    expect.stringContaining(enReviewTopics.complaints),
  );
  expect(await first.locator('small').getAttribute('lang')).toBe('en');
});

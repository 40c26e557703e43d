import type { Browser } from 'playwright-core';
import { becomes } from '../browser/becomes';
import { launched } from '../browser/chromium';
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

test('the minutes are made from the agenda, reviewed before they are written, and made again without a change', async () => {
  const page = await mounted(empty);
  await tab(page, 'Möte');
  await page.locator('ol.points > li').first().waitFor();
  // Without an agenda there is nothing to make them from.
  await becomes(() => page.locator('#make-minutes').count(), 0);
  await page.locator('.footer .primary').click();
  await write(page);
  await tab(page, 'Möte');
  await page.locator('#make-minutes').click();
  await page.getByText('Protokoll 2020-11-24').first().waitFor();
  await write(page);
  await tab(page, 'Möte');
  await becomes(() => page.locator('#make-minutes').textContent(), 'Uppdatera protokollet');
  await page.locator('#make-minutes').click();
  await page.getByText('Inget behöver ändras').waitFor();
  await page.getByRole('button', { name: 'Visa Protokoll 2020-11-24' }).waitFor();
  await page.locator('#enter-decisions').click();
  await page.getByText('Inget behöver ändras').waitFor();
});

test('a meeting that is to come has no minutes, and the pane says why', async () => {
  const page = await mounted(empty);
  await tab(page, 'Möte');
  await page.locator('#meeting-date').fill('2099-11-24');
  await page.locator('.footer .primary').click();
  await write(page);
  await tab(page, 'Möte');
  await page.locator('#make-minutes').click();
  await page.getByText('Mötet är 2099-11-24. Protokollet görs när mötet har hållits.').first().waitFor();
});

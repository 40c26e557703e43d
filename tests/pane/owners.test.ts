import type { Browser } from 'playwright-core';
import { launched } from '../browser/chromium';
import { heading, primary, tab, write } from './acts';
import { bundled } from './bundle';
import { nearlyPlan } from './books';
import { emptyPage, mounted, type Opened } from './open-pane';

let browser: Browser;
let empty: Opened;
beforeAll(async () => {
  browser = await launched();
  empty = await emptyPage(browser, await bundled('tests/pane/test-page.ts'));
}, 120_000);
afterAll(() => browser.close(), 60_000);

const link = 'En sida och ett mejl till var och en';

test('the mail to each owner is there to copy, before the sheet is written and after', async () => {
  const page = await mounted(empty);
  await tab(page, 'Möte');
  await page.getByRole('button', { name: link }).click();
  expect(await heading(page)).toBe('Granska innan något skrivs');
  const letter = page.getByLabel('Text till mejl, att kopiera');
  await page.locator('.field select').selectOption({ label: 'Infrastruktur' });
  const text = await letter.inputValue();
  expect(text).toContain('åtgärder för Infrastruktur');
  expect(text.match(/^- Å-/gm)).toHaveLength(2);
  await page.getByRole('button', { name: 'Kopiera' }).click();
  expect(await page.evaluate(() => window.getSelection()?.toString())).toBe(text);
  await write(page);
  expect(await page.evaluate(() => window.pane.sheets())).toContain('Per ansvarig');
  expect(await page.evaluate(() => window.pane.shown.at(-1)?.sheet)).toBe('Per ansvarig');

  await tab(page, 'Möte');
  await page.getByRole('button', { name: link }).click();
  await letter.waitFor();
  expect(await primary(page).count()).toBe(0);
  await page.getByText('Inget behöver ändras').waitFor();
  await page.locator('.footer').getByRole('button', { name: 'Tillbaka' }).click();
  expect(await heading(page)).toBe('Ledningens genomgång');
}, 60_000);

test('without a plan nothing is offered', async () => {
  const page = await mounted(empty, { book: nearlyPlan });
  await tab(page, 'Möte');
  expect(await page.getByRole('button', { name: link }).count()).toBe(0);
}, 60_000);

import type { Browser } from 'playwright-core';
import { becomes } from '../browser/becomes';
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
  await becomes(() => heading(page), 'Granska innan något skrivs');
  const letter = page.getByLabel('Text till mejl, att kopiera');
  await page.locator('.field select').selectOption({ label: 'Infrastruktur' });
  const text = await letter.inputValue();
  expect(text).toContain('åtgärder för Infrastruktur');
  expect(text.match(/^- Å-/gm)).toHaveLength(2);
  await page.getByRole('button', { name: 'Kopiera' }).click();
  expect(await page.evaluate(() => window.getSelection()?.toString())).toBe(text);
  await write(page);
  await becomes(() => page.evaluate(() => window.pane.sheets()), expect.arrayContaining(['Per ansvarig']));
  await becomes(() => page.evaluate(() => window.pane.shown.at(-1)?.sheet), 'Per ansvarig');

  await tab(page, 'Möte');
  await page.getByRole('button', { name: link }).click();
  await letter.waitFor();
  await becomes(() => primary(page).count(), 0);
  await page.getByText('Inget behöver ändras').waitFor();
  await page.locator('.footer').getByRole('button', { name: 'Tillbaka' }).click();
  await becomes(() => heading(page), 'Ledningens genomgång');
}, 60_000);

test('without a plan nothing is offered', async () => {
  const page = await mounted(empty, { book: nearlyPlan });
  await tab(page, 'Möte');
  await becomes(() => page.getByRole('button', { name: link }).count(), 0);
}, 60_000);

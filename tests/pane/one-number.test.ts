import type { Browser } from 'playwright-core';
import { becomes } from '../browser/becomes';
import { launched } from '../browser/chromium';
import { svPane } from '../../src/text/sv/pane';
import { primary, review, tab, write } from './acts';
import { bundled } from './bundle';
import { emptyPage, mounted, type Opened } from './open-pane';

let browser: Browser;
let empty: Opened;
beforeAll(async () => {
  browser = await launched();
  empty = await emptyPage(browser, await bundled('tests/pane/test-page.ts'));
}, 120_000);
afterAll(() => browser.close(), 60_000);

const numbersIn = (text: string | null): readonly number[] => (text?.match(/\d+/g) ?? []).map(Number);

test('the card of a plan names the column that is not recognised', async () => {
  const page = await mounted(empty);
  const card = page.locator('.card').first();
  await card.getByText(svPane.plan.columns(7, 8)).waitFor();
  await card.getByText(svPane.plan.unreadColumns([svPane.columns.column('H', 'Revision')], 0)).waitFor();
}, 60_000);

test('what the button of the questions counts is what the review says of each plan', async () => {
  const page = await mounted(empty);
  await tab(page, 'Problem');
  const [all] = numbersIn(await primary(page).textContent());
  await review(page);
  const plans = await page.locator('.dots li', { hasText: 'skrivs om' }).allTextContents();
  const rewritten = plans.map((plan) => Number(/(\d+) celler skrivs om/.exec(plan)?.[1]));
  expect(rewritten.reduce((sum, count) => sum + count, 0)).toBe(all);
}, 60_000);

test('the button, the message and the log say the same; sheets that nobody sees are not named', async () => {
  const page = await mounted(empty);
  await review(page);
  expect(await page.locator('#panel').textContent()).not.toMatch(/Planbok (?:listor|minne)/);
  const [cells = 0, sheets = 0] = numbersIn(await primary(page).textContent());
  expect(await primary(page).textContent()).toBe(svPane.preview.write(cells, sheets));
  await write(page);
  await page
    .locator('.message.done')
    .getByText(svPane.notices.changed(cells, 2, sheets))
    .waitFor();
  await page.getByRole('button', { name: svPane.showLog }).click();
  await becomes(
    () => page.locator('.run small').textContent(),
    expect.stringContaining(` · ${svPane.log.cells(cells)} · `),
  );
}, 60_000);

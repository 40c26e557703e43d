import type { Browser } from 'playwright-core';
import { becomes } from '../browser/becomes';
import { launched } from '../browser/chromium';
import { svPane } from '../../src/text/sv/pane';
import { bookOf, sheetOf } from '../plan/sheet-of';
import { heading, review, tab, valueAt, write } from './acts';
import { bundled } from './bundle';
import { emptyPage, mounted, type Opened } from './open-pane';

const { problems } = svPane;

/** A plan whose statuses and times are in Finnish. */
const finnish = bookOf(
  sheetOf('Plan 2020', [
    ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
    [1, 'Byt lampor i trapphuset', 'Eva Berg', { date: '2020-12-01' }, 'tehty'],
    [2, 'Sortera avfall i köket', 'Bo Lund', 'kun ehditään', 'kesken'],
    [3, 'Väg maten som blir över', 'Eva Berg', { date: '2020-12-01' }, 'Kesken'],
    [4, 'Mät vattnet varje kvartal', 'Eva Berg', 'kun ehditään', 'Pågår'],
    [5, 'Laga taket över cykelstället', 'Bo Lund', { date: '2020-12-20' }, 'kesken'],
  ]),
);

let browser: Browser;
let empty: Opened;
beforeAll(async () => {
  browser = await launched();
  empty = await emptyPage(browser, await bundled('tests/pane/test-page.ts'));
}, 120_000);
afterAll(() => browser.close(), 60_000);

test.each(['sv', 'en'] as const)(
  'a word in several cells is one line, in %s',
  async (language) => {
    const page = await mounted(empty, { book: finnish, preferences: { language, theme: 'light' } });
    await page.locator('[role=tab]').nth(1).click();
    await page.locator('[data-key=unknown-status] .ask').first().waitFor();
    const rows = page.locator('[data-key=unknown-status] .ask');
    expect(await rows.count()).toBe(2);
    await page.screenshot({ path: `out/pane/same-word-${language}.png` });
    await rows.nth(1).click();
    await page.locator('.question').waitFor();
    await page.screenshot({ path: `out/pane/same-word-question-${language}.png` });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  },
  60_000,
);

test('one answer is written to each cell that says the word, after it has been reviewed', async () => {
  const page = await mounted(empty, { book: finnish });
  await tab(page, 'Problem');
  await becomes(() => heading(page), problems.left(6));
  await page.locator('[data-key=unknown-status] .ask', { hasText: problems.word('kesken') }).click();
  await page.getByText(problems.answersAll(3)).waitFor();
  await becomes(() => page.evaluate(() => window.pane.shown.at(-1)), {
    sheet: 'Plan 2020',
    row: 3,
    column: 5,
  });
  await page.locator('form.answer select').selectOption('Pågår');
  await page.locator('form.answer [type=submit]').click();
  await page.locator('[data-next]').click();
  await becomes(() => page.locator('.badge').textContent(), '3');
  await review(page);
  await write(page);
  for (const row of [3, 4, 6]) await becomes(() => valueAt(page, 'Plan 2020', row, 5), 'Pågår');
  await becomes(() => valueAt(page, 'Plan 2020', 2, 5), 'tehty');
}, 60_000);

test('the cells can be answered each by itself', async () => {
  const page = await mounted(empty, { book: finnish });
  await tab(page, 'Problem');
  await page.locator('[data-key=unknown-status] .ask', { hasText: problems.word('kesken') }).click();
  await page.getByRole('button', { name: problems.apart }).click();
  await becomes(() => page.locator('.question .strong').textContent(), 'Sortera avfall i köket');
  await page.getByRole('button', { name: problems.skip }).click();
  await becomes(() => page.locator('.badge').textContent(), '5');
  await page.getByRole('button', { name: problems.all }).click();
  await becomes(() => page.locator('[data-key=unknown-status] .ask').count(), 4);
}, 60_000);

import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { becomes } from '../browser/becomes';
import { launched } from '../browser/chromium';
import { bookOf, sheetOf } from '../plan/sheet-of';
import { heading, primary, tab, write } from './acts';
import { bundled } from './bundle';
import { nearlyPlan } from './books';
import { emptyPage, mounted, type Opened } from './open-pane';

const pictures = resolve(__dirname, '../../out/pane');

let browser: Browser;
let empty: Opened;
beforeAll(async () => {
  browser = await launched();
  empty = await emptyPage(browser, await bundled('tests/pane/test-page.ts'));
  mkdirSync(pictures, { recursive: true });
}, 120_000);
afterAll(() => browser.close(), 60_000);

const blank = bookOf(sheetOf('Blad1', []));

test.each([
  ['sv', 'Arbetsboken är tom', 'Prova på ett exempel', 'Handlingsplan 2020', '4 att avgöra'],
  ['en', 'The workbook is empty', 'Try an example', 'Action plan 2020', '4 to decide'],
] as const)(
  'an empty workbook: an example is shown, written and taken back, in %s',
  async (language, title, button, plan, problems) => {
    const page = await mounted(empty, { book: blank, preferences: { language, theme: 'auto' } });
    await becomes(() => heading(page), title);
    await becomes(() => primary(page).textContent(), button);
    await page.screenshot({ path: `${pictures}/sample-${language}.png` });
    await primary(page).click();
    await page.waitForSelector('.group .tag');
    await becomes(() => page.evaluate(() => window.pane.sheets()), ['Blad1']);
    await write(page);
    await becomes(() => heading(page), plan);
    await page.screenshot({ path: `${pictures}/sample-written-${language}.png` });
    expect(await page.evaluate(() => window.pane.sheets())).toHaveLength(4);
    await tab(page, language === 'sv' ? 'Problem' : 'Problems');
    await becomes(() => heading(page), problems);
    await tab(page, 'Plan');
    await page.locator('.message.done .button').click();
    await page.getByRole('heading', { name: title }).waitFor();
    await becomes(() => page.evaluate(() => window.pane.sheets()), ['Blad1']);
  },
  60_000,
);

test('a workbook with something in it is offered no example, and is told where there is one', async () => {
  const page = await mounted(empty, { book: nearlyPlan });
  await becomes(() => page.getByRole('button', { name: 'Prova på ett exempel' }).count(), 0);
  await page.getByText('Öppna panelen i en tom arbetsbok').waitFor();
}, 60_000);

test('what somebody has written meanwhile is not mixed with an example', async () => {
  const page = await mounted(empty, { book: blank });
  await page.evaluate(() => window.pane.type({ sheet: 'Blad1', row: 1, column: 1 }, 'Handla mjölk'));
  await primary(page).click();
  await page.getByText('arbetsboken är inte tom').waitFor();
  await becomes(() => page.evaluate(() => window.pane.sheets()), ['Blad1']);
}, 60_000);

import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { replay } from '../../src/book/replay';
import { jobs } from '../../src/jobs/jobs';
import { svPane } from '../../src/text/sv/pane';
import { becomes } from '../browser/becomes';
import { launched } from '../browser/chromium';
import { heading, primary, tab, write } from './acts';
import { bundled } from './bundle';
import { bookOf, day, sheetOf, type Rows } from '../plan/sheet-of';
import { emptyPage, englishSample, mounted, type Opened } from './open-pane';

const pictures = resolve(__dirname, '../../out/pane');

let browser: Browser;
let empty: Opened;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  browser = await launched();
  empty = await emptyPage(browser, await bundled('tests/pane/test-page.ts'));
}, 120_000);
afterAll(() => browser.close(), 60_000);

const place = (page: Page): Promise<string | null> => page.locator('.page > div > p').first().textContent();
const shown = (page: Page): Promise<string | null> => page.locator('.question .strong').textContent();
const pressed = (page: Page): Promise<readonly string[]> =>
  page.locator('.question [aria-pressed="true"]').allTextContents();

test('a management goes through the year with the keyboard, sees the changes, and writes them', async () => {
  const page = await mounted(empty, { width: 320, height: 720 });
  await tab(page, 'Möte');
  await page.locator('#close-year').click();
  await becomes(() => heading(page), 'Årsbyte 2020 → 2021');
  await becomes(() => place(page), '1 av 14. 12 åtgärder att besvara.');
  expect(await shown(page)).toBe('Å-02 Revidera tre kurser i tillämpad fysik så att de kan MHU-märkas');

  // Moved: the field of the new deadline is read as the plan's own are.
  await page.keyboard.press('2');
  await page.getByLabel('Ny tidpunkt').fill('snart kanske');
  await page.getByText(svPane.problems.unclear).waitFor();
  await page.getByLabel('Ny tidpunkt').fill('v. 26');
  await page.getByText(/2021-07-02/).waitFor();
  await page.screenshot({ path: `${pictures}/year-move.png` });
  await page.getByLabel('Ny tidpunkt').press('Enter');
  await becomes(() => place(page), '2 av 14. 11 åtgärder att besvara.');

  // The next plan may have it: moved, it is not answered before that is.
  await page.keyboard.press('2');
  await page.getByText('Den är Å-26').waitFor();
  await becomes(() => place(page), '2 av 14. 11 åtgärder att besvara.');
  await page.screenshot({ path: `${pictures}/year-same.png` });
  await page.getByLabel('Den är en annan: ny rad').check();
  await becomes(() => place(page), '2 av 14. 10 åtgärder att besvara.');
  await page.getByRole('button', { name: 'Nästa' }).click();

  // Done goes on by itself; the arrow goes back to what was answered.
  await becomes(() => shown(page), 'Å-07 Kartlägga pågående projekt mot de globala målen');
  await page.keyboard.press('1');
  await becomes(() => shown(page), 'Å-08 Checklista för miljöpåverkan vid forskningsansökningar');
  await page.screenshot({ path: `${pictures}/year-proposed.png` });
  await page.keyboard.press('ArrowLeft');
  await becomes(() => pressed(page), ['1 Klar']);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');

  // Dropped: why and by which decision.
  await becomes(() => shown(page), 'Å-09 Seminarieserie om hållbar forskningsinfrastruktur');
  await page.keyboard.press('3');
  await page.getByLabel('Skäl').fill('pengarna räckte inte');
  await becomes(() => place(page), '5 av 14. 9 åtgärder att besvara.');
  await page.getByLabel('Enligt beslut').fill('B-2020-11-3');
  await becomes(() => place(page), '5 av 14. 8 åtgärder att besvara.');
  await page.screenshot({ path: `${pictures}/year-drop.png` });

  await primary(page).click();
  await becomes(() => heading(page), 'Granska innan något skrivs');
  await page.getByText('Plan 2020 (ordnad)').first().waitFor();
  // What was answered is there still, where she goes back.
  await page.locator('.footer').getByRole('button', { name: 'Avbryt' }).click();
  await tab(page, 'Möte');
  await page.locator('#close-year').click();
  await becomes(() => place(page), '6 av 14. 8 åtgärder att besvara.');
  await primary(page).click();
  await becomes(() => heading(page), 'Granska innan något skrivs');
  await write(page);
  const after = await page.evaluate(() => window.pane.valueAt('Förslag 2021', 18, 3));
  expect(after).toBe('Revidera tre kurser i tillämpad fysik så att de kan MHU-märkas');

  // The second time only what nobody has answered is left.
  await tab(page, 'Möte');
  await page.locator('#close-year').click();
  await becomes(() => place(page), '1 av 8. 8 åtgärder att besvara.');
}, 120_000);

test('in English', async () => {
  const page = await mounted(empty, {
    book: englishSample,
    preferences: { language: 'en', theme: 'auto' },
    width: 320,
    height: 720,
  });
  await tab(page, 'Meeting');
  await page.locator('#close-year').scrollIntoViewIfNeeded();
  await page.screenshot({ path: `${pictures}/year-start-en.png` });
  await page.locator('#close-year').click();
  await becomes(() => heading(page), 'Change of year 2020 → 2021');
  await page.keyboard.press('2');
  await page.screenshot({ path: `${pictures}/year-en.png` });
}, 60_000);

/** Presses the way to the change of year, at the bottom of the tab, and returns whether what it says is seen, and where the keyboard is. */
async function saidAfterPress(page: Page, said: string): Promise<readonly [string, string]> {
  const button = page.locator('#close-year');
  await button.scrollIntoViewIfNeeded();
  await button.focus();
  await button.press('Enter');
  const message = page.getByText(said);
  await message.waitFor();
  const seen = await message.evaluate((element) => {
    const box = element.getBoundingClientRect();
    const frame = element.closest('[role=tabpanel]')?.getBoundingClientRect();
    const isSeen = frame !== undefined && box.top >= frame.top && box.bottom <= frame.bottom;
    return isSeen ? 'seen' : `${box.top}–${box.bottom}`;
  });
  return [seen, (await page.evaluate(() => document.activeElement?.id)) ?? ''];
}

test.each([320, 420])(
  'a year that no plan is for is asked, where it is seen, at %d px',
  async (width) => {
    const page = await mounted(empty, { today: '2019-11-24', width });
    await tab(page, 'Möte');
    const said = await saidAfterPress(page, 'Ingen plan är för det år som nu ska stängas.');
    await page.screenshot({ path: `${pictures}/year-unsaid-${width}.png` });
    expect(said).toEqual(['seen', 'close-year']);
  },
  60_000,
);

test('so is that nothing needs to change', async () => {
  const headings = ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'];
  const done = (id: string, title: string): Rows[number] => [id, title, 'Bo Ek', day('2020-03-31'), 'Klar'];
  const rows = [headings, done('A-1', 'Byta belysning'), done('A-2', 'Mäta vatten')];
  const book = bookOf(sheetOf('Plan 2020', rows));
  const inOrder = replay(book, jobs.structure(book, { today: '2020-11-24' }).changes.edits);
  const page = await mounted(empty, { book: inOrder, height: 300 });
  await tab(page, 'Möte');
  expect(await saidAfterPress(page, 'Inget behöver ändras')).toEqual(['seen', 'close-year']);
}, 60_000);

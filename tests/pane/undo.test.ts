import type { Browser, Page } from 'playwright-core';
import { becomes } from '../browser/becomes';
import { svPane } from '../../src/text/sv/pane';
import { svUndo } from '../../src/text/sv/undo';
import { launched } from '../browser/chromium';
import { review, tab, valueAt, write } from './acts';
import { bundled } from './bundle';
import { bookOf, sheetOf } from '../plan/sheet-of';
import { emptyPage, mounted, type Opened } from './open-pane';

let browser: Browser;
let empty: Opened;
beforeAll(async () => {
  browser = await launched();
  empty = await emptyPage(browser, await bundled('tests/pane/test-page.ts'));
}, 120_000);
afterAll(() => browser.close(), 60_000);

const plan = 'Förslag 2021';

/** The pane after a review has been written and a person has typed in a cell of it, and in the overview. */
async function typedAfterWriting(): Promise<Page> {
  const page = await mounted(empty, {});
  await tab(page, 'Problem');
  await review(page);
  await write(page);
  await page.evaluate((sheet) => window.pane.type({ sheet, row: 6, column: 6 }, 'hennes'), plan);
  await page.evaluate(() => window.pane.type({ sheet: 'Lägesbild', row: 70, column: 2 }, 'att följa upp'));
  return page;
}

test('what she has typed stays and is named with a link; the run is done with', async () => {
  const page = await typedAfterWriting();
  const other = await valueAt(page, plan, 5, 6);
  await page.getByRole('button', { name: 'Återställ', exact: true }).click();
  const notice = page.locator('.message.note');
  await notice.getByText(svPane.notices['undone-in-part']).waitFor();
  const said = await notice.textContent();
  expect(said).toContain(svUndo.lead);
  expect(said).toContain(svUndo.sheets['sheet-changed']('Lägesbild'));
  await notice.getByText(`${plan} F6`).click();
  expect(await page.evaluate(() => window.pane.shown.at(-1))).toMatchObject({
    sheet: plan,
    row: 6,
    column: 6,
  });
  await becomes(() => valueAt(page, plan, 6, 6), 'hennes');
  expect(await valueAt(page, plan, 5, 6)).not.toEqual(other);
  const sheets = await page.evaluate(() => window.pane.sheets());
  expect([sheets.includes('Lägesbild'), sheets.includes('Dagordning')]).toEqual([true, false]);

  await notice.getByText(svPane.showLog).click();
  const run = page.locator('.run').first();
  await becomes(() => run.textContent(), expect.stringContaining(svPane.log.states['undone-in-part']));
  await becomes(() => run.getByRole('button').allTextContents(), [svPane.reviewAgain]);
}, 60_000);

test('what was taken back in part is proposed anew by a press, with what she has typed', async () => {
  const page = await typedAfterWriting();
  await page.getByRole('button', { name: 'Återställ', exact: true }).click();
  const notice = page.locator('.message.note');
  await notice.getByText(svPane.afterInPart).waitFor();
  await notice.getByRole('button', { name: svPane.reviewAgain }).click();
  await page.getByRole('heading', { name: svPane.preview.title }).waitFor();
  await write(page);
  await becomes(() => valueAt(page, plan, 6, 6), 'hennes');
  const sheets = await page.evaluate(() => window.pane.sheets());
  expect(sheets.filter((name) => name.startsWith('Lägesbild'))).toEqual(['Lägesbild']);
}, 60_000);

test('in the log too it is said what stays, and the way on is there', async () => {
  const page = await typedAfterWriting();
  await page.getByText(svPane.showLog).click();
  await page.locator('.run').getByRole('button').click();
  await page.locator('.message.note').getByText(`${plan} F6`).waitFor();
  await page.locator('.run').first().getByRole('button', { name: svPane.reviewAgain }).click();
  await page.getByRole('heading', { name: svPane.preview.title }).waitFor();
}, 60_000);

test('a run that cannot be done again as it was is not offered once more, but proposed anew', async () => {
  const page = await mounted(empty, {});
  await review(page);
  await write(page);
  await page.getByText(svPane.showLog).click();
  await page.locator('.run').getByRole('button').click();
  await page.getByText(svPane.notices.undone).waitFor();
  await page.evaluate((sheet) => window.pane.type({ sheet, row: 6, column: 6 }, 'hennes'), plan);
  await page.locator('.run').getByRole('button').click();
  const error = page.locator('.message.error');
  await error.getByText(svPane.trouble.changedAfter).waitFor();
  await becomes(() => error.getByText(svPane.again).count(), 0);
  await becomes(() => page.locator('.run').getByRole('button').allTextContents(), [svPane.reviewAgain]);
  await error.getByRole('button', { name: svPane.reviewAgain }).click();
  await page.getByRole('heading', { name: svPane.preview.title }).waitFor();
}, 60_000);

/** An empty plan that has been made and written on, in a workbook that had none. */
async function writtenOnEmptyPlan(): Promise<Page> {
  const page = await mounted(empty, { book: bookOf(sheetOf('Blad1', [['Anteckningar']])) });
  await page.getByRole('button', { name: 'Skapa en tom plan' }).click();
  await page.waitForSelector('.footer .primary');
  await write(page);
  const sheets = await page.evaluate(() => window.pane.sheets());
  const sheet = sheets.find((name) => name.startsWith('Handlingsplan')) ?? '';
  await page.evaluate((name) => window.pane.type({ sheet: name, row: 2, column: 3 }, 'Byt lampor'), sheet);
  return page;
}

test('when nothing is left of a run, that is said and nothing is written', async () => {
  const page = await writtenOnEmptyPlan();
  await page.getByRole('button', { name: 'Återställ', exact: true }).click();
  const error = page.locator('.message.error');
  await error.getByText('inget kvar att ta tillbaka').waitFor();
  await becomes(() => error.getByText(svPane.again).count(), 0);
}, 60_000);

test('and the log says so instead of offering it', async () => {
  const page = await writtenOnEmptyPlan();
  await page.getByText(svPane.showLog).click();
  await page.locator('.run').getByText(svPane.log.nothingLeft).waitFor();
  await becomes(() => page.locator('.run').getByRole('button').count(), 0);
}, 60_000);

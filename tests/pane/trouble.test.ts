import type { Browser, Page } from 'playwright-core';
import { becomes } from '../browser/becomes';
import { launched } from '../browser/chromium';
import { primary, review } from './acts';
import { bundled } from './bundle';
import { emptyPage, mounted, type Opened } from './open-pane';

let browser: Browser;
let empty: Opened;
beforeAll(async () => {
  browser = await launched();
  empty = await emptyPage(browser, await bundled('tests/pane/test-page.ts'));
}, 120_000);
afterAll(() => browser.close(), 60_000);

const opened = (): Promise<Page> => mounted(empty);

test('writing shows how far it has come, can be stopped, and says that nothing is left', async () => {
  const page = await opened();
  await review(page);
  await page.evaluate(() => window.pane.hold('apply'));
  await primary(page).click();
  await page.getByRole('progressbar').waitFor();
  await page.evaluate(() => window.pane.progress(312, 500));
  await page.getByText('312 av 500 celler').waitFor();
  await page.getByRole('button', { name: 'Avbryt och återställ' }).click();
  await page.getByText('Avbryter och återställer').waitFor();
  await becomes(() => page.evaluate(() => window.pane.isStopped()), true);
  await page.evaluate(() => window.pane.goOn());
  await page.getByRole('heading', { name: 'Avbrutet' }).waitFor();
  expect(await page.evaluate(() => window.pane.sheets())).not.toContain('Lägesbild');
}, 60_000);

test('a double click on the button that writes does not press the one that stops', async () => {
  const page = await opened();
  await review(page);
  await page.evaluate(() => window.pane.hold('apply'));
  await primary(page).dblclick();
  await page.getByRole('button', { name: 'Avbryt och återställ' }).waitFor();
  await becomes(() => page.evaluate(() => window.pane.isStopped()), false);
  await page.evaluate(() => window.pane.goOn());
  await page.waitForSelector('.message.done');
  await becomes(() => page.evaluate(() => window.pane.sheets()), expect.arrayContaining(['Lägesbild']));
}, 60_000);

test('somebody changes the workbook between review and writing: nothing is written, and it is said', async () => {
  const page = await opened();
  await review(page);
  await page.evaluate(() => window.pane.type({ sheet: 'Förslag 2021', row: 5, column: 7 }, 'klar'));
  await primary(page).click();
  await page.getByText('Någon har ändrat i arbetsboken sedan du granskade').waitFor();
  await page.getByText('Inget är skrivet.').waitFor();
  expect(await page.evaluate(() => window.pane.sheets())).not.toContain('Lägesbild');
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await page.waitForSelector('.group .cells');
}, 60_000);

test('a run that was cut short comes first, with one way on', async () => {
  const page = await opened();
  await page.evaluate(() => {
    window.pane.cutShort({ id: 'x', job: 'review', day: '2020-11-20', cells: 40, state: 'done' });
    window.pane.change();
  });
  await page.getByRole('button', { name: 'Läs om' }).click();
  await page.getByRole('heading', { name: 'En körning blev avbruten' }).waitFor();
  await expect(page.locator('.footer button').count()).resolves.toBe(1);
  await primary(page).click();
  await page.getByText('Arbetsboken är som före den avbrutna körningen').waitFor();
  await becomes(() => page.evaluate(() => window.pane.calls), expect.arrayContaining(['recover']));
}, 60_000);

test('a change by somebody else is read by itself once the workbook has been left alone', async () => {
  const page = await opened();
  const toDecide = Number.parseInt(
    (await page
      .getByText(/^\d+ att avgöra$/)
      .first()
      .textContent()) ?? '',
    10,
  );
  await page.evaluate(() => {
    // Words that nobody can read as a status: one more to decide.
    window.pane.type({ sheet: 'Plan 2020', row: 8, column: 7 }, 'xyzzy');
    window.pane.change();
  });
  await page.getByText('Arbetsboken har ändrats sedan den lästes').waitFor();
  await page.getByText(`${toDecide + 1} att avgöra`).waitFor({ state: 'attached' });
  await expect(page.getByText('Arbetsboken har ändrats sedan den lästes').count()).resolves.toBe(0);
}, 60_000);

test('a bug is called one, with its technical text for who asks', async () => {
  const page = await opened();
  await page.evaluate(() => window.pane.failNext('preview', 'bug'));
  await primary(page).click();
  await page.getByRole('heading', { name: 'Planbok gjorde fel' }).waitFor();
  await expect(page.getByText('x is not a function').isVisible()).resolves.toBe(false);
  await page.getByText('Teknisk information').click();
  await page.getByText('x is not a function').waitFor();
}, 60_000);

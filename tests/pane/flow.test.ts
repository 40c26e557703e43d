import type { Browser, Page } from 'playwright-core';
import { becomes } from '../browser/becomes';
import { svPane } from '../../src/text/sv/pane';
import { launched } from '../browser/chromium';
import { focused, heading, primary, review, tab, valueAt, write } from './acts';
import { bundled } from './bundle';
import { findingsOnly, nearlyPlan } from './books';
import { emptyPage, englishSample, mounted, type Opened, type OpenOptions } from './open-pane';

let browser: Browser;
let empty: Opened;
beforeAll(async () => {
  browser = await launched();
  empty = await emptyPage(browser, await bundled('tests/pane/test-page.ts'));
}, 120_000);
afterAll(() => browser.close(), 60_000);

const opened = (options: OpenOptions = {}): Promise<Page> => mounted(empty, options);

test('the second click of a double click does not press the button that has come in the place of the first', async () => {
  const page = await opened();
  await primary(page).hover();
  const click = async (clickCount: number): Promise<void> => {
    await page.mouse.down({ clickCount });
    await page.mouse.up({ clickCount });
  };
  await click(1);
  await page.waitForSelector('.group .cells, .group .tag');
  await click(2);
  // Whatever the click has set going has been drawn.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
  expect(await page.evaluate(() => window.pane.calls.includes('apply'))).toBe(false);
  await click(1);
  await page.waitForSelector('.message.done');
}, 60_000);

test('by mouse: look, decide, review with the changes shown in the grid, write, restore', async () => {
  const page = await opened();
  await becomes(() => heading(page), 'Handlingsplan 2020');
  await tab(page, 'Problem');
  const fix = page.locator('[aria-current=true]');
  const before = [await valueAt(page, 'Förslag 2021', 5, 6), await valueAt(page, 'Förslag 2021', 6, 6)];
  await page.evaluate(() => window.pane.select({ sheet: 'Förslag 2021', row: 5, column: 6 }));
  await fix.locator('.tick').click();
  await review(page);
  await becomes(() => heading(page), 'Granska innan något skrivs');
  await expect(page.locator('.becoming del').first().textContent()).resolves.not.toBe('');
  expect(await page.evaluate(() => window.pane.dryRuns.at(-1))).toBeGreaterThan(0);
  await becomes(() => page.evaluate(() => window.pane.calls.includes('apply')), false);
  await write(page);
  expect(await page.evaluate(() => window.pane.dryRuns.at(-1))).toBeNull();
  await becomes(() => valueAt(page, 'Förslag 2021', 5, 6), before[0]);
  expect(await valueAt(page, 'Förslag 2021', 6, 6)).toHaveProperty('date');
  await becomes(() => page.evaluate(() => window.pane.sheets()), expect.arrayContaining(['Lägesbild']));
  await becomes(() => primary(page).textContent(), 'Vidare till mötet');
  await becomes(
    () => page.evaluate(() => window.pane.shown.at(-1)?.sheet),
    expect.stringMatching(/^Plan 2020 \(/),
  );
  await primary(page).click();
  await becomes(() => primary(page).textContent(), svPane.meeting.remake);
  await page.locator('.remark', { hasText: svPane.meeting.there }).getByText('Visa Dagordning').click();
  await becomes(() => page.evaluate(() => window.pane.shown.at(-1)?.sheet), 'Dagordning');
  for (const name of ['Problem', 'Möte', 'Plan']) {
    await tab(page, name);
    for (const sheet of ['Lägesbild', 'Dagordning']) {
      await page.locator('.message.done').getByText(`Visa ${sheet}`).click();
      await becomes(() => page.evaluate(() => window.pane.shown.at(-1)?.sheet), sheet);
    }
  }
  await page.getByRole('button', { name: 'Återställ' }).click();
  await page.getByText(svPane.notices.undone).waitFor();
  await becomes(
    () => page.locator('.message.done .hint').textContent(),
    `${svPane.log.jobs.review} · 2020-11-24`,
  );
  await becomes(() => valueAt(page, 'Förslag 2021', 6, 6), before[1]);
  expect(await page.evaluate(() => window.pane.sheets())).not.toContain('Lägesbild');
}, 60_000);

test('by keyboard only: tabs, F8, a choice, review, write, the log, restore', async () => {
  const page = await opened();
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await press('Tab');
  await becomes(() => focused(page), expect.stringContaining('Plan'));
  await press('ArrowRight');
  await becomes(() => heading(page), '15 att avgöra');
  await press('F8', 'F8');
  await becomes(() => page.evaluate(() => document.activeElement?.tagName), 'SELECT');
  const [first, second] = await page.evaluate(() => window.pane.shown);
  await press('F8', 'Shift+F8', 'Shift+F8', 'F8');
  await becomes(() => page.evaluate(() => window.pane.shown.at(-1)), second);
  expect(first).not.toEqual(second);
  await press('ArrowDown', 'ArrowDown', 'ArrowDown', 'Tab');
  await becomes(() => focused(page), 'Använd väntar');
  await press('Enter');
  await becomes(() => focused(page), 'Nästa');
  await press('Shift+Tab', 'Shift+Tab');
  await becomes(() => focused(page), 'Ångra');
  await primary(page).press('Enter');
  await page.waitForSelector('.cells');
  await becomes(() => focused(page), 'Granska innan något skrivs');
  await primary(page).press('Enter');
  await page.waitForSelector('.message.done');
  const built = await page.evaluate(() =>
    window.pane.sheets().find((name) => name.startsWith('Plan 2020 (')),
  );
  const cells = Array.from({ length: 30 * 12 }, (_, index) =>
    valueAt(page, built ?? '', Math.floor(index / 12) + 1, (index % 12) + 1),
  );
  expect(await Promise.all(cells)).toContain('väntar');
  await page.locator('.menu > button').press('Enter');
  await becomes(() => focused(page), 'Logg och återställning');
  await press('Enter');
  await becomes(() => focused(page), 'Logg och återställning');
  await becomes(() => heading(page), 'Logg och återställning');
  await press('Tab', 'Enter');
  await page.getByText(svPane.notices.undone).waitFor();
  await becomes(() => focused(page), 'Gör om');
  expect(await page.evaluate(() => window.pane.sheets())).not.toContain('Lägesbild');
  await press('Enter');
  await page.getByText('Ändringarna är tillbaka').waitFor();
  await becomes(() => page.evaluate(() => window.pane.sheets()), expect.arrayContaining(['Lägesbild']));
}, 60_000);

test('another date is read as it is typed, shown as it is read, and written where it belongs', async () => {
  const page = await opened();
  await tab(page, 'Problem');
  await page.evaluate(() => window.pane.select({ sheet: 'Förslag 2021', row: 5, column: 6 }));
  await page.locator('[aria-current=true]').getByText('Ändra').click();
  const field = page.getByLabel('Datum', { exact: true });
  await field.fill('snart');
  await page.getByText('Går inte att läsa').waitFor();
  await field.fill('v. 42 2021');
  await page.getByText('Läses som fredag 2021-10-22').waitFor();
  await expect(page.getByLabel('Välj i kalendern').inputValue()).resolves.toBe('2021-10-22');
  await field.press('Enter');
  await page.locator('[aria-current=true] ins').getByText('2021-10-22').waitFor();
  await review(page);
  await write(page);
  await becomes(() => valueAt(page, 'Förslag 2021', 5, 6), { date: '2021-10-22' });
}, 60_000);

test('the tab Problem does not say that all is well where no plan is found', async () => {
  const page = await opened({ book: findingsOnly });
  const none = await heading(page);
  expect(none).toBe('Ingen handlingsplan hittades');
  await tab(page, 'Problem');
  await becomes(() => heading(page), none);
}, 60_000);

test('one tick for all of a kind, and back', async () => {
  const page = await opened();
  await tab(page, 'Problem');
  const toDecide = await page.locator('.tabs .unseen').textContent();
  await page.getByRole('button', { name: /Planbok skriver om/ }).click();
  const kind = page.getByRole('checkbox', { name: 'Statusar med andra ord' });
  await kind.click();
  await becomes(() => kind.isChecked(), false);
  await becomes(() => primary(page).textContent(), 'Granska 27 rättningar');
  // What Planbok rewrites by itself was never the person's to decide.
  await becomes(() => page.locator('.tabs .unseen').textContent(), toDecide);
  await kind.click();
  await becomes(() => kind.isChecked(), true);
  await becomes(() => primary(page).textContent(), 'Granska 42 rättningar');
}, 60_000);

test('the pane follows the cell that is selected in the sheet, and the keyboard stays where it was', async () => {
  const page = await opened();
  await tab(page, 'Problem');
  await page.getByRole('tab', { name: 'Problem' }).focus();
  await page.evaluate(() => window.pane.select({ sheet: 'Plan 2020', row: 34, column: 7 }));
  const current = page.locator('[aria-current=true]');
  await expect(current.locator('.cell').textContent()).resolves.toBe('G34');
  const [list, item] = await Promise.all([
    page.locator('[role=tabpanel]').boundingBox(),
    current.boundingBox(),
  ]);
  expect(item?.y).toBeGreaterThanOrEqual(list?.y ?? 0);
  expect(item?.y).toBeLessThan((list?.y ?? 0) + (list?.height ?? 0));
  await becomes(() => focused(page), expect.stringContaining('Problem'));
  expect(await page.evaluate(() => document.scrollingElement?.scrollTop)).toBe(0);
}, 60_000);

test('no plan: the nearest row is used when the person says so', async () => {
  const page = await opened({ book: nearlyPlan });
  await becomes(() => heading(page), 'Ingen handlingsplan hittades');
  await page.getByText('Bästa träff: bladet ”Blad1”, rad 3.').waitFor();
  await primary(page).click();
  await page.getByText('Sparat i arbetsboken').waitFor();
  await becomes(() => heading(page), expect.stringContaining('Handlingsplan'));
}, 60_000);

test('no plan: an empty one is made when the person says so, and then it is the plan', async () => {
  const page = await opened({ book: nearlyPlan });
  await page.getByRole('button', { name: 'Skapa en tom plan' }).click();
  await page.waitForSelector('.group .tag');
  await becomes(() => heading(page), 'Granska innan något skrivs');
  await write(page);
  await becomes(() => heading(page), 'Handlingsplan 2020');
  await becomes(() => valueAt(page, 'Handlingsplan 2020', 1, 3), 'Åtgärd');
  await becomes(() => valueAt(page, 'Blad1', 4, 1), 'Byt lampor');
}, 60_000);

test('no plan: the person points out the row of headings by selecting a cell in it', async () => {
  const page = await opened({ book: nearlyPlan });
  await page.getByRole('button', { name: 'Peka ut rubrikraden själv' }).click();
  await page.evaluate(() => window.pane.select({ sheet: 'Blad1', row: 3, column: 2 }));
  await expect(page.getByLabel('Rad', { exact: true }).inputValue()).resolves.toBe('3');
  await page.getByLabel('Rad', { exact: true }).fill('x');
  await primary(page).click();
  await page.getByText('Skriv bladets namn och ett radnummer').waitFor();
  await page.getByLabel('Rad', { exact: true }).fill('3');
  await primary(page).click();
  await page.getByText('Sparat i arbetsboken').waitFor();
  await becomes(() => heading(page), expect.stringContaining('Handlingsplan'));
}, 60_000);

test('what a column holds is said once and kept in the workbook', async () => {
  const page = await opened();
  await page.getByText('Kolumner: 7 av 8 igenkända').waitFor();
  await page.getByRole('button', { name: 'Ändra: Kolumner, Plan 2020' }).click();
  await page.getByLabel('H · Revision').first().selectOption({ label: 'Kopplingar' });
  await primary(page).click();
  await page.getByText('Sparat i arbetsboken').waitFor();
  await page.getByText('Kolumner: 8 av 8 igenkända').waitFor();
}, 60_000);

test('the meeting: notes on what is missing, an agenda that says it, and the form filled in the next time', async () => {
  const page = await opened();
  await tab(page, 'Möte');
  await page.getByLabel('Datum').fill('1 dec');
  await page.getByText('tisdag 2020-12-01').waitFor();
  await page.getByLabel('Ordförande').fill('Eva Berg');
  await page.getByLabel('Justerare').fill('eva berg');
  await page.getByText('Justeraren är också ordförande').waitFor();
  await page.getByLabel('Justerare').fill('Li Ström');
  await review(page);
  await write(page);
  const agenda = await Promise.all(
    Array.from({ length: 20 }, (_, row) =>
      Promise.all(
        Array.from({ length: 7 }, (__, column) => valueAt(page, 'Dagordning', row + 1, column + 1)),
      ),
    ),
  );
  expect(JSON.stringify(agenda)).toContain('Eva Berg');
  expect(JSON.stringify(agenda)).toContain('2020-12-01');
  // The form is that of the workbook, which has been read again.
  await becomes(() => page.evaluate(() => window.pane.calls.at(-1)), 'look');
  await tab(page, 'Möte');
  await becomes(() => page.getByLabel('Ordförande').inputValue(), 'Eva Berg');
  await becomes(() => page.getByLabel('Justerare').inputValue(), 'Li Ström');
}, 60_000);

test('settings take effect at once and are given to the desk', async () => {
  const page = await opened();
  await page.locator('.menu > button').click();
  await page.getByRole('menuitem', { name: 'Inställningar' }).click();
  await page.getByLabel('Utseende').selectOption({ label: 'Mörkt' });
  await page.getByLabel('Språk i panelen').selectOption({ label: 'English' });
  await page.getByRole('heading', { name: 'Settings' }).waitFor();
  await page.getByLabel('Ask Excel to open the pane together with the workbook').check();
  expect(await page.evaluate(() => [window.pane.preferred, window.pane.opened])).toEqual([
    [
      { language: 'auto', theme: 'dark' },
      { language: 'en', theme: 'dark' },
    ],
    [true],
  ]);
  expect(
    await page.evaluate(() => [document.documentElement.lang, document.documentElement.dataset['theme']]),
  ).toEqual(['en', 'dark']);
}, 60_000);

test('the program’s language and theme are followed; others than Swedish are met in English', async () => {
  const page = await opened({ displayLanguage: 'de-DE', isDark: true, host: 'sheets' });
  await becomes(() => heading(page), 'Action plan 2020');
  expect(
    await page.evaluate(() => JSON.parse(JSON.stringify(document.documentElement.dataset)) as unknown),
  ).toEqual({
    theme: 'dark',
    host: 'sheets',
  });
}, 60_000);

test('an English workbook is reviewed and written in English, and its words are its own', async () => {
  const page = await opened({ book: englishSample, displayLanguage: 'en-GB' });
  await becomes(() => heading(page), expect.stringContaining('Action plan'));
  await review(page);
  await page.getByText('The rest of the workbook stays as it is.').waitFor();
  await write(page);
  await page.getByText('The changes have been written').waitFor();
  expect(await page.evaluate(() => window.pane.sheets())).not.toContain('Lägesbild');
}, 60_000);

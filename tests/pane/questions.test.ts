import type { Browser, Page } from 'playwright-core';
import { becomes } from '../browser/becomes';
import { noSettings } from '../../src/plan/settings/settings';
import { SETTINGS_PROPERTY, storedText } from '../../src/plan/settings/stored-settings';
import { launched } from '../browser/chromium';
import { bookOf, sheetOf } from '../plan/sheet-of';
import { focused, heading, primary, review, tab, valueAt, write } from './acts';
import { bundled } from './bundle';
import { emptyPage, mounted, swedishSample, type Opened, type OpenOptions } from './open-pane';

const day = (date: string) => ({ date });

/** A plan with something to decide in every way that the pane answers, and a finding that nothing answers. */
const asking = bookOf(
  sheetOf('Plan 2020', [
    ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
    [1, 'Byt lampor i trapphuset', 'Eva Berg', day('2020-12-01'), 'Pågår'],
    [2, 'Sortera avfall i köket', 'Bo Lund', day('2020-12-01'), 'Pågår'],
    [3, 'Väg maten som blir över', 'Eva Berg', '25.8', 'Pågår'],
    [4, 'Mät vattnet varje kvartal', null, day('2020-12-15'), 'Pågår'],
    [5, 'Laga taket över cykelstället', 'Bo Lund', day('2020-12-20'), null],
  ]),
  sheetOf('Revision', [
    ['Nr', 'Iakttagelse', 'Typ av iakttagelse', 'Orsak', 'Krav'],
    ['A1', 'Avfall blandas i köket', 'Avvikelse', 'Trångt', '8.1'],
  ]),
);

let browser: Browser;
let empty: Opened;
beforeAll(async () => {
  browser = await launched();
  empty = await emptyPage(browser, await bundled('tests/pane/test-page.ts'));
}, 120_000);
afterAll(() => browser.close(), 60_000);

async function problems(options: OpenOptions = {}): Promise<Page> {
  const page = await mounted(empty, { book: asking, ...options });
  await tab(page, 'Problem');
  return page;
}

const lastShown = (page: Page): Promise<unknown> => page.evaluate(() => window.pane.shown.at(-1));
const answer = async (page: Page): Promise<void> => {
  await page.locator('form.answer [type=submit]').click();
  await page.locator('.question .used').waitFor();
};

test('one question after the other: the action first, then its cell, then the answer, and all are written', async () => {
  const page = await problems();
  await becomes(() => heading(page), '4 att avgöra');
  await page.getByRole('button', { name: 'Svara på en i taget' }).click();

  await becomes(() => heading(page), 'Tidpunkter som kan betyda flera saker');
  await becomes(() => page.locator('.question .strong').textContent(), 'Väg maten som blir över');
  await becomes(() => page.locator('.question .title').textContent(), 'Plan 2020 D4');
  expect(await lastShown(page)).toEqual({ sheet: 'Plan 2020', row: 4, column: 4 });
  await page.getByLabel('Välj i kalendern').fill('2020-08-25');
  await becomes(() => page.getByLabel('Datum', { exact: true }).inputValue(), '2020-08-25');
  await answer(page);
  await becomes(() => focused(page), 'Nästa');
  await page.keyboard.press('Enter');

  await becomes(() => page.locator('.question .strong').textContent(), 'Mät vattnet varje kvartal');
  const owner = page.locator('form.answer select');
  expect(await owner.locator('option').allTextContents()).toEqual([
    'Välj …',
    'Eva Berg',
    'Bo Lund',
    'Någon annan …',
  ]);
  await owner.selectOption('Någon annan …');
  await page.getByLabel('Namn').fill('Li Ström');
  await answer(page);
  await page.keyboard.press('Enter');

  await becomes(() => heading(page), 'Status saknas');
  await page.locator('form.answer select').selectOption({ label: 'Väntar' });
  await answer(page);
  await page.keyboard.press('Enter');

  await becomes(() => heading(page), 'Iakttagelser utan åtgärd');
  await becomes(() => page.locator('.question .strong').textContent(), 'Avfall blandas i köket');
  await page.locator('form.answer select').selectOption({ label: '2 Sortera avfall i köket' });
  await page.getByRole('button', { name: 'Koppla åtgärden', exact: true }).click();
  await page.getByRole('button', { name: 'Till listan' }).click();

  await becomes(() => heading(page), 'Inget att avgöra');
  await becomes(() => page.locator('.badge').count(), 0);
  await page.getByText('Allt är besvarat').waitFor();
  await review(page);
  await write(page);
  await becomes(() => valueAt(page, 'Plan 2020', 4, 4), day('2020-08-25'));
  await becomes(() => valueAt(page, 'Plan 2020', 5, 3), 'Li Ström');
  await becomes(() => valueAt(page, 'Plan 2020', 6, 5), 'Väntar');
  await becomes(() => valueAt(page, 'Revision', 2, 6), '2');
  await tab(page, 'Plan');
  await page.getByText('1 av 1 som behöver en åtgärd har en.').waitFor();
}, 60_000);

const question = (page: Page): Promise<string | null> => page.locator('.question .strong').textContent();

test('who steps on quickly is not taken back by a selection that is reported late', async () => {
  const page = await problems();
  await page.getByRole('button', { name: 'Svara på en i taget' }).click();
  await becomes(() => question(page), 'Väg maten som blir över');
  await page.keyboard.press('F8');
  await becomes(() => question(page), 'Mät vattnet varje kvartal');
  const select = (row: number, column: number): Promise<void> =>
    page.evaluate((at) => window.pane.select({ sheet: 'Plan 2020', ...at }), { row, column });
  await select(4, 4);
  expect(await question(page)).toBe('Mät vattnet varje kvartal');
  await select(5, 3);
  expect(await question(page)).toBe('Mät vattnet varje kvartal');
  // Now it is the person who points at the cell before.
  await select(4, 4);
  await becomes(() => question(page), 'Väg maten som blir över');
}, 60_000);

test('the keyboard comes back to the question where the sheet had it while another question was shown', async () => {
  const page = await problems();
  await page.getByRole('button', { name: 'Svara på en i taget' }).click();
  await becomes(() => question(page), 'Väg maten som blir över');
  await page.locator('.question [data-answer]').focus();
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    window.pane.select({ sheet: 'Plan 2020', row: 5, column: 3 });
  });
  await becomes(() => question(page), 'Mät vattnet varje kvartal');
  expect(await page.locator('.question :focus').count()).toBe(0);
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await page.locator('.question :focus').waitFor();
}, 60_000);

test('an answer can be taken back, and a question skipped; the badge says what is left', async () => {
  const page = await problems();
  const left = (): Promise<string | null> => page.locator('.badge').textContent();
  await page.locator('[data-key=ambiguous-deadline] .ask').click();
  await page.getByRole('button', { name: 'Hoppa över' }).click();
  await becomes(left, '3');
  await page.getByRole('button', { name: 'Ångra' }).click();
  await becomes(left, '4');
  await page.getByRole('button', { name: 'Använd 2020-08-25' }).click();
  await becomes(left, '3');
  await page.getByRole('button', { name: 'Alla frågor' }).click();
  await becomes(() => heading(page), '3 att avgöra');
  await becomes(() => page.locator('[data-key=ambiguous-deadline] .ask .used').textContent(), '→ 2020-08-25');
}, 60_000);

/** Presses Tab until the main button has the keyboard. @returns how often */
async function tabsToButton(page: Page): Promise<number> {
  for (let presses = 1; presses <= 20; presses += 1) {
    await page.keyboard.press('Tab');
    if (await primary(page).evaluate((button) => button === document.activeElement)) return presses;
  }
  throw new Error('the main button is not reached');
}

test('from an issue to the button that reviews, Tab is pressed at most ten times', async () => {
  // The sample has more to decide, of more kinds.
  const page = await mounted(empty);
  // One kind less than those among which a link leads past.
  await page.evaluate(() => {
    window.pane.alter((look) => {
      const problems = look.report.problems.filter(({ code }) => code !== 'dropped-without-reason');
      return { ...look, report: { ...look.report, problems } };
    });
    window.pane.change();
  });
  await page.locator('.status .link').click();
  await tab(page, 'Problem');
  await becomes(() => page.locator('[data-key=dropped-without-reason]').count(), 0);
  const groups = page.locator('[role=tabpanel] .group');
  expect(await groups.count()).toBeGreaterThan(7);
  await page.locator('.ask').first().focus();
  expect(await tabsToButton(page)).toBeLessThanOrEqual(10);
  await page.keyboard.press('F8');
  for (let question = 0; question < 13; question += 1) {
    await becomes(() => page.locator('.question').count(), 1);
    expect(await tabsToButton(page)).toBeLessThanOrEqual(10);
    await page.keyboard.press('F8');
  }
}, 60_000);

test('with more kinds of questions than that, a link leads past them to the button', async () => {
  const page = await mounted(empty);
  await page.evaluate(() => {
    window.pane.alter((look) => {
      const [problem] = look.report.problems;
      if (!problem) return look;
      const more = (['name-taken', 'formula-error', 'near-miss'] as const).map((code) => ({
        ...problem,
        code,
      }));
      return { ...look, report: { ...look.report, problems: [...look.report.problems, ...more] } };
    });
    window.pane.change();
  });
  await page.locator('.status .link').click();
  await tab(page, 'Problem');
  await page.getByText('Formler som visar fel').waitFor();
  await page.locator('.ask').first().focus();
  await page.keyboard.press('Tab');
  await becomes(() => focused(page), 'Till granskningen');
  await page.screenshot({ path: 'out/pane/past-questions.png' });
  await page.keyboard.press('Enter');
  await becomes(() => focused(page), expect.stringMatching(/^Granska/));
}, 60_000);

test('arrows go between the questions of a list', async () => {
  const page = await mounted(empty);
  await tab(page, 'Problem');
  await page.locator('[data-key=missing-status] [aria-expanded=false]').click();
  const rows = page.locator('[data-key=missing-status] .ask');
  await rows.first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await becomes(() => focused(page), await rows.nth(1).textContent());
  await page.keyboard.press('Enter');
  await becomes(() => heading(page), 'Status saknas');
}, 60_000);

test('the cell that is selected in the sheet becomes the question, without taking the keyboard', async () => {
  const page = await problems();
  await page.locator('[data-key=ambiguous-deadline] .ask').click();
  await page.getByRole('tab', { name: 'Problem' }).focus();
  await page.evaluate(() => window.pane.select({ sheet: 'Plan 2020', row: 5, column: 3 }));
  await becomes(() => page.locator('.question .strong').textContent(), 'Mät vattnet varje kvartal');
  await becomes(() => focused(page), expect.stringContaining('Problem'));
}, 60_000);

test('what the workbook says of the meeting in two ways leads to its field on the tab of the meeting', async () => {
  const book = bookOf(
    ...asking.sheets.slice(0, 1),
    sheetOf('Möte', [['Ordförande', 'Eva Berg']]),
    sheetOf('Kallelse till möte', [['Ordförande', 'Bo Lund']]),
  );
  const page = await problems({ book });
  await page.locator('[data-key=differing-role] button').first().click();
  await page.locator('[data-key=differing-role] .ask').click();
  await page.getByRole('button', { name: 'Fyll i på Möte' }).click();
  await becomes(() => heading(page), 'Ledningens genomgång');
  await becomes(() => page.evaluate(() => document.activeElement?.id), 'meeting-chair');
}, 60_000);

test('what is unticked once is unticked the next time, and says so on every face', async () => {
  const page = await problems();
  const section = page.getByRole('button', { name: /Planbok skriver om/ });
  const kind = page.getByRole('checkbox', { name: 'Tidpunkter som blir datum' });
  const book = { ...swedishSample, properties: new Map(swedishSample.properties) };
  await mounted(empty, { book });
  await tab(page, 'Problem');
  await section.click();
  await kind.click();
  await page.waitForFunction(() => window.pane.calls.at(-1) === 'settle');
  await becomes(() => primary(page).textContent(), 'Granska 15 rättningar');
  // The pane as it opens over the workbook now.
  const left = new Map([
    ...book.properties,
    [SETTINGS_PROPERTY, storedText({ ...noSettings, leaves: ['deadline'] })],
  ]);
  await mounted(empty, { book: { ...book, properties: left } });
  await tab(page, 'Problem');
  await becomes(() => primary(page).textContent(), 'Granska 15 rättningar');
  await section.click();
  await becomes(() => kind.isChecked(), false);
  await kind.click();
  await page.waitForFunction(() => window.pane.calls.at(-1) === 'settle');
  await becomes(() => primary(page).textContent(), 'Granska 42 rättningar');
  await becomes(() => kind.isChecked(), true);
}, 60_000);

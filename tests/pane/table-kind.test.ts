import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { becomes } from '../browser/becomes';
import { launched } from '../browser/chromium';
import { svPane } from '../../src/text/sv/pane';
import { heading, primary, tab } from './acts';
import { ofTwoKinds, planAndLog } from './books';
import { bundled } from './bundle';
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

const columnsOf = (page: Page, sheet: string): Promise<void> =>
  page.getByRole('button', { name: `Ändra: Kolumner, ${sheet}` }).click();
const saved = async (page: Page): Promise<void> => {
  await primary(page).click();
  await page.getByText('Sparat i arbetsboken.').waitFor();
};
const kind = (page: Page) => page.locator('#columns-form select').first();
const others = (page: Page): Promise<readonly string[]> =>
  page.locator('h2:has-text("I arbetsboken finns också") + ul li').allTextContents();

test('the form is about one table, and says what it is', async () => {
  const page = await mounted(empty);
  await columnsOf(page, 'Plan 2020');
  await becomes(() => heading(page), 'Kolumner');
  await becomes(() => page.locator('#columns-form fieldset').count(), 1);
  await becomes(() => page.locator('#columns-form .field').count(), 9);
  await page.screenshot({ path: `${pictures}/columns-one-table.png` });
  await kind(page).selectOption({ label: 'Iakttagelser' });
  await saved(page);
  await becomes(() => heading(page), 'Handlingsplan 2021');
  expect((await others(page)).join('\n')).toContain('Plan 2020ÄndraIakttagelser · 24 iakttagelser');
}, 60_000);

test('a list that is no plan is not read, and is read again when the person says so', async () => {
  const page = await mounted(empty);
  const before = await others(page);
  expect(before).toHaveLength(5);
  for (const name of ['Klimatpott', 'Årscykel 2021']) {
    await columnsOf(page, name);
    await kind(page).selectOption({ label: 'Ingen plan, läs den inte' });
    await page.getByText('Den räknas då inte med någonstans').waitFor();
    await saved(page);
  }
  expect(await others(page)).toHaveLength(3);
  await page.locator('h2:has-text("Läses inte")').scrollIntoViewIfNeeded();
  await page.screenshot({ path: `${pictures}/unread.png` });
  for (const name of ['Klimatpott', 'Årscykel 2021']) {
    await page.getByRole('button', { name: `Läs ändå: ${name}` }).click();
    await page.getByRole('button', { name: `Läs ändå: ${name}` }).waitFor({ state: 'detached' });
  }
  expect(await others(page)).toEqual(before);
}, 60_000);

test('the last plan that is said to be none can be read again', async () => {
  const page = await mounted(empty);
  for (const name of ['Plan 2020', 'Förslag 2021']) {
    await columnsOf(page, name);
    await kind(page).selectOption({ label: 'Ingen plan, läs den inte' });
    await saved(page);
  }
  await becomes(() => heading(page), svPane.unsure.none);
  await page.getByRole('button', { name: 'Läs ändå: Plan 2020' }).click();
  await page.getByRole('heading', { name: 'Handlingsplan 2020' }).waitFor();
}, 60_000);

const { kinds } = svPane.plan;
/** What the table may be, as the buttons below the question say, from the left. */
const answers = (page: Page): Promise<readonly string[]> =>
  page.locator('.question .actions .button, .card .actions .button').allTextContents();
const asked = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Number(/\d+/.exec(document.querySelector('#tab-problems .unseen')?.textContent ?? '')?.[0] ?? 0),
  );

test.each([
  [kinds.actions, 'Plan', 'Logg'],
  [kinds.decisions, 'Plan', ''],
  [svPane.columns.none, 'Plan', ''],
])(
  'a table of one kind or another is what a press of its button says: %s',
  async (name, first, second) => {
    const page = await mounted(empty, { book: planAndLog });
    const before = await asked(page);
    await tab(page, 'Problem');
    await page.locator('[data-key=unsure-kind] .ask').click();
    expect((await answers(page)).slice(0, 3)).toEqual([kinds.decisions, kinds.actions, svPane.columns.none]);
    await page.locator('.question').getByRole('button', { name, exact: true }).click();
    await page.getByText('Sparat i arbetsboken.').waitFor();
    expect(await asked(page)).toBe(before - 1);
    await tab(page, 'Plan');
    const plans = await page.locator('.card > .strong').allTextContents();
    expect(plans).toEqual([first, second].filter((plan) => plan !== ''));
    const isDecisions = (await others(page)).some((text) =>
      text.includes(`Logg${svPane.plan.change}${kinds.decisions}`),
    );
    expect(isDecisions).toBe(name === kinds.decisions);

    // What is remembered stands in the workbook: another reading of it asks nothing.
    await page.evaluate(() => window.pane.change());
    await page.getByRole('button', { name: svPane.readAgain }).click();
    await page.getByRole('button', { name: svPane.readAgain }).waitFor({ state: 'detached' });
    expect(await asked(page)).toBe(before - 1);
    await page.locator('.menu > button').click();
    await page.getByRole('menuitem', { name: svPane.menu.log }).click();
    await page.locator('.run').first().getByRole('button').click();
    await page.getByText(svPane.notices.undone).waitFor();
    expect(await asked(page)).toBe(before);
  },
  60_000,
);

test('where a table that may be the plan is all there is, the question stands where the plan would', async () => {
  const page = await mounted(empty, { book: ofTwoKinds });
  await becomes(() => heading(page), svPane.unsure.none);
  expect((await answers(page)).slice(0, 3)).toEqual([kinds.decisions, kinds.actions, svPane.columns.none]);
  await page.locator('.card').getByRole('button', { name: kinds.actions, exact: true }).click();
  await page.getByRole('heading', { name: 'Handlingsplan 2020' }).waitFor();
  expect(await asked(page)).toBe(0);
}, 60_000);

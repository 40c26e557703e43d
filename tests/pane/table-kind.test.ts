import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launched } from '../browser/chromium';
import { heading, primary } from './acts';
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
  expect(await heading(page)).toBe('Kolumner');
  expect(await page.locator('#columns-form fieldset').count()).toBe(1);
  expect(await page.locator('#columns-form .field').count()).toBe(9);
  await page.screenshot({ path: `${pictures}/columns-one-table.png` });
  await kind(page).selectOption({ label: 'Iakttagelser' });
  await saved(page);
  expect(await heading(page)).toBe('Handlingsplan 2021');
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
  expect(await heading(page)).toBe('Ingen handlingsplan hittades');
  await page.getByRole('button', { name: 'Läs ändå: Plan 2020' }).click();
  await page.getByRole('heading', { name: 'Handlingsplan 2020' }).waitFor();
}, 60_000);

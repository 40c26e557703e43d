import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { becomes } from '../browser/becomes';
import { launched } from '../browser/chromium';
import { svPane } from '../../src/text/sv/pane';
import { enPane } from '../../src/text/en/pane';
import { bookOf, sheetOf } from '../plan/sheet-of';
import { primary, valueAt, write } from './acts';
import { bundled } from './bundle';
import { emptyPage, mounted, type Opened } from './open-pane';

const pictures = resolve(__dirname, '../../out/pane');

const plan = bookOf(
  sheetOf('Plan 2020', [
    ['Nr', 'Mål', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
    ['Å-1', null, 'Sortera matavfall i alla pentryn', 'Bo', { date: '2021-03-01' }, 'Pågår'],
    ['Å-2', null, 'Boka tåg i stället för flyg till möten', 'Eva', { date: '2021-03-01' }, 'Pågår'],
    ['Å-3', '1.1', 'Byt till belysning med lågenergilampor', 'Eva', { date: '2021-06-01' }, 'Klar'],
  ]),
  sheetOf('Mål 2020', [
    ['Nr', 'Mål', 'Basår', 'Målår', 'Målvärde', 'Enhet'],
    ['1.1', 'Mindre el till belysning', 2018, 2025, 20, '%'],
    ['1.2', 'Sortera matavfall på alla kontor', 2018, 2025, 100, '%'],
    ['1.3', 'Färre resor med flyg', 2018, 2025, 30, '%'],
    ['1.4', 'Minska hyran', 2018, 2025, 1, 'Mkr'],
  ]),
);

let browser: Browser;
let empty: Opened;
beforeAll(async () => {
  browser = await launched();
  empty = await emptyPage(browser, await bundled('tests/pane/test-page.ts'));
  mkdirSync(pictures, { recursive: true });
}, 120_000);
afterAll(() => browser.close(), 60_000);

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const [waste, train] = ['Å-1 Sortera matavfall i alla pentryn', 'Å-2 Boka tåg i stället för flyg till möten'];
const { problems } = svPane;

test('a goal without an action gets one that is alike: taken by a press, written after the review', async () => {
  const page = await mounted(empty, { book: plan });
  const goals = page.locator('#goals-without');
  await becomes(() => goals.locator('h2').textContent(), `${svPane.plan.goalsWithout} 3`);
  await becomes(() => goals.textContent(), expect.stringContaining('sortera, matavfall'));
  await button(page, `${problems.link}: ${waste}`).click();
  await button(page, `${problems.link}: ${train}`).click();
  await becomes(() => primary(page).textContent(), svPane.review);
  // Nothing is written yet, and a choice can be taken back.
  expect(await valueAt(page, 'Plan 2020', 2, 2)).toBeNull();
  await button(page, `${svPane.undoChoice}: ${train}`).click();
  await goals.scrollIntoViewIfNeeded();
  await page.screenshot({ path: `${pictures}/goals-without.png`, fullPage: true });
  await primary(page).click();
  await page.locator('h1', { hasText: svPane.preview.title }).waitFor();
  await write(page);
  expect([await valueAt(page, 'Plan 2020', 2, 2), await valueAt(page, 'Plan 2020', 3, 2)]).toEqual([
    '1.2',
    null,
  ]);
  await page.locator('#goals-without').waitFor();
  await becomes(() => goals.locator('h2').textContent(), `${svPane.plan.goalsWithout} 2`);
}, 60_000);

test('in English', async () => {
  const page = await mounted(empty, { book: plan, preferences: { language: 'en', theme: 'auto' } });
  const goals = page.locator('#goals-without');
  await becomes(() => goals.locator('h2').textContent(), `${enPane.plan.goalsWithout} 3`);
  await page.locator('[data-key], #goals-without').last().scrollIntoViewIfNeeded();
  await page.screenshot({ path: `${pictures}/goals-without-en.png`, fullPage: true });
}, 60_000);

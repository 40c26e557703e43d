import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { becomes } from '../browser/becomes';
import { launched } from '../browser/chromium';
import { svPane } from '../../src/text/sv/pane';
import { enPane } from '../../src/text/en/pane';
import { bookOf, sheetOf } from '../plan/sheet-of';
import { heading, primary, tab, valueAt, write } from './acts';
import { bundled } from './bundle';
import { emptyPage, mounted, type Opened } from './open-pane';

const pictures = resolve(__dirname, '../../out/pane');

const linked = bookOf(
  sheetOf('Plan 2020', [
    ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status', 'Svarar på'],
    ['Å-1', 'Byt lamporna i korridoren', 'Bo', { date: '2021-03-01' }, 'Pågår', null],
    ['Å-2', 'Märk allt farligt avfall i kemiförrådet', 'Eva', { date: '2021-03-01' }, 'Pågår', 'F1'],
    ['Å-3', 'Sortera papper på kontoren', 'Eva', { date: '2021-06-01' }, 'Klar', null],
  ]),
  sheetOf('Revision 2020', [
    ['Nr', 'Iakttagelse', 'Typ', 'Orsak', 'Krav', 'Åtgärd nr'],
    ['F1', 'Farligt avfall i kemiförrådet saknar märkning', 'Avvikelse', 'Ny personal', '8.1', 'Å-2, Å-1'],
    ['F2', 'Papper slängs i restavfallet', 'Förbättringsförslag', null, null, null],
  ]),
);
const [finding, action] = [
  { sheet: 'Revision 2020', row: 2, column: 2 },
  { sheet: 'Plan 2020', row: 3, column: 2 },
];

let browser: Browser;
let empty: Opened;
beforeAll(async () => {
  browser = await launched();
  empty = await emptyPage(browser, await bundled('tests/pane/test-page.ts'));
  mkdirSync(pictures, { recursive: true });
}, 120_000);
afterAll(() => browser.close(), 60_000);

const { links } = svPane;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function opened(of: string): Promise<Page> {
  const page = await mounted(empty, { book: linked });
  await button(page, `${links.change}: ${of}`).click();
  await becomes(() => heading(page), links.title);
  return page;
}
const F1 = 'F1 Farligt avfall i kemiförrådet saknar märkning';
const [lamps, waste] = ['Å-1 Byt lamporna i korridoren', 'Å-2 Märk allt farligt avfall i kemiförrådet'];

test('from a finding: a link is taken away on both sides, after the preview only', async () => {
  const page = await opened(F1);
  await button(page, `${links.remove}: ${waste}`).click();
  await becomes(() => primary(page).textContent(), svPane.review);
  expect(await valueAt(page, 'Revision 2020', 2, 6)).toBe('Å-2, Å-1');
  await page.screenshot({ path: `${pictures}/links-gone.png` });
  await primary(page).click();
  await page.locator('h1', { hasText: svPane.preview.title }).waitFor();
  expect(await valueAt(page, 'Revision 2020', 2, 6)).toBe('Å-2, Å-1');
  await page.screenshot({ path: `${pictures}/links-review.png`, fullPage: true });
  await write(page);
  expect(await valueAt(page, 'Revision 2020', 2, 6)).toBe('Å-1');
  expect(await valueAt(page, 'Plan 2020', 3, 6)).toBeNull();
  // It is written: nothing of it is left to review.
  await button(page, `${links.change}: ${F1}`).click();
  await becomes(() => primary(page).count(), 0);
  expect(await page.locator('.list').first().textContent()).not.toContain(waste);
}, 60_000);

test('from an action, which is selected in the sheet: what it answers is shown, taken away and put back', async () => {
  const page = await opened(F1);
  await page.evaluate((at) => window.pane.select(at), action);
  const remove = button(page, `${links.remove}: ${F1}`);
  await remove.click();
  await becomes(() => primary(page).count(), 1);
  await button(page, `${svPane.undoChoice}: ${F1}`).click();
  await becomes(() => primary(page).count(), 0);
  // The row at the other end is a press away.
  await button(page, F1).click();
  await button(page, `${links.remove}: ${lamps}`).waitFor();
}, 60_000);

test('an action is linked with one more finding', async () => {
  const page = await opened(F1);
  await page.evaluate((at) => window.pane.select(at), { ...action, row: 4 });
  await becomes(() => page.locator('#panel').textContent(), expect.stringContaining(links.none));
  await page.locator('#panel select').selectOption({ label: 'F2 Papper slängs i restavfallet' });
  await button(page, links.link).click();
  await page.screenshot({ path: `${pictures}/links-added.png` });
  await primary(page).click();
  await page.locator('h1', { hasText: svPane.preview.title }).waitFor();
  await write(page);
  expect(await valueAt(page, 'Revision 2020', 3, 6)).toBe('Å-3');
  expect(await valueAt(page, 'Plan 2020', 4, 6)).toBe('F2');
}, 60_000);

test('what was chosen goes along with the review of the plan, and not where the rows are others', async () => {
  const page = await opened(F1);
  await button(page, `${links.remove}: ${waste}`).click();
  await tab(page, svPane.tabs.plan);
  await page.evaluate((at) => window.pane.type(at, 'Något helt annat'), finding);
  await page.evaluate(() => window.pane.change());
  await page.locator('.status .link').click();
  await becomes(() => page.locator('#panel').textContent(), expect.stringContaining('Något helt annat'));
  await button(page, `${links.change}: F1 Något helt annat`).click();
  await button(page, `${links.remove}: ${waste}`).waitFor();
  expect(await primary(page).count()).toBe(0);
}, 60_000);

test('in English', async () => {
  const page = await mounted(empty, {
    book: linked,
    preferences: { language: 'en', theme: 'auto' },
    height: 700,
  });
  await button(page, `${enPane.links.change}: ${F1}`).click();
  await page.screenshot({ path: `${pictures}/links-en.png` });
  await becomes(() => heading(page), enPane.links.title);
}, 60_000);

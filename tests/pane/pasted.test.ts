import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { becomes } from '../browser/becomes';
import { svPane } from '../../src/text/sv/pane';
import { bookOf, sheetOf } from '../plan/sheet-of';
import { launched } from '../browser/chromium';
import { heading, primary, tab, write } from './acts';
import { bundled } from './bundle';
import { emptyPage, mounted, type Opened } from './open-pane';

const deck = readFileSync(join(__dirname, '../plan/findings/deck.txt'), 'utf8');

let browser: Browser;
let empty: Opened;
beforeAll(async () => {
  browser = await launched();
  empty = await emptyPage(browser, await bundled('tests/pane/test-page.ts'));
}, 120_000);
afterAll(() => browser.close(), 60_000);

async function pasted(text: string): Promise<Page> {
  const page = await mounted(empty);
  await tab(page, svPane.tabs.meeting);
  await page.locator('#pasted-findings').fill(text);
  await page.locator('#list-findings').click();
  await page.locator('h1', { hasText: svPane.preview.title }).waitFor();
  return page;
}

test('a list from the audit’s report is reviewed, written, and gone from the field', async () => {
  const page = await pasted(`Hej Eva!\n\n${deck}`);
  const said = await page.locator('#panel').textContent();
  expect(said).toContain('6 positiva iakttagelser, 7 förbättringsförslag');
  expect(said).toContain('Hej Eva!');
  await write(page);
  await becomes(
    () => page.evaluate(() => window.pane.sheets()),
    expect.arrayContaining(['Iakttagelser 2020']),
  );
  await tab(page, svPane.tabs.meeting);
  await becomes(() => page.locator('#pasted-findings').inputValue(), '');
}, 60_000);

test('a text without findings says so, and there is nothing to write', async () => {
  const page = await pasted('Avvikelser\nInga');
  await becomes(() => page.locator('#panel').textContent(), expect.stringContaining(svPane.pasted.none));
  await becomes(() => heading(page), svPane.preview.title);
  await becomes(() => primary(page).count(), 0);
}, 60_000);

test('nothing happens while the field is empty', async () => {
  const page = await mounted(empty);
  await tab(page, svPane.tabs.meeting);
  expect(await page.locator('#list-findings').getAttribute('aria-disabled')).toBe('true');
  await page.locator('#list-findings').click({ force: true });
  await becomes(() => heading(page), svPane.meeting.title);
}, 60_000);

/** Copies a text as if in another program, and pastes it into a field by the keys for it. */
async function paste(page: Page, text: string, into: string): Promise<void> {
  await page.evaluate((copied) => {
    const other = document.createElement('textarea');
    other.value = copied;
    document.body.append(other);
    other.select();
    document.execCommand('copy');
    other.remove();
  }, text);
  await page.locator(into).focus();
  await page.keyboard.press('ControlOrMeta+V');
}

test('from a pasted audit list to a link that is written in four clicks: write, choose, review, write', async () => {
  const page = await mounted(empty, {
    book: bookOf(
      sheetOf('Plan 2020', [
        ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
        ['1', 'Byt lamporna i korridoren', 'Bo', '2021-03-01', 'Pågår'],
        ['2', 'Märk allt farligt avfall i kemiförrådet', 'Eva', '2021-03-01', 'Pågår'],
        ['3', 'Sortera papper på kontoren', 'Eva', '2021-06-01', 'Klar'],
      ]),
    ),
  });
  await tab(page, svPane.tabs.meeting);
  await page.evaluate(() => {
    const counted = window as unknown as { clicks: number };
    counted.clicks = 0;
    addEventListener('click', () => (counted.clicks += 1), true);
  });
  await paste(page, 'Avvikelser\n• Farligt avfall i kemiförrådet saknar märkning.', '#pasted-findings');
  await page.locator('h1', { hasText: svPane.preview.title }).waitFor();
  await primary(page).click();
  const first = page.locator('#suggested-actions button').first();
  await becomes(() => first.textContent(), '2 Märk allt farligt avfall i kemiförrådet');
  await first.click();
  await primary(page).click();
  await page.locator('h1', { hasText: svPane.preview.title }).waitFor();
  await write(page);
  const values = await Promise.all(
    Array.from({ length: 10 }, (_, column) =>
      page.evaluate((at) => window.pane.valueAt('Iakttagelser 2020', 4, at), column + 1),
    ),
  );
  expect(values.map(String)).toContain('2');
  expect(await page.evaluate(() => (window as unknown as { clicks: number }).clicks)).toBe(4);
}, 60_000);

test('what is pasted beside other text is not listed yet; what was listed stands in the field after a look at it', async () => {
  const page = await mounted(empty);
  await tab(page, svPane.tabs.meeting);
  await page.locator('#pasted-findings').fill('Avvikelser\n');
  await page.locator('#pasted-findings').press('ControlOrMeta+End');
  await paste(page, '• Skylt saknas.', '#pasted-findings');
  expect(await page.locator('#pasted-findings').inputValue()).toBe('Avvikelser\n• Skylt saknas.');
  expect(await heading(page)).toBe(svPane.meeting.title);
  await page.locator('#pasted-findings').fill('');
  await paste(page, 'Avvikelser\n• Larm saknas.', '#pasted-findings');
  await page.locator('h1', { hasText: svPane.preview.title }).waitFor();
  await page.getByRole('button', { name: svPane.cancel }).click();
  expect(await page.locator('#pasted-findings').inputValue()).toBe('Avvikelser\n• Larm saknas.');
}, 60_000);

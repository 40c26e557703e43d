import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { becomes } from '../browser/becomes';
import { launched } from '../browser/chromium';
import { enPane } from '../../src/text/en/pane';
import { svPane } from '../../src/text/sv/pane';
import { bookOf, sheetOf } from '../plan/sheet-of';
import { primary, tab, write } from './acts';
import { bundled } from './bundle';
import { emptyPage, mounted, type Opened, type OpenOptions } from './open-pane';

const pictures = resolve(__dirname, '../../out/pane');

const own = bookOf(
  sheetOf('Plan 2021', [
    ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
    ['1', 'Byt lamporna i korridoren enligt C1', 'Bo', { date: '2021-03-01' }, 'Pågår'],
    ['2', 'Märk allt farligt avfall i kemiförrådet', 'Eva', { date: '2021-03-01' }, 'Pågår'],
  ]),
);
const plan = [
  'Nr\tÅtgärd\tAnsvarig\tKlart senast',
  'C1\tByt alla lampor till LED\tFastighet\t2021-06-30',
  'C2\tInför resepolicy\tHR\t2021-09-30',
  'C3\tUpphandla förnybar el\tInköp\t2021-12-31',
].join('\n');

let browser: Browser;
let empty: Opened;
beforeAll(async () => {
  browser = await launched();
  empty = await emptyPage(browser, await bundled('tests/pane/test-page.ts'));
  mkdirSync(pictures, { recursive: true });
}, 120_000);
afterAll(() => browser.close(), 60_000);

async function taken(text: string, options: OpenOptions = {}): Promise<Page> {
  const page = await mounted(empty, { book: own, today: '2020-11-24', ...options });
  await page.locator('#tab-meeting').click();
  await page.locator('#central-text').fill(text);
  await page.locator('#take-central').click();
  await page.locator('.page-head, h1').first().waitFor();
  return page;
}

test.each([
  ['sv', svPane],
  ['en', enPane],
] as const)(
  'what the unit has not taken up of a pasted plan is said before and after it is written: %s',
  async (language, text) => {
    const page = await taken(plan, { preferences: { language, theme: 'auto' }, height: 700 });
    await page.locator('h1', { hasText: text.preview.title }).waitFor();
    const said = text.central.left(2, 0, 3);
    await becomes(() => page.locator('#panel').textContent(), expect.stringContaining(said));
    await page.screenshot({ path: `${pictures}/central-review-${language}.png` });
    await write(page);
    await tab(page, text.tabs.plan);
    const panel = page.locator('#panel');
    await becomes(() => panel.textContent(), expect.stringContaining('C2 Inför resepolicy'));
    expect(await panel.textContent()).toContain('C3 Upphandla förnybar el');
    expect(await panel.textContent()).toContain(said);
    await panel.getByText('C2 Inför resepolicy').scrollIntoViewIfNeeded();
    await page.screenshot({ path: `${pictures}/central-${language}.png` });
  },
  60_000,
);

test('a file of fields is taken as a paste is', async () => {
  const page = await mounted(empty, { book: own, today: '2020-11-24' });
  await tab(page, svPane.tabs.meeting);
  await page.locator('input[type=file]').setInputFiles({
    name: 'kth.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(plan.replaceAll('\t', ';'), 'utf8'),
  });
  await page.locator('h1', { hasText: svPane.preview.title }).waitFor();
  await becomes(() => page.locator('#panel').textContent(), expect.stringContaining(svPane.central.read(3)));
}, 60_000);

test('a text that is no plan says so', async () => {
  const page = await taken('Hej!\nHär kommer inget.');
  await becomes(() => page.locator('#panel').textContent(), expect.stringContaining(svPane.central.noPlan));
  await primary(page).waitFor();
}, 60_000);

import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { becomes } from '../browser/becomes';
import { launched } from '../browser/chromium';
import { svPane } from '../../src/text/sv/pane';
import { bookOf, sheetOf } from '../plan/sheet-of';
import { heading, primary, review, tab } from './acts';
import { doubtful } from './books';
import { bundled } from './bundle';
import { emptyPage, mounted, sample, swedishSample, type Opened } from './open-pane';

const pictures = resolve(__dirname, '../../out/pane');

let browser: Browser;
let empty: Opened;
beforeAll(async () => {
  browser = await launched();
  empty = await emptyPage(browser, await bundled('tests/pane/test-page.ts'));
  mkdirSync(pictures, { recursive: true });
}, 120_000);
afterAll(() => browser.close(), 60_000);

/** One owner answered, one fix unticked, and something typed about the meeting. */
async function decided(): Promise<Page> {
  const page = await mounted(empty);
  await tab(page, 'Problem');
  await page.locator('[data-key=missing-owner] [aria-expanded=false]').click();
  await page.locator('[data-key=missing-owner] .ask').first().click();
  await page.locator('form.answer select').selectOption({ index: 1 });
  await page.locator('form.answer [type=submit]').click();
  await tab(page, 'Möte');
  await page.getByLabel('Ordförande').fill('Eva Berg');
  return page;
}
/** The draft that has all of it: those before it were kept between two decisions. */
const draftKept = (page: Page): Promise<string | null> =>
  page
    .waitForFunction(() => window.pane.drafts.find((draft) => draft?.includes('Eva Berg')) ?? null)
    .then((handle) => handle.jsonValue());

test('another language keeps what is decided', async () => {
  const page = await decided();
  await page.locator('.menu > button').click();
  await page.getByRole('menuitem', { name: 'Inställningar' }).click();
  await page.getByLabel('Språk i panelen').selectOption({ label: 'English' });
  await page.getByRole('heading', { name: 'Settings' }).waitFor();
  await tab(page, 'Meeting');
  await becomes(() => page.getByLabel('Chair').inputValue(), 'Eva Berg');
  await tab(page, 'Problems');
  await becomes(() => heading(page), '14 to decide');
}, 60_000);

test('a pane that is opened again goes on where it was', async () => {
  const draft = await decided().then(draftKept);
  const page = await mounted(empty, { draft });
  await tab(page, 'Problem');
  await becomes(() => heading(page), '14 att avgöra');
  await becomes(() => primary(page).textContent(), 'Granska 43 rättningar');
  await tab(page, 'Möte');
  await becomes(() => page.getByLabel('Ordförande').inputValue(), 'Eva Berg');
}, 60_000);

test('what was decided falls where the workbook says something else meanwhile', async () => {
  const draft = await decided().then(draftKept);
  const other = bookOf(
    sheetOf('Plan 2020', [
      ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
      ['Byt lampor', null, { date: '2020-12-01' }, 'Pågår'],
    ]),
    sheetOf('Möte', [
      ['Ordförande', 'Bo Lund'],
      ['Sekreterare', 'Li Ström'],
    ]),
  );
  const page = await mounted(empty, { draft, book: other });
  await tab(page, 'Problem');
  await becomes(() => heading(page), '1 att avgöra');
  await tab(page, 'Möte');
  await becomes(() => page.getByLabel('Ordförande').inputValue(), 'Bo Lund');
}, 60_000);

test.each([
  '',
  'x',
  '[]',
  '{"version":1,"choices":[[1,2],["a",{"kind":"use","was":"","value":{}}]]}',
  '{"version":9}',
])(
  'whatever the machine keeps is read: %s',
  async (draft) => {
    const page = await mounted(empty, { draft });
    await becomes(() => heading(page), 'Handlingsplan 2020');
    expect(empty.strays).toEqual([]);
  },
  60_000,
);

test('a locked workbook is not called in order', async () => {
  const page = await mounted(empty, { book: { ...doubtful, isStructureProtected: true } });
  await primary(page).click();
  await page.getByText('arbetsbokens struktur är skyddad').waitFor();
  await page.screenshot({ path: `${pictures}/locked.png` });
  await becomes(() => page.getByText('redan ordnad').count(), 0);
  await becomes(() => page.evaluate(() => window.pane.calls.includes('apply')), false);
}, 60_000);

test('where something can be done in a locked workbook, the review says what cannot', async () => {
  const page = await mounted(empty, { book: { ...swedishSample, isStructureProtected: true } });
  await primary(page).click();
  await page.locator('.message.warning').getByText('Arbetsbokens struktur är skyddad').waitFor();
}, 60_000);

test('a plan on a hidden sheet is said to be on one', async () => {
  const book = {
    ...swedishSample,
    sheets: swedishSample.sheets.map((sheet) =>
      sheet.name === 'Plan 2020' ? { ...sheet, visibility: 'hidden' as const } : sheet,
    ),
  };
  const page = await mounted(empty, { book });
  await page.locator('.card').first().getByText('på ett dolt blad').waitFor();
}, 60_000);

test('a message that is read in passing goes by itself, and not while somebody is in it', async () => {
  const page = await mounted(empty, { book: sample('action-plan-sample.xlsx') });
  await page.clock.install();
  await page
    .getByRole('button', { name: /^Change: Columns|^Ändra: Kolumner/ })
    .first()
    .click();
  await page.locator('#columns-form fieldset select').last().selectOption('comment');
  await primary(page).click();
  const message = page.locator('.message.done');
  await message.waitFor();
  await message.hover();
  await page.clock.fastForward(11_000);
  await becomes(() => message.count(), 1);
  await page.mouse.move(5, 440);
  await page.clock.fastForward(11_000);
  await message.waitFor({ state: 'detached' });
}, 60_000);

test('a long writing says how far it has come and how long it takes on', async () => {
  const page = await mounted(empty);
  await review(page);
  await page.clock.install();
  await page.evaluate(() => window.pane.hold('apply'));
  await primary(page).click();
  await page.getByRole('progressbar').waitFor();
  await page.evaluate(() => window.pane.progress(100, 5000));
  await becomes(() => page.getByText('kvar').count(), 0);
  await page.clock.fastForward(4000);
  await page.evaluate(() => window.pane.progress(1000, 5000));
  await page.getByText('1000 av 5000 celler').waitFor();
  await page.getByText('Ungefär 20 sekunder kvar').waitFor();
  await page.screenshot({ path: `${pictures}/writing-long.png` });
  await page.clock.fastForward(60_000);
  await page.evaluate(() => window.pane.progress(2000, 5000));
  await page.getByText('Ungefär 2 minuter kvar').waitFor();
  await page.evaluate(() => window.pane.goOn());
}, 60_000);

test('a program that does not answer for three seconds may be waiting for a cell: the pane says what to do', async () => {
  const page = await mounted(empty);
  await review(page);
  await page.clock.install();
  await page.evaluate(() => window.pane.hold('apply'));
  await primary(page).click();
  await page.getByRole('progressbar').waitFor();
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 3_600_000));
  const hint = page.getByText(svPane.slow);
  await hint.waitFor();
  await page.evaluate(() => window.pane.progress(100, 5000));
  await hint.waitFor({ state: 'detached' });
  await page.clock.runFor(2900);
  expect(await hint.count()).toBe(0);
  await page.clock.runFor(200);
  await hint.waitFor();
  await page.clock.resume();
  await page.evaluate(() => window.pane.goOn());
}, 60_000);

test('a long text is cut in the lists of the pane', async () => {
  const long = 'Se över rutinen för källsortering i samtliga fikarum och korridorer. '.repeat(30);
  const book = bookOf(
    sheetOf('Plan 2020', [
      ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
      [long, null, { date: '2020-01-01' }, `${long} kanske`],
      [long, 'Eva Berg', { date: '2020-01-01' }, 'Pågår'],
    ]),
  );
  const page = await mounted(empty, { book });
  const tallest = (): Promise<number> =>
    page.evaluate(() =>
      Math.max(
        ...[...document.querySelectorAll('.page p, .page .title, .page li')].map((item) => item.clientHeight),
      ),
    );
  expect(await tallest()).toBeLessThan(180);
  await tab(page, 'Problem');
  expect(await tallest()).toBeLessThan(180);
  await page.locator('.ask').first().click();
  await page.screenshot({ path: `${pictures}/question-long.png` });
  expect(await tallest()).toBeLessThan(180);
}, 60_000);

test('what the workbook says of the meeting is proposed, with the cell that says it', async () => {
  const book = bookOf(
    ...doubtful.sheets,
    sheetOf('Ledningens genomgång', [
      ['Datum', { date: '2020-12-08' }],
      ['Ordförande', 'Bo Lund'],
      ['Sekreterare', 'Li Ström'],
      ['Justerare', 'Eva Berg'],
    ]),
  );
  const page = await mounted(empty, { book });
  await tab(page, 'Möte');
  const said = (label: string): Promise<string> => page.getByLabel(label).inputValue();
  expect(await Promise.all(['Datum', 'Ordförande', 'Sekreterare', 'Justerare'].map(said))).toEqual([
    '2020-12-08',
    'Bo Lund',
    'Li Ström',
    'Eva Berg',
  ]);
  await page.screenshot({ path: `${pictures}/meeting-proposed.png` });
  await page.getByText('Ledningens genomgång B2').click();
  expect(await page.evaluate(() => window.pane.shown.at(-1))).toMatchObject({ row: 2, column: 2 });
  await page.getByLabel('Ordförande').fill('Anna Ek');
  await becomes(() => page.getByText('Ledningens genomgång B2').count(), 0);
}, 60_000);

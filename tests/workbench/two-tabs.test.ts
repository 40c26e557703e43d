import { resolve } from 'node:path';
import type { Browser, FrameLocator } from 'playwright-core';
import { svPane } from '../../src/text/sv/pane';
import { svWorkbook } from '../../src/text/sv/workbook';
import { launched } from '../browser/chromium';
import { built, testBench, type TestBench } from './bench-server';
import { cellAt, go, seen, type Seen } from './page/page-in-chromium';

jest.setTimeout(240_000);

/** The same workbook in two tabs: one holds a proposal while the other writes. */
const sample = resolve(__dirname, '../../samples/handlingsplan-exempel.xlsx');
let browser: Browser;
let bench: TestBench;
let one: Seen;
let other: Seen;

beforeAll(async () => {
  built(['page', 'page.js'], ['addin', 'taskpane.js']);
  browser = await launched();
});
afterAll(() => browser.close());
beforeEach(async () => {
  bench = await testBench({ from: sample });
  one = await seen(browser, bench);
  other = await seen(browser, bench);
  for (const { page } of [one, other]) page.setDefaultTimeout(60_000);
});
afterEach(async () => {
  await one.context.close();
  await other.context.close();
  await bench.end();
});

const paneOf = ({ page }: Seen): FrameLocator => page.frameLocator('.pane-frame');
const primaryOf = (tab: Seen) => paneOf(tab).locator('.footer .primary');
const sheetsOf = ({ page }: Seen): Promise<readonly string[]> =>
  page.locator('[role=tablist] .tab').allTextContents();

/** The pane holds a proposal that waits to be written. */
async function reviewed(tab: Seen): Promise<void> {
  await primaryOf(tab).getByText(svPane.review).click();
  await primaryOf(tab)
    .getByText(/^Skriv \d+ ändringar$/)
    .waitFor();
}

/** The old proposal is refused with a sentence that says what to do, and nothing of it is written. */
async function mustBeRefused(tab: Seen): Promise<void> {
  const error = paneOf(tab).locator('.message.error');
  await error.getByText(svPane.trouble.inPane['changed-since-preview']).waitFor();
}

test('a proposal is refused when another tab has written its own; asked again there is nothing left to do', async () => {
  await reviewed(one);
  await reviewed(other);
  await primaryOf(other).click();
  await paneOf(other).locator('.message.done').waitFor();
  const sheets = await sheetsOf(other);
  expect(sheets).toContain(svWorkbook.rollup.sheet);
  await primaryOf(one).click();
  await mustBeRefused(one);
  expect(await sheetsOf(other)).toEqual(sheets);
  expect(await sheetsOf(one)).toEqual(sheets);
  await paneOf(one).getByRole('button', { name: svPane.again }).click();
  await paneOf(one).getByText(svPane.notices['nothing-to-do']).waitFor();
  expect(await sheetsOf(one)).toEqual(sheets);
  expect([one.complaints, other.complaints, bench.bugs]).toEqual([[], [], []]);
});

test('a proposal is refused when a cell has been typed in another tab; what was typed stands, and is in the next proposal', async () => {
  await reviewed(one);
  await other.page.getByRole('tab', { name: 'Plan 2020', exact: true }).click();
  await go(other.page, 'G9');
  await other.page.keyboard.type('Klart');
  await other.page.keyboard.press('Enter');
  await cellAt(other.page, 'G9').getByText('Klart').waitFor();
  await primaryOf(one).click();
  await mustBeRefused(one);
  expect(await sheetsOf(one)).not.toContain(svWorkbook.rollup.sheet);
  await paneOf(one).getByRole('button', { name: svPane.again }).click();
  await primaryOf(one)
    .getByText(/^Skriv \d+ ändringar$/)
    .click();
  await paneOf(one).locator('.message.done').waitFor();
  await one.page.getByRole('tab', { name: 'Plan 2020 (ordnad)', exact: true }).click();
  await cellAt(one.page, 'G3').getByText('klart').waitFor();
  expect([one.complaints, other.complaints, bench.bugs]).toEqual([[], [], []]);
});

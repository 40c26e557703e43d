import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { becomes } from '../browser/becomes';
import { launched } from '../browser/chromium';
import { built, testBench, type TestBench } from './bench-server';
import { seen, type Seen } from './page/page-in-chromium';

jest.setTimeout(120_000);

let browser: Browser;
beforeAll(async () => {
  built(['page', 'page.js'], ['addin', 'taskpane.js']);
  browser = await launched();
});
afterAll(() => browser.close());

let bench: TestBench;
let view: Seen;
beforeEach(async () => {
  bench = await testBench({ from: resolve(__dirname, '../../samples/handlingsplan-exempel.xlsx') });
  view = await seen(browser, bench);
  view.page.setDefaultTimeout(60_000);
});
afterEach(async () => {
  await view.context.close();
  await bench.end();
});

test('F6 goes from the grid to the pane and back; from a question ten presses of Tab lead to the review', async () => {
  const { keyboard } = view.page;
  const pane = view.page.frameLocator('.pane-frame');
  const isInPane = (): Promise<boolean> =>
    view.page.evaluate(() => document.activeElement?.classList.contains('pane-frame') === true);
  const press = async (key: string, times = 1): Promise<void> => {
    for (let count = 0; count < times; count += 1) await keyboard.press(key);
  };
  await pane.locator('.footer .primary').waitFor({ timeout: 60_000 });
  await view.page.getByRole('gridcell').first().click();
  await becomes(isInPane, false);
  await press('F6');
  await becomes(isInPane, true);
  await press('Tab');
  await pane.locator('#tab-plan:focus').waitFor();
  await press('ArrowRight');
  await press('F8');
  await pane.locator('.question [data-answer]:focus').waitFor();
  // Also while the cell of the question is still being shown.
  const question = pane.locator('.page-head small');
  for (let time = 0; time < 6; time += 1) {
    const before = await question.textContent();
    await press('F8');
    await becomes(async () => (await question.textContent()) === before, false);
    await pane.locator('.question :focus').waitFor();
    await press('F6');
    await becomes(isInPane, false);
    await view.page.waitForTimeout(300);
    expect(await isInPane()).toBe(false);
    await press('F6');
    await pane.locator('.question :focus').waitFor();
  }
  await press('F6');
  await becomes(isInPane, false);
  await becomes(
    () => view.page.evaluate(() => document.activeElement?.closest('.grid-panel') !== null),
    true,
  );
  await press('F6');
  await pane.locator('.question [data-answer]:focus').waitFor();

  const isAtReview = (): Promise<boolean> =>
    pane.locator('.footer .primary').evaluate((button) => button === button.ownerDocument.activeElement);
  /** A field for a day has several stops: whether a press has moved the keyboard is known a frame later only. */
  const drawn = (): Promise<unknown> =>
    pane.locator('body').evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  for (let presses = 0; presses < 10 && !(await isAtReview()); presses += 1) {
    await press('Tab');
    await drawn();
  }
  await becomes(isAtReview, true);
  await press('Enter');
  await pane.getByRole('heading', { name: 'Granska innan något skrivs' }).waitFor({ timeout: 60_000 });
  expect([view.complaints, bench.bugs]).toEqual([[], []]);
});

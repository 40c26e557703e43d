import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Browser } from 'playwright-core';
import { becomes } from '../../browser/becomes';
import { launched } from '../../browser/chromium';
import { built, testBench, type TestBench } from '../bench-server';
import { cellAt, go, noPane, picture, rulesBroken, seen, type Seen } from './page-in-chromium';
import { trickyBook } from './sample-books';

jest.setTimeout(60_000);

let browser: Browser;
let bench: TestBench;
let view: Seen;

beforeAll(async () => {
  built(['page', 'page.js']);
  browser = await launched();
  bench = await testBench({ bytes: await trickyBook(), addin: noPane });
  view = await seen(browser, bench, { width: 1280, height: 700 });
}, 120_000);
afterAll(async () => {
  await view.context.close();
  await bench.end();
  await browser.close();
});
afterEach(() => {
  expect(view.complaints).toEqual([]);
  expect(bench.bugs).toEqual([]);
});

const edgeOf = (letter: string) =>
  view.page.locator('.ruler.letters .mark', { hasText: letter }).locator('.edge');
const widthOf = async (cell: string) => (await cellAt(view.page, cell).boundingBox())?.width ?? 0;

async function drag(letter: string, by: number, drop = true): Promise<void> {
  const box = await edgeOf(letter).boundingBox();
  if (box === null) throw new Error(`no edge of ${letter}`);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await view.page.mouse.move(x, y);
  await view.page.mouse.down();
  await view.page.mouse.move(x + by, y, { steps: 4 });
  if (drop) await view.page.mouse.up();
}

/** Drawn, when the workbook has answered. */
const isWide = (cell: string, wide: number) =>
  view.page.waitForFunction(
    ([at, width]) => document.querySelector(`[data-at="${at}"]`)?.getBoundingClientRect().width === width + 1,
    [cell, wide] as const,
  );

test('a column is as wide as its heading is dragged or as keys make it; that can be taken back, and is in the copy', async () => {
  await go(view.page, 'E4');
  const before = (await widthOf('D4')) - 1;
  await drag('D', 60, false);
  await becomes(() => view.page.locator('.width-guide').isVisible(), true);
  await picture(view.page, 'width-guide-sv');
  await view.page.keyboard.press('Escape');
  await view.page.mouse.up();
  expect(await widthOf('D4')).toBe(before + 1);
  await drag('D', 60);
  await isWide('D4', before + 60);
  // The heading was not chosen.
  await becomes(() => view.page.locator('.address').inputValue(), 'E4');
  const status = (await widthOf('E4')) - 1;
  await view.page.locator('.viewport').focus();
  await view.page.keyboard.press('Alt+Shift+ArrowRight');
  await isWide('E4', status + 8);
  await view.page.keyboard.press('Alt+Shift+ArrowLeft');
  await isWide('E4', status);
  await view.page.keyboard.press('Alt+Shift+ArrowRight');
  await isWide('E4', status + 8);
  await view.page.getByRole('button', { name: 'Ångra' }).click();
  await isWide('E4', status);
  await view.page.getByRole('button', { name: 'Spara en kopia' }).click();
  await view.page.getByText('Originalet är som det var').waitFor();
  const saved = new ExcelJS.Workbook();
  await saved.xlsx.load(readFileSync(join(bench.folder, 'bok-planbok.xlsx')) as unknown as ArrayBuffer);
  const sheet = saved.getWorksheet('Plan');
  expect(sheet?.getColumn(4).width).toBeCloseTo((before + 60) / 7, 1);
  expect(sheet?.getColumn(5).width).toBeCloseTo(status / 7, 1);
  expect(sheet?.getColumn(3).hidden).toBe(true);
});

test('columns that are chosen whole change together', async () => {
  const heading = (letter: RegExp) => view.page.locator('.letters.moving .mark', { hasText: letter });
  await heading(/^D$/).click({ position: { x: 20, y: 10 } });
  await heading(/^F$/).click({ position: { x: 20, y: 10 }, modifiers: ['Shift'] });
  const before = (await widthOf('E4')) - 1;
  await drag('E', -30);
  for (const cell of ['D4', 'E4', 'F4']) await isWide(cell, before - 30);
  // Where the page is opened anew.
  const told = view.page.waitForResponse((response) => response.url().endsWith('/api/select'));
  await go(view.page, 'B4');
  await told;
});

test.each([900, 768, 500, 360])(
  'in a window of %i pixels grid and pane are both seen, and nothing is wider than it',
  async (width) => {
    await view.page.setViewportSize({ width, height: 800 });
    await view.page.reload();
    await cellAt(view.page, 'B4').waitFor();
    const overflow = await view.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    const book = await view.page.locator('.book').boundingBox();
    const pane = await view.page.locator('aside').boundingBox();
    if (book === null || pane === null) throw new Error('one of them is not there');
    for (const { x, width: wide } of [book, pane]) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + wide).toBeLessThanOrEqual(width);
    }
    // Beside or below one another, never over.
    expect(book.x + book.width <= pane.x || book.y + book.height <= pane.y).toBe(true);
    expect(book.width).toBeGreaterThan(350);
    expect(book.height).toBeGreaterThan(280);
    expect(pane.height).toBeGreaterThan(280);
    for (const name of ['Öppna…', 'Spara en kopia', 'Granska', 'Dagordning']) {
      const box = await view.page.getByRole('button', { name, exact: true }).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    }
    // At 500 it is laid out as at 360.
    if (width !== 500) expect(await rulesBroken(view.page)).toEqual([]);
    await picture(view.page, `narrow-${width}`);
  },
);

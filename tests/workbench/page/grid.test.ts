import type { Browser } from 'playwright-core';
import { becomes } from '../../browser/becomes';
import { launched } from '../../browser/chromium';
import { built, testBench, type TestBench } from '../bench-server';
import { cellAt, go, noPane, picture, rulesBroken, seen, type Seen } from './page-in-chromium';
import { planbokBook, trickyBook } from './sample-books';

jest.setTimeout(60_000);

let browser: Browser;
let bench: TestBench;
let view: Seen;
const text = (name: string) => cellAt(view.page, name).textContent();
const active = () => view.page.locator('.address').inputValue();
const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await view.page.keyboard.press(key);
};

async function opens(bytes: Uint8Array): Promise<void> {
  bench = await testBench({ bytes, addin: noPane });
  view = await seen(browser, bench);
}
async function closes(): Promise<void> {
  await view.context.close();
  await bench.end();
}

// One page for all: each test goes to where it begins, and writes where no other reads.
beforeAll(async () => {
  built(['page', 'page.js']);
  browser = await launched();
  await opens(await trickyBook());
}, 120_000);
afterAll(async () => {
  await closes();
  await browser.close();
});

beforeEach(async () => {
  await view.page.getByRole('tab', { name: 'Plan', exact: true }).click();
  // Before that the name box is still the other sheet's.
  await cellAt(view.page, 'A1').getByText('Handlingsplan').waitFor();
  await go(view.page, 'B4');
});
afterEach(() => {
  expect(view.complaints).toEqual([]);
  expect(view.elsewhere).toEqual([]);
  expect(bench.bugs).toEqual([]);
});

test('draws what the sheet holds, as the sheet has it', async () => {
  await becomes(() => text('A1'), 'Handlingsplan');
  await becomes(() => text('D4'), '2021-01-04');
  await becomes(() => text('F4'), '4\u00a0002,00');
  expect(await cellAt(view.page, 'A3').evaluate((cell) => getComputedStyle(cell).backgroundColor)).toBe(
    'rgb(31, 78, 95)',
  );
  const title = await cellAt(view.page, 'A1').evaluate((cell) => [
    cell.getAttribute('aria-colspan'),
    getComputedStyle(cell).fontWeight,
  ]);
  expect(title).toEqual(['4', '700']);
  // Hidden: a row, a column, a sheet. Covered: what a merged cell lies over.
  for (const name of ['C4', 'A7', 'B1', 'B10', 'A11']) expect(await cellAt(view.page, name).count()).toBe(0);
  await becomes(() => view.page.getByRole('tab').allTextContents(), ['Plan', 'Mål och medel']);
  // A wrapped text without a height of its own makes its row higher.
  const heights = await Promise.all(
    ['B5', 'B6'].map((name) => cellAt(view.page, name).evaluate((cell) => cell.clientHeight)),
  );
  expect(heights[0]).toBeGreaterThan((heights[1] ?? 0) * 1.8);
  // A long text goes on over its empty neighbours.
  const [inner, outer] = await cellAt(view.page, 'A2').evaluate((cell) => [
    cell.firstElementChild?.clientWidth ?? 0,
    cell.clientWidth,
  ]);
  expect(inner).toBeGreaterThan((outer ?? 0) * 3);
  await picture(view.page, 'tricky-sv');
});

test('what is frozen stays, and nothing is drawn that is not near the window', async () => {
  await view.page.locator('.viewport').evaluate((viewport) => viewport.scrollTo(300, 2000));
  await cellAt(view.page, 'D110').waitFor();
  await becomes(() => text('D3'), 'Klart senast');
  const top = await cellAt(view.page, 'D3').boundingBox();
  const viewport = await view.page.locator('.viewport').boundingBox();
  expect(top?.y).toBeCloseTo((viewport?.y ?? 0) + 24 + 48 - 1, -2);
  const left = await cellAt(view.page, 'A110').boundingBox();
  expect(left?.x).toBeCloseTo((viewport?.x ?? 0) + 46 - 1, 0);
  expect(await view.page.getByRole('gridcell').count()).toBeLessThan(900);
  await becomes(() => cellAt(view.page, 'D4').count(), 0);
});

test('the keyboard moves as in Excel: over what is hidden, out of what is merged, to the end of what is filled', async () => {
  await go(view.page, 'B6');
  await press('ArrowDown');
  await expect(active()).resolves.toBe('B8');
  await press('ArrowRight');
  await expect(active()).resolves.toBe('D8');
  await press('ArrowLeft', 'ArrowDown', 'ArrowDown');
  await becomes(active, 'A10:B11');
  await press('ArrowDown');
  await becomes(active, 'A12');
  await go(view.page, 'D4');
  await press('Control+ArrowDown');
  await cellAt(view.page, 'D200').waitFor();
  await becomes(active, 'D200');
  await press('Control+Home');
  await becomes(active, 'B4');
  await press('Control+End');
  await cellAt(view.page, 'F201').waitFor();
  await becomes(active, 'F201');
  await press('Control+Home', 'Shift+ArrowRight', 'Shift+ArrowDown');
  await becomes(active, 'B4:D5');
  await press('PageDown');
  await view.page.waitForTimeout(100);
  expect(Number((await active()).slice(1))).toBeGreaterThan(15);
  await press('Home');
  await becomes(active, expect.stringMatching(/^A\d+$/));
  const named = await view.page.locator('.viewport').getAttribute('aria-activedescendant');
  expect(await view.page.locator(`#${named ?? ''}`).getAttribute('aria-selected')).toBe('true');
  await press('Control+PageDown');
  await cellAt(view.page, 'B2').getByText('Här').waitFor();
  await becomes(() => view.page.getByRole('tab', { selected: true }).textContent(), 'Mål och medel');
});

test('typing, F2, Enter, Tab and Escape; the workbook holds what was typed', async () => {
  await go(view.page, 'B4');
  await view.page.keyboard.type('Ny åtgärd');
  await press('Enter');
  await cellAt(view.page, 'B4').getByText('Ny åtgärd').waitFor();
  await becomes(active, 'B5');
  await view.page.locator('.unsaved').getByText('ej sparad').waitFor();
  await go(view.page, 'B4');
  await press('F2');
  await view.page.keyboard.type('!');
  await press('Tab');
  await cellAt(view.page, 'B4').getByText('Ny åtgärd!').waitFor();
  await becomes(active, 'D4');
  await view.page.keyboard.type('2022-05-31');
  await press('Enter');
  await cellAt(view.page, 'D4').getByText('2022-05-31').waitFor();
  await go(view.page, 'F4');
  await view.page.keyboard.type('=1+2');
  await press('Escape');
  await becomes(() => text('F4'), '4\u00a0002,00');
  await view.page.keyboard.type('=SUM(F5:F6)');
  await press('Enter');
  await cellAt(view.page, 'F4').getByText('11\u00a0005,50').waitFor();
  await go(view.page, 'F4');
  await becomes(() => view.page.locator('#formula').inputValue(), '=SUM(F5:F6)');
  await view.page.locator('#formula').fill('7');
  await view.page.locator('#formula').press('Enter');
  await cellAt(view.page, 'F4').getByText('7,00').waitFor();
  // Back step by step, to what the file held.
  for (const was of ['11\u00a0005,50', '4\u00a0002,00']) {
    await view.page.getByRole('button', { name: 'Ångra' }).click();
    await cellAt(view.page, 'F4').getByText(was).waitFor();
  }
  await view.page.locator('.viewport').focus();
  for (const [cell, was] of [
    ['D4', '2021-01-04'],
    ['B4', 'Ny åtgärd'],
    ['B4', 'Åtgärd 1'],
  ] as const) {
    await press('Control+z');
    await cellAt(view.page, cell).getByText(was, { exact: true }).waitFor();
  }
  await becomes(() => view.page.getByRole('button', { name: 'Ångra' }).isDisabled(), true);
});

test('a list offers its words by key and by mouse, and refuses others', async () => {
  await go(view.page, 'E4');
  await press('Alt+ArrowDown');
  const list = view.page.getByRole('listbox');
  await list.waitFor();
  await becomes(() => list.getByRole('option').allTextContents(), ['Ej påbörjad', 'Pågår', 'Klar']);
  await becomes(() => list.getByRole('option', { selected: true }).textContent(), 'Pågår');
  await picture(view.page, 'list-sv');
  await press('ArrowDown', 'Enter');
  await cellAt(view.page, 'E4').getByText('Klar').waitFor();
  await go(view.page, 'E5');
  await view.page.locator('.choice-button').click();
  await list.getByRole('option', { name: 'Ej påbörjad' }).click();
  await cellAt(view.page, 'E5').getByText('Ej påbörjad').waitFor();
  await go(view.page, 'E6');
  await view.page.keyboard.type('klart!!');
  await press('Enter');
  await view.page.getByText('Cellen tar bara emot värden ur sin lista').waitFor();
  await view.page.getByRole('button', { name: 'Behåll det som stod' }).click();
  await becomes(() => text('E6'), 'Pågår');
});

test('a block is copied, pasted, cleared and taken back', async () => {
  await go(view.page, 'B4:D6');
  await press('Control+c');
  const copied = await view.page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n').map((row) => row.split('\t'))[0]).toEqual(['Åtgärd 1', '2021-01-04']);
  await go(view.page, 'H20');
  await press('Control+v');
  await cellAt(view.page, 'H22').getByText('Åtgärd 3').waitFor();
  await becomes(active, 'H20:I22');
  await press('Delete');
  await expect(
    cellAt(view.page, 'H22').getByText('Åtgärd 3').waitFor({ state: 'detached' }),
  ).resolves.toBeUndefined();
  await press('Control+z');
  await cellAt(view.page, 'H22').getByText('Åtgärd 3').waitFor();
  // Rows that were never fetched are copied too.
  await go(view.page, 'A1');
  await press('Control+a', 'Control+c');
  await expect(
    view.page.waitForFunction(async () => (await navigator.clipboard.readText()).includes('Åtgärd 197')),
  ).resolves.toBeDefined();
});

test('the mouse selects cells, blocks, rows and columns, and opens the editor', async () => {
  await cellAt(view.page, 'B6').click();
  await becomes(active, 'B6');
  const [from, to] = [
    await cellAt(view.page, 'D5').boundingBox(),
    await cellAt(view.page, 'F8').boundingBox(),
  ];
  await view.page.mouse.move((from?.x ?? 0) + 10, (from?.y ?? 0) + 8);
  await view.page.mouse.down();
  await view.page.mouse.move((to?.x ?? 0) + 10, (to?.y ?? 0) + 8, { steps: 4 });
  await view.page.mouse.up();
  await becomes(active, 'D5:F8');
  await view.page.locator('.numbers.moving .mark', { hasText: /^6$/ }).click();
  await becomes(active, expect.stringMatching(/^A6:[A-Z]+6$/));
  await view.page.locator('.letters.moving .mark', { hasText: /^D$/ }).click();
  await becomes(active, expect.stringMatching(/^D1:D\d+$/));
  await cellAt(view.page, 'B8').dblclick();
  await view.page.keyboard.type(' x');
  await cellAt(view.page, 'B9').click();
  await cellAt(view.page, 'B8').getByText('Åtgärd 5 x').waitFor();
});

test('links lead within the workbook at once, and out of it only when asked', async () => {
  await cellAt(view.page, 'B12').click();
  await cellAt(view.page, 'B2').getByText('Här').waitFor();
  await becomes(active, 'B2');
  await view.page.getByRole('tab', { name: 'Plan' }).click();
  await cellAt(view.page, 'B13').click();
  await view.page.getByText('Länken leder till https://example.org/').waitFor();
});

test('the pane is as wide as it is dragged, and can be hidden', async () => {
  const width = async () => (await view.page.locator('aside').boundingBox())?.width;
  await becomes(width, 320);
  await view.page.getByRole('separator').focus();
  await press('ArrowLeft', 'ArrowLeft');
  await becomes(width, 340);
  await press('End');
  await becomes(width, 270);
  await view.page.getByRole('button', { name: 'Dölj panelen' }).click();
  await becomes(() => view.page.locator('aside').isVisible(), false);
  await view.page.getByRole('button', { name: 'Visa panelen' }).click();
  await becomes(() => view.page.locator('aside').isVisible(), true);
});

test('no rule of accessibility is broken, in either language', async () => {
  for (const language of ['sv', 'en'] as const) {
    if (language === 'en') await view.page.getByRole('button', { name: 'English' }).click();
    await cellAt(view.page, 'B4').waitFor();
    await view.page.getByRole('button', { name: language === 'sv' ? 'Öppna…' : 'Open…' }).waitFor();
    expect(await view.page.getAttribute('html', 'lang')).toBe(language);
    expect(await rulesBroken(view.page)).toEqual([]);
  }
  await picture(view.page, 'tricky-en');
});

test('what Planbok makes is drawn with its looks and its chart', async () => {
  await closes();
  await opens(planbokBook());
  const names = await view.page.getByRole('tab').allTextContents();
  expect(names.length).toBeGreaterThan(1);
  let charts = 0;
  for (const [index, name] of names.entries()) {
    const tab = view.page.getByRole('tab', { name, exact: true });
    if ((await tab.getAttribute('aria-selected')) !== 'true') {
      const rows = view.page.waitForResponse((response) => response.url().includes('/api/rows'));
      await tab.click();
      await rows;
    }
    await view.page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
    charts += await view.page.getByRole('img').count();
    await picture(view.page, `planbok-${index}`);
  }
  expect(charts).toBeGreaterThan(0);
});

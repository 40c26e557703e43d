import ExcelJS from 'exceljs';
import type { Browser } from 'playwright-core';
import { becomes } from '../../browser/becomes';
import { launched } from '../../browser/chromium';
import { built, testBench, type TestBench } from '../bench-server';
import { cellAt, go, picture, rulesBroken, seen, type Seen } from './page-in-chromium';

jest.setTimeout(60_000);

/** An add-in that writes when it is told to, at once or when Excel is ready. */
const cdn = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
const pane = `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Pane</title>${cdn}<script src="taskpane.js"></script><p id="ready"></p>`;
const paneScript = `
Office.onReady(() => {
  document.getElementById('ready').textContent = 'redo';
  globalThis.writes = (options, at, text) =>
    Excel.run(options, async (context) => {
      context.workbook.worksheets.getItem('Plan').getRange(at).values = [[text]];
      await context.sync();
    }).then(() => 'skrivet', (error) => error.code);
});`;

async function book(): Promise<Uint8Array> {
  const made = new ExcelJS.Workbook();
  const sheet = made.addWorksheet('Plan');
  sheet.columns = [30, 16, 16].map((width) => ({ width }));
  sheet.addRow(['Åtgärd', 'Klart senast', 'Status']);
  for (let row = 2; row <= 20; row += 1) {
    sheet.addRow([`Åtgärd ${row}`, new Date(Date.UTC(2021, 5, row)), 'Pågår']);
    sheet.getCell(row, 2).numFmt = 'yyyy-mm-dd';
    sheet.getCell(row, 2).dataValidation = {
      type: 'date',
      operator: 'between',
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: 'stop',
      errorTitle: 'Fel år',
      error: 'Datumet ska ligga i planens år, 2021.',
      formulae: [new Date(Date.UTC(2021, 0, 1)), new Date(Date.UTC(2021, 11, 31))],
    };
    sheet.getCell(row, 3).dataValidation = {
      type: 'list',
      allowBlank: true,
      showErrorMessage: true,
      formulae: ['"Ej påbörjad,Pågår,Klar"'],
    };
  }
  return new Uint8Array(await made.xlsx.writeBuffer());
}

let browser: Browser;
let bench: TestBench;
let view: Seen;

// One page for all: each test writes in rows that no other reads.
beforeAll(async () => {
  built(['page', 'page.js']);
  browser = await launched();
  bench = await testBench({
    bytes: await book(),
    addin: { 'taskpane.html': pane, 'taskpane.js': paneScript },
  });
  view = await seen(browser, bench);
  await view.page.frameLocator('.pane-frame').getByText('redo').waitFor();
}, 120_000);
afterAll(async () => {
  await view.context.close();
  await bench.end();
  await browser.close();
});
afterEach(() => {
  expect(view.complaints).toEqual([]);
  expect(view.elsewhere).toEqual([]);
  expect(bench.bugs).toEqual([]);
});

const { press, type } = {
  press: async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await view.page.keyboard.press(key);
  },
  type: (text: string) => view.page.keyboard.type(text),
};
const active = () => view.page.locator('.address').inputValue();
const editor = () => view.page.locator('.editor');
const question = () => view.page.getByRole('dialog');
const isTold = (isEditing: boolean) =>
  view.page.waitForResponse(
    (response) =>
      response.url().endsWith('/api/editing') &&
      response.request().postData()?.includes(`"isEditing":${isEditing}`) === true,
  );
const addinWrites = (options: object, at: string, text: string): Promise<string> => {
  const [, frame] = view.page.frames();
  if (frame === undefined) throw new Error('no pane');
  return frame.evaluate(
    ([how, where, what]) =>
      (globalThis as unknown as { writes(...args: unknown[]): Promise<string> }).writes(how, where, what),
    [options, at, text] as const,
  );
};

test('while a cell is open for typing the add-in is refused, or waits when it says so, as in Excel', async () => {
  await go(view.page, 'A3');
  const begun = isTold(true);
  await type('Under arbete');
  await begun;
  expect(await addinWrites({}, 'A8', 'för tidigt')).toBe('InvalidOperationInCellEditMode');
  let isDone = false;
  const waits = addinWrites({ delayForCellEdit: true }, 'A9', 'i tur och ordning').then((how) => {
    isDone = true;
    return how;
  });
  await view.page.waitForTimeout(200);
  expect(isDone).toBe(false);
  await becomes(() => editor().inputValue(), 'Under arbete');
  await press('Enter');
  expect(await waits).toBe('skrivet');
  await cellAt(view.page, 'A9').getByText('i tur och ordning').waitFor();
  await becomes(() => cellAt(view.page, 'A3').textContent(), 'Under arbete');
  await becomes(() => cellAt(view.page, 'A8').textContent(), 'Åtgärd 8');
  expect(await addinWrites({}, 'A8', 'nu går det')).toBe('skrivet');
});

test.each([
  ['Escape', 11, 'Åtgärd 11', 'A11'],
  ['Enter', 12, 'Åtgärd 12 och mer', 'A13'],
  ['Tab', 13, 'Åtgärd 13 och mer', 'B13'],
  ['Shift+Enter', 14, 'Åtgärd 14 och mer', 'A13'],
])('F2 and then %s in row %i: the cell holds %s, and the next is %s', async (key, row, holds, next) => {
  await go(view.page, `A${row}`);
  await press('F2');
  await becomes(() => editor().inputValue(), `Åtgärd ${row}`);
  await type(' och mer');
  const ended = isTold(false);
  await press(key);
  await ended;
  await cellAt(view.page, `A${row}`).getByText(holds, { exact: true }).waitFor();
  await becomes(active, next);
  expect(await addinWrites({}, 'A9', `efter ${key}`)).toBe('skrivet');
});

test('a page that is closed in the middle of a word leaves no cell open', async () => {
  await go(view.page, 'A15');
  const begun = isTold(true);
  await type('Halvt');
  await begun;
  await view.page.reload();
  await view.page.frameLocator('.pane-frame').getByText('redo').waitFor();
  expect(await addinWrites({ delayForCellEdit: true }, 'A9', 'fritt')).toBe('skrivet');
  await becomes(() => cellAt(view.page, 'A15').textContent(), 'Åtgärd 15');
});

test('a rule that refuses what was typed says so in its own words, and what was typed can be mended', async () => {
  await go(view.page, 'B5');
  await type('2024-05-31');
  await press('Enter');
  await question().waitFor();
  await becomes(() => question().getByRole('heading').textContent(), 'Fel år');
  await question().getByText('Datumet ska ligga i planens år, 2021.').waitFor();
  expect(await rulesBroken(view.page)).toEqual([]);
  await picture(view.page, 'rule-sv');
  await press('Enter');
  await editor().waitFor();
  await becomes(active, 'B5');
  await becomes(() => editor().inputValue(), '2024-05-31');
  await press('Backspace', 'Backspace', 'Backspace', 'Backspace', 'Backspace', 'Backspace', 'Backspace');
  await type('1-05-31');
  await press('Enter');
  await cellAt(view.page, 'B5').getByText('2021-05-31').waitFor();
  await go(view.page, 'B6');
  await type('snart');
  await press('Enter');
  await question().getByRole('button', { name: 'Behåll det som stod' }).click();
  await becomes(() => cellAt(view.page, 'B6').textContent(), '2021-06-06');
  // The keyboard is the grid's again.
  await press('ArrowDown');
  await becomes(active, 'B8');
});

test('Delete empties, Alt and the arrow down open the list, arrows and Enter choose from it', async () => {
  await go(view.page, 'A6');
  await press('Delete');
  await cellAt(view.page, 'A6').getByText('Åtgärd 6').waitFor({ state: 'detached' });
  await go(view.page, 'C6');
  await press('Alt+ArrowDown');
  await view.page.getByRole('listbox').waitFor();
  await press('ArrowDown', 'Enter');
  await cellAt(view.page, 'C6').getByText('Klar').waitFor();
  await press('Alt+ArrowDown', 'Home', 'Escape');
  await becomes(() => cellAt(view.page, 'C6').textContent(), 'Klar');
});

test('what is typed while the sheet is being fetched is kept from its first letter', async () => {
  const { page } = view;
  let letGo: () => void = () => undefined;
  const isHeld = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/api/sheet*', async (route) => {
    await isHeld;
    await route.continue();
  });
  const asking = page.waitForRequest('**/api/sheet*');
  await page.getByRole('tab', { name: 'Plan', exact: true }).click();
  await asking;
  await go(page, 'A19');
  await type('K');
  const arrived = page.waitForResponse('**/api/sheet*');
  letGo();
  await arrived;
  await page.waitForTimeout(300);
  await becomes(() => editor().inputValue(), 'K');
  await type('lar');
  await press('Enter');
  await cellAt(page, 'A19').getByText('Klar', { exact: true }).waitFor();
  await page.unroute('**/api/sheet*');
});

import { readdirSync, readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { snapshotOf } from '../../src/hosts/xlsx/read';
import { launched } from '../browser/chromium';
import { built, testBench, type TestBench } from './bench-server';
import { cellAt, go, seen, type Seen } from './page/page-in-chromium';
import { trickyBook } from './page/sample-books';

jest.setTimeout(120_000);

/** A page of an add-in as anybody would write it: it knows nothing of the workbench. */
const cdn = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
const pane = `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Pane</title>${cdn}<script src="taskpane.js"></script><p id="said"></p><p id="selected"></p>`;
const paneScript = `
const say = (id, text) => (document.getElementById(id).textContent = text);
Office.onReady(async ({ host, platform }) => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Plan');
    const title = sheet.getRange('A1').load('values');
    await context.sync();
    sheet.getRange('B4').values = [['från panelen']];
    context.workbook.worksheets.onSelectionChanged.add(async ({ address }) => say('selected', address));
    await context.sync();
    say('said', [host, platform, Office.context.displayLanguage, Office.context.requirements.isSetSupported('ExcelApi', '1.9'), title.values[0][0]].join(' '));
  });
  planbokBench.showDryRun([{ sheet: 'Plan', row: 6, column: 2, before: 'Åtgärd 3', after: 'Ny <b>åtgärd</b>' }]);
});`;
const commandScript = `
Office.onReady();
Office.actions.associate('check', async (event) => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Plan').getRange('B8').values = [['från menyn']];
    await context.sync();
  });
  event.completed();
});`;

let browser: Browser;
let bench: TestBench;
let view: Seen;

beforeAll(async () => {
  built(['page', 'page.js']);
  browser = await launched();
  bench = await testBench({
    bytes: await trickyBook(),
    addin: {
      'taskpane.html': pane,
      'taskpane.js': paneScript,
      'commands.html': `<!doctype html><html lang="sv"><title>Commands</title>${cdn}<script src="commands.js"></script>`,
      'commands.js': commandScript,
    },
  });
  view = await seen(browser, bench);
});
afterAll(async () => {
  await browser.close();
  await bench.end();
});

const frame = () => view.page.frameLocator('.pane-frame');

test('Microsoft’s own library takes the workbench for Excel, reads and writes', async () => {
  await frame().getByText('Excel PC sv-SE true Handlingsplan').waitFor();
  await cellAt(view.page, 'B4').getByText('från panelen').waitFor();
});

test('what is selected in the grid is told to the add-in', async () => {
  await go(view.page, 'B9');
  await frame().locator('#selected').getByText('B9').waitFor();
});

test('what the pane would write is shown in the cell, as text', async () => {
  const cell = cellAt(view.page, 'B6');
  await cell.locator('ins').waitFor();
  expect(await cell.locator('del').textContent()).toBe('Åtgärd 3');
  expect(await cell.locator('ins').textContent()).toBe('Ny <b>åtgärd</b>');
});

test('a ribbon button runs the add-in’s function until it says that it is done', async () => {
  const button = view.page.getByRole('button', { name: 'Granska', exact: true });
  await button.click();
  await cellAt(view.page, 'B8').getByText('från menyn').waitFor();
  await view.page.locator('.command-frame').waitFor({ state: 'detached' });
  expect(await button.isEnabled()).toBe(true);
});

test('a copy is written beside the file, which stays as it was', async () => {
  const before = readFileSync(bench.file ?? '');
  await view.page.getByRole('button', { name: 'Spara en kopia' }).click();
  await view.page.getByText('Originalet är som det var').waitFor();
  expect(readdirSync(bench.folder).sort()).toEqual(['bok-planbok.xlsx', 'bok.xlsx']);
  expect(readFileSync(bench.file ?? '').equals(before)).toBe(true);
  const saved = snapshotOf(readFileSync(`${bench.folder}/bok-planbok.xlsx`));
  expect(saved.sheets[0]?.values[3]?.[1]).toBe('från panelen');
  await view.page.locator('.unsaved', { hasText: /^$/ }).waitFor({ state: 'attached' });
});

test('nothing was asked for elsewhere, and no policy was broken', () => {
  expect(view.elsewhere).toEqual([]);
  expect(view.complaints).toEqual([]);
  expect(bench.bugs).toEqual([]);
});

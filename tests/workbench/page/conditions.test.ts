import ExcelJS from 'exceljs';
import { launched } from '../../browser/chromium';
import { built, testBench } from '../bench-server';
import { cellAt, go, picture, seen } from './page-in-chromium';

jest.setTimeout(60_000);

test('colours that follow a formula are there without a click, and follow what is typed', async () => {
  built(['page', 'page.js']);
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Plan');
  sheet.addRow(['Åtgärd', 'Klart senast', 'Status']);
  for (const status of ['Klar', 'Pågår', 'Pågår'])
    sheet.addRow(['En åtgärd', new Date(Date.UTC(2021, 0, 1)), status]);
  const fill = (argb: string): Partial<ExcelJS.Style> => ({
    fill: { type: 'pattern', pattern: 'solid', bgColor: { argb } },
  });
  sheet.addConditionalFormatting({
    ref: 'A2:C4',
    rules: [
      { type: 'expression', priority: 1, formulae: ['$C2="Klar"'], style: fill('FFDDEEDD') },
      {
        type: 'expression',
        priority: 2,
        formulae: ['AND($B2<TODAY(),$C2<>"Klar")'],
        style: fill('FFFFE0B2'),
      },
    ],
  });
  const browser = await launched();
  const bench = await testBench({
    bytes: new Uint8Array(await book.xlsx.writeBuffer()),
    addin: { 'taskpane.html': '<!doctype html><html lang="sv"><title>Pane</title><p>Pane' },
  });
  const { page, complaints } = await seen(browser, bench);
  const isPainted = (name: string, color: string) =>
    page.waitForFunction(
      ([at, wanted]) => {
        const cell = document.querySelector(`[data-at="${at}"]`);
        return cell !== null && getComputedStyle(cell).backgroundColor === wanted;
      },
      [name, color] as const,
    );
  const [done, late] = ['rgb(221, 238, 221)', 'rgb(255, 224, 178)'];
  for (const column of ['A', 'B', 'C']) {
    await isPainted(`${column}2`, done);
    await isPainted(`${column}3`, late);
  }
  await go(page, 'C3');
  await page.keyboard.type('klar');
  await page.keyboard.press('Enter');
  await cellAt(page, 'C3').getByText('klar').waitFor();
  await isPainted('A3', done);
  await isPainted('A4', late);
  await picture(page, 'conditions-sv');
  await browser.close();
  await bench.end();
  expect(complaints).toEqual([]);
});

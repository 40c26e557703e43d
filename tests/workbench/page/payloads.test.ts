import { becomes } from '../../browser/becomes';
import ExcelJS from 'exceljs';
import { launched } from '../../browser/chromium';
import { built, testBench } from '../bench-server';
import { cellAt, go, seen } from './page-in-chromium';

jest.setTimeout(120_000);

const carriers = [
  '<script>X</script>',
  '<img src=x onerror=X>',
  '<svg onload=X>',
  '"><script>X</script>',
  "';X//",
  '<iframe srcdoc="<script>parent.X</script>">',
  '<a href="javascript:X">a</a>',
  '</textarea><script>X</script>',
  '</title><script>X</script>',
  '{{X}}',
  '${X}',
  '<style>@import "http://evil.example/X"</style>',
  '<base href="http://evil.example/">',
  '<details open ontoggle=X>',
  '\u2028X\u2029',
];

/** Each runs `hit`, if anything runs it. */
const payloads = Array.from({ length: 330 }, (_, index) =>
  (carriers[index % carriers.length] ?? '').replaceAll('X', `window.hit=${index}`),
);

test('no text, heading, sheet name or file name of a workbook is ever run', async () => {
  built(['page', 'page.js']);
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('<img src=x onerror=hit=1>');
  payloads.forEach((payload, index) => {
    sheet.getCell(index + 1, 1).value = payload;
    sheet.getCell(index + 1, 2).value = { text: payload, hyperlink: `javascript:window.hit=${index}` };
    sheet.getCell(index + 1, 1).font = { name: `a"}*{background:url(http://evil.example/${index})}` };
  });
  const browser = await launched();
  const bench = await testBench({
    bytes: new Uint8Array(await book.xlsx.writeBuffer()),
    addin: { 'taskpane.html': '<!doctype html><html lang="sv"><title>Pane</title>' },
  });
  const view = await seen(browser, bench);
  const count = payloads.length;
  for (let row = 1; row <= count; row += 25) {
    await go(view.page, `A${row}`);
    await view.page.locator('#formula').waitFor();
  }
  for (const row of [1, 2, 3])
    await cellAt(view.page, `B${row}`).or(view.page.locator('body')).first().waitFor();
  await go(view.page, 'A1');
  await view.page.keyboard.press('F2');
  await view.page.keyboard.press('Escape');
  // Proposed texts are a stranger's words too.
  await view.page.evaluate((all) => {
    const frame = document.querySelector('iframe');
    const cells = all.map((payload, index) => ({
      sheet: '<img src=x onerror=hit=1>',
      row: index + 1,
      column: 1,
      before: payload,
      after: payload,
    }));
    window.dispatchEvent(
      new MessageEvent('message', {
        source: frame?.contentWindow ?? null,
        origin: location.origin,
        data: { planbok: 'dry-run', cells },
      }),
    );
  }, payloads);
  await cellAt(view.page, 'A1').locator('ins').waitFor();
  await becomes(() => cellAt(view.page, 'A1').locator('ins').textContent(), payloads[0]);
  expect(await view.page.evaluate(() => 'hit' in window)).toBe(false);
  expect(view.elsewhere).toEqual([]);
  expect(view.complaints).toEqual([]);
  await browser.close();
  await bench.end();
});

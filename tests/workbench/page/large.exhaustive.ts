import ExcelJS from 'exceljs';
import type { Browser } from 'playwright-core';
import { launchedAlone } from '../../browser/chromium';
import { built, testBench } from '../bench-server';
import { cellAt, go, noPane, seen } from './page-in-chromium';

jest.setTimeout(120_000);

const ROWS = 10_000;
const COLUMNS = 12;
/** Milliseconds: a longer task is one that a person sees (RAIL; the Long Tasks API begins there too). */
const SEEN = 50;

async function plan(rows: number): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Plan', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = Array.from({ length: COLUMNS }, (_, at) => ({ width: at === 1 ? 40 : 12 }));
  sheet.addRow(Array.from({ length: COLUMNS }, (_, at) => `Rubrik ${at + 1}`));
  for (let row = 2; row <= rows; row += 1)
    sheet.addRow(
      Array.from({ length: COLUMNS }, (_, at) =>
        at === 1 ? `Åtgärd ${row} med en text som är lång` : row + at,
      ),
    );
  sheet.getCell('N1').value = { formula: `SUM(C2:C${rows})`, result: 0 };
  return new Uint8Array(await book.xlsx.writeBuffer());
}

interface Traced {
  readonly name: string;
  readonly ph: string;
  readonly tid: number;
  readonly pid: number;
  /** Microseconds of the thread's own time: what other programs take meanwhile is not in it. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** The longest task of a page's main thread in milliseconds, as the Long Tasks API counts tasks, without what was waited for. */
function longestIn(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly Traced[] };
  const mains = new Set(
    traceEvents.flatMap(({ name, args, pid, tid }) =>
      name === 'thread_name' && args.name === 'CrRendererMain' ? [`${pid} ${tid}`] : [],
    ),
  );
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid }) => name.endsWith('RunTask') && ph === 'X' && mains.has(`${pid} ${tid}`),
  );
  expect(tasks.length).toBeGreaterThan(100);
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1000));
}

/** The longest task of the page's main thread, in milliseconds, while a person scrolls from end to end and types. */
async function longestTask(browser: Browser, rows: number): Promise<number> {
  const bench = await testBench({ bytes: await plan(rows), addin: noPane });
  const { page, context, complaints } = await seen(browser, bench);
  await go(page, 'B5');
  await browser.startTracing(page, { categories: ['toplevel'] });
  for (let turn = 0; turn < 3; turn += 1) {
    await page.keyboard.type(`ord ${turn}`);
    await page.keyboard.press('Enter');
    await cellAt(page, `B${5 + turn}`)
      .getByText(`ord ${turn}`, { exact: true })
      .waitFor();
  }
  await page.locator('.viewport').hover();
  for (let turn = 0; turn < 30; turn += 1) await page.mouse.wheel(0, 400);
  // The bar dragged from end to end: every row it stops at is fetched and drawn.
  for (const share of [0.2, 0.5, 0.9, 1, 0.3]) {
    await page.locator('.viewport').evaluate((viewport, to) => {
      viewport.scrollTop = viewport.scrollHeight * to;
    }, share);
    await page.waitForTimeout(120);
  }
  const row = Math.max(1, Math.floor(rows * 0.3));
  await go(page, `B${row}`);
  await page.keyboard.type('sist');
  await page.keyboard.press('Enter');
  await cellAt(page, `B${row}`).getByText('sist', { exact: true }).waitFor();
  const trace = await browser.stopTracing();
  expect(complaints).toEqual([]);
  await context.close();
  await bench.end();
  return longestIn(trace);
}

test('scrolling and typing in ten thousand rows of twelve columns holds the page up no more than in ten', async () => {
  built(['page', 'page.js']);
  const browser = await launchedAlone();
  const few = await longestTask(browser, 10);
  const many = await longestTask(browser, ROWS);
  await browser.close();
  process.stderr.write(
    `longest task: ${Math.round(few)} ms with 10 rows, ${Math.round(many)} ms with ${ROWS}\n`,
  );
  // A slow machine is slow with few rows too.
  expect(many).toBeLessThanOrEqual(Math.max(SEEN, few * 3));
});

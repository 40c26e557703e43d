import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Browser } from 'playwright-core';
import { becomes } from '../../browser/becomes';
import { launched } from '../../browser/chromium';
import { built, testBench, type TestBench } from '../bench-server';
import { cellAt, go, noPane, picture, rulesBroken, seen, type Seen } from './page-in-chromium';
import { trickyBook } from './sample-books';

jest.setTimeout(60_000);

const hostile = '<img src=x onerror="window.hit=1">.xlsx';
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

let browser: Browser;
let bench: TestBench;
let view: Seen;

/** Another workbook, which says of itself what it is. */
async function workbook(name: string): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet(`Den ${name}`).getCell('A1').value = `Här är den ${name}`;
  return Buffer.from(await book.xlsx.writeBuffer());
}

// One page for all: the workbook that it is begun with stays until the first test that opens another.
beforeAll(async () => {
  built(['page', 'page.js']);
  browser = await launched();
  bench = await testBench({ bytes: await trickyBook(), addin: noPane });
  view = await seen(browser, bench);
}, 120_000);
afterAll(async () => {
  await view.context.close();
  await bench.end();
  await browser.close();
});
afterEach(async () => {
  expect(await view.page.evaluate(() => 'hit' in window)).toBe(false);
  // The browser itself notes each answer that is a refusal; here they are asked for.
  expect(view.complaints.filter((line) => !/status of (?:409|422)/.test(line))).toEqual([]);
  expect(view.elsewhere).toEqual([]);
  expect(bench.bugs).toEqual([]);
});

const chooses = async (name: string, buffer: Buffer): Promise<void> => {
  const asked = view.page.waitForEvent('filechooser');
  await view.page.getByRole('button', { name: 'Öppna…' }).click();
  await (await asked).setFiles({ name, mimeType: xlsx, buffer });
};

/** A file held over the page and let go, as the browser tells of it. */
async function drops(name: string, buffer: Buffer): Promise<void> {
  const data = await view.page.evaluateHandle(
    ([file, base64]) => {
      const bytes = Uint8Array.from(atob(base64 ?? ''), (letter) => letter.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], file ?? ''));
      return transfer;
    },
    [name, buffer.toString('base64')],
  );
  await view.page.dispatchEvent('.viewport', 'dragenter', { dataTransfer: data });
  await view.page.getByText('Släpp arbetsboken här').waitFor();
  await picture(view.page, 'drop-sv');
  await view.page.dispatchEvent('.drop-cover', 'dragover', { dataTransfer: data });
  await view.page.dispatchEvent('.drop-cover', 'drop', { dataTransfer: data });
}

const isThere = async (name: string): Promise<void> => {
  await cellAt(view.page, 'A1').getByText(`Här är den ${name}`).waitFor();
  await becomes(() => view.page.getByRole('tab').allTextContents(), [`Den ${name}`]);
};

const types = async (text: string): Promise<void> => {
  await go(view.page, 'B4');
  await view.page.keyboard.type(text);
  await view.page.keyboard.press('Enter');
  await cellAt(view.page, 'B4').getByText(text).waitFor();
};

const question = () => view.page.getByRole('dialog');

test.each([
  ['a text', Buffer.from('Det här är ingen arbetsbok'), 'ingen Excel-fil'],
  ['nothing', Buffer.alloc(0), 'Filen är tom'],
  ['a zip that is cut off', 'cut', 'Inget är skrivet'],
] as const)('%s is not opened, and says so; the workbook stays', async (what, content, says) => {
  const kept = `Kvar, trots ${what}`;
  await types(kept);
  await drops('<b>fel</b>.xlsx', content === 'cut' ? (await workbook('andra')).subarray(0, 900) : content);
  await question().getByRole('button', { name: 'Öppna utan att spara' }).click();
  const notice = view.page.getByRole('status');
  await notice.getByText('<b>fel</b>.xlsx:').waitFor();
  await becomes(() => notice.textContent(), expect.stringContaining(says));
  await becomes(() => notice.locator('b').count(), 0);
  await picture(view.page, 'no-workbook-sv');
  await becomes(() => cellAt(view.page, 'B4').textContent(), kept);
  await becomes(() => view.page.locator('.unsaved').textContent(), 'ej sparad');
});

test('what is not saved goes with no other workbook unasked: kept, thrown away, or saved first', async () => {
  const other = await workbook('andra');
  await types('Nytt');
  await chooses('andra.xlsx', other);
  await question().waitFor();
  await becomes(
    () => question().textContent(),
    expect.stringContaining('bok.xlsx har ändringar som inte är sparade'),
  );
  expect(await rulesBroken(view.page)).toEqual([]);
  await picture(view.page, 'unsaved-sv');
  await view.page.keyboard.press('Escape');
  await question().waitFor({ state: 'detached' });
  await becomes(() => cellAt(view.page, 'B4').textContent(), 'Nytt');

  await drops('andra.xlsx', other);
  await question().getByRole('button', { name: 'Avbryt' }).click();
  await becomes(() => cellAt(view.page, 'B4').textContent(), 'Nytt');

  await chooses('andra.xlsx', other);
  await question().waitFor();
  // The answer that loses nothing has the keyboard.
  await view.page.keyboard.press('Enter');
  await isThere('andra');
  const copy = readdirSync(bench.folder).find((name) => name.endsWith('-planbok.xlsx')) ?? '';
  const saved = new ExcelJS.Workbook();
  await saved.xlsx.load(readFileSync(join(bench.folder, copy)) as unknown as ArrayBuffer);
  expect(saved.getWorksheet('Plan')?.getCell('B4').value).toBe('Nytt');
});

test.each([
  ['chosen in a dialog', 'tredje', chooses],
  ['dropped', 'fjärde', drops],
])(
  'a workbook that is %s takes the place of the one before; its name is only ever text',
  async (_, name, opens) => {
    await opens(hostile, await workbook(name));
    await isThere(name);
    await becomes(() => view.page.locator('.file').textContent(), hostile);
    expect(await view.page.title()).toContain(hostile);
    await view.page.waitForTimeout(200);
    await picture(view.page, 'hostile-name-sv');
  },
);

test('what is in the middle of being typed counts as unsaved, and the other workbook can be opened all the same', async () => {
  await go(view.page, 'B4');
  await view.page.keyboard.type('Mitt i ordet');
  await drops('femte.xlsx', await workbook('femte'));
  await question().waitFor();
  await cellAt(view.page, 'B4').getByText('Mitt i ordet').waitFor();
  await question().getByRole('button', { name: 'Öppna utan att spara' }).click();
  await isThere('femte');
});

test('a file held over the pane is let go over the page, not in the pane', async () => {
  await view.page.evaluate(() => {
    window.dispatchEvent(
      new MessageEvent('message', {
        source: document.querySelector('iframe')?.contentWindow ?? null,
        origin: location.origin,
        data: { planbok: 'file-over' },
      }),
    );
  });
  const cover = view.page.locator('.drop-cover');
  await cover.waitFor();
  const pane = await view.page.locator('.pane-frame').boundingBox();
  const top = await view.page.evaluate(
    ([x, y]) => document.elementFromPoint(x ?? 0, y ?? 0)?.className,
    [(pane?.x ?? 0) + 50, (pane?.y ?? 0) + 50],
  );
  expect(top).toBe('drop-cover');
});

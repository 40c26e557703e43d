import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { sheetNamed } from '../../src/book/snapshot';
import { snapshotOf } from '../../src/hosts/xlsx/read';
import { launched } from '../browser/chromium';
import { built, testBench, type TestBench } from './bench-server';
import { picture, seen, type Seen } from './page/page-in-chromium';
import { someOf } from '../case-count';

jest.setTimeout(240_000);

/** The whole way, with the add-in as it ships: look, review, write, agenda, save. */
const sample = resolve(__dirname, '../../samples/handlingsplan-exempel.xlsx');
let browser: Browser;
let bench: TestBench;
let view: Seen;

beforeAll(async () => {
  built(['page', 'page.js'], ['addin', 'taskpane.js']);
  browser = await launched();
});
afterAll(() => browser.close());
beforeEach(async () => {
  bench = await testBench({ from: sample });
  view = await seen(browser, bench);
});
afterEach(async () => {
  await view.context.close();
  await bench.end();
});

const pane = () => view.page.frameLocator('.pane-frame');
const write = () => pane().getByRole('button', { name: /^Skriv \d+ / });
const tab = (name: string) => view.page.getByRole('tab', { name, exact: true });

async function savedAndRead(): Promise<void> {
  await view.page.getByRole('button', { name: 'Spara en kopia' }).click();
  await view.page.getByText('Originalet är som det var').waitFor();
  const name = readdirSync(bench.folder).find((file) => file.endsWith('-planbok.xlsx')) ?? '';
  const saved = snapshotOf(readFileSync(join(bench.folder, name)));
  for (const sheet of ['Plan 2020', 'Plan 2020 (ordnad)', 'Lägesbild', 'Dagordning'])
    expect(sheetNamed(saved, sheet)?.values.length).toBeGreaterThan(5);
  expect(readFileSync(bench.file ?? '').equals(readFileSync(sample))).toBe(true);
  expect(view.elsewhere).toEqual([]);
  expect(view.complaints).toEqual([]);
  expect(bench.bugs).toEqual([]);
}

async function byMouse(): Promise<void> {
  await pane().getByRole('button', { name: 'Granska ändringarna' }).click({ timeout: 60_000 });
  await write().waitFor({ timeout: 60_000 });
  await pane().getByText('F10', { exact: true }).last().click();
  await view.page.locator('[data-at="F10"] ins').waitFor();
  expect(await tab('Förslag 2021').getAttribute('aria-selected')).toBe('true');
  await picture(view.page, 'overlay-sv');
  await write().click();
  await tab('Dagordning').waitFor({ timeout: 120_000 });
  await pane()
    .getByRole('button', { name: /^Återställ/ })
    .first()
    .waitFor({ timeout: 120_000 });
  await tab('Lägesbild').click();
  await view.page.getByRole('img', { name: /mål/i }).waitFor();
  await picture(view.page, 'overview-sv');
  await view.page.getByRole('button', { name: 'Dagordning', exact: true }).click();
  await view.page.locator('.command-frame').waitFor({ state: 'detached', timeout: 60_000 });
  await picture(view.page, 'agenda-sv');
  await savedAndRead();
}

async function byKeyboard(): Promise<void> {
  const { keyboard } = view.page;
  /** Tab until the keyboard is where it says; that it gets there at all is part of the test. */
  const tabTo = async (where: () => Promise<boolean>): Promise<void> => {
    for (let count = 0; count < 200; count += 1) {
      if (await where()) return;
      await keyboard.press('Tab');
    }
    throw new Error('the keyboard does not get there');
  };
  const isFocused = (locator: ReturnType<typeof write>) => () =>
    locator.evaluate(
      (element) => element === element.ownerDocument.activeElement && element.ownerDocument.hasFocus(),
    );
  const review = pane().getByRole('button', { name: 'Granska ändringarna' });
  await review.waitFor({ timeout: 60_000 });
  await tabTo(isFocused(review));
  await keyboard.press('Enter');
  await write().waitFor({ timeout: 60_000 });
  await tabTo(isFocused(write()));
  await keyboard.press('Enter');
  await tab('Dagordning').waitFor({ timeout: 120_000 });
  await pane()
    .getByRole('button', { name: /^Återställ/ })
    .first()
    .waitFor({ timeout: 120_000 });
  const save = view.page.getByRole('button', { name: 'Spara en kopia' });
  await tabTo(isFocused(save));
  await keyboard.press('Enter');
  await view.page.getByText('Originalet är som det var').waitFor();
  await savedAndRead();
}

test.each(
  someOf([
    ['by mouse', byMouse],
    ['by keyboard only', byKeyboard],
  ] as const),
)('%s', (_, wholeWay) => wholeWay());

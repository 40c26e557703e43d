import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { launched } from '../browser/chromium';
import { built, testBench, type BenchOrder, type TestBench } from './bench-server';
import { picture, seen, type Seen } from './page/page-in-chromium';

jest.setTimeout(240_000);

/** The pane as it ships, on Microsoft's own library: what depends on the program that it stands in. */
const sample = resolve(__dirname, '../../samples/handlingsplan-exempel.xlsx');
let browser: Browser;
let bench: TestBench;
let view: Seen;

beforeAll(async () => {
  built(['page', 'page.js'], ['addin', 'taskpane.js']);
  browser = await launched();
});
afterAll(() => browser.close());
afterEach(async () => {
  await view.context.close();
  await bench.end();
});

async function opened(order: BenchOrder): Promise<void> {
  bench = await testBench(order);
  view = await seen(browser, bench);
}
const pane = () => view.page.frameLocator('.pane-frame');
const problems = () => pane().getByRole('tab', { name: /^Problem/ });

test('a question shows its cell; what is answered is there when the page is loaded again', async () => {
  await opened({ from: sample });
  await problems().click({ timeout: 60_000 });
  await pane().getByText('15 att avgöra').first().waitFor({ state: 'attached', timeout: 60_000 });
  await pane().locator('[data-key=missing-owner] [aria-expanded=false]').click();
  await pane().locator('[data-key=missing-owner] .ask').first().click();
  await pane().locator('form.answer select').selectOption({ index: 1 });
  await pane().locator('form.answer [type=submit]').click();
  await pane().getByText('Tas med i granskningen').waitFor();
  await picture(view.page, 'question-sv');
  await view.page.waitForTimeout(600);
  await view.page.reload();
  await problems().click({ timeout: 60_000 });
  await pane().getByRole('heading', { name: '14 att avgöra' }).waitFor({ timeout: 60_000 });
  await pane().getByRole('button', { name: 'Granska 43 rättningar' }).waitFor();
  expect(view.complaints).toEqual([]);
  expect(bench.bugs).toEqual([]);
});

test('the sentences of a language are fetched when it is chosen', async () => {
  await opened({ from: sample });
  await problems().click({ timeout: 60_000 });
  const fetched = () =>
    Promise.all(
      view.page
        .frames()
        .map((frame) =>
          frame.evaluate(() =>
            performance
              .getEntriesByType('resource')
              .flatMap(({ name }) => /pane-\w+\.js$/.exec(name)?.[0] ?? []),
          ),
        ),
    ).then((names) => [...new Set(names.flat())]);
  expect(await fetched()).toEqual(['pane-sv.js']);
  await pane().getByRole('button', { name: 'Mer' }).click();
  await pane().getByRole('menuitem', { name: 'Inställningar' }).click();
  await pane().getByLabel('Språk').selectOption('en');
  await pane().getByRole('heading', { name: 'Settings' }).waitFor();
  expect(await fetched()).toEqual(['pane-sv.js', 'pane-en.js']);
  expect(view.complaints).toEqual([]);
  expect(bench.bugs).toEqual([]);
});

test('an empty workbook is offered an example, which is written and taken back', async () => {
  await opened({});
  await pane().getByRole('button', { name: 'Prova på ett exempel' }).click({ timeout: 60_000 });
  await pane()
    .getByRole('button', { name: /^Skriv/ })
    .click({ timeout: 60_000 });
  await pane()
    .getByText(/^Klart\./)
    .waitFor({ timeout: 120_000 });
  await picture(view.page, 'example-sv');
  expect(await view.page.getByRole('tab').allTextContents()).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Plan \d{4}$/),
      expect.stringMatching(/^Revision \d{4}$/),
    ]),
  );
  await pane().getByRole('button', { name: 'Återställ', exact: true }).click();
  await pane().getByRole('heading', { name: 'Arbetsboken är tom' }).waitFor({ timeout: 120_000 });
  expect(await view.page.getByRole('tab', { name: /^Revision/ }).count()).toBe(0);
  expect(view.complaints).toEqual([]);
  expect(bench.bugs).toEqual([]);
});

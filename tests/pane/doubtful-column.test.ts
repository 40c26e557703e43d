import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { becomes } from '../browser/becomes';
import type { Problem } from '../../src/plan/reading';
import { launched } from '../browser/chromium';
import { tab } from './acts';
import { doubtful } from './books';
import { bundled } from './bundle';
import { emptyPage, mounted, type OpenOptions, type Opened } from './open-pane';

const pictures = resolve(__dirname, '../../out/pane');

let browser: Browser;
let empty: Opened;
beforeAll(async () => {
  browser = await launched();
  empty = await emptyPage(browser, await bundled('tests/pane/test-page.ts'));
  mkdirSync(pictures, { recursive: true });
}, 120_000);
afterAll(() => browser.close(), 60_000);

const english = { preferences: { language: 'en', theme: 'auto' } } as const;

const zone: Problem = {
  code: 'doubtful-heading',
  severity: 'warning',
  at: { sheet: 'Plan', row: 1, column: 3 },
  found: 'Zon',
  candidates: ['unit', 'area'],
  cells: ['Drift', 'Alla'],
  reasons: [
    {
      field: 'unit',
      reasons: [
        { kind: 'heading-words' },
        { kind: 'cells', isAgainst: false, sort: 'repeated', count: 9, of: 10 },
      ],
    },
    { field: 'area', reasons: [{ kind: 'place' }] },
  ],
};

/** The pane over a plan with a column in doubt, until somebody answers. */
async function inDoubt(options: OpenOptions = {}, asked: Problem = zone): Promise<Page> {
  const page = await mounted(empty, { book: doubtful, ...options });
  await page.evaluate((problem) => {
    window.pane.alter((look) =>
      look.settings.columns.length > 0 ? look : { ...look, report: { ...look.report, problems: [problem] } },
    );
    window.pane.change();
  }, asked);
  await page.locator('.status .link').click();
  return page;
}

test('a column in doubt is named on the first screen, with what it may be, and opens as a question', async () => {
  const page = await inDoubt();
  await page.getByText('1 osäker kolumn:').waitFor();
  await page.screenshot({ path: `${pictures}/unsure-column.png` });
  await page.getByRole('button', { name: 'C Zon, enhet eller område?' }).click();
  await becomes(() => page.locator('h1').textContent(), 'Rubriker som kan betyda flera saker');
  await page.getByRole('button', { name: 'Område', exact: true }).click();
  await page.getByText('Sparat i arbetsboken.').waitFor();
  await becomes(() => page.locator('.badge').count(), 0);
}, 60_000);

test('a column in doubt shows its cells and both fields; one press answers', async () => {
  const page = await inDoubt();
  await tab(page, 'Problem');
  await page.locator('.ask').click();
  await page.getByText('Drift · Alla').waitFor();
  await page.getByText('Drift · Alla').scrollIntoViewIfNeeded();
  await page
    .getByText('Enhet: ord i rubriken, och 9 av 10 celler är korta texter som återkommer', { exact: true })
    .waitFor();
  await page.screenshot({ path: `${pictures}/asked-column.png` });
  await page.getByRole('button', { name: 'Enhet', exact: true }).click();
  await page.getByText('Sparat i arbetsboken.').waitFor();
  await becomes(() => page.evaluate(() => window.pane.calls), expect.arrayContaining(['settle']));
  await tab(page, 'Plan');
  await page.getByText('Kolumner: 5 av 5 igenkända').waitFor();
}, 60_000);

test('why a column may be each field is said in English too', async () => {
  const page = await inDoubt(english);
  await tab(page, 'Problems');
  await page.locator('.ask').click();
  const why = page.getByText(
    'Unit: words in the heading, and 9 of 10 cells are short texts that come again',
    {
      exact: true,
    },
  );
  await why.scrollIntoViewIfNeeded();
  await page.screenshot({ path: `${pictures}/asked-column-en.png` });
}, 60_000);

test('of two columns that may be the same, each is an answer', async () => {
  const page = await inDoubt(
    {},
    {
      code: 'doubtful-heading',
      severity: 'warning',
      at: { sheet: 'Plan', row: 1, column: 3 },
      found: 'Aktuell status',
      candidates: ['status'],
      columns: [
        { column: 3, heading: 'Aktuell status' },
        { column: 5, heading: 'Status' },
      ],
    },
  );
  await page.getByRole('button', { name: 'C Aktuell status, Aktuell status eller Status?' }).click();
  await page.getByText('Nu läses ”Aktuell status”. Vilken gäller?').waitFor();
  await page.screenshot({ path: `${pictures}/asked-columns.png` });
  await page.getByRole('button', { name: 'Status', exact: true }).click();
  await page.getByText('Sparat i arbetsboken.').waitFor();
  await becomes(() => page.evaluate(() => window.pane.calls), expect.arrayContaining(['settle']));
}, 60_000);

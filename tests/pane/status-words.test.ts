import type { Browser } from 'playwright-core';
import { replay } from '../../src/book/replay';
import { sheetNamed } from '../../src/book/snapshot';
import { jobs } from '../../src/jobs/jobs';
import { becomes } from '../browser/becomes';
import { launched } from '../browser/chromium';
import { bookOf, sheetOf } from '../plan/sheet-of';
import { bundled } from './bundle';
import { emptyPage, mounted, type Opened } from './open-pane';

const plan = bookOf(
  sheetOf('Plan 2020', [
    ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
    ['Å-1', 'Byt lampor', 'Eva', { date: '2020-03-01' }, 'Klart'],
    ['Å-2', 'Isolera vinden', 'Bo', { date: '2020-12-31' }, 'På gång'],
    ['Å-3', 'Sortera avfall', 'Bo', { date: '2020-12-31' }, 'På gång'],
  ]),
);

let browser: Browser;
let empty: Opened;
beforeAll(async () => {
  browser = await launched();
  empty = await emptyPage(browser, await bundled('tests/pane/test-page.ts'));
}, 120_000);
afterAll(() => browser.close(), 60_000);

test('the legend calls a status what the plan and the overview call it', async () => {
  const { edits } = jobs.rollup(plan, { today: '2020-11-24' }).changes;
  const overview = sheetNamed(replay(plan, edits), 'Lägesbild')?.values.flat() ?? [];
  expect(overview).toEqual(expect.arrayContaining(['Klart', 'På gång']));
  const page = await mounted(empty, { book: plan });
  await becomes(() => page.locator('.legend span').allTextContents(), ['Klart', 'På gång']);
});

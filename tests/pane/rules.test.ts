import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { becomes } from '../browser/becomes';
import { launched } from '../browser/chromium';
import { groupName } from '../../src/text/problem-names';
import { enPane } from '../../src/text/en/pane';
import { svPane } from '../../src/text/sv/pane';
import { bookOf, sheetOf } from '../plan/sheet-of';
import { primary, tab, valueAt, write } from './acts';
import { bundled } from './bundle';
import { emptyPage, mounted, pressAll, type Opened, type OpenOptions } from './open-pane';

const pictures = resolve(__dirname, '../../out/pane');

const closed = bookOf(
  sheetOf('Plan 2020', [
    ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
    ['Å-1', 'Byt lamporna i korridoren', '', { date: '2021-03-01' }, 'Klar'],
    ['Å-2', 'Märk allt farligt avfall', '', { date: '2021-03-01' }, 'Pågår'],
  ]),
  sheetOf('Revision 2020', [
    ['Nr', 'Iakttagelse', 'Typ', 'Orsak', 'Krav', 'Åtgärd nr', 'Status', 'Effektkontroll'],
    ['F1', 'Farligt avfall saknar märkning', 'Avvikelse', 'Ny personal', '8.1', 'Å-1', 'Stängd', null],
  ]),
);

let browser: Browser;
let empty: Opened;
beforeAll(async () => {
  browser = await launched();
  empty = await emptyPage(browser, await bundled('tests/pane/test-page.ts'));
  mkdirSync(pictures, { recursive: true });
}, 120_000);
afterAll(() => browser.close(), 60_000);

async function problemsOf(options: OpenOptions = {}): Promise<Page> {
  const page = await mounted(empty, { book: closed, ...options });
  await page.locator('#tab-problems').click();
  await pressAll(page, '[role=tabpanel] [aria-expanded=false]');
  return page;
}
const group = (page: Page, code: string) => page.locator(`[data-key=${code}]`);

test('the effect check of a closed nonconformity is answered in the pane', async () => {
  const page = await problemsOf();
  await group(page, 'nonconformity-without-effect-check').locator('.ask').click();
  await page.locator('form.answer input').fill('Kontrollerat 2020-11-20, märkt');
  await page.locator('form.answer [type=submit]').click();
  await primary(page).click();
  await page.locator('h1', { hasText: svPane.preview.title }).waitFor();
  await write(page);
  expect(await valueAt(page, 'Revision 2020', 2, 8)).toBe('Kontrollerat 2020-11-20, märkt');
  await tab(page, svPane.tabs.problems);
  await becomes(() => group(page, 'nonconformity-without-effect-check').count(), 0);
}, 60_000);

test.each([
  ['sv', svPane],
  ['en', enPane],
] as const)(
  'a rule is switched off where it is told, and on again among the settings: %s',
  async (language, text) => {
    const page = await problemsOf({ preferences: { language, theme: 'auto' }, height: 700 });
    await page.screenshot({ path: `${pictures}/rules-${language}.png` });
    const name = groupName('missing-owner', language);
    await page.getByRole('button', { name: `${text.rules.off}: ${name}` }).click();
    await becomes(() => group(page, 'missing-owner').count(), 0);
    await becomes(() => page.locator('#panel').textContent(), expect.stringContaining(text.rules.count(1)));
    await page.screenshot({ path: `${pictures}/rules-off-${language}.png` });
    await page.getByRole('button', { name: text.rules.show }).click();
    await page.screenshot({ path: `${pictures}/rules-settings-${language}.png` });
    await page.getByRole('button', { name: `${text.rules.on}: ${name}` }).click();
    await tab(page, text.tabs.problems);
    await group(page, 'missing-owner').waitFor();
  },
  60_000,
);

test('a question that the reading depends on cannot be switched off', async () => {
  const page = await mounted(empty);
  await page.locator('#tab-problems').click();
  await pressAll(page, '[role=tabpanel] [aria-expanded=false]');
  await group(page, 'ambiguous-deadline').waitFor();
  expect(
    await group(page, 'ambiguous-deadline').getByRole('button', { name: svPane.rules.off }).count(),
  ).toBe(0);
  expect(await group(page, 'missing-owner').getByRole('button', { name: svPane.rules.off }).count()).toBe(1);
}, 60_000);

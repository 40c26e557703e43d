import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { becomes } from '../browser/becomes';
import { launched } from '../browser/chromium';
import { bookOf, sheetOf } from '../plan/sheet-of';
import { heading, primary, tab } from './acts';
import { bareDays, barePeople, bareState, doubtful, loneTitle } from './books';
import { bundled } from './bundle';
import { emptyPage, mounted, pressAll, type OpenOptions, type Opened } from './open-pane';

const pictures = resolve(__dirname, '../../out/pane');

/** A list that no rule takes for a plan; a look is altered to ask about it. */
const stock = bookOf(
  sheetOf('Lista', [
    ['Vara', 'Hylla', 'Antal'],
    ['Byt alla lampor i trapphuset', 'A', 3],
    ['Väg maten som blir över', 'B', 4],
    ['Laga taket över cykelstället', 'C', 5],
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

const english = { preferences: { language: 'en', theme: 'auto' } } as const;

/** The pane over the list, which it asks about as long as nobody has answered. */
async function asked(options: OpenOptions = {}): Promise<Page> {
  const page = await mounted(empty, { book: stock, ...options });
  await page.evaluate(() => {
    window.pane.alter((look) => {
      const { tables } = look.report;
      if (tables.length > 0 || look.settings.tables !== undefined) return look;
      const column = (number: number, letter: string, text: string, samples: readonly string[]) => ({
        column: number,
        letter,
        heading: text,
        field: number === 1 ? ('title' as const) : ('unknown' as const),
        isAdded: false,
        certainty: 'guess' as const,
        samples,
      });
      const near = {
        sheet: 'Lista',
        headerRow: 1,
        left: 1,
        right: 3,
        headings: ['Vara', 'Hylla', 'Antal'],
        found: [],
        missing: [],
        titleColumn: 1,
        titleHeading: 'Vara',
        kinds: ['actions', 'findings'] as const,
        columns: [
          column(1, 'A', 'Vara', ['Byt alla lampor i trapphuset', 'Väg maten som blir över']),
          column(2, 'B', 'Hylla', ['A', 'B', 'C']),
          column(3, 'C', 'Antal', ['3', '4', '5']),
        ],
      };
      const at = { sheet: 'Lista', row: 1, column: 1 };
      const problem = {
        code: 'unsure-table',
        severity: 'warning',
        at,
        found: 'Vara, Hylla, Antal',
        candidates: ['actions', 'findings'],
      } as const;
      return { ...look, report: { ...look.report, nearMisses: [near], problems: [problem] } };
    });
    window.pane.change();
  });
  await page.locator('.status .link').click();
  await page.waitForSelector('.card h2');
  return page;
}

test.each([
  ['sv', {}, 'Är det här en handlingsplan eller iakttagelser?'],
  ['en', english, 'Is this an action plan or a list of findings?'],
] as const)(
  'a sheet that may be a plan is asked about on the first screen, in %s',
  async (name, options, question) => {
    const page = await asked(options);
    await becomes(() => page.locator('.card h2').textContent(), question);
    await becomes(() => page.locator('.card .button').count(), 2);
    await page.screenshot({ path: `${pictures}/asked-${name}.png` });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(empty.strays).toEqual([]);
  },
  60_000,
);

test('yes, and the column: it is read as a plan, and the workbook remembers', async () => {
  const page = await asked();
  await page.getByRole('button', { name: 'Ja, välj kolumn' }).click();
  await becomes(() => heading(page), 'Vilken kolumn är åtgärden?');
  const selects = page.locator('#columns-form fieldset select');
  expect(await selects.evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value))).toEqual([
    'title',
    'unknown',
    'unknown',
  ]);
  await selects.nth(1).selectOption('area');
  await page.screenshot({ path: `${pictures}/asked-columns.png` });
  await primary(page).click();
  await page.getByRole('heading', { name: /^Handlingsplan/ }).waitFor();
  await becomes(() => page.locator('.card .strong').first().textContent(), 'Lista');
  await page.getByText('3 åtgärder').first().waitFor();
}, 60_000);

test('no: it is not asked about again', async () => {
  const page = await asked();
  await page.getByRole('button', { name: 'Nej', exact: true }).click();
  await page.getByText('Sparat i arbetsboken.').waitFor();
  await becomes(() => page.locator('.card h2').count(), 0);
}, 60_000);

test('the same two answers stand among what is to be decided', async () => {
  const page = await asked();
  await tab(page, 'Problem');
  await page.locator('.ask').click();
  await page.getByRole('button', { name: 'Nej', exact: true }).click();
  await page.getByText('Sparat i arbetsboken.').waitFor();
}, 60_000);

test('an agenda of nothing is not made, and it is said why', async () => {
  const page = await asked();
  await tab(page, 'Möte');
  await primary(page).click();
  await page.getByText('arbetsboken har ingen handlingsplan').waitFor();
  await becomes(() => page.evaluate(() => window.pane.sheets()), ['Lista']);
}, 60_000);

const things = ['Ventilation', 'Solceller', 'Cykelställ', 'Kompost', 'Bokbyte', 'Fönster'];

/** A plan, and below it a list that is followed up under headings that do not say what it lists. */
const twoLists = bookOf(
  sheetOf('Plan', [
    ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
    ['Byt lampor i trapphuset', 'Eva Berg', { date: '2020-10-16' }, 'Klar'],
    ['Sortera avfall i köket', 'Bo Lund', { date: '2020-12-31' }, 'Pågår'],
    ['Väg maten som blir över', 'Eva Berg', { date: '2020-12-31' }, 'Pågår'],
    [null],
    [null],
    ['Nr', 'Objekt', 'Vem', 'När', 'Läge'],
    ...things.map((thing, index) => [
      index + 1,
      thing,
      index % 2 === 0 ? 'Bo Lund' : 'Eva Berg',
      { date: `2020-1${index % 3}-15` },
      index % 2 === 0 ? 'Pågår' : 'Klar',
    ]),
  ]),
);

test.each([
  ['sv', {}],
  ['en', english],
] as const)(
  'a list missed beside a plan is asked about above the plan, in %s',
  async (name, options) => {
    const page = await mounted(empty, { book: twoLists, ...options });
    await page.waitForSelector('.card[data-key="table Plan 7"]');
    await page.screenshot({ path: `${pictures}/asked-beside-${name}.png`, fullPage: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.locator('.card[data-key="table Plan 7"] .button').nth(1).click();
    await page.waitForFunction(() => document.querySelector('.card[data-key="table Plan 7"]') === null);
    await becomes(() => page.locator('.card .strong').allTextContents(), ['Plan']);
    expect(empty.strays).toEqual([]);
  },
  60_000,
);

test('yes to a list beside a plan adds it to the plan', async () => {
  const page = await mounted(empty, { book: twoLists });
  await page.locator('.card[data-key="table Plan 7"] .button').first().click();
  await primary(page).click();
  await page.getByText('6 åtgärder').first().waitFor();
  expect(await page.getByText('3 åtgärder').count()).toBeGreaterThan(0);
}, 60_000);

test('words are pasted into the settings, and stand there to be carried on', async () => {
  const page = await mounted(empty, { book: doubtful });
  const settings = async (): Promise<void> => {
    await page.locator('.menu > button').click();
    await page.getByRole('menuitem', { name: 'Inställningar' }).click();
  };
  await settings();
  await page.getByLabel('Klistra in ord').fill('hej');
  await page.getByRole('button', { name: 'Lägg in orden' }).click();
  await page.getByText('Inget är inlagt.').waitFor();
  await page.screenshot({ path: `${pictures}/own-words.png`, fullPage: true });
  const words = '{"version":1,"headings":{"zon":"unit"},"statuses":{}}';
  await page.getByLabel('Klistra in ord').fill(words);
  await page.getByRole('button', { name: 'Lägg in orden' }).click();
  await page.getByText('Kolumner: 5 av 5 igenkända').waitFor();
  await settings();
  expect(await page.locator('main section .list').innerText()).toMatch(/^zon\s+Rubrik: Enhet$/);
  const text = page.getByLabel('Kopiera texten');
  await becomes(() => text.isVisible(), false);
  await page.getByText('Ta med orden').click();
  await page.screenshot({ path: `${pictures}/own-words-known.png`, fullPage: true });
  expect(JSON.parse(await text.inputValue())).toEqual(JSON.parse(words));
}, 60_000);

test('a status that has been answered in one cell can be answered for all', async () => {
  const row = (text: string, status: string) => [text, 'Eva', { date: '2020-10-16' }, status];
  const book = bookOf(
    sheetOf('Plan', [
      ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
      row('Byt lampor', 'grönmarkerad'),
      row('Sortera avfall', 'grönmarkerad'),
      row('Väg maten', 'Pågår'),
    ]),
  );
  const page = await mounted(empty, { book });
  await tab(page, 'Problem');
  await pressAll(page, '.group-head [aria-expanded=false]');
  const group = page.locator('.group[data-key=unknown-status]');
  await becomes(() => group.locator('.ask').count(), 1);
  await group.locator('.ask').click();
  await page.locator('form.answer select').selectOption('Klar');
  await page.locator('form.answer [type=submit]').click();
  await page.getByRole('button', { name: 'Läs alltid ”grönmarkerad” som Klar' }).click();
  await page.getByText('Sparat i arbetsboken.').waitFor();
  await becomes(() => group.count(), 0);
  await tab(page, 'Plan');
  await page.getByText('67 %').waitFor();
}, 60_000);

test('a row that may be an action or a heading is told by a press', async () => {
  const page = await mounted(empty, { book: loneTitle });
  await tab(page, 'Problem');
  await page.locator('[data-key=action-or-heading] .ask').click();
  await page.getByText('”Energi”').waitFor();
  await page.screenshot({ path: `${pictures}/action-or-heading.png` });
  await page.getByRole('button', { name: 'Bara en rubrik', exact: true }).click();
  await page.getByText('Sparat i arbetsboken.').waitFor();
  await becomes(() => page.locator('.badge').count(), 0);
}, 60_000);

test.each([
  ['owner', barePeople, 'Ansvarig', 'Anna Berg'],
  ['deadline', bareDays, 'Klart senast', '15 mars'],
  ['status', bareState, 'Utgår', 'Arkiverade åtgärder'],
] as const)(
  'a heading between rows that may say %s is answered by a press, remembered, and taken back in the log',
  async (field, book, answer, found) => {
    const page = await mounted(empty, { book });
    const asked = page.locator('.badge');
    const ask = async (): Promise<void> => {
      await tab(page, 'Problem');
      await page.locator('[data-key=unsure-band] .ask').click();
    };
    await ask();
    await page.getByText(`”${found}”`).waitFor();
    await page.getByRole('button', { name: answer, exact: true }).click();
    await page.getByText('Sparat i arbetsboken.').waitFor();
    await becomes(() => asked.count(), 0);
    await tab(page, 'Plan');
    if (field === 'status') await page.getByText('Utgår').first().waitFor();
    await page.locator('.menu > button').click();
    await page.getByRole('menuitem').first().click();
    await page.locator('.run .button').first().click();
    await page.waitForFunction(() => document.querySelector('.badge')?.textContent === '1');
    await ask();
    await page.getByRole('button', { name: 'Bara en rubrik' }).click();
    await page.getByText('Sparat i arbetsboken.').waitFor();
    await becomes(() => asked.count(), 0);
    expect(empty.strays).toEqual([]);
  },
  60_000,
);

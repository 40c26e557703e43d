import type { Browser, Page } from 'playwright-core';
import { documentText } from '../../src/hosts/xlsx/document/document-text';
import { openPackage } from '../../src/opc/package';
import { wordFile } from '../../src/word/word-file';
import { launched } from '../browser/chromium';
import { downloaded } from '../browser/downloaded';
import { tab } from './acts';
import { bundled } from './bundle';
import { emptyPage, englishSample, mounted, type Opened } from './open-pane';

let browser: Browser;
let empty: Opened;
beforeAll(async () => {
  browser = await launched();
  empty = await emptyPage(browser, await bundled('tests/pane/test-page.ts'));
}, 120_000);
afterAll(() => browser.close(), 60_000);

async function opened(options: Parameters<typeof mounted>[1], meeting = 'Möte'): Promise<Page> {
  const page = await mounted(empty, options);
  await tab(page, meeting);
  await page.locator('#handouts').click();
  await page.locator('#handout-agenda').waitFor();
  return page;
}

/** Asks for a file and saves it: its name and what it holds. */
async function savedFile(page: Page, what: string): Promise<{ name: string; bytes: Uint8Array }> {
  await page.locator(`#handout-${what}`).click();
  await page.locator('#save-handout').waitFor();
  return downloaded(page, () => page.locator('#save-handout').click());
}

const textIn = ({ bytes }: { bytes: Uint8Array }): string => Buffer.from(bytes).toString('utf8');

test('the agenda is saved as a Word document, the meeting as a calendar, the actions as a list, and nothing is written', async () => {
  const page = await opened({});
  const agenda = await savedFile(page, 'agenda');
  expect(agenda.name).toBe('Plan 2020-agenda.docx');
  expect(documentText(openPackage(agenda.bytes))).toContain('Föregående möte och status');
  const calendar = await savedFile(page, 'calendar');
  expect(calendar.name).toBe('Plan 2020-calendar.ics');
  expect(textIn(calendar)).toMatch(/^BEGIN:VCALENDAR\r\n/u);
  const actions = await savedFile(page, 'actions');
  expect(actions.name).toBe('Plan 2020-actions.csv');
  expect(textIn(actions)).toContain('Källsortering på alla våningsplan');
  expect(await page.evaluate(() => window.pane.calls)).not.toContain('apply');
  expect(empty.strays).toEqual([]);
});

test.each([
  ['ciso-actions', 'actions-ciso-assistant', /^.?ref_id,name,description,status/u],
  ['ciso-findings', 'findings-ciso-assistant', /^.?ref_id,name,description/u],
  ['openproject', 'actions-openproject', /Subject/u],
  ['planner', 'actions-planner', /Task Name/u],
] as const)('a list for another program has its columns: %s', async (what, name, columns) => {
  const page = await opened({});
  const file = await savedFile(page, what);
  expect(file.name).toBe(`Plan 2020-${name}.csv`);
  expect(textIn(file).split(/[\r\n]/u)[0]).toMatch(columns);
  await page.setViewportSize({ width: 320, height: 700 });
  const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(scrollWidth).toBeLessThanOrEqual(320);
});

test('a document is put into the template that was chosen; what is no template is said', async () => {
  const page = await opened({});
  const template = wordFile({
    title: 'Mall',
    language: 'sv',
    isLandscape: false,
    footer: 'Mall',
    blocks: [{ kind: 'heading', text: 'Organisationens eget sidhuvud' }],
  });
  const choose = (name: string, buffer: Buffer): Promise<void> =>
    page.locator('#handout-template').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  await choose('mall.docx', Buffer.from(template));
  const text = documentText(openPackage((await savedFile(page, 'agenda')).bytes));
  expect(text.indexOf('Organisationens eget sidhuvud')).toBeGreaterThanOrEqual(0);
  expect(text.indexOf('Föregående möte')).toBeGreaterThan(text.indexOf('Organisationens eget sidhuvud'));
  await choose('mall.docx', Buffer.from('ingen mall'));
  await page.locator('#handout-agenda').click();
  await page.getByText('Mallen är inget Word-dokument').waitFor();
  expect(await page.locator('#save-handout').count()).toBe(0);
});

test('in English; what the workbook has nothing for is said, and what went wrong is a message', async () => {
  const page = await opened({ book: englishSample, displayLanguage: 'en-GB' }, 'Meeting');
  await page.locator('#handout-minutes').click();
  await page.getByText('The workbook has no minutes').waitFor();
  expect(await page.locator('#save-handout').count()).toBe(0);
  expect((await savedFile(page, 'wheel')).name).toBe('Plan 2020-wheel.svg');
  await page.evaluate(() => window.pane.failNext('preview', 'unreachable'));
  await page.locator('#handout-decisions').click();
  await page.locator('.message.error').waitFor();
  expect((await savedFile(page, 'decisions')).name).toBe('Plan 2020-decisions.csv');
});

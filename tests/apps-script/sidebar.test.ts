import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Frame } from 'playwright-core';
import { replay } from '../../src/book/replay';
import { documentText } from '../../src/hosts/xlsx/document/document-text';
import { openPackage } from '../../src/opc/package';
import { jobs } from '../../src/jobs/jobs';
import { svFailure } from '../../src/text/sv/failures';
import { launched } from '../browser/chromium';
import { downloaded } from '../browser/downloaded';
import { dumped } from '../fakes/spreadsheet-app/state';
import { build, newWorld, type World } from './execution';
import { openedSidebar } from './opened-sidebar';
import { sample, worldFrom } from './seeded-world';
import { someOf } from '../case-count';

/*
 * What a person in Google Sheets meets: the built page in a frame with Google's own restrictions, and behind it the built
 * script over the strict fake of the spreadsheet.
 */
const root = resolve(__dirname, '../..');
const pictures = resolve(root, 'out/sidebar');
const axe = readFileSync(resolve(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
const swedish = sample('handlingsplan-exempel.xlsx');
const reviewed = replay(swedish, jobs.review(swedish, { today: '2020-11-24' }).changes.edits);
const fresh = (): World => worldFrom(swedish, [reviewed]);

let browser: Browser;
beforeAll(async () => {
  build();
  mkdirSync(pictures, { recursive: true });
  browser = await launched();
}, 300_000);
afterAll(() => browser.close());

const primary = (frame: Frame) => frame.locator('.footer .primary');
const names = (world: World): string[] => world.book.sheets.map(({ name }) => name);
const overflow = (frame: Frame): Promise<number> =>
  frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function faults(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(axe);
  return frame.evaluate(async () => {
    const { axe: found } = window as unknown as {
      axe: {
        run(
          of: Document,
          options: object,
        ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const { violations } = await found.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}

async function byMouse(): Promise<void> {
  const world = fresh();
  const before = dumped(world.book);
  const { page, frame, strays, calls } = await openedSidebar(browser, world);
  await frame.locator('h1').waitFor();
  expect(await faults(frame)).toEqual([]);
  expect(await overflow(frame)).toBeLessThanOrEqual(0);
  await page.screenshot({ path: resolve(pictures, 'plan-sv.png') });
  expect(dumped(world.book)).toEqual(before);
  await primary(frame).click();
  await frame.locator('.group .cells, .group .tag').first().waitFor();
  await page.screenshot({ path: resolve(pictures, 'review-sv.png') });
  expect(await faults(frame)).toEqual([]);
  expect(dumped(world.book)).toEqual(before);
  await primary(frame).click();
  await frame.locator('.message.done').waitFor();
  await page.screenshot({ path: resolve(pictures, 'done-sv.png') });
  expect(await faults(frame)).toEqual([]);
  expect(names(world)).toEqual(expect.arrayContaining(['Lägesbild']));
  await frame.getByRole('button', { name: 'Återställ' }).click();
  await frame.getByText('Det som körningen ändrade är som det var').waitFor();
  expect(names(world)).not.toContain('Lägesbild');
  expect(new Set(calls)).toEqual(new Set(['rpc']));
  expect(strays).toEqual([]);
  await page.close();
}

async function byKeyboard(): Promise<void> {
  const world = fresh();
  const { page, frame } = await openedSidebar(browser, world);
  await frame.locator('h1').waitFor();
  await primary(frame).focus();
  await page.keyboard.press('Enter');
  await frame.locator('.group .cells, .group .tag').first().waitFor();
  const reached = async (text: string): Promise<void> => {
    for (let step = 0; step < 60; step += 1) {
      const at = await frame.evaluate(() => document.activeElement?.className ?? '');
      if (at.includes(text)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`the keyboard does not reach ${text}`);
  };
  await reached('primary');
  await page.keyboard.press('Enter');
  await frame.locator('.message.done').waitFor();
  expect(names(world)).toContain('Lägesbild');
  await page.close();
}

test.each(
  someOf([
    ['by mouse: look, review, write, restore; at 300 pixels, without a fault or a request', byMouse],
    ['by keyboard only', byKeyboard],
  ] as const),
)('%s', (_, wholeWay) => wholeWay(), 120_000);

test('a cell is shown in the sheet; what Google or another run stands in the way of is told, and nothing is lost', async () => {
  const world = fresh();
  const { page, frame, calls, refusals } = await openedSidebar(browser, world);
  await frame.locator('h1').waitFor();
  const told = (text: string) =>
    frame
      .getByText(text.split('.')[0] ?? '', { exact: false })
      .first()
      .waitFor();
  await frame.getByRole('tab', { name: 'Problem' }).click();
  const asked = calls.length;
  await frame.locator('.ask').first().click();
  for (let wait = 0; wait < 500 && calls.length === asked; wait += 1) await page.waitForTimeout(10);
  const shown = world.book.sheets.find(({ id }) => id === world.book.active)?.name;
  expect(`${shown} ${world.book.cursor.row}`).not.toBe(`${world.book.sheets[0]?.name} 1`);
  const before = dumped(world.book);

  refusals.push('PERMISSION_DENIED: Permission denied');
  await primary(frame).click();
  await told(svFailure.reasons['several-accounts'](0));
  await page.screenshot({ path: resolve(pictures, 'several-accounts-sv.png') });
  expect(await faults(frame)).toEqual([]);

  await primary(frame).click();
  await frame.locator('.group .cells, .group .tag').first().waitFor();
  refusals.push('NetworkError: Connection failure due to HTTP 0');
  await primary(frame).click();
  await told(svFailure.reasons['cut-while-writing'](0));
  expect(await frame.getByText(svFailure.nothingWritten).count()).toBe(0);
  await page.screenshot({ path: resolve(pictures, 'cut-while-writing-sv.png') });

  await primary(frame).click();
  await frame.locator('.group .cells, .group .tag').first().waitFor();
  world.desk.lock = 'taken';
  await primary(frame).click();
  await told(svFailure.reasons['another-run'](0));
  expect(dumped(world.book)).toEqual(before);
  await page.close();
}, 120_000);

test('the agenda is handed out as a Word document that the script has made', async () => {
  const world = fresh();
  const before = dumped(world.book);
  const { page, frame, strays } = await openedSidebar(browser, world);
  await frame.locator('#tab-meeting').click();
  await frame.locator('#handouts').click();
  await frame.locator('#handout-agenda').click();
  await frame.locator('#save-handout').waitFor();
  expect(await faults(frame)).toEqual([]);
  expect(await overflow(frame)).toBeLessThanOrEqual(0);
  await page.screenshot({ path: resolve(pictures, 'handouts-sv.png') });
  const { name, bytes } = await downloaded(page, () => frame.locator('#save-handout').click());
  expect(name).toMatch(/-agenda\.docx$/u);
  expect(documentText(openPackage(bytes))).toContain('Årshjul 2021');
  expect(dumped(world.book)).toEqual(before);
  expect(strays).toEqual([]);
  await page.close();
}, 120_000);

test('a spreadsheet without a plan, in English', async () => {
  const { page, frame, strays } = await openedSidebar(browser, newWorld(), 'en-GB');
  await frame.locator('h1').waitFor();
  await page.screenshot({ path: resolve(pictures, 'no-plan-en.png') });
  expect(await frame.evaluate(() => document.documentElement.lang)).toBe('en');
  expect(await faults(frame)).toEqual([]);
  expect(await overflow(frame)).toBeLessThanOrEqual(0);
  expect(strays).toEqual([]);
  await page.close();
}, 60_000);

test('what is answered and not written is there when the sidebar is opened again', async () => {
  const world = fresh();
  const { page, frame } = await openedSidebar(browser, world);
  const asked = (of: Frame): Promise<string | null> => of.locator('#tab-problems .unseen').textContent();
  const before = await asked(frame);
  await frame.getByRole('tab', { name: 'Problem' }).click();
  const owners = frame.locator('[data-key=missing-owner]');
  await owners.locator('[aria-expanded=false]').click();
  await owners.locator('.ask').first().click();
  await frame.locator('form.answer select').selectOption({ index: 1 });
  await frame.locator('form.answer [type=submit]').click();
  const after = await asked(frame);
  expect([before, after]).toEqual(['15 att avgöra', '14 att avgöra']);
  await frame.waitForFunction(() =>
    Object.keys(localStorage).some((key) => key.startsWith('planbok.draft.')),
  );
  await page.reload();
  const again = page.frames().find((one) => one !== page.mainFrame());
  if (!again) throw new Error('no sidebar');
  await again.locator('.footer .primary').waitFor();
  expect(await asked(again)).toBe(after);
  await page.close();
}, 120_000);

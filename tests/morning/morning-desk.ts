import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Browser, Frame } from 'playwright-core';
import { cellName } from '../../src/book/area';
import type { WorkbookSnapshot } from '../../src/book/snapshot';
import { scanContract, type ScanDocument } from '../../src/cli/scan-contract';
import { run } from '../../src/entries/cli-work';
import { snapshotOf } from '../../src/hosts/xlsx/read';
import { choosable, type Status } from '../../src/plan/status';
import { english, swedish, type Faces } from '../engines/faces';
import { testBench, type TestBench } from '../workbench/bench-server';
import { cellAt, go, picture, seen, type Seen } from '../workbench/page/page-in-chromium';
import type { MorningBook } from './books';
import type { Figures } from './morning-figures';

/** The workbench with a workbook in it, as a person sits before it. */
export interface Desk {
  readonly book: MorningBook;
  readonly faces: Faces;
  readonly bench: TestBench;
  readonly view: Seen;
  readonly pane: Frame;
}

/**
 * What `planbok scan --json` says of a file. The command runs in this process: it is asked at every step, and what a process of
 * its own would add is tested with the built command (`tests/bundles/cli.test.ts`).
 */
async function scanned(file: string, { today, language }: MorningBook): Promise<ScanDocument> {
  const said = { print: '', tell: '', doing: '' };
  const args = ['scan', file, '--json', '--today', today, '--lang', language];
  await run(args, ({ to, text }) => (said[to] += text));
  if (said.tell !== '') throw new Error(said.tell);
  return scanContract.parse(JSON.parse(said.print));
}

/** Opens the workbench with the workbook, does the work, and closes it; nobody may have complained. */
export async function atDesk(
  browser: Browser,
  book: MorningBook,
  work: (desk: Desk) => Promise<void>,
): Promise<void> {
  const faces = book.language === 'sv' ? swedish : english;
  const bench = await testBench({ from: book.file });
  const view = await seen(browser, bench, { locale: faces.locale, today: book.today });
  try {
    view.page.setDefaultTimeout(60_000);
    const frame = await view.page.waitForSelector('.pane-frame');
    const pane = await frame.contentFrame();
    if (!pane) throw new Error('the pane has no frame');
    await pane.locator('.footer .primary').waitFor();
    await work({ book, faces, bench, view, pane });
    expect([view.complaints, view.elsewhere, bench.bugs]).toEqual([[], [], []]);
  } catch (error) {
    await picture(view.page, 'morning-failed');
    throw error;
  } finally {
    await view.context.close();
    await bench.end();
  }
}

/** A copy beside the original, by the button that saves; what it says of it is read and closed. */
export async function savedCopy({ view: { page }, bench: { folder }, faces }: Desk): Promise<string> {
  const { file, close } = faces.workbench;
  await page.getByRole('button', { name: file.save, exact: true }).click();
  const [, unchanged = ''] = file.savedBeside('').split('. ');
  const notice = page.locator('.notice', { hasText: unchanged });
  const said = (await notice.textContent()) ?? '';
  await notice.getByRole('button', { name: close }).click();
  const name = readdirSync(folder).find((one) => said.includes(file.savedBeside(join(folder, one))));
  if (name === undefined) throw new Error(`nothing is saved where it says: ${said}`);
  return join(folder, name);
}

/** The saved copy: what the command says of it, and what its sheets hold. */
export async function saved(
  desk: Desk,
): Promise<{ readonly scan: ScanDocument; readonly snapshot: WorkbookSnapshot }> {
  const file = await savedCopy(desk);
  return { scan: await scanned(file, desk.book), snapshot: snapshotOf(readFileSync(file)) };
}

/** What the pane's first tab says, and the number on its second. */
export async function figuresInPane({ pane, faces }: Desk): Promise<Partial<Figures>> {
  const { plan, undecided } = faces.pane;
  const said = await pane.evaluate(() => {
    const text = (element: Element | null): string => element?.textContent ?? '';
    const pairs = (each: string, name: string, figure: string): (readonly [string, number])[] =>
      [...document.querySelectorAll(each)].map((one) => [
        text(one.querySelector(name)),
        Number(text(one.querySelector(figure))),
      ]);
    return {
      large: pairs('.figures > div', 'dt', 'dd'),
      legend: [...document.querySelectorAll('.legend li')].map(
        (each) => [each.querySelector('i')?.className ?? '', Number(text(each.querySelector('b')))] as const,
      ),
      asked: text(document.querySelector('#tab-problems .unseen')),
    };
  });
  const [large, legend] = [new Map(said.large), new Map(said.legend)];
  const count = (status: Status): number => legend.get(status) ?? 0;
  const toDecide = Number(/\d+/.exec(said.asked)?.[0] ?? 0);
  expect(said.asked).toBe(toDecide === 0 ? '' : undecided(toDecide));
  return {
    total: [...legend.values()].reduce((sum, part) => sum + part, 0),
    done: count('done'),
    remaining: large.get(plan.open) ?? Number.NaN,
    unclear: count('unknown') + count('missing'),
    overdue: large.get(plan.overdue) ?? Number.NaN,
    byStatus: Object.fromEntries(choosable.map((status) => [status, count(status)])),
    toDecide,
  };
}

/** So long the pane may take to hear of a change and read the workbook anew, ms. */
const PATIENCE = 15_000;

/** The pane says this now, or soon: it reads the workbook when it has been left alone for a while. */
export async function paneMustSay(desk: Desk, expected: Partial<Figures>): Promise<void> {
  const { tabs } = desk.faces.pane;
  await desk.pane.getByRole('tab', { name: tabs.plan }).click();
  const end = Date.now() + PATIENCE;
  let said = await figuresInPane(desk);
  while (!isDeepStrictEqual(said, expected) && Date.now() < end) {
    await desk.view.page.waitForTimeout(50);
    said = await figuresInPane(desk);
  }
  expect(said).toEqual(expected);
}

/** Types into a cell of the grid. */
export async function typed(
  { view: { page } }: Desk,
  {
    sheet,
    row,
    column,
    text,
  }: { readonly sheet: string; readonly row: number; readonly column: number; readonly text: string },
): Promise<void> {
  await page.getByRole('tab', { name: sheet, exact: true }).click();
  await go(page, cellName(row, column));
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await cellAt(page, cellName(row, column)).filter({ hasText: /./ }).waitFor();
}

/** Presses a button of the ribbon and waits until it is done. */
export async function ribbon({ view: { page }, faces }: Desk, verb: 'rollup' | 'agenda'): Promise<void> {
  const { label } = faces.workbench.commands.verbs[verb];
  await page.getByRole('button', { name: label, exact: true }).click();
  await page.locator('.command-frame').waitFor({ state: 'attached' });
  await page.locator('.command-frame').waitFor({ state: 'detached', timeout: 60_000 });
}

export const looked = ({ view: { page }, book }: Desk, step: string): Promise<void> =>
  picture(page, `morning-${book.name.replaceAll(/\W+/g, '-')}-${step}`);

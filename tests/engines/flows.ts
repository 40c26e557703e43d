import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { replay } from '../../src/book/replay';
import { jobs } from '../../src/jobs/jobs';
import { enStart } from '../../src/text/en/start';
import { svStart } from '../../src/text/sv/start';
import { sample, worldFrom } from '../apps-script/seeded-world';
import { testBench, type TestBench } from '../workbench/bench-server';
import { beginning, exactly, pathOf, saying, type Faces } from './faces';
import { figuresByCommand, figuresInPane, figuresOnOverview } from './shown-figures';
import { misfits, type PaneInFrame } from './layout';
import { servedSidebar } from './served-sidebar';
import type { Place, Tab } from './tab';
import { complaints, watchedBuilds } from './watched-pages';

/** A tab of the engine that is tried. */
export interface TriedTab {
  readonly tab: Tab;
  /** What its pictures' names begin with. */
  readonly pictures: string;
  /** Done when the test ends, however it ends. */
  readonly later: (close: () => unknown) => void;
}

const primary = '.footer .primary';
const pad = (part: number): string => String(part).padStart(2, '0');

/** The day as the pages and the command have it. */
function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** Every tab of the pane, one after another, and the first again; what does not fit. */
async function misfitsOfTabs(framed: PaneInFrame, { pane: words }: Faces): Promise<readonly string[]> {
  const pane = framed.tab.page.frame(framed.css);
  const found: string[] = [];
  for (const name of ['problems', 'meeting', 'plan'] as const) {
    await pane.click('[role="tab"]', beginning(words.tabs[name]));
    found.push(...(await misfits(framed, name)));
  }
  return found;
}

/** The workbench with the sample in it. @param others texts in place of built files, by path */
async function watchedBench(
  { later }: TriedTab,
  faces: Faces,
  others?: Readonly<Record<string, string>>,
): Promise<TestBench> {
  const builds = watchedBuilds(faces.locale, others);
  later(() => rmSync(builds, { recursive: true }));
  const bench = await testBench({ from: pathOf(faces), builds });
  later(() => bench.end());
  return bench;
}

/** Look, review, show a cell, write, overview, agenda, save: with the command's figures on every face. */
export async function workbenchFlow(tried: TriedTab, faces: Faces): Promise<void> {
  const { tab } = tried;
  const { page } = tab;
  const { pane: words, workbench, workbook } = faces;
  const bench = await watchedBench(tried, faces);
  const figures = figuresByCommand(pathOf(faces));
  await tab.goTo(bench.address);
  const css = '.pane-frame';
  const pane = page.frame(css);
  const framed: PaneInFrame = { tab, css, pictures: `${tried.pictures}-workbench` };
  await pane.seen(primary, exactly(words.review));
  expect(await figuresInPane(pane, faces)).toEqual(figures);
  expect(await misfitsOfTabs(framed, faces)).toEqual([]);

  await pane.click(primary, exactly(words.review));
  await pane.seen(primary, faces.write);
  expect(await misfits(framed, 'review')).toEqual([]);
  await pane.click('.cells .link.cell');
  await page.seen('[role="gridcell"] ins');
  await pane.click(primary, faces.write);
  await pane.seen('button', beginning(words.restore));
  expect(await misfits(framed, 'written')).toEqual([]);
  await page.click('[role="tab"]', exactly(workbook.rollup.sheet));
  await page.seen('[role="gridcell"]', exactly(workbook.rollup.remaining));
  expect(await figuresOnOverview(page, faces)).toEqual(figures);
  expect(await figuresInPane(pane, faces)).toEqual(figures);
  await tab.picture(`${tried.pictures}-overview`);

  await page.click('button', exactly(workbench.commands.verbs.agenda.label));
  await page.gone('.command-frame');
  const runs = (): number =>
    performance.getEntriesByType('resource').filter(({ name }) => name.includes('/commands.html')).length;
  expect(await page.evaluate(runs)).toBe(1);
  await page.click('button', exactly(workbench.file.save));
  await page.seen('.notice', saying(workbench.file.savedBeside('').split('. ').at(-1) ?? ''));
  const saved = readdirSync(bench.folder).find((name) => name.endsWith('-planbok.xlsx')) ?? '';
  expect(figuresByCommand(join(bench.folder, saved))).toEqual(figures);
  expect(await page.evaluate(complaints)).toEqual([]);
  expect(bench.bugs).toEqual([]);
}

/** Look, review, write, restore: with the command's figures. */
export async function sidebarFlow({ tab, pictures, later }: TriedTab, faces: Faces): Promise<void> {
  const { pane: words, workbook } = faces;
  const book = sample(faces.sample);
  const reviewed = replay(book, jobs.review(book, { today: today() }).changes.edits);
  const world = worldFrom(book, [reviewed]);
  const sheets = (): readonly string[] => world.book.sheets.map(({ name }) => name);
  const served = await servedSidebar(world, faces.locale);
  later(() => served.end());
  const figures = figuresByCommand(pathOf(faces));
  await tab.goTo(served.address);
  const css = 'iframe';
  const pane = tab.page.frame(css);
  const framed: PaneInFrame = { tab, css, pictures: `${pictures}-sidebar` };
  await pane.seen(primary, exactly(words.review));
  expect(await figuresInPane(pane, faces)).toEqual(figures);
  expect(await misfitsOfTabs(framed, faces)).toEqual([]);
  await pane.click(primary, exactly(words.review));
  await pane.seen(primary, faces.write);
  expect(await misfits(framed, 'review')).toEqual([]);
  await pane.click(primary, faces.write);
  await pane.seen('.message.done');
  expect(await misfits(framed, 'written')).toEqual([]);
  expect(sheets()).toContain(workbook.rollup.sheet);
  expect(await figuresInPane(pane, faces)).toEqual(figures);
  await pane.click('button', beginning(words.restore));
  await pane.seen('.message', saying(words.notices.undone));
  expect(sheets()).not.toContain(workbook.rollup.sheet);
  expect(await tab.page.evaluate(complaints)).toEqual([]);
  expect(served.strays).toEqual([]);
}

/** A page whose script fails says so within ten seconds, in both languages; and what watches the pages hears of it. */
export async function failingStart(
  tried: TriedTab,
  faces: Faces,
  script: string,
  placeIn: (page: Place) => Place,
): Promise<void> {
  const { tab } = tried;
  const bench = await watchedBench(tried, faces, { [script]: 'throw new Error("no engine knows this");' });
  const began = Date.now();
  await tab.goTo(bench.address);
  const said = await placeIn(tab.page).seen('[role="alert"]');
  expect(Date.now() - began).toBeLessThan(10_000);
  for (const words of [svStart, enStart])
    expect(said).toContain(`${words.failed}${words.fault}${words.what}${words.report}`);
  expect(said).toContain('no engine knows this');
  expect((await tab.page.evaluate(complaints)).join('\n')).toContain('no engine knows this');
  await tab.picture(`${tried.pictures}-${script.replaceAll(/\W/g, '-')}`);
}

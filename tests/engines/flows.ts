import { readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { replay } from '../../src/book/replay';
import { jobs } from '../../src/jobs/jobs';
import { enStart } from '../../src/text/en/start';
import { svPane } from '../../src/text/sv/pane';
import { svStart } from '../../src/text/sv/start';
import { build, type World } from '../apps-script/execution';
import { sample, worldFrom } from '../apps-script/seeded-world';
import { built, testBench, type TestBench } from '../workbench/bench-server';
import type { RunningBrowser, Engine } from './engine';
import { figuresByCommand, figuresInPane, figuresOnOverview } from './figures';
import { misfits, type PaneInFrame } from './layout';
import { servedSidebar } from './served-sidebar';
import { tabOver, type Place, type Tab } from './tab';
import { complaints, watchedBuilds } from './watched-pages';

const NAME = 'handlingsplan-exempel.xlsx';
const file = resolve(__dirname, '../../samples', NAME);
const pad = (part: number): string => String(part).padStart(2, '0');

/** The day as the pages and the command have it. */
function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** Every page of the pane, one after another; what does not fit. */
async function misfitsOfTabs(pane: PaneInFrame): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of ['plan', 'problems', 'meeting'] as const) {
    await pane.tab.page.frame(pane.css).click('[role="tab"]', new RegExp(`^${svPane.tabs[name]}`));
    found.push(...(await misfits(pane, name)));
  }
  await pane.tab.page.frame(pane.css).click('[role="tab"]', new RegExp(`^${svPane.tabs.plan}`));
  return found;
}

/** The flows that every engine has to manage, in Jest's own words. */
export function flows(engine: Engine): void {
  let browser: RunningBrowser;
  let tab: Tab;
  /** What a test has opened, to be closed however it ends. */
  const opened: (() => unknown)[] = [];

  /** The workbench with the sample in it. @param others texts in place of built files, by path */
  async function watchedBench(others: Readonly<Record<string, string>> = {}): Promise<TestBench> {
    const builds = watchedBuilds(others);
    const bench = await testBench({ from: file, builds });
    opened.push(
      () => bench.end(),
      () => rmSync(builds, { recursive: true }),
    );
    return bench;
  }

  beforeAll(async () => {
    built(['page', 'page.js'], ['addin', 'taskpane.js'], ['cli', 'planbok.cjs']);
    build();
    browser = await engine.launch();
    tab = tabOver(browser.wire);
    await tab.resize(1366, 768);
  }, 300_000);
  afterEach(async () => {
    await tab.goTo('about:blank');
    for (const close of opened.splice(0)) await close();
  });
  afterAll(() => browser.end());

  test('in the workbench: look, review, write, agenda, save; with the command’s figures on every face', async () => {
    const bench = await watchedBench();
    const figures = figuresByCommand(file);
    await tab.goTo(bench.address);
    const css = '.pane-frame';
    const pane = tab.page.frame(css);
    const inFrame = { tab, css, pictures: `${engine.name}-workbench` };
    await pane.seen('.footer .primary', /^Granska ändringarna$/);
    expect(await figuresInPane(pane)).toEqual(figures);
    expect(await misfitsOfTabs(inFrame)).toEqual([]);

    await pane.click('.footer .primary', /^Granska ändringarna$/);
    await pane.seen('.footer .primary', /^Skriv \d+ ändringar$/);
    expect(await misfits(inFrame, 'review')).toEqual([]);
    await pane.click('.cells .link.cell[title$=" F10"]');
    await tab.page.seen('[data-at="F10"] ins');
    await pane.click('.footer .primary', /^Skriv \d+ ändringar$/);
    await pane.seen('button', /^Återställ/);
    expect(await misfits(inFrame, 'written')).toEqual([]);
    await tab.page.click('[role="tab"]', /^Lägesbild$/);
    await tab.page.seen('[role="gridcell"]', /^Kvarstår$/);
    expect(await figuresOnOverview(tab.page)).toEqual(figures);
    expect(await figuresInPane(pane)).toEqual(figures);
    await tab.picture(`${engine.name}-overview`);

    await tab.page.click('button', /^Dagordning$/);
    await tab.page.gone('.command-frame');
    await tab.page.click('button', /^Spara en kopia$/);
    await tab.page.seen('body', /Originalet är som det var/);
    const saved = readdirSync(bench.folder).find((name) => name.endsWith('-planbok.xlsx')) ?? '';
    expect(figuresByCommand(join(bench.folder, saved))).toEqual(figures);
    expect(await tab.page.evaluate(complaints)).toEqual([]);
    expect(bench.bugs).toEqual([]);
  }, 120_000);

  test('in the sidebar: look, review, write, restore; with the command’s figures', async () => {
    const book = sample(NAME);
    const reviewed = replay(book, jobs.review(book, { today: today() }).changes.edits);
    const world = worldFrom(book, [reviewed]);
    const names = ({ book: { sheets } }: World): readonly string[] => sheets.map(({ name }) => name);
    const served = await servedSidebar(world);
    opened.push(() => served.end());
    const figures = figuresByCommand(file);
    await tab.goTo(served.address);
    const css = 'iframe';
    const pane = tab.page.frame(css);
    const inFrame = { tab, css, pictures: `${engine.name}-sidebar` };
    await pane.seen('.footer .primary', /^Granska ändringarna$/);
    expect(await figuresInPane(pane)).toEqual(figures);
    expect(await misfitsOfTabs(inFrame)).toEqual([]);
    await pane.click('.footer .primary', /^Granska ändringarna$/);
    await pane.seen('.footer .primary', /^Skriv \d+ ändringar$/);
    expect(await misfits(inFrame, 'review')).toEqual([]);
    await pane.click('.footer .primary', /^Skriv \d+ ändringar$/);
    await pane.seen('.message.done');
    expect(await misfits(inFrame, 'written')).toEqual([]);
    expect(names(world)).toContain('Lägesbild');
    expect(await figuresInPane(pane)).toEqual(figures);
    await pane.click('button', /^Återställ/);
    await pane.seen('.message', /som före körningen/);
    expect(names(world)).not.toContain('Lägesbild');
    expect(await tab.page.evaluate(complaints)).toEqual([]);
    expect(served.strays).toEqual([]);
  }, 120_000);

  test.each([
    ['the workbench', 'page/page.js', (page: Place) => page],
    ['the pane in it', 'page/host-shim.js', (page: Place) => page.frame('.pane-frame')],
  ])(
    '%s says why it does not start, within ten seconds',
    async (name, path, placeIn) => {
      const bench = await watchedBench({ [path]: 'throw new Error("no engine knows this");' });
      const began = Date.now();
      await tab.goTo(bench.address);
      const said = await placeIn(tab.page).seen('[role="alert"]');
      expect(Date.now() - began).toBeLessThan(10_000);
      for (const words of [svStart, enStart])
        expect(said).toContain(`${words.failed}${words.fault}${words.what}${words.report}`);
      expect(said).toContain('no engine knows this');
      await tab.picture(`${engine.name}-no-start-${name.replaceAll(' ', '-')}`);
    },
    60_000,
  );
}

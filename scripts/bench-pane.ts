import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { launched } from '../tests/browser/chromium';

/*
 * Measures how fast the pane responds in a real Chromium: the built add-in on Microsoft's own library, in the workbench
 * that ships, over a file. As with Excel, the program behind the library is a process of its own.
 */

const ROUNDS = 5;
/** What takes longer than this, in milliseconds, does not come. */
const LONGEST_WAIT = 120_000;

/** Parsing a text on an empty page: the least of several rounds, ms. */
const parsing = (page: Page, text: string): Promise<number> =>
  page.evaluate(
    async ({ json, rounds }) => {
      let best = Infinity;
      for (let round = 0; round < rounds; round += 1) {
        await new Promise((resolve) => setTimeout(resolve));
        const since = performance.now();
        JSON.parse(json);
        best = Math.min(best, performance.now() - since);
      }
      return best;
    },
    { json: text, rounds: ROUNDS },
  );

interface Served {
  readonly address: string;
  readonly process: ChildProcess;
}

/** Starts `planbok workbench file` and waits until it prints its address. */
async function served({ program, pauses }: Programs, file: string): Promise<Served> {
  const child = spawn(process.execPath, ['--require', pauses, program, 'workbench', file, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (text: Buffer) => {
      said += text.toString();
      const [found] = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => reject(new Error(`the workbench does not answer: ${said}`)));
  });
  return { address, process: child };
}

/** How long the server could answer nothing, the longest since this was asked the last time, ms of its thread. */
async function longestPause({ process: child }: Served): Promise<number> {
  child.send('longest pause');
  const [{ pause }] = (await once(child, 'message')) as [{ readonly pause: number }];
  return pause;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** CPU time of the thread in microseconds, which excludes time taken by other processes. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Traces the page's tasks. @returns a function that ends the trace and gives each task's time on the main threads, ms */
async function tracedTasks(page: Page): Promise<() => Promise<readonly number[]>> {
  const client = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  client.on('Tracing.dataCollected', ({ value }) => void events.push(...(value as unknown as TraceEvent[])));
  await client.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel'] },
  });
  return async () => {
    const complete = new Promise((resolve) => client.once('Tracing.tracingComplete', resolve));
    await client.send('Tracing.end');
    await complete;
    const thread = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
    const main = new Set(
      events
        .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
        .map(thread),
    );
    return events
      .filter((event) => event.ph === 'X' && event.name.endsWith('RunTask') && main.has(thread(event)))
      .map(({ tdur = 0 }) => tdur / 1000);
  };
}

async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe.pane-frame')).contentFrame();
  if (!frame) throw new Error('the pane has no frame');
  await frame.waitForSelector('.footer .primary:not([disabled])', { timeout: 120_000 });
  return frame;
}

/** Clicks the button and waits for the result. @returns milliseconds until it is in the page */
const reviewed = (pane: Frame): Promise<number> =>
  pane.evaluate(async () => {
    const since = performance.now();
    document.querySelector<HTMLElement>('.footer .primary')?.click();
    while (document.querySelector('.group .cells, .group .tag') === null)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    return performance.now() - since;
  });

/** Clicks the button that writes and waits until the pane says that it is done. @returns milliseconds */
const written = (pane: Frame): Promise<number> =>
  pane.evaluate(async () => {
    const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
    const ready = '.footer .primary:not([aria-disabled=true])';
    while (document.querySelector(ready) === null) await frame();
    const since = performance.now();
    document.querySelector<HTMLElement>(ready)?.click();
    while (document.querySelector('.message.done') === null) await frame();
    return performance.now() - since;
  });

/** Milliseconds from when the browser went to the page until now, when the pane shows what the columns hold. */
async function sinceOpened(page: Page, pane: Frame): Promise<number> {
  await pane.waitForSelector('main .card');
  const now = await pane.evaluate(() => performance.timeOrigin + performance.now());
  return now - (await page.evaluate(() => performance.timeOrigin));
}

/** The number below this label on the sheet that is shown, as drawn; 0 where there is none. Runs in the page. */
function numberBelow(label: string): number {
  const cells = [...document.querySelectorAll<HTMLElement>('[role=gridcell]')];
  const at = cells.find((cell) => cell.textContent === label)?.dataset['at'] ?? '';
  const below = at.replace(/\d+/, (row) => String(Number(row) + 1));
  const text = cells.find((cell) => cell.dataset['at'] === below)?.textContent ?? '';
  return Number(text.replaceAll(/\D/g, ''));
}

/** Waits until the number below the label passes, and gives it. */
async function numberWhen(page: Page, label: string, isRight: (found: number) => boolean): Promise<number> {
  const end = Date.now() + LONGEST_WAIT;
  for (;;) {
    const found = await page.evaluate(numberBelow, label);
    if (isRight(found)) return found;
    if (Date.now() > end) throw new Error(`${label}: ${found}`);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
}

/**
 * Types another status into the first action, which is done, and looks at the overview. @returns milliseconds from the key
 * that ends the typing until the overview shows one done action less
 */
async function counted(page: Page): Promise<number> {
  const tab = (name: string) => page.getByRole('tab', { name, exact: true });
  await tab('Lägesbild').click();
  const before = await numberWhen(page, 'Genomförda', (found) => found > 0);
  await tab('Plan 2020').click();
  const box = page.locator('.address');
  await box.fill('I2');
  await box.press('Enter');
  await page.locator('[role=gridcell][data-at="I2"]').waitFor();
  await page.keyboard.type('Väntar');
  await page.evaluate(() =>
    addEventListener('keydown', () => performance.mark('typed'), { capture: true, once: true }),
  );
  await page.keyboard.press('Enter');
  await tab('Lägesbild').click();
  await numberWhen(page, 'Genomförda', (found) => found === before - 1);
  return page.evaluate(
    () => performance.now() - (performance.getEntriesByName('typed')[0]?.startTime ?? NaN),
  );
}

export interface PaneFigures {
  /** From when the page is asked for until the pane shows what the columns hold, ms. */
  readonly open: number;
  /** From the click on the button to the first result, ms. */
  readonly review: number;
  /** From the click on the button that writes until the pane says that it is done, ms. */
  readonly write: number;
  /** From the key that ends the typing of a status until the overview, then looked at, counts it, ms. */
  readonly count: number;
  /** The longest task between opening the page and the result, ms of its thread's CPU time. */
  readonly longest: number;
  /** The time of `JSON.parse` of the text on an empty page, ms. */
  readonly parse: number;
  /** The server's longest pause while the file is opened in it, and read by the page and by the add-in up to a proposal, ms. */
  readonly whileOpened: number;
  /** The same while the proposal is written, and while a status is typed and counted. */
  readonly whileWritten: number;
  readonly whileTyped: number;
}

/** The built `planbok`, and what tells how long its server answers nothing (`bench-pauses.cjs`). */
interface Programs {
  readonly program: string;
  readonly pauses: string;
}

/** Opens the file in the running workbench, in place of the workbook that was changed: the page then loads itself anew. */
async function reopened(page: Page, file: string): Promise<void> {
  const bytes = readFileSync(file).toString('base64');
  const loaded = page.waitForEvent('load', { timeout: LONGEST_WAIT });
  await page.evaluate((text) => {
    const body = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const headers = { 'content-type': 'application/octet-stream' };
    void fetch('/api/open?name=plan.xlsx&unsaved=lost', { method: 'POST', body, headers });
  }, bytes);
  await loaded;
  await paneOf(page);
}

async function round(browser: Browser, programs: Programs, file: string, text: string): Promise<PaneFigures> {
  const workbench = await served(programs, file);
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'sv-SE' });
  try {
    return await measured(context, workbench, file, text);
  } finally {
    await context.close();
    workbench.process.kill('SIGTERM');
    await once(workbench.process, 'exit');
  }
}

async function measured(
  context: BrowserContext,
  workbench: Served,
  file: string,
  text: string,
): Promise<PaneFigures> {
  const empty = await context.newPage();
  const parse = await parsing(empty, text);
  const page = await context.newPage();
  const traced = await tracedTasks(page);
  // What it does before it listens keeps nobody waiting for an answer.
  await longestPause(workbench);
  await page.goto(workbench.address);
  const pane = await paneOf(page);
  const open = await sinceOpened(page, pane);
  const review = await reviewed(pane);
  const tasks = await traced();
  const whileRead = await longestPause(workbench);
  const write = await written(pane);
  const whileWritten = await longestPause(workbench);
  const count = await counted(page);
  const whileTyped = await longestPause(workbench);
  await reopened(page, file);
  const whileOpened = await longestPause(workbench);
  return {
    open,
    review,
    write,
    count,
    longest: Math.max(...tasks),
    parse,
    whileOpened: Math.max(whileOpened, whileRead),
    whileWritten,
    whileTyped,
  };
}

/**
 * Measures the pane over this file: the least of several rounds, each with a new browser page and a new workbench.
 * @param text JSON that the machine's speed is measured by
 */
export async function paneOver(programs: Programs, file: string, text: string): Promise<PaneFigures> {
  const browser = await launched();
  const all: PaneFigures[] = [];
  try {
    for (let at = 1; at <= 3; at += 1) all.push(await round(browser, programs, file, text));
  } finally {
    await browser.close();
  }
  const least = (of: keyof PaneFigures): number => Math.min(...all.map((figures) => figures[of]));
  // Of pauses the longest is what is asked for.
  const most = (of: keyof PaneFigures): number => Math.max(...all.map((figures) => figures[of]));
  return {
    open: least('open'),
    review: least('review'),
    write: least('write'),
    count: least('count'),
    longest: least('longest'),
    parse: least('parse'),
    whileOpened: most('whileOpened'),
    whileWritten: most('whileWritten'),
    whileTyped: most('whileTyped'),
  };
}

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Browser, Frame, Page } from 'playwright-core';
import { launched } from '../tests/browser/chromium';

/*
 * Measures how fast the pane responds in a real Chromium: the built add-in on Microsoft's own library, in the workbench
 * that ships, over a file. As with Excel, the program behind the library is a process of its own.
 */

const ROUNDS = 5;

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
async function served(program: string, file: string): Promise<Served> {
  const child = spawn(process.execPath, [program, 'workbench', file, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  for await (const text of child.stdout) {
    said += String(text);
    const [address] = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(said) ?? [];
    if (address !== undefined) return { address, process: child };
  }
  throw new Error(`the workbench does not answer: ${said}`);
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

export interface PaneFigures {
  /** From the click on the button to the first result, ms. */
  readonly review: number;
  /** The longest task between opening the page and the result, ms of its thread's CPU time. */
  readonly longest: number;
  /** The time of `JSON.parse` of the text on an empty page, ms. */
  readonly parse: number;
}

async function round(browser: Browser, program: string, file: string, text: string): Promise<PaneFigures> {
  const { address, process: child } = await served(program, file);
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'sv-SE' });
  const empty = await context.newPage();
  const parse = await parsing(empty, text);
  const page = await context.newPage();
  const traced = await tracedTasks(page);
  await page.goto(address);
  const pane = await paneOf(page);
  const review = await reviewed(pane);
  const tasks = await traced();
  await context.close();
  child.kill('SIGTERM');
  await once(child, 'exit');
  return { review, longest: Math.max(...tasks), parse };
}

/**
 * Measures the pane over this file: the least of several rounds, each with a new browser page and a new workbench.
 * @param program the built `planbok`
 * @param text JSON that the machine's speed is measured by
 */
export async function paneOver(program: string, file: string, text: string): Promise<PaneFigures> {
  const browser = await launched();
  const all: PaneFigures[] = [];
  for (let at = 0; at < 3; at += 1) all.push(await round(browser, program, file, text));
  await browser.close();
  const least = (of: keyof PaneFigures): number => Math.min(...all.map((figures) => figures[of]));
  return { review: least('review'), longest: least('longest'), parse: least('parse') };
}

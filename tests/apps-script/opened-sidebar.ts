import type { Browser, Frame, Page } from 'playwright-core';
import { executed, shownSidebar, type World } from './execution';
import { editorPage, scriptRunShim } from './editor-page';

const EDITOR = 'http://docs.test/';
const SIDEBAR = 'http://script.test/sidebar';

export interface OpenedSidebar {
  readonly page: Page;
  readonly frame: Frame;
  /** What the page asked for beyond itself, and every error it had. */
  readonly strays: string[];
  /** Names of the script's functions that were called. */
  readonly calls: string[];
  /** The next calls of the conversation fail with these words, as Google says them. */
  readonly refusals: string[];
}

/** The built sidebar in a frame like Google's, with the built script behind it. */
export async function openedSidebar(
  browser: Browser,
  world: World,
  locale = 'sv-SE',
): Promise<OpenedSidebar> {
  const sidebar = shownSidebar(world);
  const page = await browser.newPage({
    viewport: { width: 300, height: 600 },
    locale,
    timezoneId: 'Europe/Stockholm',
  });
  page.setDefaultTimeout(20_000);
  await page.clock.setFixedTime(new Date('2020-11-24T10:00:00+01:00'));
  const [strays, calls, refusals]: [string[], string[], string[]] = [[], [], []];
  page.on('pageerror', (error) => strays.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') strays.push(message.text());
  });
  await page.exposeFunction('scriptRun', (name: string, given: string) => {
    calls.push(name);
    // What is selected is asked for beside everything else.
    const refusal = given.includes('selection') ? undefined : refusals.shift();
    if (refusal !== undefined) return { error: refusal };
    try {
      return { value: executed(world, name, ...(JSON.parse(given) as readonly unknown[])) };
    } catch (error) {
      return { error: String(error) };
    }
  });
  await page.addInitScript(scriptRunShim);
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url === EDITOR) return route.fulfill({ contentType: 'text/html', body: editorPage(SIDEBAR) });
    if (url === SIDEBAR)
      return route.fulfill({
        contentType: 'text/html',
        body: sidebar,
      });
    strays.push(url);
    return route.abort();
  });
  await page.goto(EDITOR);
  const frame = page.frame({ url: SIDEBAR });
  if (!frame) throw new Error('no sidebar');
  return { page, frame, strays, calls, refusals };
}

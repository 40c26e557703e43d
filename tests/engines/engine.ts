import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { build } from '../apps-script/execution';
import { built } from '../workbench/bench-server';
import type { TriedTab } from './flows';
import { tabOver } from './tab';
import type { Wire } from './webdriver/commands';

/** A browser that runs, and the session with it. */
export interface RunningBrowser {
  readonly wire: Wire;
  readonly end: () => Promise<void>;
}

/** A browser engine other than Chromium's that Planbok is opened in. */
export interface Engine {
  readonly name: string;
  /** Debian's packages that hold what it needs. */
  readonly packages: string;
  /** Programs that are not there. */
  readonly missing: () => readonly string[];
  readonly launch: () => Promise<RunningBrowser>;
}

const folders = (process.env['PATH'] ?? '').split(delimiter);

/** Where a program is, found as a shell finds it. */
export const programPath = (name: string): string | undefined =>
  folders.map((folder) => join(folder, name)).find((path) => existsSync(path));

/** Launches the engine once for the tests of a file; each is given its tab. */
function launched(engine: Engine): () => TriedTab {
  let running: { readonly browser: RunningBrowser; readonly tried: TriedTab } | undefined;
  const closings: (() => unknown)[] = [];
  beforeAll(async () => {
    const missing = engine.missing();
    if (missing.length > 0) throw new Error(`${missing.join(' and ')} not found: install ${engine.packages}`);
    built(['page', 'page.js'], ['addin', 'taskpane.js'], ['cli', 'planbok.cjs']);
    build();
    const browser = await engine.launch();
    const tab = tabOver(browser.wire);
    running = { browser, tried: { tab, pictures: engine.name, later: (close) => closings.push(close) } };
    await tab.resize(1366, 768);
  }, 300_000);
  afterEach(async () => {
    await running?.tried.tab.goTo('about:blank');
    for (const close of closings.splice(0).reverse()) await close();
  });
  afterAll(() => running?.browser.end());
  return () => {
    if (!running) throw new Error(`${engine.name} does not run`);
    return running.tried;
  };
}

/**
 * Tests that need a browser engine. Where CI is set they run, and fail when it is missing; elsewhere they are skipped then,
 * and the reason is printed.
 */
export function describeEngine(engine: Engine, tests: (tried: () => TriedTab) => void): void {
  const missing = engine.missing();
  if (missing.length === 0 || process.env['CI'] === 'true') {
    describe(engine.name, () => tests(launched(engine)));
    return;
  }
  const reason = `${missing.join(' and ')} not installed (Debian: ${engine.packages})`;
  describe.skip(engine.name, () => {
    it(`needs ${reason}`, () => undefined);
  });
  process.stderr.write(`skipped: ${engine.name}: ${reason}\n`);
}

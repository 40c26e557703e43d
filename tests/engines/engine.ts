import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
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

/**
 * Tests that need a browser engine. Where CI is set they run, and fail when it is missing; elsewhere they are skipped then,
 * and the reason is printed.
 */
export function describeEngine(engine: Engine, tests: () => void): void {
  const missing = engine.missing();
  if (missing.length === 0 || process.env['CI'] === 'true') {
    describe(engine.name, tests);
    return;
  }
  const reason = `${missing.join(' and ')} not installed (Debian: ${engine.packages})`;
  describe.skip(engine.name, () => {
    it(`needs ${reason}`, () => undefined);
  });
  process.stderr.write(`skipped: ${engine.name}: ${reason}\n`);
}

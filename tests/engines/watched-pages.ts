import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

declare global {
  interface Window {
    /** What went wrong in the page and its frames, kept in the page around them all. */
    testComplaints?: string[];
  }
}

/**
 * Runs before every script of a page: no driver tells what stands in the console of all engines. And it sets the
 * language, which WebKit for GTK takes from the system's locales: a bare system has none.
 */
function watch(locale: string): void {
  const around = window.top ?? window;
  const complaints = (around.testComplaints ??= []);
  const told = (reason: unknown): string =>
    reason instanceof Error ? `${reason.message}\n${reason.stack}` : String(reason);
  addEventListener(
    'error',
    (event: Event) => {
      const { target } = event;
      if (target instanceof Element) complaints.push(`not fetched: ${target.outerHTML}`);
      else if (event instanceof ErrorEvent) complaints.push(told(event.error ?? event.message));
    },
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => complaints.push(told(reason)));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    complaints.push(`${violatedDirective} held back ${blockedURI}`),
  );
  const { error } = console;
  console.error = (...values: readonly unknown[]) => {
    complaints.push(values.map(told).join(' '));
    error(...values);
  };
  Object.defineProperty(navigator, 'language', { get: () => locale });
}

export const watchScript = (locale: string): string => `(${String(watch)})(${JSON.stringify(locale)});`;

/** What went wrong so far. Runs in the page. */
export const complaints = (): readonly string[] => window.testComplaints ?? ['nobody watches'];

const root = resolve(__dirname, '../..');
const SCRIPT = 'watch.js';

/**
 * The built pages that the workbench serves, each of them watched.
 * @param locale of the browser
 * @param others texts in place of files, by path
 * @returns their folder, to be removed afterwards
 */
export function watchedBuilds(locale: string, others: Readonly<Record<string, string>> = {}): string {
  const builds = mkdtempSync(join(tmpdir(), 'planbok-watched-'));
  for (const name of ['page', 'addin']) {
    const folder = join(builds, name);
    cpSync(join(root, 'dist', name), folder, { recursive: true });
    writeFileSync(join(folder, SCRIPT), watchScript(locale));
    for (const page of readdirSync(folder).filter((file) => file.endsWith('.html'))) {
      const html = readFileSync(join(folder, page), 'utf8');
      const watched = html.replace('<head>', `<head><script src="/${name}/${SCRIPT}"></script>`);
      if (watched === html) throw new Error(`${page} has no head to put a script into`);
      writeFileSync(join(folder, page), watched);
    }
  }
  for (const [path, text] of Object.entries(others)) writeFileSync(join(builds, path), text);
  return builds;
}

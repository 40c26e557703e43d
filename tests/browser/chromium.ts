import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where systems keep a Chromium; `PLAYWRIGHT_CHROMIUM` names another. */
const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** No look-ups of its own: whatever request is seen in a test, the page made it. */
const quiet = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-sandbox',
];

/**
 * Of the packed Chromium's own flags, those that make it unlike a person's browser: one process for all pages, and no
 * rules about who may ask whom (without which it sends no `Origin`).
 */
const unlike = new Set([
  '--single-process',
  '--disable-web-security',
  '--disable-site-isolation-trials',
  '--allow-running-insecure-content',
]);

/**
 * A real Chromium: the one named, the one installed, else the one that an npm package ships (Linux only).
 * @throws Error that says what to install where there is none: such a test fails, it does not skip.
 */
export async function launched(): Promise<Browser> {
  const named = process.env['PLAYWRIGHT_CHROMIUM'];
  const installed = named ?? usual.find((path) => existsSync(path));
  if (installed !== undefined) return chromium.launch({ executablePath: installed, args: quiet });
  const { default: packed } = await import('@sparticuz/chromium');
  if (process.platform !== 'linux')
    throw new Error('No Chromium found: install Chrome or Edge, or name one in PLAYWRIGHT_CHROMIUM.');
  const args = packed.args.filter((flag) => !unlike.has(flag));
  return chromium.launch({ executablePath: await packed.executablePath(), args: [...args, ...quiet] });
}

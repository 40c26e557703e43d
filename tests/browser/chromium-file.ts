import { existsSync } from 'node:fs';

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

/** A program to start, and the flags it needs. */
export interface ChromiumFile {
  readonly path: string;
  readonly args: readonly string[];
}

/** The Chromium named, the one installed, else the one that an npm package ships (Linux only), unpacked if need be. */
export async function chromiumFile(): Promise<ChromiumFile | undefined> {
  const path = process.env['PLAYWRIGHT_CHROMIUM'] ?? usual.find((one) => existsSync(one));
  if (path !== undefined) return { path, args: [] };
  if (process.platform !== 'linux') return undefined;
  const { default: packed } = await import('@sparticuz/chromium');
  return { path: await packed.executablePath(), args: packed.args.filter((flag) => !unlike.has(flag)) };
}

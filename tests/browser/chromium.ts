import { chromium, type Browser } from 'playwright-core';
import { chromiumFile } from './chromium-file';

/**
 * No look-ups of its own: whatever request is seen in a test, the page made it. Drawn without a graphics card, imitated or
 * real: the same everywhere.
 */
const quiet = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-gpu',
  '--no-sandbox',
];

/**
 * A real Chromium.
 * @throws Error that says what to install where there is none: such a test fails, it does not skip.
 */
export async function launched(): Promise<Browser> {
  const file = await chromiumFile();
  if (!file)
    throw new Error('No Chromium found: install Chrome or Edge, or name one in PLAYWRIGHT_CHROMIUM.');
  const { path: executablePath, args, libraries } = file;
  const env = libraries === undefined ? {} : { env: { ...process.env, LD_LIBRARY_PATH: libraries } };
  return chromium.launch({ executablePath, args: [...args, ...quiet], ...env });
}

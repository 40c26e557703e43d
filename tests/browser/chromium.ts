import type { Browser, BrowserServer, BrowserType, LaunchOptions } from 'playwright-core';
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

/** The driver takes a third of a second to load, which runs without a browser do not pay. */
const driver = async (): Promise<BrowserType> => (await import('playwright-core')).chromium;

/** @throws Error that says what to install where there is no Chromium: such a test fails, it does not skip. */
async function launchOptions(): Promise<LaunchOptions> {
  const file = await chromiumFile();
  if (!file)
    throw new Error('No Chromium found: install Chrome or Edge, or name one in PLAYWRIGHT_CHROMIUM.');
  const { path: executablePath, args, libraries } = file;
  const env = libraries === undefined ? {} : { env: { ...process.env, LD_LIBRARY_PATH: libraries } };
  return { executablePath, args: [...args, ...quiet], ...env };
}

/** A real Chromium that several processes use at once. */
export const launchServer = async (): Promise<BrowserServer> =>
  (await driver()).launchServer(await launchOptions());

/** The address of the Chromium of this run, where one is offered. */
async function sharedAddress(): Promise<string | undefined> {
  const desk = process.env['PLANBOK_CHROMIUM_AT'];
  if (desk === undefined) return undefined;
  const answer = await fetch(desk);
  const text = await answer.text();
  if (!answer.ok) throw new Error(text);
  return text;
}

/**
 * A real Chromium: in a test the one that all files of the run share, elsewhere one of its own. To close it closes the pages
 * that were opened through it.
 */
export async function launched(): Promise<Browser> {
  const address = await sharedAddress();
  return address === undefined ? launchedAlone() : (await driver()).connect(address);
}

/** One that nobody else uses: a trace is of a whole browser, and there is one at a time. */
export const launchedAlone = async (): Promise<Browser> => (await driver()).launch(await launchOptions());

import { resolve } from 'node:path';
import type { Browser, FrameLocator } from 'playwright-core';
import { svPane } from '../../src/text/sv/pane';
import { launched } from '../browser/chromium';
import { built, testBench, type TestBench } from './bench-server';
import { seen, type Seen } from './page/page-in-chromium';

/** The same workbook in two tabs: one holds a proposal while the other writes. */
export interface TwoTabs {
  readonly bench: TestBench;
  readonly one: Seen;
  readonly other: Seen;
}

const sample = resolve(__dirname, '../../samples/handlingsplan-exempel.xlsx');

/** Opens both, does the work, and closes them; nobody may have complained. */
export async function inTwoTabs(work: (tabs: TwoTabs) => Promise<void>): Promise<void> {
  built(['page', 'page.js'], ['addin', 'taskpane.js']);
  const browser: Browser = await launched();
  const bench = await testBench({ from: sample });
  try {
    const one = await seen(browser, bench);
    const other = await seen(browser, bench);
    for (const { page } of [one, other]) page.setDefaultTimeout(60_000);
    await work({ bench, one, other });
    expect([one.complaints, other.complaints, bench.bugs]).toEqual([[], [], []]);
  } finally {
    await browser.close();
    await bench.end();
  }
}

export const paneOf = ({ page }: Seen): FrameLocator => page.frameLocator('.pane-frame');
export const primaryOf = (tab: Seen) => paneOf(tab).locator('.footer .primary');
export const sheetsOf = ({ page }: Seen): Promise<readonly string[]> =>
  page.locator('[role=tablist] .tab').allTextContents();

/** The pane holds a proposal that waits to be written. */
export async function reviewed(tab: Seen): Promise<void> {
  await primaryOf(tab).getByText(svPane.review).click();
  await primaryOf(tab)
    .getByText(/^Skriv \d+ /)
    .waitFor();
}

/** The old proposal is refused with a sentence that says what to do, and nothing of it is written. */
export async function mustBeRefused(tab: Seen): Promise<void> {
  const error = paneOf(tab).locator('.message.error');
  await error.getByText(svPane.trouble.inPane['changed-since-preview']).waitFor();
}

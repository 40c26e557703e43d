import type { Locator, Page } from 'playwright-core';

export const primary = (page: Page): Locator => page.locator('.footer .primary');
export const heading = (page: Page): Promise<string | null> => page.locator('h1').textContent();
export const tab = (page: Page, name: string): Promise<void> => page.getByRole('tab', { name }).click();

/** What the cell of the workbook holds. */
export const valueAt = (page: Page, sheet: string, row: number, column: number): Promise<unknown> =>
  page.evaluate(([s, r, c]) => window.pane.valueAt(s, r, c), [sheet, row, column] as const);

/** The text of the element that has the keyboard. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? '');

export async function review(page: Page): Promise<void> {
  await primary(page).click();
  await page.waitForSelector('.group .cells, .group .tag');
}

/** From the review that is open to what has been written. */
export async function write(page: Page): Promise<void> {
  await primary(page).click();
  await page.waitForSelector('.message.done');
}

import type { Page } from 'playwright-core';
import { press } from './open-pane';
import type { PaneStateShown } from './states';

const tab = (name: string) => (page: Page) => press(page, `#tab-${name}`);
const primary = (page: Page): Promise<void> => press(page, '.footer .primary');
async function written(page: Page): Promise<void> {
  await primary(page);
  await page.waitForSelector('.group .cells, .group .tag');
  await primary(page);
  await page.waitForSelector('.message.done');
}

/** States of the tab of the meeting, and of the page on which a year is closed. */
export const meetingStates: readonly PaneStateShown[] = [
  { name: 'meeting', reach: tab('meeting'), hasPrimary: true },
  {
    name: 'meeting-points',
    reach: async (page) => {
      await tab('meeting')(page);
      await press(page, '#change-points');
      await page.locator('#change-points').scrollIntoViewIfNeeded();
    },
    hasPrimary: true,
  },
  {
    name: 'meeting-notes',
    reach: async (page) => {
      await tab('meeting')(page);
      await page.locator('#meeting-date').fill('igår kväll');
      await page.locator('#meeting-chair').fill('Eva Berg');
      await page.locator('#meeting-checker').fill('Eva Berg');
    },
    hasPrimary: true,
  },
  {
    name: 'meeting-more',
    reach: async (page) => {
      await tab('meeting')(page);
      await press(page, '#more-of-meeting');
      await page.locator('#meeting-date').fill('2020-11-24');
      await page.locator('#meeting-chair').fill('Eva Berg');
      await page.locator('#meeting-previous').fill('2020-12-24');
      await page.locator('#meeting-absent').fill('Eva Berg');
      await page.locator('#meeting-absent').scrollIntoViewIfNeeded();
    },
    hasPrimary: true,
  },
  {
    name: 'minutes-made',
    reach: async (page) => {
      await tab('meeting')(page);
      await written(page);
      await page.locator('#make-minutes').click();
      await page.waitForSelector('.group .cells, .group .tag');
      await primary(page);
      await page.waitForSelector('.message.done');
      await page.locator('#make-cycle').scrollIntoViewIfNeeded();
    },
    hasPrimary: true,
  },
  {
    name: 'year-move',
    reach: async (page) => {
      await tab('meeting')(page);
      await press(page, '#close-year');
      await page.locator('.year .question').waitFor();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('2');
      await page.locator('#year-deadline').fill('v. 26');
    },
    hasPrimary: true,
  },
  {
    name: 'year-drop',
    reach: async (page) => {
      await tab('meeting')(page);
      await press(page, '#close-year');
      await page.locator('.year .question').waitFor();
      await page.keyboard.press('3');
      await page.locator('#year-reason').waitFor();
    },
    hasPrimary: true,
  },
];

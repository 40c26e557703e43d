import type { Browser } from 'playwright-core';
import { launched } from '../browser/chromium';
import { built } from '../workbench/bench-server';
import { sampleBook } from './books';
import { dayOfMeeting } from './day-script';
import { atDesk } from './morning-desk';

jest.setTimeout(300_000);

let browser: Browser;
beforeAll(async () => {
  built(['page', 'page.js'], ['addin', 'taskpane.js']);
  browser = await launched();
});
afterAll(() => browser.close());

test('the review is prepared, held and minuted, its decisions are entered, the year is closed, and all of it is taken back', () =>
  atDesk(browser, sampleBook, dayOfMeeting));

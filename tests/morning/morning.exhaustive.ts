import type { Browser } from 'playwright-core';
import { launched } from '../browser/chromium';
import { built } from '../workbench/bench-server';
import { sampleBook } from './books';
import { atDesk } from './morning-desk';
import { mornings } from './script';

jest.setTimeout(240_000);

let browser: Browser;
beforeAll(async () => {
  built(['page', 'page.js'], ['addin', 'taskpane.js']);
  browser = await launched();
});
afterAll(() => browser.close());

test('every face says the same at every step of a morning with the sample', () =>
  atDesk(browser, sampleBook, mornings.nothing));

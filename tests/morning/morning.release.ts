import type { Browser } from 'playwright-core';
import { launched } from '../browser/chromium';
import { someOf } from '../case-count';
import { describeShared } from '../shared-folder';
import { built } from '../workbench/bench-server';
import { englishSample, othersBooks } from './books';
import { atDesk } from './morning-desk';
import { mornings } from './script';

jest.setTimeout(240_000);

describeShared('a morning with workbooks of others', (folder) => {
  let browser: Browser;
  beforeAll(async () => {
    built(['page', 'page.js'], ['addin', 'taskpane.js']);
    browser = await launched();
  });
  afterAll(() => browser.close());

  test.each(someOf([englishSample, ...othersBooks(folder)].map((book) => [book.name, book] as const)))(
    'every face says the same at every step: %s',
    (_, book) => atDesk(browser, book, mornings[book.lacks ?? 'nothing']),
  );
});

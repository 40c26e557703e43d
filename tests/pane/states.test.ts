import type { Browser } from 'playwright-core';
import { launched } from '../browser/chromium';
import { someOf } from '../case-count';
import { mounted, type Opened } from './open-pane';
import { checkedPage, misplaced, mustBeUsable, pictures, statesToSee } from './state-checks';

let browser: Browser;
let empty: Opened;
beforeAll(async () => {
  browser = await launched();
  empty = await checkedPage(browser);
}, 120_000);
afterAll(() => browser.close(), 60_000);

test.each(someOf(statesToSee(0)))(
  '$name, $look.language, $look.theme: nothing sticks out, everybody can use it, the button is in sight',
  (state) => mustBeUsable(empty, state),
  60_000,
);

test('34 px at the top right are left to the program', async () => {
  const page = await mounted(empty, { width: 270, preferences: { language: 'en', theme: 'light' } });
  const last = await page.locator('#tab-meeting').boundingBox();
  expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(270 - 34);
}, 60_000);

test('with the colours of the system’s own choice, parts are still told apart', async () => {
  const page = await mounted(empty);
  await page.emulateMedia({ forcedColors: 'active' });
  await page.screenshot({ path: `${pictures}/forced-colors.png` });
  const backgrounds = await page.evaluate(() =>
    ['.bar .done', '.bar .ongoing', '.footer .primary'].map((part) => {
      const element = document.querySelector(part);
      return element && getComputedStyle(element).backgroundColor;
    }),
  );
  expect(backgrounds[0]).not.toBe(backgrounds[1]);
  expect(await misplaced(page, true)).toEqual([]);
}, 60_000);

import type { Browser } from 'playwright-core';
import { launched } from '../browser/chromium';
import type { Opened } from './open-pane';
import { checkedPage, mustBeUsable, statesToSee } from './state-checks';

let browser: Browser;
let empty: Opened;
beforeAll(async () => {
  browser = await launched();
  empty = await checkedPage(browser);
}, 120_000);
afterAll(() => browser.close(), 60_000);

test.each(([1, 2] as const).flatMap((turn) => statesToSee(turn)))(
  '$name, $look.language, $look.theme: nothing sticks out, everybody can use it, the button is in sight',
  (state) => mustBeUsable(empty, state),
  60_000,
);

import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { launched } from '../browser/chromium';
import { bundled } from './bundle';
import { emptyPage, mounted, type Opened } from './open-pane';
import { paneStates } from './states';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const pictures = resolve(__dirname, '../../out/pane');
const widths = [270, 300, 320, 350] as const;
/** Of Excel on the desktop, at its lowest, and of Excel on the web. */
const heights = [378, 455] as const;
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** axe-core, as its script puts it in a page. */
interface Checker {
  readonly run: (where: Document, options: RunOptions) => Promise<AxeResults>;
}

let browser: Browser;
let empty: Opened;
beforeAll(async () => {
  browser = await launched();
  empty = await emptyPage(browser, await bundled('tests/pane/test-page.ts'));
  await empty.page.evaluate(axe);
  mkdirSync(pictures, { recursive: true });
}, 120_000);
afterAll(() => browser.close(), 60_000);

/** What axe-core finds, as `rule: element`. */
const violations = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async (tags) => {
    const { axe: checker } = window as unknown as { axe: Checker };
    const found: AxeResults = await checker.run(document, {
      runOnly: { type: 'tag', values: [...tags] },
      resultTypes: ['violations'],
    });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
    );
  }, rules);

/** Whatever sticks out to the side in either theme, and a primary button that is out of sight. */
const misplaced = (page: Page, hasPrimary: boolean): Promise<readonly string[]> =>
  page.evaluate((isButtonAsked) => {
    const { documentElement: html } = document;
    const sticking = (): readonly string[] => {
      const wide = html.scrollWidth > window.innerWidth ? ['page'] : [];
      const panel = document.querySelector('[role=tabpanel]');
      const inside = panel && panel.scrollWidth > panel.clientWidth ? ['panel'] : [];
      const cut = [...document.querySelectorAll('button, h1, h2, p, input, select')].filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && (right > window.innerWidth + 0.5 || left < -0.5);
      });
      return [...wide, ...inside, ...cut.map(({ outerHTML }) => outerHTML.slice(0, 120))];
    };
    const outOfSight = (): readonly string[] => {
      const box = document.querySelector('.footer .primary')?.getBoundingClientRect();
      const isInSight = box && box.height > 0 && box.top >= 0 && box.bottom <= window.innerHeight;
      return isButtonAsked && isInSight !== true ? ['the button is out of sight'] : [];
    };
    const before = html.dataset['theme'];
    const found = ['light', 'dark'].flatMap((theme) => {
      html.dataset['theme'] = theme;
      return [...sticking(), ...outOfSight()].map((what) => `${theme}: ${what}`);
    });
    html.dataset['theme'] = before;
    return found;
  }, hasPrimary);

/** Between them every state is looked at in both themes and both languages. */
const looks = [
  { language: 'sv', theme: 'light' },
  { language: 'en', theme: 'dark' },
] as const;

describe.each(paneStates)('$name', ({ name, options, reach, hasPrimary }) => {
  test.each(looks)(
    '$language, $theme: nothing sticks out, everybody can use it, the button is in sight',
    async (preferences) => {
      const page = await mounted(empty, { ...options, preferences });
      await reach(page);
      for (const width of widths) {
        for (const height of heights) {
          const place = `${name} ${preferences.language} ${width} × ${height}`;
          await page.setViewportSize({ width, height });
          expect({ place, found: await misplaced(page, hasPrimary) }).toEqual({ place, found: [] });
        }
      }
      await page.setViewportSize({ width: 320, height: 455 });
      await page.screenshot({ path: `${pictures}/${name}-${preferences.language}-${preferences.theme}.png` });
      expect(await violations(page)).toEqual([]);
      expect(empty.strays).toEqual([]);
    },
    60_000,
  );
});

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

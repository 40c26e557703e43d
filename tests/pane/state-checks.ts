import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { bundled } from './bundle';
import { emptyPage, mounted, type Opened } from './open-pane';
import { paneStates, type PaneStateShown } from './states';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
export const pictures = resolve(__dirname, '../../out/pane');
const widths = [270, 300, 320, 350] as const;
/** Of Excel on the desktop, at its lowest, and of Excel on the web. */
const heights = [378, 455] as const;
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** axe-core, as its script puts it in a page. */
interface Checker {
  readonly run: (where: Document, options: RunOptions) => Promise<AxeResults>;
}

/** The pane's page, with axe-core in it. */
export async function checkedPage(browser: Browser): Promise<Opened> {
  const empty = await emptyPage(browser, await bundled('tests/pane/test-page.ts'));
  await empty.page.evaluate(axe);
  mkdirSync(pictures, { recursive: true });
  return empty;
}

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
export const misplaced = (page: Page, hasPrimary: boolean): Promise<readonly string[]> =>
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

/** Between them every state is looked at in both themes and every language. */
const looks = [
  { language: 'sv', theme: 'light' },
  { language: 'en', theme: 'dark' },
  { language: 'nb', theme: 'light' },
] as const;

export type StateLook = (typeof looks)[number];

/** In one run every state is looked at once, every third in each look; a run of all tests adds the others, a `turn` each. */
export const statesToSee = (turn: 0 | 1 | 2): readonly (PaneStateShown & { readonly look: StateLook })[] =>
  paneStates.flatMap((state, index) => {
    const look = looks[(index + turn) % looks.length];
    return look ? [{ ...state, look }] : [];
  });

/** Nothing sticks out, everybody can use it, the button is in sight. Leaves a picture of the state in `out/pane`. */
export async function mustBeUsable(
  empty: Opened,
  { name, options, reach, hasPrimary, look: preferences }: ReturnType<typeof statesToSee>[number],
): Promise<void> {
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
}

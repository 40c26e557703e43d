import type { Place, Tab } from './tab';

/** Widths of the pane, in pixels: Excel's own, and the least that a person can drag it to. */
const widths = [320, 270];

/** What scrolls but should not: anything sideways, and the page itself, whose middle scrolls. Runs in the page. */
const scrolling = (): readonly string[] => {
  const page = document.documentElement;
  const isScroller = (element: Element): boolean =>
    element === page || /auto|scroll/.test(getComputedStyle(element).overflowX);
  const named = ({ localName, className }: Element): string => `${localName}.${className}`;
  const sideways = [page, ...document.body.querySelectorAll('*')]
    .filter((element) => element.scrollWidth > element.clientWidth && isScroller(element))
    .map((element) => `${named(element)} ${element.scrollWidth - element.clientWidth} px sideways`);
  const down = page.scrollHeight - page.clientHeight;
  return down > 0 ? [...sideways, `the page ${down} px down`] : sideways;
};

/** Gives the frame of the pane a width. Runs in the page around it. */
const setWidth = (css: string, pixels: number | null): void => {
  const frame = document.querySelector<HTMLElement>(css);
  if (frame) frame.style.width = pixels === null ? '' : `${pixels}px`;
};

export interface PaneInFrame {
  readonly tab: Tab;
  readonly css: string;
  /** What its pictures are called, with what is shown added. */
  readonly pictures: string;
}

/** What scrolls in the pane but should not, of what is shown now, in every width. Leaves a picture of each. */
export async function misfits(
  { tab, css, pictures }: PaneInFrame,
  shown: string,
): Promise<readonly string[]> {
  const found: string[] = [];
  const pane: Place = tab.page.frame(css);
  for (const width of widths) {
    await tab.page.evaluate(setWidth, css, width);
    const innerWidth = await pane.evaluate(() => window.innerWidth);
    if (innerWidth !== width) throw new Error(`the pane is ${innerWidth} wide, not ${width}`);
    found.push(...(await pane.evaluate(scrolling)).map((what) => `${shown} at ${width}: ${what}`));
    await tab.picture(`${pictures}-${shown}-${width}`);
  }
  await tab.page.evaluate(setWidth, css, null);
  return found;
}

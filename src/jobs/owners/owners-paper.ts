import { DEFAULT_SIZE, linesHeight } from '../../book/text-lines';
import type { SheetLines } from '../sheets/sheet-lines';

/** Of the columns of the owners' sheet. */
export const WIDTHS = [8, 32, 11, 13, 17, 15];

/** Points of rows that a standing page of A4 takes at 85 percent: 264 mm, and somewhat less. */
const PAGE = 860;
const TITLE_SIZE = 18;
const SECTION_SIZE = 13;

/* Points. */
export const TITLE = linesHeight(1, TITLE_SIZE);
export const SECTION = linesHeight(1, SECTION_SIZE);
export const LINE = linesHeight(1, DEFAULT_SIZE);
/** The line of the plan and the headings, which repeat on each page after the first. */
export const REPEATED = 2 * LINE;
/** The title, the day and the empty line below them. */
export const TOP = TITLE + 2 * LINE;

/** What is used of the page, and where later pages begin. */
interface Paper {
  readonly breaks: number[];
  /** Makes room for so many points: on the next page, where this one has not enough. */
  readonly need: (height: number) => void;
}

/** @param onPage what a page begins with, after the rows that repeat; it tells how high that is */
export function paperOf(sheet: SheetLines, start: number, repeated: number, onPage: () => number): Paper {
  let used = start;
  const breaks: number[] = [];
  return {
    breaks,
    need: (height) => {
      if (used + height > PAGE) {
        breaks.push(sheet.next());
        used = repeated + onPage();
      }
      used += height;
    },
  };
}

import { MOST_LINES } from './rollup-table';

/** Widths of the overview's columns in characters: that of the labels, and those of the numbers. */
export const LABEL_WIDTH = 44;
export const COUNT_WIDTH = 12;

/** Letters that a cell of the labels' width holds on a line: letters are narrower than the digits that widths are told in. */
const LABEL_LETTERS = 50;

/** Lines of an A4 page on its side: of the first, with its title and large numbers, and of the others. Measured. */
const FIRST_PAGE = 32;
const NEXT_PAGE = 31;
/** Lines that the count of lines may be wrong by: programs wrap a text at different letters. */
const SLACK = 2;

const MOST_CHART_ROWS = 16;
/** Rows of a chart that stands with its table on a page. */
export const CHART_ROWS = 14;
const LEAST_CHART_ROWS = 8;
/** A section longer than a page begins on a page where its title, its headings and two of its lines fit. */
const LEAST_OF_SECTION = 4;
/** A section's title and its headings. */
const HEADS = 2;

const linesOf = (text: string, letters: number): number => Math.max(1, Math.ceil(text.length / letters));

/** The lines beyond one a row that these texts take in the column of labels. */
export const wrappedLabels = (labels: readonly string[]): number =>
  labels.reduce((sum, label) => sum + linesOf(label, LABEL_LETTERS) - 1, 0);

/** The lines beyond one a row that a cross table takes: labels and headings that are longer than their columns wrap. */
export const wrappedTable = (labels: readonly string[], headings: readonly string[]): number =>
  wrappedLabels(labels.slice(0, MOST_LINES)) +
  Math.max(0, ...headings.map((heading) => linesOf(heading, COUNT_WIDTH) - 1));

/** Lines from this one to the last of its page, itself counted. */
const roomAt = (line: number): number =>
  line <= FIRST_PAGE ? FIRST_PAGE - line + 1 : NEXT_PAGE - ((line - FIRST_PAGE - 1) % NEXT_PAGE);

/** Empty rows before what needs so many lines of one page and would begin on this one; none where they certainly fit. */
function rowsBefore(line: number, needed: number): number {
  const room = roomAt(line);
  if (room < needed + SLACK) return room + 2 * SLACK;
  const used = NEXT_PAGE - room;
  // The first lines of a page may be the last of the page before.
  return line > FIRST_PAGE && used < SLACK ? SLACK - used : 0;
}

interface SectionSpace {
  readonly above: number;
  /** The section is to begin a page. */
  readonly beginsPage: boolean;
}

/**
 * Empty rows before a section of so many lines below its headings that would begin on this line. One that a page has room
 * for is not parted: the headings of a table are repeated on no page (decision 27).
 */
export function beforeSection(line: number, lines = LEAST_OF_SECTION - HEADS): SectionSpace {
  const whole = lines + HEADS;
  const needed = whole + SLACK <= NEXT_PAGE ? whole : LEAST_OF_SECTION;
  const above = rowsBefore(line, needed);
  return { above, beginsPage: roomAt(line) < needed + SLACK };
}

export interface ChartSpace {
  /** Empty rows before the chart: what is left of a page with too little room for it. */
  readonly above: number;
  readonly chart: number;
  /** Empty rows from the chart to the next section. */
  readonly below: number;
  /** The next section is to begin a page. */
  readonly endsPage: boolean;
}

/**
 * Where the chart stands, and how high it is, when it would begin on this line of the paper. Chart and legend are on one
 * page; on the first page the next section follows on the second.
 */
export function chartSpace(line: number): ChartSpace {
  const room = roomAt(line) - SLACK;
  if (line <= FIRST_PAGE && room >= LEAST_CHART_ROWS) {
    const chart = Math.min(MOST_CHART_ROWS, room);
    return { above: 0, chart, below: room - chart + 2 * SLACK, endsPage: true };
  }
  return { above: rowsBefore(line, MOST_CHART_ROWS), chart: MOST_CHART_ROWS, below: 1, endsPage: false };
}

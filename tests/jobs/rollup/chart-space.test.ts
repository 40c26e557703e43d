import { beforeSection, chartSpace, wrappedTable } from '../../../src/jobs/rollup/chart-space';

const lines = Array.from({ length: 150 }, (_, index) => index + 1);

/** Pages as programs may make them: of the lines that are reckoned with, or of a line more or fewer. */
const papers = [-1, 0, 1].map((more) => ({ first: 32 + more, next: 31 + more }));

const pageOf = (line: number, { first, next }: (typeof papers)[number]): number =>
  line <= first ? 1 : 2 + Math.floor((line - first - 1) / next);

/** A line too many or too few on each page adds up: what is told is told of the first three pages. */
const early = lines.filter((line) => line <= 64);

test.each(papers)('a chart and its legend are on one page, whatever stands above: %j', (paper) => {
  for (const line of early) {
    const { above, chart } = chartSpace(line);
    const top = line + above;
    expect([line, pageOf(top + chart - 1, paper)]).toEqual([line, pageOf(top, paper)]);
  }
});

test('the section after a chart on the first page begins on the second', () => {
  for (const line of lines) {
    const { above, chart, below } = chartSpace(line);
    expect(chart).toBeGreaterThanOrEqual(8);
    if (line < 20) expect(line + above + chart + below).toBeGreaterThan(33);
  }
});

test.each(papers)('a section’s title, its headings and two lines are on one page: %j', (paper) => {
  for (const line of early) {
    const top = line + beforeSection(line).above;
    expect([line, pageOf(top + 3, paper)]).toEqual([line, pageOf(top, paper)]);
  }
});

test.each(papers)('a section that a page has room for is on one page: %j', (paper) => {
  for (const line of early) {
    for (const lines of [5, 12, 20]) {
      const { above, beginsPage } = beforeSection(line, lines);
      const top = line + above;
      expect([line, pageOf(top + lines + 1, paper)]).toEqual([line, pageOf(top, paper)]);
      expect(beginsPage).toBe(above > 4);
    }
  }
});

test('no more than a page’s end is left white', () => {
  for (const line of lines) expect(beforeSection(line).above).toBeLessThanOrEqual(9);
});

test.each<[labels: readonly string[], headings: readonly string[], more: number]>([
  [['Avfall', 'Resor'], ['Pågår', 'Klar'], 0],
  [['Avfall', 'Resor'], ['In progress', 'Status unclear'], 1],
  [['a'.repeat(51), 'b'.repeat(101)], ['Klar'], 3],
])('lines that wrap: %j, %j', (labels, headings, more) => {
  expect(wrappedTable(labels, headings)).toBe(more);
});

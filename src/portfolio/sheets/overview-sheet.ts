import { sheetNameFor, type OwnSheet } from '../../jobs/sheets/own-sheet';
import { sheetLines, type SheetLines } from '../../jobs/sheets/sheet-lines';
import { footerOf } from '../../jobs/sheets/footer';
import { typedTitle } from '../../jobs/sheets/typed-title';
import {
  beforeSection,
  CHART_ROWS,
  chartSpace,
  COUNT_WIDTH,
  LABEL_WIDTH,
  wrappedTable,
} from '../../jobs/rollup/chart-space';
import { cellRef } from '../../jobs/rollup/formulas';
import { addHeadlines } from '../../jobs/rollup/headline-row';
import { ordered } from '../../jobs/rollup/rollup-counts';
import {
  countFormat,
  CROSS_COLUMNS,
  crossTable,
  headlines,
  MOST_LINES,
  statusChart,
  statusHeadings,
} from '../../jobs/rollup/rollup-table';
import { trendSection } from '../../jobs/rollup/trend';
import type { WorkbookSnapshot } from '../../book/snapshot';
import { textOf } from '../../book/cells';
import { languages } from '../../plan/field';
import { portfolioTextIn, type PortfolioText } from '../../text/portfolio';
import { textIn, type Text } from '../../text/text';
import type { Portfolio } from '../portfolio';
import { PORTFOLIO_MARK } from '../unit-facts';
import { dayTotals, type UnitsBefore } from '../unit-days';
import { addFollowUp, addOtherYears } from './follow-up';

/** Units that the chart shows: those at the top of the table. */
const MOST_BARS = 30;
/** A table of all units has a line for each. */
const ALL_LINES = 20_000;
const LEAST_DAYS = 3;
const MOST_DAYS = 12;

const YEAR = /\d{4}$/;

/** Whether Planbok writes such a title, for whichever year and in whichever language. */
function isOurTitle(title: string): boolean {
  const year = YEAR.exec(title)?.[0];
  return languages.some(
    (language) => title === portfolioTextIn(language).title(year === undefined ? null : Number(year)),
  );
}

/** Files that are named above the numbers that they are missing from. */
const MOST_NAMED = 5;

const unreadFiles = ({ files }: Portfolio): readonly string[] =>
  files.flatMap(({ path, fate }) => (fate.is === 'failed' ? [path] : []));

/** The title, the day, what was counted and what is missing from it. */
function addHead(sheet: SheetLines, book: WorkbookSnapshot, portfolio: Portfolio, text: PortfolioText): void {
  const { units, files, today, year, doubled, language } = portfolio;
  sheet.add([typedTitle(book, PORTFOLIO_MARK, isOurTitle) ?? text.title(year)], 'title');
  sheet.add([textIn(language).rollup.asOf, { date: today }]);
  sheet.look({ row: 2, column: 1, rows: 1, columns: 1 }, 'label');
  sheet.look({ row: 2, column: 2, rows: 1, columns: 1 }, 'body');
  sheet.add([text.counts(units.length, files.length)], 'subtitle');
  sheet.add([units.length === 0 ? text.noUnits : text.notLive], 'subtitle');
  sheet.add([text.ownNotes], 'subtitle');
  const unread = unreadFiles(portfolio);
  if (unread.length > 0)
    sheet.add(
      [text.unreadFiles(unread.slice(0, MOST_NAMED), Math.max(0, unread.length - MOST_NAMED))],
      'problem',
    );
  if (doubled.length > 0) sheet.add([text.doubled(doubled)], 'problem');
  sheet.skip();
}

interface Drawing {
  readonly formats: NonNullable<OwnSheet['formats']>[number][];
  readonly charts: NonNullable<OwnSheet['charts']>[number][];
  readonly pages: number[];
  /** Lines of the paper beyond one a row, so far. */
  wrapped: number;
}

/** What stands on the sheet of this name where there are units to show. */
function addUnits(
  sheet: SheetLines,
  name: string,
  { portfolio, before, days, text, words }: Omit<OverviewOf, 'book'> & { words: Text; text: PortfolioText },
  drawing: Drawing,
): void {
  const { units, all, byGoal, year, others } = portfolio;
  const { formats, charts, pages } = drawing;
  const beginSection = (lines: number): void => {
    const { above, beginsPage } = beforeSection(sheet.next() + drawing.wrapped, lines);
    sheet.skip(above);
    if (beginsPage) pages.push(sheet.next());
  };
  const groups = units.map((unit) => ({ label: unit.name, tally: unit.facts.tally }));
  const todayCell = cellRef(2, 2);
  const allRow = sheet.next() + 5 + groups.length;
  addHeadlines(sheet, headlines(allRow, all), words);
  sheet.skip();
  const names = { title: text.byUnit, heading: text.unit, none: text.noUnit, most: ALL_LINES };
  const of = { plans: null, field: 'goal', all, todayCell, text: words } as const;
  const table = crossTable(sheet, { ...of, names }, groups);
  formats.push(countFormat(table));
  const labels = groups.map(({ label }) => label);
  drawing.wrapped += wrappedTable(labels, statusHeadings(words));
  sheet.skip();
  const space = chartSpace(sheet.next() + drawing.wrapped);
  sheet.skip(space.above);
  const bars = { ...table, lastRow: Math.min(table.lastRow, table.firstRow + MOST_BARS - 1) };
  charts.push({
    block: { row: sheet.next(), column: 1, rows: space.chart, columns: CROSS_COLUMNS },
    chart: statusChart(name, bars, text.byUnit),
  });
  sheet.skip(space.chart + space.below);
  if (space.endsPage) pages.push(sheet.next());
  beginSection(units.length + 2);
  formats.push(...addFollowUp(sheet, { units, before, text }));
  sheet.skip();
  if (byGoal.some(({ label }) => label !== null)) {
    const goals = ordered(byGoal);
    const goalLabels = goals.map(({ label }) => textOf(label));
    beginSection(
      Math.min(goals.length, MOST_LINES + 1) + wrappedTable(goalLabels, statusHeadings(words)) + 1,
    );
    const { byGoal: title, goal: heading, noGoal: none } = words.rollup;
    formats.push(countFormat(crossTable(sheet, { ...of, names: { title, heading, none } }, goals)));
    drawing.wrapped += wrappedTable(goalLabels, statusHeadings(words));
    sheet.skip();
  }
  const totals = dayTotals(days, year, MOST_DAYS);
  if (totals.length >= LEAST_DAYS) {
    beginSection(totals.length + CHART_ROWS);
    const trend = trendSection(
      sheet,
      name,
      totals.map(({ day, units: count, figures }) => ({
        day: `${day}, ${text.units(count)}`,
        year,
        figures,
        tables: count,
        actions: [],
      })),
      words,
    );
    formats.push(trend.format);
    charts.push(trend.chart);
  }
  if (others.length > 0) {
    beginSection(others.length);
    formats.push(addOtherYears(sheet, others, text));
  }
}

interface OverviewOf {
  readonly book: WorkbookSnapshot;
  readonly portfolio: Portfolio;
  readonly before: UnitsBefore | null;
  readonly days: Parameters<typeof dayTotals>[0];
}

/** All units side by side: five numbers, status by unit with a stacked bar, what is missing, what has changed, status by goal. */
export function overviewSheet(of: OverviewOf, text: PortfolioText): OwnSheet {
  const { book, portfolio } = of;
  const words = textIn(portfolio.language);
  const name = sheetNameFor(book, PORTFOLIO_MARK, text.sheets.overview);
  const sheet = sheetLines();
  const drawing: Drawing = { formats: [], charts: [], pages: [], wrapped: 0 };
  addHead(sheet, book, portfolio, text);
  if (portfolio.units.length > 0) addUnits(sheet, name, { ...of, text, words }, drawing);
  else if (portfolio.others.length > 0) drawing.formats.push(addOtherYears(sheet, portfolio.others, text));
  const { formats, charts, pages } = drawing;
  return {
    mark: PORTFOLIO_MARK,
    preferredName: text.sheets.overview,
    lines: sheet.lines,
    looks: sheet.looks,
    formats,
    links: sheet.links,
    charts,
    widths: [LABEL_WIDTH, ...Array.from({ length: CROSS_COLUMNS - 1 }, () => COUNT_WIDTH)],
    page: {
      orientation: 'landscape',
      ...(pages.length === 0 ? {} : { breaksBefore: [...new Set(pages)], isFitted: true as const }),
      footer: footerOf({ organisation: null }, text.sheets.overview, portfolio.today),
    },
  };
}

import { addressName } from '../../book/area';
import { pause, type Pausable } from '../../book/pausable';
import { sheetNamed, type WorkbookSnapshot } from '../../book/snapshot';
import type { Language } from '../../plan/field';
import { needsDecision } from '../../plan/needs-decision';
import type { PlanReading, Problem, TableReading } from '../../plan/reading';
import { problemText } from '../../text/problem';
import { allTexts, type Text } from '../../text/text';
import { goalCounts } from '../goals/goal-figures';
import { sinceLast } from '../history/since';
import { sinceWords } from '../history/since-words';
import { cellRef } from './formulas';
import { footerOf } from '../sheets/footer';
import { sheetNameFor, type OwnSheet } from '../sheets/own-sheet';
import { areFewRuns, labelFields, type LabelField } from './carried-labels';
import {
  beforeSection,
  CHART_ROWS,
  chartSpace,
  COUNT_WIDTH,
  LABEL_WIDTH,
  wrappedLabels,
  wrappedTable,
} from './chart-space';
import { countedLines, labelsOf, type TableLines } from './counted-lines';
import { cellsSayWhatIsRead } from './counted-plan';
import { areHeld, isHeldOverAll } from './formula-lengths';
import { goalRemarks } from './goal-lines';
import { goalLabels, goalsSaid, goalsSection } from './goals-section';
import { addHeadlines } from './headline-row';
import { MOST_LISTED, overdueList, overdueRows } from './overdue-list';
import { planRanges, type PlanRanges } from './plan-ranges';
import { ordered } from './rollup-counts';
import {
  CROSS_COLUMNS,
  MOST_LINES,
  countFormat,
  crossTable,
  headlines,
  statusChart,
  statusHeadings,
  type CrossNames,
  type CrossTable,
} from './rollup-table';
import { sheetLines, type SheetLines } from '../sheets/sheet-lines';
import { trendDays, trendSection } from './trend';
import { typedTitle } from '../sheets/typed-title';
import type { ResultSheet } from '../verbs';

export const ROLLUP_MARK = 'rollup' satisfies ResultSheet;

/** Where the day that overdue is counted from stands, so that a person can change it (row 2, column B). */
const TODAY_CELL = cellRef(2, 2);

const YEAR = /\d{4}$/;

/** Whether an overview of ours has this title, for whichever year and in whichever language. */
function isOurTitle(title: string): boolean {
  const year = YEAR.exec(title)?.[0];
  return allTexts.some(({ rollup }) => title === rollup.title(year === undefined ? null : Number(year)));
}

function problemList(
  sheet: SheetLines,
  problems: readonly Problem[],
  off: number,
  language: Language,
  text: Text,
): void {
  const asked = problems.filter(needsDecision);
  sheet.add([text.rollup.problemList(asked.length)], 'section', CROSS_COLUMNS);
  if (off > 0) sheet.add([text.rollup.rulesOff(off)], 'muted');
  if (asked.length === 0) {
    sheet.add([text.rollup.noProblems], 'body');
    return;
  }
  const [cell = '', what = ''] = text.rollup.problemHeadings;
  sheet.add([cell, what, ...Array.from({ length: CROSS_COLUMNS - 2 }, () => null)], 'heading');
  for (const problem of asked.slice(0, MOST_LISTED)) {
    const row = sheet.add([addressName(problem.at), problemText(problem, language)], 'body', 1);
    sheet.look({ row, column: 2, rows: 1, columns: 1 }, 'beside');
    sheet.link(row, 1, problem.at);
  }
  if (asked.length > MOST_LISTED) sheet.add([text.rollup.more(asked.length - MOST_LISTED)], 'muted');
}

export interface RollupOf {
  readonly book: WorkbookSnapshot;
  readonly reading: PlanReading;
  readonly plans: readonly TableReading[];
  readonly year: number | null;
  readonly today: string;
  readonly language: Language;
  /** Structuring would find nothing to do; else the sheet says that the plan is counted as it stands. */
  readonly isInOrder: boolean;
  /** How many rules are switched off. */
  readonly off: number;
}

/** Whether every number can be a formula that gives what was read: else it is written as a number, which the sheet says. */
function* isLiveOver(
  book: WorkbookSnapshot,
  ranges: readonly PlanRanges[],
  today: string,
): Pausable<boolean> {
  for (const plan of ranges) {
    const sheet = sheetNamed(book, plan.table.sheet);
    if (sheet === undefined || !cellsSayWhatIsRead(sheet, plan, today)) return false;
    yield pause;
  }
  if (!isHeldOverAll(ranges, TODAY_CELL)) return false;
  return labelFields.every((field) => areFewRuns(ranges.map(({ carried }) => carried(field))));
}

/**
 * The status overview of a year's plan: the numbers of the whole plan, status by area, by goal and by owner as live formulas with a
 * stacked bar, what is overdue, and what is left to decide. It says on which day and from how many rows it was made, and whether
 * the plan is counted as it stands. It pauses between what it does with a whole plan, each some milliseconds' work.
 */
export function* rollupSheet(of: RollupOf, problems: readonly Problem[], text: Text): Pausable<OwnSheet> {
  const sheet = yield* overviewOf(of, problems, text, true);
  return areHeld(sheet.lines) ? sheet : yield* overviewOf(of, problems, text, false);
}

/** @param mayBeLive whether its numbers may be formulas */
function* overviewOf(
  of: RollupOf,
  problems: readonly Problem[],
  text: Text,
  mayBeLive: boolean,
): Pausable<OwnSheet> {
  const { reading, year, today, language } = of;
  const since = sinceLast(of.book, of.plans, year, today);
  const plans = of.plans.filter(({ rows }) => rows.length > 0);
  const ranges: PlanRanges[] = [];
  for (const table of plans) {
    ranges.push(planRanges(table, text, of.book));
    yield pause;
  }
  const goals = goalCounts(reading, year, today);
  const counting = countedLines(ranges, plans, goals, today);
  const live = mayBeLive && (yield* isLiveOver(of.book, ranges, today)) ? counting(true) : null;
  const isLive = live !== null && live.byGoal.isLive;
  yield pause;
  const name = sheetNameFor(of.book, ROLLUP_MARK, text.rollup.sheet);
  const sheet = sheetLines();
  // Lines of the paper beyond one a row, so far.
  let wrapped = 0;
  const pages: number[] = [];
  const beginSection = (lines: number): void => {
    const { above, beginsPage } = beforeSection(sheet.next() + wrapped, lines);
    sheet.skip(above);
    if (beginsPage) pages.push(sheet.next());
  };
  const wrappedIn = (lines: TableLines): number => wrappedTable(labelsOf(lines), statusHeadings(text));
  const linesOfTable = (lines: TableLines): number =>
    lines.above.length + Math.min(lines.groups.length, MOST_LINES + 1) + wrappedIn(lines) + 1;
  sheet.add([typedTitle(of.book, ROLLUP_MARK, isOurTitle) ?? text.rollup.title(year)], 'title');
  sheet.add([text.rollup.asOf, { date: today }]);
  sheet.look({ row: 2, column: 1, rows: 1, columns: 1 }, 'label');
  sheet.look({ row: 2, column: 2, rows: 1, columns: 1 }, isLive ? 'input' : 'body');
  sheet.add(
    [text.rollup.counts(reading.rows.read, reading.rows.interpreted, reading.rows.listed)],
    'subtitle',
  );
  const howLive = isLive ? text.rollup.live : text.rollup.notLive;
  sheet.add([plans.length === 0 ? text.rollup.noPlan : howLive], 'subtitle');
  if (!of.isInOrder) sheet.add([text.rollup.notInOrder], 'problem');
  for (const problem of problems)
    if (problem.code === 'same-actions') sheet.add([text.rollup.countedTwice(problem)], 'problem');
  sheet.skip();
  const formats: NonNullable<OwnSheet['formats']>[number][] = [];
  const charts: NonNullable<OwnSheet['charts']>[number][] = [];
  if (plans.length > 0) {
    const { all, by, byGoal } = isLive ? live : counting(false);
    yield pause;
    const cross = (field: LabelField, lines: TableLines, names: CrossNames): CrossTable => {
      const crossOf = { plans: isLive ? ranges : null, field, all, names, todayCell: TODAY_CELL, text };
      const table = crossTable(sheet, crossOf, lines.groups, lines.above);
      formats.push(countFormat(table));
      wrapped += wrappedIn(lines);
      if (field === 'goal')
        for (const remark of goalRemarks(byGoal, goals, text)) sheet.add([remark], 'muted');
      return table;
    };
    const goalNames = { title: text.rollup.byGoal, heading: text.rollup.goal, none: text.rollup.noGoal };
    const areas = { above: [], groups: by('area') };
    const isByArea = areas.groups.some(({ label }) => label !== null);
    const main = isByArea ? areas : byGoal;
    const labelRow = sheet.next();
    // The numbers refer to the cross table's last line, whose row is known once the lines above it are counted.
    const lines = main.above.length + Math.min(main.groups.length, MOST_LINES);
    const allRow = labelRow + (since === null ? 5 : 6) + lines;
    const numbers = headlines(allRow, all);
    addHeadlines(sheet, numbers, text);
    if (since !== null) sheet.add([sinceWords(since, text.since)], 'subtitle');
    sheet.skip();
    const mainNames = isByArea
      ? { title: text.rollup.byArea, heading: text.rollup.area, none: text.rollup.noArea }
      : goalNames;
    const table = cross(isByArea ? 'area' : 'goal', main, mainNames);
    sheet.skip();
    const space = chartSpace(sheet.next() + wrapped);
    sheet.skip(space.above);
    charts.push({
      block: { row: sheet.next(), column: 1, rows: space.chart, columns: CROSS_COLUMNS },
      chart: statusChart(name, table, mainNames.title),
    });
    sheet.skip(space.chart + space.below);
    if (space.endsPage) pages.push(sheet.next());
    if (isByArea && by('goal').some(({ label }) => label !== null)) {
      beginSection(linesOfTable(byGoal));
      cross('goal', byGoal, goalNames);
      sheet.skip();
    }
    const on = { book: of.book, today, text, year };
    const said = goalsSaid(goals.goals, on);
    if (said.length > 0) {
      const labels = goalLabels(said);
      beginSection(labels.length + wrappedLabels(labels) + 2);
      formats.push(...goalsSection(sheet, said, on));
      wrapped += wrappedLabels(labels);
      sheet.skip();
    }
    const owners = { above: [], groups: ordered(by('owner')) };
    beginSection(linesOfTable(owners));
    const ownerNames = { title: text.rollup.byOwner, heading: text.rollup.owner, none: text.rollup.noOwner };
    cross('owner', owners, ownerNames);
    sheet.skip();
    const late = overdueRows(plans, today);
    const titles = late.listed.map(([, { title }]) => title);
    beginSection(Math.max(1, titles.length) + wrappedLabels(titles));
    overdueList(sheet, late, text);
    wrapped += wrappedLabels(titles);
    sheet.skip();
    const days = trendDays(of.book, plans, year, today);
    if (days.length > 0) {
      beginSection(days.length + CHART_ROWS);
      const trend = trendSection(sheet, name, days, text);
      formats.push(trend.format);
      charts.push(trend.chart);
    }
  }
  yield pause;
  beginSection(Math.min(problems.filter(needsDecision).length, MOST_LISTED));
  problemList(sheet, problems, of.off, language, text);
  return {
    mark: ROLLUP_MARK,
    preferredName: text.rollup.sheet,
    lines: sheet.lines,
    looks: sheet.looks,
    formats,
    links: sheet.links,
    charts,
    widths: [LABEL_WIDTH, ...Array.from({ length: CROSS_COLUMNS - 1 }, () => COUNT_WIDTH)],
    page: {
      orientation: 'landscape',
      ...(pages.length === 0 ? {} : { breaksBefore: [...new Set(pages)], isFitted: true as const }),
      footer: footerOf(reading, text.rollup.sheet, today),
    },
  };
}

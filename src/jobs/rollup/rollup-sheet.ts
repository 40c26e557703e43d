import { addressName } from '../../book/area';
import type { CellInput } from '../../book/edit';
import { textOf } from '../../book/cells';
import { sheetNamed, type WorkbookSnapshot } from '../../book/snapshot';
import type { Language } from '../../plan/field';
import { needsDecision } from '../../plan/needs-decision';
import type { PlanReading, Problem, RowReading, TableReading } from '../../plan/reading';
import { problemText } from '../../text/problem';
import { textIn, type Text } from '../../text/text';
import { isOverdue } from './figures';
import { cellRef } from './formulas';
import { footerOf } from '../sheets/footer';
import { sheetNameFor, type OwnSheet } from '../sheets/own-sheet';
import { areFewRuns, labelFields, type LabelField } from './carried-labels';
import {
  beforeSection,
  chartSpace,
  COUNT_WIDTH,
  LABEL_WIDTH,
  wrappedLabels,
  wrappedTable,
} from './chart-space';
import { cellsSayWhatIsRead, countedAsRead, countedByCells } from './counted-plan';
import { planRanges, type PlanRanges } from './plan-ranges';
import { ordered, tallied, type Group } from './rollup-counts';
import {
  CROSS_COLUMNS,
  countFormat,
  crossTable,
  headlines,
  statusChart,
  statusHeadings,
} from './rollup-table';
import { sheetLines, TO_ROW, type SheetLines } from '../sheets/sheet-lines';
import { typedTitle } from '../sheets/typed-title';
import type { ResultSheet } from '../verbs';

export const ROLLUP_MARK = 'rollup' satisfies ResultSheet;

/** Lines of a list before it says how many more there are: the rest is read in the plan, sorted or filtered. */
const MOST_LISTED = 60;

/** Where the day that overdue is counted from stands, so that a person can change it (row 2, column B). */
const TODAY_CELL = cellRef(2, 2);

const YEAR = /\d{4}$/;

/** Whether an overview of ours has this title, for whichever year and in whichever language. */
function isOurTitle(title: string): boolean {
  const year = YEAR.exec(title)?.[0];
  return [textIn('sv'), textIn('en')].some(
    ({ rollup }) => title === rollup.title(year === undefined ? null : Number(year)),
  );
}

/** Where each of the headline numbers stands, with room beside the narrow ones for its name. */
const HEADLINE_COLUMNS = [1, 2, 4, 6, 8];

const inHeadlineColumns = (cells: readonly CellInput[]): CellInput[] =>
  Array.from({ length: Math.max(...HEADLINE_COLUMNS) }, (_, index) => {
    const place = HEADLINE_COLUMNS.indexOf(index + 1);
    return place < 0 ? null : (cells[place] ?? null);
  });

/** Of the overdue list: the number leads to the row, and the owner, last, has the room to the page's edge in one line. */
const [NO_COLUMN, OWNER_COLUMN] = [2, 5];

interface Overdue {
  readonly count: number;
  /** The longest overdue first, no more than are listed. */
  readonly listed: readonly (readonly [TableReading, RowReading])[];
}

/** The overdue rows. Gathered by day: there are few days, and rows are many to sort. */
function overdueRows(plans: readonly TableReading[], today: string): Overdue {
  const byDay = new Map<string, (readonly [TableReading, RowReading])[]>();
  let count = 0;
  for (const table of plans) {
    for (const row of table.rows) {
      if (!isOverdue(row, today)) continue;
      count += 1;
      const day = row.deadline.date ?? '';
      const ofDay = byDay.get(day);
      if (!ofDay) byDay.set(day, [[table, row]]);
      else if (ofDay.length < MOST_LISTED) ofDay.push([table, row]);
    }
  }
  const inOrder = [...byDay].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, rows]) => rows);
  return { count, listed: inOrder.slice(0, MOST_LISTED) };
}

const labelsOf = (groups: readonly Group[]): readonly string[] => groups.map(({ label }) => textOf(label));

/** @returns the titles that are listed */
function overdueList(
  sheet: SheetLines,
  plans: readonly TableReading[],
  today: string,
  text: Text,
): readonly string[] {
  const late = overdueRows(plans, today);
  sheet.add([text.rollup.overdueList(late.count)], 'section', CROSS_COLUMNS);
  if (late.count === 0) {
    sheet.add([text.rollup.noOverdue], 'body');
    return [];
  }
  const [no = '', action = '', owner = '', due = '', status = ''] = text.rollup.overdueHeadings;
  sheet.add([action, no, due, status, owner, null, null, null, null, null], 'heading');
  for (const [table, row] of late.listed) {
    const day = row.deadline.date === null ? null : { date: row.deadline.date };
    const word = text.status[row.status.status];
    const at = sheet.add(
      [row.title, row.id ?? TO_ROW, day, word, row.ownerText === '' ? null : row.ownerText],
      'body',
      OWNER_COLUMN - 1,
    );
    sheet.look({ row: at, column: OWNER_COLUMN, rows: 1, columns: 1 }, 'subtitle');
    sheet.link(at, NO_COLUMN, { sheet: table.sheet, row: row.row, column: titleColumn(table) });
  }
  if (late.count > MOST_LISTED) sheet.add([text.rollup.more(late.count - MOST_LISTED)], 'muted');
  return late.listed.map(([, { title }]) => title);
}

const titleColumn = (table: TableReading): number =>
  table.columns.find(({ field }) => field === 'title')?.column ?? table.columns[0]?.column ?? 1;

function problemList(sheet: SheetLines, problems: readonly Problem[], language: Language, text: Text): void {
  const asked = problems.filter(needsDecision);
  sheet.add([text.rollup.problemList(asked.length)], 'section', CROSS_COLUMNS);
  if (asked.length === 0) {
    sheet.add([text.rollup.noProblems], 'body');
    return;
  }
  const [cell = '', what = ''] = text.rollup.problemHeadings;
  sheet.add([cell, what, ...Array.from({ length: CROSS_COLUMNS - 2 }, () => null)], 'heading');
  for (const problem of asked.slice(0, MOST_LISTED)) {
    const row = sheet.add([addressName(problem.at), problemText(problem, language)], 'body', 1);
    // In one line past the edge of its column, level with its cell.
    sheet.look({ row, column: 2, rows: 1, columns: 1 }, 'subtitle');
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
}

/** Whether every number can be a formula that gives what was read: else it is written as a number, which the sheet says. */
function isLiveOver(book: WorkbookSnapshot, ranges: readonly PlanRanges[], today: string): boolean {
  const isRight = ranges.every((plan) => {
    const sheet = sheetNamed(book, plan.table.sheet);
    return sheet !== undefined && cellsSayWhatIsRead(sheet, plan, today);
  });
  return isRight && labelFields.every((field) => areFewRuns(ranges.map(({ carried }) => carried(field))));
}

/**
 * The status overview of a year's plan: five numbers, status by area or goal and by owner as live formulas with a stacked
 * bar, what is overdue, and what is left to decide. It says on which day and from how many rows it was made, and whether
 * the plan is counted as it stands.
 */
export function rollupSheet(of: RollupOf, problems: readonly Problem[], text: Text): OwnSheet {
  const { reading, year, today, language } = of;
  const plans = of.plans.filter(({ rows }) => rows.length > 0);
  const ranges = plans.map((table) => planRanges(table, text, of.book));
  const isLive = isLiveOver(of.book, ranges, today);
  const name = sheetNameFor(of.book, ROLLUP_MARK, text.rollup.sheet);
  const sheet = sheetLines();
  // Lines of the paper beyond one a row, so far.
  let wrapped = 0;
  const beginSection = (): void => sheet.skip(beforeSection(sheet.next() + wrapped));
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
  sheet.skip();
  const formats: NonNullable<OwnSheet['formats']>[number][] = [];
  const charts: NonNullable<OwnSheet['charts']>[number][] = [];
  if (plans.length > 0) {
    const counted = isLive
      ? ranges.map((plan) => countedByCells(plan, today))
      : plans.map((table) => countedAsRead(table, today));
    const live = isLive ? ranges : null;
    const { all, groups } = tallied(counted, ['area', 'goal', 'owner']);
    const by = (field: LabelField): readonly Group[] => groups.get(field) ?? [];
    const areas = by('area');
    const isByArea = areas.some(({ label }) => label !== null);
    const main = isByArea ? areas : by('goal');
    const labelRow = sheet.next();
    // The numbers refer to the cross table's last line, whose row is known once the lines above it are counted.
    const allRow = labelRow + 5 + Math.min(main.length, 30);
    const numbers = headlines(allRow, all);
    const { total, done, remaining, overdue, unclear } = text.rollup;
    const names = [total, done, remaining, overdue, unclear];
    sheet.add(inHeadlineColumns(names));
    sheet.add(inHeadlineColumns(numbers));
    for (const column of HEADLINE_COLUMNS) {
      sheet.look({ row: labelRow, column, rows: 1, columns: 1 }, 'label');
      sheet.look({ row: labelRow + 1, column, rows: 1, columns: 1 }, 'big-number');
    }
    sheet.skip();
    const mainNames = isByArea
      ? { title: text.rollup.byArea, heading: text.rollup.area, none: text.rollup.noArea }
      : { title: text.rollup.byGoal, heading: text.rollup.goal, none: text.rollup.noGoal };
    const table = crossTable(sheet, live, isByArea ? 'area' : 'goal', main, all, mainNames, TODAY_CELL, text);
    sheet.skip();
    formats.push(countFormat(table));
    wrapped += wrappedTable(labelsOf(main), statusHeadings(text));
    const space = chartSpace(sheet.next() + wrapped);
    sheet.skip(space.above);
    charts.push({
      block: {
        row: sheet.next(),
        column: 1,
        rows: space.chart,
        columns: CROSS_COLUMNS,
      },
      chart: statusChart(name, table, mainNames.title),
    });
    sheet.skip(space.chart + space.below);
    if (isByArea) {
      const goals = by('goal');
      if (goals.some(({ label }) => label !== null)) {
        beginSection();
        const goalNames = { title: text.rollup.byGoal, heading: text.rollup.goal, none: text.rollup.noGoal };
        formats.push(countFormat(crossTable(sheet, live, 'goal', goals, all, goalNames, TODAY_CELL, text)));
        wrapped += wrappedTable(labelsOf(goals), statusHeadings(text));
        sheet.skip();
      }
    }
    beginSection();
    const ownerNames = { title: text.rollup.byOwner, heading: text.rollup.owner, none: text.rollup.noOwner };
    const owners = ordered(by('owner'));
    formats.push(countFormat(crossTable(sheet, live, 'owner', owners, all, ownerNames, TODAY_CELL, text)));
    wrapped += wrappedTable(labelsOf(owners), statusHeadings(text));
    sheet.skip();
    beginSection();
    wrapped += wrappedLabels(overdueList(sheet, plans, today, text));
    sheet.skip();
  }
  beginSection();
  problemList(sheet, problems, language, text);
  return {
    mark: ROLLUP_MARK,
    preferredName: text.rollup.sheet,
    lines: sheet.lines,
    looks: sheet.looks,
    formats,
    links: sheet.links,
    charts,
    widths: [LABEL_WIDTH, ...Array.from({ length: CROSS_COLUMNS - 1 }, () => COUNT_WIDTH)],
    page: { orientation: 'landscape', footer: footerOf(reading, text.rollup.sheet, today) },
  };
}

import type { WorkbookSnapshot } from '../../book/snapshot';
import type { Look } from '../../book/look';
import type { Chart } from '../../book/edit';
import type { TableReading } from '../../plan/reading';
import type { Text } from '../../text/text';
import { dayOf, rememberedDays, withDay } from '../history/history';
import { FIGURE_COUNT, type HistoryDay } from '../history/history-days';
import type { OwnSheet } from '../sheets/own-sheet';
import type { SheetLines } from '../sheets/sheet-lines';
import { statusLook } from '../structure/status-list';
import { CHART_ROWS } from './chart-space';
import { countFormat, CROSS_COLUMNS, UNCLEAR_LOOK, type CrossTable } from './rollup-table';

/** Fewer days are no trend, and more than these make the bars thin. */
const LEAST_DAYS = 3;
const MOST_DAYS = 12;

/** Of the figures: how they divide the actions, each with its colour. They stand in these columns, after all and before overdue. */
const PARTS: readonly Look[] = [
  statusLook.done,
  statusLook.ongoing,
  statusLook.cancelled,
  statusLook.moved,
  UNCLEAR_LOOK,
];
const FIRST_PART = 3;

/** The last days that the workbook remembers of the year's plan, today with them; none where they are too few. */
export function trendDays(
  book: WorkbookSnapshot,
  plans: readonly TableReading[],
  year: number | null,
  today: string,
): readonly HistoryDay[] {
  const remembered = rememberedDays(book);
  if (remembered.length < LEAST_DAYS - 1) return [];
  const days = withDay(remembered, dayOf(plans, year, today))
    .filter((known) => known.year === year && known.day <= today)
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  return days.length < LEAST_DAYS ? [] : days.slice(-MOST_DAYS);
}

/** A line for each day with the figures as they were. The days are texts: an axis of dates would leave gaps. */
function trendTable(sheet: SheetLines, days: readonly HistoryDay[], text: Text): CrossTable {
  const [day = '', , ...names] = text.history.headings;
  sheet.add([text.rollup.trend], 'section', CROSS_COLUMNS);
  const headings = [day, ...names.slice(0, FIGURE_COUNT)];
  const headingRow = sheet.add([...headings, null, null], 'heading');
  sheet.look({ row: headingRow, column: 2, rows: 1, columns: FIGURE_COUNT }, 'heading-number');
  for (const { day: on, figures } of days) sheet.add([on, ...figures]);
  const firstRow = headingRow + 1;
  sheet.look({ row: firstRow, column: 1, rows: days.length, columns: 1 }, 'body');
  sheet.look({ row: firstRow, column: 2, rows: days.length, columns: FIGURE_COUNT }, 'number');
  return { headingRow, firstRow, lastRow: headingRow + days.length };
}

/** A bar for each day, divided as the actions stood. */
function trendChart(sheet: string, { headingRow, firstRow, lastRow }: CrossTable, text: Text): Chart {
  const rows = lastRow - firstRow + 1;
  return {
    kind: 'stacked-bar',
    title: text.rollup.trend,
    categories: { sheet, row: firstRow, column: 1, rows, columns: 1 },
    series: PARTS.map((look, index) => ({
      name: { sheet, row: headingRow, column: index + FIRST_PART },
      values: { sheet, row: firstRow, column: index + FIRST_PART, rows, columns: 1 },
      look,
    })),
  };
}

/** The days with their figures, under them the chart, on the sheet of this name. */
export function trendSection(
  sheet: SheetLines,
  name: string,
  days: readonly HistoryDay[],
  text: Text,
): {
  readonly format: ReturnType<typeof countFormat>;
  readonly chart: NonNullable<OwnSheet['charts']>[number];
} {
  const table = trendTable(sheet, days, text);
  const block = { row: sheet.next(), column: 1, rows: CHART_ROWS, columns: CROSS_COLUMNS };
  sheet.skip(CHART_ROWS + 1);
  return {
    format: countFormat({ ...table, lastRow: table.lastRow - 1 }),
    chart: { block, chart: trendChart(name, table, text) },
  };
}

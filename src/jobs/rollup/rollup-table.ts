import type { CellValue } from '../../book/cells';
import type { CellInput, Chart, FormulaCell } from '../../book/edit';
import type { Formula } from '../../book/formula';
import type { Look } from '../../book/look';
import { choosable, remainingStatuses } from '../../plan/status';
import { capitalised } from '../../text/lowered';
import type { Text } from '../../text/text';
import { cellRef, difference, fixed, total } from './formulas';
import type { LabelField } from './carried-labels';
import type { PlanRanges } from './plan-ranges';
import {
  countOfAll,
  countOfOverdue,
  countOfStatus,
  statusSum,
  tallySum,
  type Group,
  type LineOf,
  type LinesOf,
  type Tally,
} from './rollup-counts';
import type { Block } from '../sheets/own-sheet';
import type { SheetLines } from '../sheets/sheet-lines';
import { statusLook } from '../structure/status-list';

/** Labels that get a line of their own; the rest are summed in one more. */
export const MOST_LINES = 30;

/** Label, six statuses, unclear, total, overdue. */
export const CROSS_COLUMNS = choosable.length + 4;

const UNCLEAR_COLUMN = choosable.length + 2;
const TOTAL_COLUMN = choosable.length + 3;

const sumDown = (column: number, first: number, last: number): Formula => ({
  kind: 'call',
  name: 'SUM',
  args: [{ kind: 'range', row: first, column, rows: last - first + 1, columns: 1 }],
});

const sumAcross = (row: number): Formula => ({
  kind: 'call',
  name: 'SUM',
  args: [{ kind: 'range', row, column: 2, rows: 1, columns: choosable.length }],
});

/** What stands over the numbers of a cross table. */
export const statusHeadings = ({ status, rollup: { unclear, sum, overdue } }: Text): readonly string[] => [
  ...choosable.map((one) => capitalised(status[one])),
  unclear,
  sum,
  overdue,
];

/** The cells of one line after its label. `lines` is `null` for the line of all rows, `plans` for numbers that stay. */
function counts(
  plans: readonly PlanRanges[] | null,
  lines: LinesOf,
  tally: Tally,
  row: number,
  todayCell: Formula,
): CellInput[] {
  const unclear: FormulaCell = {
    formula: difference(cellRef(row, TOTAL_COLUMN), sumAcross(row)),
    value: tally.total - statusSum(tally),
  };
  if (plans === null)
    return [...choosable.map((status) => tally.byStatus[status]), unclear, tally.total, tally.overdue];
  return [
    ...choosable.map((status) => countOfStatus(plans, lines, tally, status)),
    unclear,
    countOfAll(plans, lines, tally),
    countOfOverdue(plans, lines, tally, todayCell),
  ];
}

/** The line of what has no line of its own: all rows less the lines above. */
function rest(tally: Tally, first: number, last: number, allRow: number): CellInput[] {
  const values = [
    ...choosable.map((status) => tally.byStatus[status]),
    tally.total - statusSum(tally),
    tally.total,
    tally.overdue,
  ];
  return values.map((value, index) => ({
    formula: difference(cellRef(allRow, index + 2), sumDown(index + 2, first, last)),
    value,
  }));
}

export interface CrossTable {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly headingRow: number;
}

/** What a cross table and its column of labels are called; `most`: labels that get a line of their own. */
export interface CrossNames {
  readonly title: string;
  readonly heading: string;
  readonly none: string;
  readonly most?: number;
}

/** A line with a label that stands: the rows whose field is one of these, and how many they are. */
export interface FixedLine {
  readonly label: string;
  readonly labels: readonly (string | number | boolean)[];
  readonly tally: Tally;
}

const lineOf = (field: LabelField, label: CellValue, cell: Formula): LineOf => ({
  field,
  cell,
  label,
  isEmpty: label === null,
});

/** What a cross table is of, and where its formulas look. */
export interface CrossOf {
  /** What the live formulas look into, or `null` where their cells do not say what was read, and numbers are written. */
  readonly plans: readonly PlanRanges[] | null;
  readonly field: LabelField;
  readonly all: Tally;
  readonly names: CrossNames;
  /** Where the day stands that overdue is counted from. */
  readonly todayCell: Formula;
  readonly text: Text;
}

/**
 * Status × the labels of a field; the last line is all rows.
 * @param above lines that stand before those of the groups
 */
export function crossTable(
  sheet: SheetLines,
  { plans, field, all, names, todayCell, text }: CrossOf,
  groups: readonly Group[],
  above: readonly FixedLine[] = [],
): CrossTable {
  sheet.add([names.title], 'section', CROSS_COLUMNS);
  const headingRow = sheet.add([names.heading, ...statusHeadings(text)], 'heading');
  sheet.look({ row: headingRow, column: 2, rows: 1, columns: CROSS_COLUMNS - 1 }, 'heading-number');
  const { most = MOST_LINES } = names;
  const shown = groups.length > most ? groups.slice(0, most - 1) : groups;
  const others = groups.slice(shown.length);
  const firstRow = sheet.next();
  for (const { label, labels, tally } of above) {
    const lines = labels.map((one) => lineOf(field, one, fixed(one)));
    sheet.add([label, ...counts(plans, lines, tally, sheet.next(), todayCell)]);
  }
  const firstGroup = sheet.next();
  const allRow = firstGroup + shown.length + (others.length > 0 ? 1 : 0);
  for (const { label, tally } of shown) {
    const row = sheet.next();
    const lines = [lineOf(field, label, cellRef(row, 1))];
    sheet.add([label ?? names.none, ...counts(plans, lines, tally, row, todayCell)]);
  }
  if (others.length > 0) {
    sheet.add([
      text.rollup.others,
      ...rest(tallySum(others), firstGroup, firstGroup + shown.length - 1, allRow),
    ]);
  }
  sheet.add([text.rollup.sum, ...counts(plans, null, all, allRow, todayCell)]);
  const counted = { row: firstRow, column: 2, rows: allRow - firstRow, columns: CROSS_COLUMNS - 1 };
  sheet.look({ row: firstRow, column: 1, rows: allRow - firstRow, columns: 1 }, 'body');
  sheet.look(counted, 'number');
  sheet.look({ row: allRow, column: 1, rows: 1, columns: 1 }, 'total');
  sheet.look({ row: allRow, column: 2, rows: 1, columns: CROSS_COLUMNS - 1 }, 'total-number');
  return { headingRow, firstRow, lastRow: allRow - 1 };
}

/** A dash for none. */
export const DASH_FOR_NONE = '0;-0;"–"';

/** A dash for none, in the sums too: a table of few actions is not columns of zeros, and what there is stands out. */
export const countFormat = ({ firstRow, lastRow }: CrossTable): { block: Block; format: string } => ({
  block: { row: firstRow, column: 2, rows: lastRow - firstRow + 2, columns: CROSS_COLUMNS - 1 },
  format: DASH_FOR_NONE,
});

/** What is unclear is the colour of what must be decided. */
export const UNCLEAR_LOOK: Look = 'problem';

/** Each label a bar, each status and what is unclear a colour in it; the cells are the table's own, so the chart is as live as they are. */
export function statusChart(sheet: string, table: CrossTable, title: string): Chart {
  const rows = table.lastRow - table.firstRow + 1;
  return {
    kind: 'stacked-bar',
    title,
    categories: { sheet, row: table.firstRow, column: 1, rows, columns: 1 },
    series: [...choosable.map((status) => statusLook[status]), UNCLEAR_LOOK].map((look, index) => ({
      name: { sheet, row: table.headingRow, column: index + 2 },
      values: { sheet, row: table.firstRow, column: index + 2, rows, columns: 1 },
      look,
    })),
  };
}

/** The numbers of `addHeadlines`, as sums of the cells of the line of all rows. */
export function headlines(allRow: number, all: Tally): readonly FormulaCell[] {
  const at = (status: (typeof choosable)[number]): Formula => cellRef(allRow, choosable.indexOf(status) + 2);
  const { byStatus } = all;
  return [
    { formula: cellRef(allRow, TOTAL_COLUMN), value: all.total },
    { formula: at('done'), value: byStatus.done },
    {
      formula: total(remainingStatuses.map(at)),
      value: remainingStatuses.reduce((count, status) => count + byStatus[status], 0),
    },
    { formula: cellRef(allRow, TOTAL_COLUMN + 1), value: all.overdue },
    { formula: total((['cancelled', 'moved'] as const).map(at)), value: byStatus.cancelled + byStatus.moved },
    { formula: cellRef(allRow, UNCLEAR_COLUMN), value: all.total - statusSum(all) },
  ];
}

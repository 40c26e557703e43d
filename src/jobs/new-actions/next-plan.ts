import type { Area } from '../../book/area';
import type { Edit } from '../../book/edit';
import { freeSheetName } from '../../book/sheet-name';
import { sheetNamed, type WorkbookSnapshot } from '../../book/snapshot';
import { freeTableName } from '../../book/table-name';
import { columnFor } from '../../plan/columns/declarations';
import { oneLine } from '../../plan/one-line';
import type { ColumnReading, TableReading } from '../../plan/reading';
import type { Text } from '../../text/text';
import { markName } from '../sheets/own-sheet';
import { isAddedHeading } from '../structure/added-columns';
import { columnRules } from '../structure/column-rules';
import { planMark } from '../structure/plan-marks';
import { freePlanNumber } from '../structure/structure-new-sheet';

/** A plan that is to be, without actions: the edits that make its sheet, and the table as it will be read. */
export interface NextPlan {
  readonly edits: readonly Edit[];
  readonly table: TableReading;
}

const DEFAULT_WIDTH = 18;

/** Columns of deadlines that hold a day each: the only one, the first one set and the one that counts now. */
const holdsDays: ReadonlySet<ColumnReading['more']> = new Set([undefined, 'original', 'revised']);

/** What is said of a year's own rows: where they went, and what their cells once said. */
const isOfItsYear = ({ heading, field, more }: ColumnReading): boolean =>
  isAddedHeading(heading) ||
  more === 'movedTo' ||
  more === 'originalText' ||
  field === 'completedAt' ||
  oneLine(heading) === '';

/** The year's own number in a heading follows: "Status 2020" is "Status 2021" in the next plan. */
const headingIn = (heading: string, from: number | null, year: number): string =>
  from === null ? heading : heading.replaceAll(new RegExp(`(?<!\\d)${from}(?!\\d)`, 'gu'), String(year));

/** Headings, numbered where two are equal: a native table demands unique ones. */
function unlike(headings: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return headings.map((heading) => {
    let name = heading;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${heading} ${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/**
 * A plan for another year on a new sheet at the end, with the headings of the plan before it, as wide and in the same order:
 * lists and dates for so many rows, and no action. It is the person's own from the first word on.
 */
export function nextPlan(
  book: WorkbookSnapshot,
  before: TableReading,
  year: number,
  rows: number,
  text: Text,
  wishedName = text.plan.emptySheet(year),
): NextPlan {
  const sheet = freeSheetName(book, wishedName);
  const widths = sheetNamed(book, before.sheet)?.widths;
  const kept = before.columns.filter((column) => !isOfItsYear(column));
  const headings = unlike(kept.map(({ heading }) => headingIn(oneLine(heading), before.planYear, year)));
  const columns = kept.map((column, index): ColumnReading => {
    const heading = headings[index] ?? '';
    return { ...column, column: index + 1, heading, headingFull: heading };
  });
  const block = (row: number, count: number, column = 1, wide = columns.length): Area => ({
    sheet,
    row,
    column,
    rows: count,
    columns: wide,
  });
  const areasOf = (isWanted: (column: ColumnReading) => boolean): readonly Area[] =>
    columns.filter(isWanted).map(({ column }) => block(2, rows, column, 1));
  const [status] = areasOf(({ field, more }) => field === 'status' && more !== 'choice');
  const deadlines = areasOf(({ field, more }) => field === 'deadline' && holdsDays.has(more));
  const table: TableReading = {
    ...before,
    sheet,
    planYear: year,
    headerRow: 1,
    headingRows: [1],
    firstRow: 0,
    lastRow: 0,
    columns,
    rows: [],
    groups: [],
    skipped: [],
    caption: null,
  };
  return {
    table,
    edits: [
      { kind: 'addSheet', sheet },
      // By its mark it may be taken back, for as long as nobody has written on it.
      {
        kind: 'setName',
        name: markName(planMark(freePlanNumber(book))),
        area: block(1, 1, 1, 1),
        hidden: true,
      },
      { kind: 'writeCells', at: { sheet, row: 1, column: 1 }, cells: [headings] },
      {
        kind: 'setWidths',
        sheet,
        column: 1,
        widths: kept.map(
          ({ column, field, more }) =>
            widths?.get(column) ?? columnFor('actions', field, more)?.width ?? DEFAULT_WIDTH,
        ),
      },
      { kind: 'freeze', sheet, rows: 1, columns: 0 },
      {
        kind: 'setTable',
        sheet,
        name: freeTableName(book, text.plan.emptyTable(year)),
        area: block(1, rows + 1),
      },
      { kind: 'setLook', area: block(1, 1), look: 'heading' },
      { kind: 'setLook', area: block(2, rows), look: 'body' },
      { kind: 'setPage', sheet, page: { orientation: 'landscape', titleRows: { first: 1, last: 1 } } },
      ...columnRules(book, status, deadlines, text),
    ],
  };
}

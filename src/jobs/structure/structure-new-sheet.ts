import { MAX_COLUMNS, type Area } from '../../book/area';
import type { CellInput, Edit } from '../../book/edit';
import type { WorkbookSnapshot } from '../../book/snapshot';
import { freeTableName } from '../../book/table-name';
import type { Field, Language } from '../../plan/field';
import type { PlanReading, TableReading } from '../../plan/reading';
import type { Text } from '../../text/text';
import type { PlanAnswers } from '../answers/plan-answers';
import { footerOf } from '../sheets/footer';
import { freeNumber } from '../sheets/free-number';
import { drawn, markName, sheetNameFor, type Block, type OwnSheet } from '../sheets/own-sheet';
import { paperWidths } from './paper-widths';
import { planColumns, type PlanColumn } from './plan-columns';
import { planMark, sourceName } from './plan-marks';
import { statusListArea, statusLooks } from './status-list';
import { struckCells } from './struck-cells';

/** The first number that neither a plan sheet of ours nor a source has taken. */
export const freePlanNumber = (book: WorkbookSnapshot): number =>
  freeNumber(book, (number) => [markName(planMark(number)), sourceName(number)]);

/** Where the column of a field stands that counts: a revised one before the plain one, that before any other. */
function placeOf(columns: readonly PlanColumn[], field: Field): number {
  const ranked = ['revised', undefined].map((more) =>
    columns.findIndex((column) => column.field === field && column.more === more),
  );
  return ranked.find((place) => place >= 0) ?? columns.findIndex((column) => column.field === field);
}

export interface NewPlan {
  readonly name: string;
  readonly edits: readonly Edit[];
  readonly rows: number;
  readonly reread: number;
}

/** A plan with more columns, those that ordering adds among them, than a sheet can have. */
export interface TooWide {
  /** The heading of the first column without room. */
  readonly beyond: string;
}

export interface NewPlanRequest {
  readonly language: Language;
  readonly text: Text;
  readonly today: string;
  readonly answers: PlanAnswers;
  /** Where the sheet has plans of several years, the one that this is for: the new sheet is named by it. */
  readonly year: number | null;
}

/**
 * A new sheet with one row an action, built from tables that do not stand as one block. The sheet they stand on keeps
 * every cell as it is; a hidden name marks it as the source, so that there is one current plan.
 */
export function newPlan(
  book: WorkbookSnapshot,
  reading: Pick<PlanReading, 'organisation'>,
  tables: readonly TableReading[],
  { language, text, today, answers, year }: NewPlanRequest,
): NewPlan | TooWide {
  const source = tables[0]?.sheet ?? '';
  const number = freePlanNumber(book);
  const { columns, reread } = planColumns(tables, language, text, answers);
  const [beyond] = columns.slice(MAX_COLUMNS);
  if (beyond) return { beyond: beyond.heading };
  const items = tables.flatMap((table) =>
    table.rows.map((row) => columns.map((column) => column.cell(row, table))),
  );
  const lines: readonly (readonly CellInput[])[] = [columns.map(({ heading }) => heading), ...items];
  const body = (index: number): Block => ({ row: 2, column: index + 1, rows: items.length, columns: 1 });
  const statusColumn = placeOf(columns, 'status');
  const deadlineColumn = placeOf(columns, 'deadline');
  const titleColumn = columns.findIndex(({ field }) => field === 'title');
  const mark = planMark(number);
  const preferredName = text.plan.sheetOf(year === null ? source : text.plan.emptySheet(year));
  const name = sheetNameFor(book, mark, preferredName);
  const sheet: OwnSheet = {
    mark,
    preferredName,
    lines,
    looks: [
      { block: { row: 1, column: 1, rows: 1, columns: columns.length }, look: 'heading' },
      { block: { row: 2, column: 1, rows: items.length, columns: columns.length }, look: 'body' },
      ...struckCells(book, tables, columns, answers),
    ],
    rules: [
      {
        block: body(statusColumn),
        rule: { kind: 'list', source: statusListArea(book, text), strict: false },
      },
      { block: body(deadlineColumn), rule: { kind: 'date', strict: false } },
    ],
    conditionalLooks: [{ block: body(statusColumn), looks: statusLooks(text) }],
    widths: paperWidths(columns, lines),
    frozen: { rows: 1, columns: Math.min(titleColumn + 1, 2) },
    page: {
      orientation: 'landscape',
      titleRows: { first: 1, last: 1 },
      columns: columns.filter(({ isPrinted }) => isPrinted !== false).length,
      footer: footerOf(reading, source, today),
    },
  };
  const whole: Area = { sheet: name, row: 1, column: 1, rows: lines.length, columns: columns.length };
  return {
    name,
    rows: items.length,
    reread,
    edits: [
      ...drawn(book, sheet),
      { kind: 'setTable', sheet: name, name: freeTableName(book, `PlanbokPlan${number}`), area: whole },
      {
        kind: 'setName',
        name: sourceName(number),
        area: { sheet: source, row: 1, column: 1, rows: 1, columns: 1 },
        hidden: true,
      },
    ],
  };
}

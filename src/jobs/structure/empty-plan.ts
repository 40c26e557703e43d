import type { Area } from '../../book/area';
import type { Edit } from '../../book/edit';
import { freeSheetName } from '../../book/sheet-name';
import type { WorkbookSnapshot } from '../../book/snapshot';
import { freeTableName } from '../../book/table-name';
import { columnFor } from '../../plan/columns/declarations';
import type { Field, Language } from '../../plan/field';
import type { Text } from '../../text/text';
import { markName } from '../sheets/own-sheet';
import { planMark } from './plan-marks';
import { freePlanNumber } from './structure-new-sheet';
import { columnRules } from './column-rules';

/** What a plan that can be reviewed says of each action; the rest a person adds as she needs it. */
const fields = ['id', 'goal', 'title', 'owner', 'deadline', 'status', 'resources', 'comment'] as const;

/** So many rows are ready to be filled in; a native table grows by itself. */
const ROWS = 25;

const columnOf = (field: Field): number => fields.findIndex((one) => one === field) + 1;

/**
 * A plan to fill in, on a new sheet at the end: headings, lists and dates, and no action. It is the person's own from the
 * first word on, and is read as any other.
 */
export function emptyPlan(
  book: WorkbookSnapshot,
  year: number,
  language: Language,
  text: Text,
): readonly Edit[] {
  const sheet = freeSheetName(book, text.plan.emptySheet(year));
  const table = freeTableName(book, text.plan.emptyTable(year));
  const columns = fields.map((field) => columnFor('actions', field));
  const block = (row: number, rows: number, column = 1, wide = 1): Area => ({
    sheet,
    row,
    column,
    rows,
    columns: wide,
  });
  const status = block(2, ROWS, columnOf('status'));
  return [
    { kind: 'addSheet', sheet },
    // By its mark it may be taken back, for as long as nobody has written on it.
    { kind: 'setName', name: markName(planMark(freePlanNumber(book))), area: block(1, 1), hidden: true },
    {
      kind: 'writeCells',
      at: { sheet, row: 1, column: 1 },
      cells: [columns.map((column) => column?.heading[language] ?? null)],
    },
    { kind: 'setWidths', sheet, column: 1, widths: columns.map((column) => column?.width ?? 0) },
    { kind: 'freeze', sheet, rows: 1, columns: 0 },
    { kind: 'setTable', sheet, name: table, area: block(1, ROWS + 1, 1, fields.length) },
    { kind: 'setLook', area: block(1, 1, 1, fields.length), look: 'heading' },
    { kind: 'setLook', area: block(2, ROWS, 1, fields.length), look: 'body' },
    { kind: 'setPage', sheet, page: { orientation: 'landscape', titleRows: { first: 1, last: 1 } } },
    ...columnRules(book, status, [block(2, ROWS, columnOf('deadline'))], text),
  ];
}

import { textOf } from '../../book/cells';
import type { ColumnReading, RowReading, TableReading } from '../../plan/reading';

/** Columns in which a person says why, or what was decided. */
const says: ReadonlySet<string> = new Set(['reason', 'response', 'conclusion', 'decided']);

const isForReasons = ({ field, more, headingFull }: ColumnReading): boolean =>
  field !== 'finding.cause' &&
  (field === 'comment' ||
    (field === 'unknown' && more !== undefined && says.has(more)) ||
    /beslut|skäl|motiver|orsak|anmärk|notering|decision|reason|rationale|justif|remark/iu.test(headingFull));

/** Where the table says why something is as it is; the first is where a person is asked to write it. */
export const reasonColumns = ({ columns }: TableReading): readonly ColumnReading[] =>
  columns.filter(isForReasons);

/** What a status says of where something is moved, which is not why. */
const whither =
  /\b(?:flytt|framflytt|skjut|uppskjut|senarelägg|mov|postpon|defer|carri|put)\p{L}*|\b(?:till|to|into|upp|fram|off|over|nästa|next|år|året|års|year|year’s|plan|planen|the)(?!\p{L})|[\d\p{P}\s]+/giu;

/** Whether the row says why: in a column for it, or behind the word of its status. */
export const saysWhy = (table: TableReading, { status, cells }: RowReading): boolean =>
  (status.saysMore === true && (status.status !== 'moved' || status.text.replace(whither, '') !== '')) ||
  reasonColumns(table).some(({ column }) => textOf(cells.get(column) ?? null).trim() !== '');

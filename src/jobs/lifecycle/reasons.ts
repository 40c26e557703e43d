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

/** What a status says of that something is dropped or moved, and where to, which is not why. */
const plainWords =
  /\b(?:utgå|utgick|stryk|struk|avslut|avslå|avslag|inställ|nedlag|cancel|drop|withdr|reject|refus|declin|flytt|framflytt|skjut|uppskj|senarelägg|mov|postpon|defer|carri)\p{L}*|(?<!\p{L})(?:till|to|into|upp|fram|över|off|over|nästa|next|år|året|års|year|year’s|plan|planen|the|ej|inte|not|åtgärden|den|har|ska|is|was|vt|ht|våren|hösten|spring|autumn|put)(?!\p{L})|[\d\p{P}\s]+/giu;

const saysMoreThanPlainly = (text: string): boolean => text.replace(plainWords, '') !== '';

/** What the status said before it was rewritten, in an ordered copy. */
function formerStatus({ columns }: TableReading, { cells }: RowReading): string {
  const kept = columns.find(({ more }) => more === 'originalText')?.column;
  const heading = columns.find(({ field }) => field === 'status')?.heading.trim() ?? '';
  const texts = kept === undefined ? [] : textOf(cells.get(kept) ?? null).split(' · ');
  return texts.find((text) => text.startsWith(`${heading}: `))?.slice(heading.length + 2) ?? '';
}

/** Whether the row says why: in a column for it, or behind the word of its status, as it is or was. */
export const saysWhy = (table: TableReading, row: RowReading): boolean =>
  (row.status.saysMore === true && saysMoreThanPlainly(row.status.text)) ||
  saysMoreThanPlainly(formerStatus(table, row)) ||
  reasonColumns(table).some(({ column }) => textOf(row.cells.get(column) ?? null).trim() !== '');

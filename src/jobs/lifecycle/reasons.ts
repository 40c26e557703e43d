import { textOf } from '../../book/cells';
import type { ColumnReading, RowReading, TableReading } from '../../plan/reading';

/** Columns in which a person says why, or what was decided. */
const says: ReadonlySet<string> = new Set(['reason', 'response', 'conclusion', 'decided']);

const isForReasons = ({ field, more, headingFull }: ColumnReading): boolean =>
  field !== 'finding.cause' &&
  (field === 'comment' ||
    (field === 'unknown' && more !== undefined && says.has(more)) ||
    /beslut|vedtak|begrunn|årsak|merknad|skäl|motiver|orsak|anmärk|notering|decision|reason|rationale|justif|remark/iu.test(
      headingFull,
    ));

/** What a status says of that something is dropped or moved, and where to, which is not why. */
const plainWords =
  /\b(?:utgå|utgick|stryk|struk|avslut|avslå|avslag|inställ|nedlag|cancel|drop|withdr|reject|refus|declin|flytt|framflytt|skjut|uppskj|utsatt|utsett|senarelägg|mov|postpon|defer|carri)\p{L}*|(?<!\p{L})(?:till|til|to|into|upp|fram|över|off|over|nästa|neste|next|år|året|års|year|year’s|plan|planen|the|ej|inte|ikke|not|åtgärden|tiltaket|den|det|har|ska|is|was|vt|ht|våren|hösten|høsten|spring|autumn|put)(?!\p{L})|[\d\p{P}\s]+/giu;

const saysMoreThanPlainly = (text: string): boolean => text.replace(plainWords, '') !== '';

/** Where and whether a table says why its rows stand as they do. */
export interface Reasons {
  /** The columns for it; the first is where a person is asked to write the reason. */
  readonly columns: readonly ColumnReading[];
  /** Whether the row says why: in one of those columns, or behind the word of its status, as it is or was. */
  readonly saysWhy: (row: RowReading) => boolean;
}

/** The reasons in a table, whose headings are looked at once for all of its rows. */
export function reasonsIn({ columns }: TableReading): Reasons {
  const reasons = columns.filter(isForReasons);
  // 0 is no column, and has no cells.
  const kept = columns.find(({ more }) => more === 'originalText')?.column ?? 0;
  const statusHeading = columns.find(({ field }) => field === 'status')?.heading.trim() ?? '';
  /** What the status said before it was rewritten, in an ordered copy. */
  const formerStatus = ({ cells }: RowReading): string => {
    const texts = textOf(cells.get(kept) ?? null).split(' · ');
    const former = texts.find((text) => text.startsWith(`${statusHeading}: `));
    return former?.slice(statusHeading.length + 2) ?? '';
  };
  return {
    columns: reasons,
    saysWhy: (row) =>
      reasons.some(({ column }) => textOf(row.cells.get(column) ?? null).trim() !== '') ||
      (row.status.saysMore === true && saysMoreThanPlainly(row.status.text)) ||
      saysMoreThanPlainly(formerStatus(row)),
  };
}

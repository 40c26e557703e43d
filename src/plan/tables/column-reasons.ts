import type { ColumnReason, FieldReasons } from '../column-reason';
import { cellsAgainst, cellsFor } from '../columns/cell-sorts';
import type { Field } from '../field';
import type { ColumnDraft } from './column-draft';
import { placeWeight } from './column-place';

/** Words that lean less to a field are no reason that a person would see in the heading. */
const LEANS = 0.75;

function headingReasons({ header }: ColumnDraft, field: Field): readonly ColumnReason[] {
  const headings = [header?.heading, header?.bandHeading].flatMap((heading) => heading ?? []);
  if (headings.some(({ readings }) => readings.some((reading) => reading.field === field)))
    return [{ kind: 'heading' }];
  const leans = headings.some(({ leanings }) =>
    leanings.some(({ column, weight }) => column.field === field && weight >= LEANS),
  );
  return leans ? [{ kind: 'heading-words' }] : [];
}

function reasonsFor(
  draft: ColumnDraft,
  field: Field,
  drafts: readonly ColumnDraft[],
  today: string,
): readonly ColumnReason[] {
  const heading = headingReasons(draft, field);
  const speaking = cellsFor(field, draft.content, today);
  if (speaking) return [...heading, { kind: 'cells', isAgainst: false, ...speaking }];
  const against = cellsAgainst(field, draft.content, today);
  if (heading.length > 0)
    return against ? [...heading, { kind: 'cells', isAgainst: true, ...against }] : heading;
  return !against && placeWeight(field, drafts.indexOf(draft), drafts.length) > 0 ? [{ kind: 'place' }] : [];
}

/**
 * Why a column may hold each of the fields, in their order; only columns that are asked about are explained.
 * `today`: ISO.
 */
export const fieldReasons = (
  draft: ColumnDraft,
  fields: readonly Field[],
  drafts: readonly ColumnDraft[],
  today: string,
): readonly FieldReasons[] =>
  fields.map((field) => ({ field, reasons: reasonsFor(draft, field, drafts, today) }));

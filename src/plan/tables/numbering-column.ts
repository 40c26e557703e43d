import { share } from '../columns/content';
import type { Field, TableKind } from '../field';
import { sense } from '../columns/sense';
import { take, type ColumnDraft } from './column-draft';

const numbered: Readonly<Partial<Record<TableKind, Field>>> = {
  actions: 'id',
  decisions: 'id',
  goals: 'id',
  findings: 'finding.ref',
};

const tellsRowsApart = ({ content }: ColumnDraft): boolean =>
  content.filled >= 2 &&
  content.distinct === content.filled &&
  (content.isCounting || share(content.codes, content) >= 0.8);

/**
 * A code of another system ("Projektnr", "Key") that stands first, counts on or tells all rows apart, is what the rows are
 * numbered by, where nothing else numbers them.
 */
export function settleNumbering(drafts: readonly ColumnDraft[], kind: TableKind): void {
  const field = numbered[kind];
  const [first] = drafts;
  if (field === undefined || !first || first.isSettled) return;
  if (drafts.some((draft) => draft.field === 'id' || draft.field === 'finding.ref')) return;
  if (first.field === 'unknown' && first.more === 'code' && tellsRowsApart(first))
    take(first, sense(field, 'likely'));
}

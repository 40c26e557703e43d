import type { Proposal } from './conversation';
import { reportOf } from './report/report';
import { cellsIn, type Preview } from './session';

/** A preview as the pane shows it. */
export function proposalOf({ id, outcome, items, book }: Preview, today: string): Proposal {
  const { edits } = outcome.changes;
  return {
    id,
    report: reportOf(book, outcome, today),
    items,
    cells: cellsIn(items),
    newSheets: edits.flatMap((edit) =>
      edit.kind === 'addSheet' && (edit.visibility ?? 'visible') === 'visible' ? [edit.sheet] : [],
    ),
    structured: outcome.structured,
    isEmpty: edits.length === 0,
  };
}

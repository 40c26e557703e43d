import type { Proposal } from './conversation';
import { reportOf } from './report/report';
import type { Preview } from './session';
import { cellsSeen, unseenSheets } from './unseen-sheets';

/** A preview as the pane shows it. */
export function proposalOf({ id, outcome, items, book }: Preview, today: string): Proposal {
  const { edits } = outcome.changes;
  const unseen = unseenSheets(book, edits);
  return {
    id,
    report: reportOf(book, outcome, today),
    items,
    cells: cellsSeen(items, unseen),
    newSheets: edits.flatMap((edit) =>
      edit.kind === 'addSheet' && (edit.visibility ?? 'visible') === 'visible' ? [edit.sheet] : [],
    ),
    unseenSheets: [...unseen],
    structured: outcome.structured,
    isEmpty: edits.length === 0,
  };
}

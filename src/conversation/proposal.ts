import type { Pausable } from '../book/pausable';
import type { Proposal } from './conversation';
import type { Preview } from './pausable-jobs';
import { reportOf } from './report/report';
import { cellsChanged, unseenSheets } from '../book/unseen-sheets';

/** A preview as the pane shows it. */
export function* proposalOf(preview: Preview, today: string): Pausable<Proposal> {
  const { id, outcome, book } = preview;
  const items = preview.items();
  const { edits } = outcome.changes;
  const unseen = unseenSheets(book, edits);
  const report = yield* reportOf(book, outcome, today);
  return {
    id,
    report,
    items,
    cells: cellsChanged(items, unseen),
    newSheets: edits.flatMap((edit) =>
      edit.kind === 'addSheet' && (edit.visibility ?? 'visible') === 'visible' ? [edit.sheet] : [],
    ),
    unseenSheets: [...unseen],
    structured: outcome.structured,
    isEmpty: edits.length === 0,
  };
}

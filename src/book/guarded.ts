import { blockOf, writtenArea } from './block';
import type { ChangeSet, Edit, Expectation } from './edit';
import { sheetNamed, type WorkbookSnapshot } from './snapshot';

/**
 * The edits with what every block they write held in `book`, so that a host can refuse when somebody has changed it since.
 * Cells on sheets that the edits add themselves expect nothing.
 */
export function guarded(book: WorkbookSnapshot, edits: readonly Edit[]): ChangeSet {
  const added = new Set<string>();
  const expects: Expectation[] = [];
  for (const edit of edits) {
    if (edit.kind === 'addSheet') added.add(edit.sheet);
    if (edit.kind !== 'writeCells' || added.has(edit.at.sheet)) continue;
    const sheet = sheetNamed(book, edit.at.sheet);
    if (sheet) expects.push(blockOf(sheet, writtenArea(edit), edit.cells));
  }
  return { edits, expects, absent: [...added] };
}

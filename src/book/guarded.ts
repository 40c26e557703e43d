import { blockOf, writtenArea } from './block';
import type { ChangeSet, Edit, Expectation } from './edit';
import { sheetPrint } from './sheet-print';
import { sheetNamed, type WorkbookSnapshot } from './snapshot';

/**
 * The edits with what every block they write, and every sheet they remove, held in `book`, so that a host can refuse when
 * somebody has changed it since.
 * Cells on sheets that the edits add themselves expect nothing.
 */
export function guarded(book: WorkbookSnapshot, edits: readonly Edit[]): ChangeSet {
  const added = new Set<string>();
  const expects: Expectation[] = [];
  const removes: { readonly sheet: string; readonly print: string }[] = [];
  for (const edit of edits) {
    if (edit.kind === 'addSheet') added.add(edit.sheet);
    if (edit.kind === 'removeOwnSheet' && !added.has(edit.sheet)) {
      const sheet = sheetNamed(book, edit.sheet);
      if (sheet) removes.push({ sheet: sheet.name, print: sheetPrint(sheet) });
    }
    if (edit.kind !== 'writeCells' || added.has(edit.at.sheet)) continue;
    const sheet = sheetNamed(book, edit.at.sheet);
    if (sheet) expects.push(blockOf(sheet, writtenArea(edit), edit.cells));
  }
  return { edits, expects, absent: [...added], ...(removes.length > 0 ? { removes } : {}) };
}

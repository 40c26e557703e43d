import type { Edit } from './edit';
import { isOwnSheet } from './own-sheet';
import type { PreviewItem } from './preview';
import type { WorkbookSnapshot } from './snapshot';

/** Planbok's own hidden sheets, those that the edits add among them: the words of its lists, what it remembers. */
export function unseenSheets(book: WorkbookSnapshot, edits: readonly Edit[]): ReadonlySet<string> {
  const added = edits.flatMap((edit) =>
    edit.kind === 'addSheet' && (edit.visibility ?? 'visible') !== 'visible' ? [edit.sheet] : [],
  );
  const there = book.sheets.flatMap(({ name, visibility }) =>
    visibility !== 'visible' && isOwnSheet(book, name) ? [name] : [],
  );
  return new Set([...there, ...added]);
}

/**
 * How many cells the items change where a person sees it, in sheets that were there before: what the button, the page of the
 * review and the log of runs say. A sheet that is made or drawn anew counts as a sheet.
 */
export function cellsChanged(items: readonly PreviewItem[], unseen: ReadonlySet<string>): number {
  const apart = new Set<string | null>(unseen);
  for (const { kind, sheet } of items) if (kind === 'addSheet') apart.add(sheet);
  return items.filter(({ kind, sheet }) => kind === 'cell' && !apart.has(sheet)).length;
}

import type { Edit } from '../book/edit';
import { isOwnSheet } from '../book/own-sheet';
import type { PreviewItem } from '../book/preview';
import type { WorkbookSnapshot } from '../book/snapshot';

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

/** How many cells the items change where a person sees it. */
export const cellsSeen = (items: readonly PreviewItem[], unseen: ReadonlySet<string>): number =>
  items.filter((item) => item.kind === 'cell' && !unseen.has(item.sheet)).length;

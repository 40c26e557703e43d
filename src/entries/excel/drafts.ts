import type { PaneDesk } from '../../pane/desk';

/** One text for each workbook, by where it is. */
const keyFor = (place: string): string => `planbok.draft.${place}`;

/** A text longer than this is not kept, characters: storage is shared by all workbooks. */
const LONGEST = 500_000;

export type Drafts = Required<Pick<PaneDesk, 'draft' | 'keepDraft'>>;

/**
 * What was decided and not written, kept by the browser; storage may be switched off or forbidden in a frame.
 * @param placeOf by what the workbook is known again; `null` where it is not, and nothing is kept
 */
export const draftsOf = (placeOf: () => string | null): Drafts => ({
  draft() {
    const place = placeOf();
    try {
      return place === null ? null : localStorage.getItem(keyFor(place));
    } catch {
      return null;
    }
  },
  keepDraft(text) {
    const place = placeOf();
    if (place === null) return;
    try {
      if (text === null || text.length > LONGEST) localStorage.removeItem(keyFor(place));
      else localStorage.setItem(keyFor(place), text);
    } catch {
      // Kept as long as the page, which is all that can be done.
    }
  },
});

/** In Excel a workbook that has not been saved has no place by which it is known again. */
export const excelDrafts: Drafts = draftsOf(() => {
  const { url } = Office.context.document;
  return typeof url === 'string' && url !== '' ? url : null;
});

/** One text for each workbook, by where it is. */
const keyFor = (url: string): string => `planbok.draft.${url}`;

/** A text longer than this is not kept, characters: storage is shared by all workbooks. */
const LONGEST = 500_000;

/** A workbook that has not been saved has no place by which it is known again. */
const placeOf = (): string | null => {
  const { url } = Office.context.document;
  return typeof url === 'string' && url !== '' ? url : null;
};

/** What was kept for this workbook; storage may be switched off or forbidden in a frame. */
export function draft(): string | null {
  const place = placeOf();
  try {
    return place === null ? null : localStorage.getItem(keyFor(place));
  } catch {
    return null;
  }
}

export function keepDraft(text: string | null): void {
  const place = placeOf();
  if (place === null) return;
  try {
    if (text === null || text.length > LONGEST) localStorage.removeItem(keyFor(place));
    else localStorage.setItem(keyFor(place), text);
  } catch {
    // Kept as long as the page, which is all that can be done.
  }
}

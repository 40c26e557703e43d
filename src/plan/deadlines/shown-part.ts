/** How much of a date a cell shows: its number format may hide the day, or the month too. */
export type ShownPart = 'day' | 'month' | 'year';

/** What stands as it is, or says how and in which language: `[$-41D]`, `"år"`, `\-`, `_)`, `* `. */
const decoration = /\[[^\]]*\]|"[^"]*"|[\\_*]./g;
/** "m" beside hours or seconds is minutes. */
const clock = /h+[^a-z]*m{0,2}(?!m)|m{1,2}[^a-z]*s+|s+|am\/pm|a\/p/g;

/** The part of a date that a number format shows; a format that is not understood hides nothing. */
export function shownPart(formatCode: string): ShownPart {
  const [shown = ''] = formatCode.replace(decoration, '').split(';');
  const letters = shown
    .toLowerCase()
    .replace(clock, '')
    .replace(/[^a-z@]/g, '');
  if (!/^[my]+$/.test(letters)) return 'day';
  return letters.includes('m') ? 'month' : 'year';
}

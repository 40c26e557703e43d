/** Words before which a hyphen at the end of a line stands for a word left out: `miljö-` / `och klimatmål`. */
const joinsWords = /^(?:och|eller|samt|som|and|or)\b/u;

/** A text that was broken into lines, as one; a word parted at the end of a line is whole again. */
export function joinedLines(lines: readonly string[]): string {
  const parts: string[] = [];
  for (const line of lines) {
    const before = parts.at(-1);
    const isParted =
      before !== undefined && /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(line) && !joinsWords.test(line);
    if (isParted) parts[parts.length - 1] = before.slice(0, -1);
    parts.push(isParted || parts.length === 0 ? line : ` ${line}`);
  }
  return parts.join('');
}

const endsSentence = /[.!?:;…”"»)]$/u;
/** A line of a part that is as long as this was broken at the margin. */
const BROKEN = 45;
/** No sentence ends with such a word. */
const leadsOn =
  /(?:[,&-]|\b(?:och|eller|till|för|med|att|som|om|av|på|and|or|to|for|with|that|of|in|at|by|the))$/u;

/** Whether a line goes on with the sentence of the one before. */
export const goesOnFrom = (before: string, line: string): boolean =>
  !endsSentence.test(before) &&
  (/^[\p{Ll}\d(]/u.test(line) || before.length >= BROKEN || leadsOn.test(before));

const FULL = 0.8;
/** Lines shorter than this were not broken by a margin. */
const SHORT_LINE = 56;

/**
 * Lines without bullets and without blank lines between them, as items: a line goes on with the one before where that one was
 * broken at the margin.
 */
export function itemsOfLines(lines: readonly string[]): readonly (readonly string[])[] {
  const longest = lines.reduce((most, { length }) => Math.max(most, length), 0);
  const items: string[][] = [];
  for (const line of lines) {
    const last = items.at(-1);
    const before = last?.at(-1);
    const goesOn =
      before !== undefined &&
      (!endsSentence.test(before) || (before.endsWith(':') && /^\p{Ll}/u.test(line))) &&
      (/^[\p{Ll}\d(]/u.test(line) ||
        leadsOn.test(before) ||
        (longest >= SHORT_LINE && before.length >= FULL * longest));
    if (last && goesOn) last.push(line);
    else items.push([line]);
  }
  return items;
}

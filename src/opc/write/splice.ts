/** Replaces `text.slice(start, end)` by `by`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** Makes all replacements. They may come in any order but must not overlap; offsets are those of the original. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, by } of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at) throw new Error(`splices overlap at ${start}`);
    pieces.push(text.slice(at, start), by);
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

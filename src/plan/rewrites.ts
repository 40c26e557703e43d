/** A turn of phrase put in other words, where one of its tell-tale parts stands in the text at all. */
export interface Rewrite {
  /** Looked for first: most texts hold none of them, and a plain search costs next to nothing. */
  readonly hints: readonly string[];
  readonly pattern: RegExp;
  readonly form: string;
}

/** `hints` are divided by `|`. */
export const rewrite = (hints: string, pattern: RegExp, form: string): Rewrite => ({
  hints: hints.split('|'),
  pattern,
  form,
});

/** The text with every rewrite done, in their order. */
export function rewritten(text: string, rewrites: readonly Rewrite[]): string {
  let result = text;
  for (const { hints, pattern, form } of rewrites) {
    if (hints.some((hint) => result.includes(hint))) result = result.replace(pattern, form);
  }
  return result;
}

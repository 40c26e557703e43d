/** See drawn-files.cjs. */
export function drawn(
  paths: readonly string[],
  seed: number,
): { readonly filtered: readonly string[]; readonly left: number; readonly dear: number };

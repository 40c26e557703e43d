/**
 * Which of the earlier each of the later is: first those that are quite alike, then the others in their order. A line that
 * was put in or taken out among lines with the same text does not shift them.
 */
export function paired<Later, Earlier>(
  later: readonly Later[],
  earlier: readonly Earlier[],
  keys: { readonly ofLater: (one: Later) => string; readonly ofEarlier: (one: Earlier) => string },
  isAlike: (one: Later, other: Earlier) => boolean,
): ReadonlyMap<Later, Earlier> {
  const left = new Map<string, Earlier[]>();
  for (const one of earlier) left.set(keys.ofEarlier(one), [...(left.get(keys.ofEarlier(one)) ?? []), one]);
  const pairs = new Map<Later, Earlier>();
  const take = (one: Later, test: (other: Earlier) => boolean): void => {
    const those = left.get(keys.ofLater(one)) ?? [];
    const at = pairs.has(one) ? -1 : those.findIndex(test);
    const [found] = at < 0 ? [] : those.splice(at, 1);
    if (found !== undefined) pairs.set(one, found);
  };
  for (const one of later) take(one, (other) => isAlike(one, other));
  for (const one of later) take(one, () => true);
  return pairs;
}

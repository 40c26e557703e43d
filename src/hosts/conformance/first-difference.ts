/** Where two plain values part, as `sheets[0].values[3][1]: "a" / "b"`; `null` when they do not. */
export function firstDifference(expected: unknown, found: unknown, path = ''): string | null {
  if (Object.is(expected, found)) return null;
  const bothObjects =
    isObject(expected) && isObject(found) && Array.isArray(expected) === Array.isArray(found);
  if (!bothObjects) return `${path}: ${shown(expected)} / ${shown(found)}`;
  for (const key of new Set([...Object.keys(expected), ...Object.keys(found)])) {
    const inside = Array.isArray(expected) ? `${path}[${key}]` : `${path}${path === '' ? '' : '.'}${key}`;
    const difference = firstDifference(expected[key], found[key], inside);
    if (difference !== null) return difference;
  }
  return null;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
};

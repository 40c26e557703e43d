/** The map key of a part: OPC compares part names without regard to ASCII case (ISO 29500-2, 6.2.2.3). */
export const partKey = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();

/** The name of the part that holds the relationships of `part`, or of the package itself for `''`. */
export function relationshipPart(part: string): string {
  const cut = part.lastIndexOf('/') + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

/** Resolves a relationship's target against the part it belongs to (RFC 3986 paths; `..` never leaves the package). */
export function resolvedTarget(part: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const segments = path.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}

/** The shortest relative path by which a relationship of `part` can name the part `to`. */
export function relativeTarget(part: string, to: string): string {
  const from = part.split('/').slice(0, -1);
  const target = to.split('/');
  let shared = 0;
  while (shared < from.length && shared < target.length - 1 && from[shared] === target[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...target.slice(shared)].join('/');
}

/** A name without percent escapes: some writers escape in targets but not in the names of parts. */
export function unescapedName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The key of a part: OPC compares names without regard to ASCII case (ISO 29500-2, 6.2.2.3). */
export const partKey = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();

/** The part that holds the relationships of `part`; of the package itself for `''`. */
export function relationshipPart(part: string): string {
  const cut = part.lastIndexOf('/') + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

/** The name that a relationship of `part` points to by this target (RFC 3986 paths; `..` never climbs out of the package). */
export function resolvedTarget(part: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const segments = path.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}

/** How `part` names the part `to` in a relationship: the shortest relative path. */
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

import { removeContentType, setContentType } from '../content-types';
import type { Package } from '../package';
import { partKey, relationshipPart } from '../part-name';
import { addRelationship, isOfType, relationshipsOf, removeRelationships } from '../relationships';
import { relationshipType, type Dialect, type RelationshipKind } from './dialect';

/** The first free part name `folder/stem<number>.ending`. */
export function freePart(pkg: Package, folder: string, stem: string, ending = 'xml'): string {
  for (let number = 1; ; number += 1) {
    const part = `${folder}${stem}${number}.${ending}`;
    if (!pkg.has(part)) return part;
  }
}

/** Adds a part with its content type, and returns the id of the relationship from `from` to it. */
export function addPart(
  pkg: Package,
  dialect: Dialect,
  from: string,
  kind: RelationshipKind,
  part: string,
  type: string,
  content: string | Uint8Array,
): string {
  pkg.put(part, content);
  setContentType(pkg, part, type);
  return addRelationship(pkg, from, {
    type: relationshipType(dialect, kind),
    target: part,
    isExternal: false,
  });
}

/** Whether any relationship in the package targets the part. */
function isUsed(pkg: Package, part: string): boolean {
  const key = partKey(part);
  return pkg.names().some((name) => {
    const found = /^(.*?)_rels\/([^/]*)\.rels$/.exec(name);
    if (!found) return false;
    const owner = `${found[1]}${found[2]}`;
    return relationshipsOf(pkg, owner).some(
      ({ target, isExternal }) => !isExternal && partKey(target) === key,
    );
  });
}

/** Removes a part and the content type set for it: one for a part that is not there makes some readers refuse the file. */
function removePart(pkg: Package, part: string): void {
  if (!pkg.has(part)) return;
  pkg.remove(part);
  removeContentType(pkg, part);
}

/** Removes a part that is no longer referred to, and the parts that only it used. */
function removeUnused(pkg: Package, part: string): void {
  if (!pkg.has(part) || isUsed(pkg, part)) return;
  const targets = relationshipsOf(pkg, part).flatMap(({ target, isExternal }) =>
    isExternal ? [] : [target],
  );
  removePart(pkg, part);
  removePart(pkg, relationshipPart(part));
  for (const target of targets) removeUnused(pkg, target);
}

/** Removes the relationship, and its target with the parts that only the target used, unless other parts still use it. */
export const detach = (pkg: Package, from: string, relationshipId: string): void =>
  detachAll(pkg, from, new Set([relationshipId]));

/** The same for several, whose part is read and written once. */
export function detachAll(pkg: Package, from: string, ids: ReadonlySet<string>): void {
  // A sheet of thousands of links has a part of relationships to match, which is not read for nothing.
  if (ids.size === 0) return;
  const relationships = relationshipsOf(pkg, from);
  const cut = relationships.filter(({ id }) => ids.has(id));
  if (cut.length === 0) return;
  removeRelationships(pkg, from, ids);
  if (relationships.length === cut.length) removePart(pkg, relationshipPart(from));
  for (const { isExternal, target } of cut) if (!isExternal) removeUnused(pkg, target);
}

/** The target of the first relationship of this kind. */
export const partOfKind = (
  pkg: Package,
  from: string,
  kind: RelationshipKind,
): { readonly part: string; readonly id: string } | undefined => {
  const words = kind === 'custom-properties' ? ['custom-properties', 'customProperties'] : [kind];
  const found = relationshipsOf(pkg, from).find(
    (relationship) => !relationship.isExternal && words.some((word) => isOfType(relationship, word)),
  );
  return found && pkg.has(found.target) ? { part: found.target, id: found.id } : undefined;
};

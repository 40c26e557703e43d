import { contentTypeOf, setDefaultType } from './content-types';
import type { Package } from './package';
import { relationshipPart, relativeTarget, resolvedTarget, unescapedName } from './part-name';
import { recently } from './recent';
import { withChild } from './root-child';
import { attribute, scan } from './xml';
import { escapedAttribute } from './xml-text';

export interface Relationship {
  readonly id: string;
  /** The whole address of the type; compare with `isOfType`. */
  readonly type: string;
  /** The name of the target part; for an external target the address as written. */
  readonly target: string;
  readonly isExternal: boolean;
}

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';

/** Transitional and strict files use different URIs for the same type; the last segment is the same in both. */
export const isOfType = (relationship: Relationship, kind: string): boolean =>
  relationship.type.endsWith(`/${kind}`);

/** The relationships of a part, or of the package for `''`, in the order of the file; none when there is no such part. */
export function relationshipsOf(pkg: Package, part: string): readonly Relationship[] {
  const from = relationshipPart(part);
  if (!pkg.has(from)) return [];
  return written(pkg.text(from), from).map((found) =>
    found.isExternal ? found : { ...found, target: targetPart(pkg, part, found.target) },
  );
}

/** The relationships with their targets as written in the file. */
const written = recently((xml: string, from: string): readonly Relationship[] => {
  const found: Relationship[] = [];
  scan(
    xml,
    {
      open: (tag) => {
        if (tag.name !== 'Relationship') return;
        found.push({
          id: attribute(tag, 'Id') ?? '',
          type: attribute(tag, 'Type') ?? '',
          target: attribute(tag, 'Target') ?? '',
          isExternal: attribute(tag, 'TargetMode') === 'External',
        });
      },
    },
    from,
  );
  return found;
});

/** The target part: the one with exactly this name, or with this name after percent-decoding. */
function targetPart(pkg: Package, part: string, target: string): string {
  const name = resolvedTarget(part, target);
  const unescaped = unescapedName(name);
  return !pkg.has(name) && pkg.has(unescaped) ? unescaped : name;
}

/** Adds a relationship and gives its new id, `rId` and the first free number. `target` is a part's name or an address outside. */
export function addRelationship(pkg: Package, part: string, added: Omit<Relationship, 'id'>): string {
  const from = relationshipPart(part);
  const taken = new Set(relationshipsOf(pkg, part).map(({ id }) => id.toLowerCase()));
  let number = taken.size + 1;
  while (taken.has(`rid${number}`)) number++;
  const id = `rId${number}`;
  const isNew = !pkg.has(from);
  const xml = !isNew
    ? pkg.text(from)
    : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${NAMESPACE}"></Relationships>`;
  const target = added.isExternal ? added.target : relativeTarget(part, added.target);
  const mode = added.isExternal ? ' TargetMode="External"' : '';
  const attributes = `Id="${id}" Type="${escapedAttribute(added.type)}" Target="${escapedAttribute(target)}"${mode}`;
  pkg.put(
    from,
    withChild(xml, (prefix) => `<${prefix}Relationship ${attributes}/>`, from),
  );
  // Some writers give each of their own such parts a type, and none to the ending.
  if (isNew && contentTypeOf(pkg, from) === undefined) setDefaultType(pkg, 'rels', CONTENT_TYPE);
  return id;
}

/** Removes the relationship with this id, if there is one. */
export function removeRelationship(pkg: Package, part: string, id: string): void {
  const from = relationshipPart(part);
  if (!pkg.has(from)) return;
  const xml = pkg.text(from);
  let cut: { readonly start: number; readonly end: number } | undefined;
  let start = 0;
  let isIt = false;
  scan(
    xml,
    {
      open: (tag) => {
        isIt = tag.name === 'Relationship' && attribute(tag, 'Id') === id;
        start = tag.start;
      },
      close: (_name, _path, _start, end) => {
        if (isIt) cut = { start, end };
        isIt = false;
      },
    },
    from,
  );
  if (cut) pkg.put(from, xml.slice(0, cut.start) + xml.slice(cut.end));
}

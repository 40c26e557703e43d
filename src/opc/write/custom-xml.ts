import type { Package } from '../package';
import { isOfType, relationshipsOf } from '../relationships';
import { childrenOf } from '../xml';
import { escapedAttribute } from '../xml-text';
import { contentTypes, namespaceOf, type Dialect } from './dialect';
import { XML_HEAD } from './element';
import { addPart, detach, freePart } from './part-change';

/** Custom XML parts belong to the workbook part, so that programs that do not know them keep them (ISO 29500-1, 15.2.5). */
export interface CustomXml {
  readonly part: string;
  /** The part that has the relationship to it, `''` for the package itself, and the id of that relationship. */
  readonly owner: string;
  readonly id: string;
}

/**
 * The workbook's custom XML part whose root element is of this namespace. LibreOffice 7.4 saves the
 * workbook's custom XML parts as parts of the package itself.
 */
export const customXmlOf = (pkg: Package, workbookPart: string, namespace: string): CustomXml | undefined =>
  relatedTo(pkg, workbookPart, namespace) ?? relatedTo(pkg, '', namespace);

function relatedTo(pkg: Package, owner: string, namespace: string): CustomXml | undefined {
  const found = relationshipsOf(pkg, owner).find((relationship) => {
    const { target, isExternal } = relationship;
    if (isExternal || !isOfType(relationship, 'customXml') || !pkg.has(target)) return false;
    const head = new TextDecoder().decode(pkg.bytes(target).subarray(0, 1000));
    if (!head.includes(namespace)) return false;
    const xml = pkg.text(target);
    const root = childrenOf(xml, target);
    return xml.slice(root.start, root.openEnd).includes(`"${namespace}"`);
  });
  return found && { part: found.target, owner, id: found.id };
}

/** Adds a custom XML part and its properties part, which declares its namespace. `itemId`: a GUID in braces. */
export function addCustomXml(
  pkg: Package,
  dialect: Dialect,
  workbookPart: string,
  { namespace, itemId, xml }: { readonly namespace: string; readonly itemId: string; readonly xml: string },
): CustomXml {
  const part = freePart(pkg, 'customXml/', 'item');
  const id = addPart(pkg, dialect, workbookPart, 'customXml', part, contentTypes.customXml, xml);
  const properties = freePart(pkg, 'customXml/', 'itemProps');
  const ds = namespaceOf(dialect, 'customXml');
  const about =
    `${XML_HEAD}<ds:datastoreItem ds:itemID="${itemId}" xmlns:ds="${ds}"><ds:schemaRefs>` +
    `<ds:schemaRef ds:uri="${escapedAttribute(namespace)}"/></ds:schemaRefs></ds:datastoreItem>`;
  addPart(pkg, dialect, part, 'customXmlProps', properties, contentTypes.customXmlProps, about);
  return { part, owner: workbookPart, id };
}

/** Removes a custom XML part and its properties part. */
export const removeCustomXml = (pkg: Package, { owner, id }: CustomXml): void => detach(pkg, owner, id);

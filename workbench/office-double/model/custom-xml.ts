import { randomUUID } from 'node:crypto';
import { isOfType, relationshipsOf, refusalOf } from '../../planbok/package';
import { addCustomXml, removeCustomXml } from '../../planbok/workbook-part';
import { decodedAttribute, attribute, childrenOf, scan } from '../../planbok/xml';
import { refuse } from '../protocol/host-error';
import type { HostObject } from '../protocol/host-object';
import { method } from '../protocol/object-type';
import { text, type Shape } from '../protocol/shape';
import type { LiveBook } from '../store/live-book';
import { declared, object, type XmlPartAt, type XmlPartsOf } from './targets';

interface XmlPart {
  /** The GUID in the part's properties; the part's name when it has none. */
  readonly id: string;
  readonly namespace: string;
  readonly part: string;
  readonly relationshipId: string;
}

const namespaceIn = (xml: string): string => {
  const { prefix } = childrenOf(xml);
  return decodedAttribute(xml, prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`) ?? '';
};

function itemId({ pkg }: LiveBook, part: string): string {
  const about = relationshipsOf(pkg, part).find((found) => isOfType(found, 'customXmlProps'))?.target;
  let id: string | undefined;
  if (about !== undefined && pkg.has(about))
    scan(pkg.text(about), {
      open: (tag) => {
        for (const name of Object.keys(tag.attributes))
          if (/(?:^|:)itemID$/.test(name)) id ??= attribute(tag, name);
      },
    });
  return id ?? part;
}

const partsIn = (book: LiveBook): readonly XmlPart[] =>
  relationshipsOf(book.pkg, book.part).flatMap((found): XmlPart[] => {
    const { id: relationshipId, target: part, isExternal } = found;
    if (isExternal || !isOfType(found, 'customXml') || !book.pkg.has(part)) return [];
    return [{ id: itemId(book, part), namespace: namespaceIn(book.pkg.text(part)), part, relationshipId }];
  });

const listed = ({ book, namespace }: XmlPartsOf): readonly XmlPart[] =>
  partsIn(book).filter((part) => namespace === undefined || part.namespace === namespace);

/** Checks that the text is well-formed XML without a document type. */
const xmlText: Shape<string> = (value, where) => {
  const xml = text(value, where);
  try {
    scan(xml, {});
    return xml;
  } catch (error) {
    if (refusalOf(error) === undefined) throw error;
    return refuse('InvalidArgument', where);
  }
};

const item = ({ book }: XmlPartsOf, { id }: XmlPart): HostObject => object('CustomXmlPart', { book, id });

const found = (parts: XmlPartsOf, id: string): HostObject | undefined => {
  const part = listed(parts).find((one) => one.id.toLowerCase() === id.toLowerCase());
  return part && item(parts, part);
};

function add({ book }: XmlPartsOf, xml: string): HostObject {
  const id = `{${randomUUID().toUpperCase()}}`;
  addCustomXml(book.pkg, book.dialect, book.part, { namespace: namespaceIn(xml), itemId: id, xml });
  book.isDirty = true;
  return object('CustomXmlPart', { book, id });
}

const finding = {
  getCount: method([], (parts: XmlPartsOf) => listed(parts).length),
  getItem: method(
    [text],
    (parts: XmlPartsOf, id) => found(parts, id) ?? refuse('ItemNotFound', 'CustomXmlPartCollection.getItem'),
  ),
  getItemOrNullObject: method([text], (parts: XmlPartsOf, id) => found(parts, id)),
};

export const customXmlPartCollection = declared('CustomXmlPartCollection', {
  items: (parts) => listed(parts).map((part) => item(parts, part)),
  methods: {
    ...finding,
    add: method([xmlText], (parts, xml) => add(parts, xml)),
    getByNamespace: method([text], ({ book }, namespace) =>
      object('CustomXmlPartScopedCollection', { book, namespace }),
    ),
  },
});

const only = (parts: XmlPartsOf): HostObject | undefined => {
  const [first, ...others] = listed(parts);
  return first === undefined || others.length > 0 ? undefined : item(parts, first);
};

export const customXmlPartScopedCollection = declared('CustomXmlPartScopedCollection', {
  items: (parts) => listed(parts).map((part) => item(parts, part)),
  methods: {
    ...finding,
    getOnlyItem: method(
      [],
      (parts) => only(parts) ?? refuse('InvalidOperation', 'CustomXmlPartScopedCollection.getOnlyItem'),
    ),
    getOnlyItemOrNullObject: method([], only),
  },
});

const now = ({ book, id }: XmlPartAt): XmlPart =>
  partsIn(book).find((part) => part.id === id) ?? refuse('ItemNotFound', 'CustomXmlPart');

export const customXmlPart = declared('CustomXmlPart', {
  id: { key: 'Id', of: ({ id }) => id },
  scalars: { id: ({ id }) => id, namespaceUri: (at) => now(at).namespace },
  methods: {
    getXml: method([], (at) => at.book.pkg.text(now(at).part)),
    setXml: method([xmlText], (at, xml) => {
      at.book.pkg.put(now(at).part, xml);
      at.book.isDirty = true;
    }),
    delete: method([], (at) => {
      const { part, relationshipId } = now(at);
      removeCustomXml(at.book.pkg, { part, owner: at.book.part, id: relationshipId });
      at.book.isDirty = true;
    }),
  },
});

import {
  customPropertiesPart,
  hasNoProperty,
  newPropertiesXml,
  withProperty,
} from '../../planbok/workbook-part';
import { contentTypes, addPart, detach, freePart, partOfKind } from '../../planbok/package';
import { attribute, scan } from '../../planbok/xml';
import { refuse } from '../protocol/host-error';
import type { HostObject } from '../protocol/host-object';
import { method, settable } from '../protocol/object-type';
import { anything, text, type Shape } from '../protocol/shape';
import type { LiveBook } from '../store/live-book';
import { declared, object, type PropertyAt } from './targets';

/** Excel's limits for a property's name and text. */
const MAX_KEY = 255;
const MAX_TEXT = 255;

/** All custom properties in the order of the file. */
function propertiesIn({ pkg }: LiveBook): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const part = customPropertiesPart(pkg);
  if (part === undefined || !pkg.has(part)) return found;
  let name = '';
  let said = '';
  scan(pkg.text(part), {
    open: (tag, path) => {
      if (path.length !== 1) return;
      name = attribute(tag, 'name') ?? '';
      said = '';
    },
    text: (piece, path) => {
      if (path.length > 2) said += piece;
    },
    close: (_, path) => {
      if (path.length === 1) found.set(name, said);
    },
  });
  return found;
}

function setProperty(book: LiveBook, key: string, value: string | undefined): void {
  const { pkg, dialect } = book;
  const known = partOfKind(pkg, '', 'custom-properties');
  if (known === undefined && value === undefined) return;
  const xml = known === undefined ? newPropertiesXml(dialect) : pkg.text(known.part);
  const made = withProperty(xml, dialect, key, value);
  if (known === undefined) {
    const isFree = !pkg.has('docProps/custom.xml');
    const part = isFree ? 'docProps/custom.xml' : freePart(pkg, 'docProps/', 'custom');
    addPart(pkg, dialect, '', 'custom-properties', part, contentTypes.customProperties, made);
  } else if (hasNoProperty(made)) detach(pkg, '', known.id);
  else if (made !== xml) pkg.put(known.part, made);
  book.isDirty = true;
}

/** Changes or removes (`undefined`) each property. */
export function changeProperties(
  book: LiveBook,
  change: (key: string, text: string) => string | undefined,
): void {
  for (const [key, text] of propertiesIn(book)) setProperty(book, key, change(key, text));
}

const item = (book: LiveBook, key: string): HostObject => object('CustomProperty', { book, key });

function found(book: LiveBook, wanted: string): string | undefined {
  for (const key of propertiesIn(book).keys()) if (key.toLowerCase() === wanted.toLowerCase()) return key;
  return undefined;
}

/** Only texts are supported; Excel also stores numbers, dates and truth values. */
const propertyText: Shape<string> = (value, where) => {
  if (typeof value !== 'string') return refuse('NotImplemented', `${where} that is no text`);
  return value.length > MAX_TEXT ? refuse('InvalidArgument', where) : value;
};

function add(book: LiveBook, key: string, value: unknown): HostObject {
  const where = 'CustomPropertyCollection.add';
  if (key.trim() === '' || key.length > MAX_KEY) refuse('InvalidArgument', where);
  setProperty(book, key, propertyText(value, where));
  return item(book, found(book, key) ?? key);
}

export const customPropertyCollection = declared('CustomPropertyCollection', {
  items: (book) => [...propertiesIn(book).keys()].map((key) => item(book, key)),
  methods: {
    add: method([text, anything], (book, key, value) => add(book, key, value)),
    getCount: method([], (book) => propertiesIn(book).size),
    getItem: method([text], (book, key) => {
      const known = found(book, key);
      return known === undefined
        ? refuse('ItemNotFound', 'CustomPropertyCollection.getItem')
        : item(book, known);
    }),
    getItemOrNullObject: method([text], (book, key) => {
      const known = found(book, key);
      return known === undefined ? undefined : item(book, known);
    }),
    deleteAll: method([], (book) => {
      for (const key of propertiesIn(book).keys()) setProperty(book, key, undefined);
    }),
  },
});

export const customProperty = declared('CustomProperty', {
  id: { key: 'Key', of: ({ key }) => key },
  scalars: {
    key: ({ key }) => key,
    value: settable(
      ({ book, key }: PropertyAt) => propertiesIn(book).get(key) ?? refuse('ItemNotFound', 'CustomProperty'),
      propertyText,
      ({ book, key }, value) => setProperty(book, key, value),
    ),
    type: () => 'String',
  },
  methods: { delete: method([], ({ book, key }) => setProperty(book, key, undefined)) },
});

export const documentProperties = declared('DocumentProperties', {
  navigations: { custom: (book) => object('CustomPropertyCollection', book) },
});

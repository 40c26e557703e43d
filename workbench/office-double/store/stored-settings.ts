import { addCustomXml, customXmlOf, removeCustomXml } from '../../planbok/workbook-part';
import { attribute, scan, escapedAttribute } from '../../planbok/xml';
import type { LiveBook } from './live-book';

/**
 * An add-in's settings in the workbook: name → JSON text. Excel keeps them in a part that belongs to one add-in in its
 * store; here they are kept in a custom XML part, which every program preserves.
 */
const NAMESPACE = 'urn:planbok:workbench:settings';
const ITEM = '{6B1F6C0B-0C6E-4C4B-9E0B-5B7C1D1F5A01}';

export function readSettings(book: LiveBook): Map<string, string> {
  const settings = new Map<string, string>();
  const known = customXmlOf(book.pkg, book.part, NAMESPACE);
  if (known)
    scan(book.pkg.text(known.part), {
      open: (tag) => {
        const name = attribute(tag, 'name');
        if (tag.name === 'setting' && name !== undefined)
          settings.set(name, attribute(tag, 'value') ?? 'null');
      },
    });
  return settings;
}

/** Writes the settings to the package; a workbook that never had any is unchanged. */
export function putSettings(book: LiveBook): void {
  const { pkg, dialect, part, settings } = book;
  const known = customXmlOf(pkg, part, NAMESPACE);
  if (settings.size === 0) {
    if (known) removeCustomXml(pkg, known);
    return;
  }
  const lines = [...settings].map(
    ([name, value]) => `<setting name="${escapedAttribute(name)}" value="${escapedAttribute(value)}"/>`,
  );
  const xml = `<settings xmlns="${NAMESPACE}">${lines.join('')}</settings>`;
  if (known === undefined) addCustomXml(pkg, dialect, part, { namespace: NAMESPACE, itemId: ITEM, xml });
  else if (pkg.text(known.part) !== xml) pkg.put(known.part, xml);
}

import { childrenOf } from '../xml';
import { escapedText } from '../xml-text';
import { namespaceOf, type Dialect } from './dialect';
import { attributeIn, decodedAttribute, element, XML_HEAD } from './element';
import { childTexts, prefixOf, rewrapped, unwrapped } from './placed';
import { spliced } from './splice';

/** The format id of custom document properties (ISO 29500-1, 22.3.2.2). */
const FORMAT = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
/** Property ids 0 and 1 are reserved. */
const FIRST_ID = 2;

export const newPropertiesXml = (dialect: Dialect): string =>
  `${XML_HEAD}<Properties xmlns="${namespaceOf(dialect, 'customProperties')}" xmlns:vt="${namespaceOf(dialect, 'propertyTypes')}"></Properties>`;

/** Unlike a cell's, a property's text has no escapes for characters that XML cannot hold. */
const possible = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd');

/** Sets a text property, replacing the one of that name, or removes it; all others are unchanged. */
export function withProperty(
  propertiesXml: string,
  dialect: Dialect,
  name: string,
  value: string | undefined,
): string {
  const root = childrenOf(propertiesXml);
  const p = prefixOf(propertiesXml);
  const known = childTexts(propertiesXml);
  const others = known.filter(
    ({ xml }) => decodedAttribute(xml, 'name')?.toLowerCase() !== name.toLowerCase(),
  );
  const same = known.find((property) => !others.includes(property));
  if (value === undefined && same === undefined) return propertiesXml;
  const ids = others.map(({ xml }) => Number(attributeIn(xml, 'pid') ?? 0));
  const vt = namespaceOf(dialect, 'propertyTypes');
  const made =
    value === undefined
      ? ''
      : element(
          `${p}property`,
          { fmtid: FORMAT, pid: Math.max(FIRST_ID - 1, ...ids) + 1, name },
          `<vt:lpwstr xmlns:vt="${vt}">${escapedText(possible(value))}</vt:lpwstr>`,
        );
  const content = others.map(({ xml }) => xml).join('') + made;
  const closing = root.isSelfClosing ? root.openEnd : propertiesXml.indexOf('>', root.contentEnd) + 1;
  return spliced(propertiesXml, [
    { start: root.start, end: closing, by: rewrapped(unwrapped(propertiesXml).tag, content) },
  ]);
}

/** Whether the part has no properties left. */
export const hasNoProperty = (propertiesXml: string): boolean =>
  childrenOf(propertiesXml).children.length === 0;

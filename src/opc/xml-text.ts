import { refuse } from './refusal';

/** Bytes → the XML text they hold, without byte order mark. OPC allows UTF-8 and UTF-16 only (ISO 29500-2, 8.1.4). */
export function decode(bytes: Uint8Array, part?: string): string {
  const where = part === undefined ? {} : { part };
  const encoding = encodingOf(bytes);
  let xml: string;
  try {
    xml = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return refuse({ code: 'unknown-encoding', ...where });
  }
  const declared = declaredEncoding(xml);
  const isKnown = declared === undefined || /^(utf-?8|utf-?16(le|be)?|us-ascii)$/i.test(declared);
  return isKnown ? xml : refuse({ code: 'unknown-encoding', ...where });
}

/** Half of a pair of UTF-16 units without the other. The first pattern is far quicker, and most texts have no pair. */
const hasLoneHalf = (text: string): boolean => /[\ud800-\udfff]/.test(text) && /[\ud800-\udfff]/u.test(text);

const isUtf8 = (declared: string | undefined): boolean =>
  declared === undefined || /^utf-?8$/i.test(declared);

/** Whether `encode` makes these bytes again of the text that `decode` has made of them. */
export const isEncodedAgain = (bytes: Uint8Array, xml: string): boolean =>
  encodingOf(bytes) === 'utf-8' && !hasMark(bytes) && isUtf8(declaredEncoding(xml));

/** Whether `decode` makes this text again of the bytes that `encode` makes of it: half of a pair of UTF-16 units is lost. */
export const isDecodedAgain = (xml: string): boolean =>
  xml.charCodeAt(0) !== 0xfeff && isUtf8(declaredEncoding(xml)) && !hasLoneHalf(xml);

const hasMark = ([first, second, third]: Uint8Array): boolean =>
  first === 0xef && second === 0xbb && third === 0xbf;

/** XML text → UTF-8 bytes; a declaration that names another encoding is corrected. */
export function encode(xml: string): Uint8Array {
  const declared = declaredEncoding(xml);
  if (declared === undefined || isUtf8(declared)) return new TextEncoder().encode(xml);
  const at = xml.indexOf(declared);
  return new TextEncoder().encode(`${xml.slice(0, at)}UTF-8${xml.slice(at + declared.length)}`);
}

/** Detects the encoding by the byte order mark, else by the position of zero bytes in the first `<` (XML 1.0, appendix F). */
function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

/** The encoding named in `<?xml … ?>`, which can only be at the very start and is short. */
function declaredEncoding(xml: string): string | undefined {
  const start = xml.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!xml.startsWith('<?xml', start)) return undefined;
  const declaration = xml.slice(start, Math.min(xml.indexOf('?>', start) + 1 || start, start + 200));
  return /\sencoding\s*=\s*["']([A-Za-z][\w.-]*)["']/.exec(declaration)?.[1];
}

const inText: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };
const inAttribute: Readonly<Record<string, string>> = {
  ...inText,
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
};

/** Escapes character data. Characters that XML cannot hold must have been removed before: see `asXstring`. */
export const escapedText = (text: string): string => text.replace(/[&<>\r]/g, (found) => inText[found] ?? '');

/**
 * As `escapedText`, with what is beyond Latin-1 as character references: one such letter makes an engine keep every letter of a
 * sheet in two bytes. The text must be well-formed, as `asXstring` makes it.
 */
export const latinText = (text: string): string =>
  escapedText(text).replace(/[^\0-\xff]/gu, (found) => `&#${found.codePointAt(0)};`);

/** Escapes an attribute value for double quotes; line breaks are preserved as character references. */
export const escapedAttribute = (text: string): string =>
  text.replace(/[&<>"\r\n\t]/g, (found) => inAttribute[found] ?? '');

const hex = (code: number): string => `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`;

/**
 * Any text as an ST_Xstring (ISO 29500-1, 22.9.2.19), before XML escaping: what XML cannot hold becomes `_xHHHH_`
 * (so does a carriage return, as Excel writes it), and text that only looks like such an escape gets its underscore escaped.
 */
export function asXstring(text: string): string {
  return text.replace(
    /_(?=x[0-9A-Fa-f]{4}_)|[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    (found) => hex(found.charCodeAt(0)),
  );
}

/** Decodes an ST_Xstring. */
export function fromXstring(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

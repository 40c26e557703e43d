import { refuse } from './refusal';
import { sectionEnd, type Tokens } from './tokens';

/** Whether the tag's local name is this. */
export function isNamed(tokens: Tokens, name: string): boolean {
  const { localStart, nameEnd } = tokens;
  return nameEnd - localStart === name.length && tokens.xml.startsWith(name, localStart);
}

export const localNameOf = (tokens: Tokens): string => tokens.xml.slice(tokens.localStart, tokens.nameEnd);

/** The prefix with its colon, or `''`. */
export const prefixOf = (tokens: Tokens): string => tokens.xml.slice(tokens.nameStart, tokens.localStart);

/** Index into `tokens.attributes` of the attribute with exactly this name, or -1. */
export function attributeSlot(tokens: Tokens, name: string): number {
  const { xml, attributes, attributeCount } = tokens;
  for (let slot = 0; slot < 4 * attributeCount; slot += 4) {
    const start = attributes[slot] ?? 0;
    if ((attributes[slot + 1] ?? 0) - start === name.length && xml.startsWith(name, start)) return slot;
  }
  return -1;
}

/** The value of the attribute with exactly this name, entities resolved. */
export function attributeOf(tokens: Tokens, name: string): string | undefined {
  const slot = attributeSlot(tokens, name);
  if (slot < 0) return undefined;
  return unescaped(tokens.xml.slice(tokens.attributes[slot + 2], tokens.attributes[slot + 3]), tokens.part);
}

/** The text between the last two tags, entities and CDATA resolved, comments gone, line ends as XML 1.0 (2.11) makes them. */
export function textBefore(tokens: Tokens): string {
  const { xml, textStart, start, part } = tokens;
  if (!tokens.hasSections) return unescaped(xml.slice(textStart, start), part);
  let text = '';
  let at = textStart;
  while (at < start) {
    const found = xml.indexOf('<', at);
    const cut = found < 0 ? start : Math.min(found, start);
    text += unescaped(xml.slice(at, cut), part);
    if (cut === start) break;
    at = sectionEnd(tokens, cut);
    if (xml.startsWith('<![CDATA[', cut)) text += xml.slice(cut + 9, at - 3).replace(/\r\n?/g, '\n');
  }
  return text;
}

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

const impossible = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;

/** Character data with its entities resolved. @throws refusal `damaged-xml` on what XML cannot hold: control characters, entities it does not define, `]]>` */
export function unescaped(raw: string, part: string): string {
  if (impossible.test(raw)) refuse({ code: 'damaged-xml', part });
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&]{0,10});?/g, (whole, name: string) => {
    const letter = whole.endsWith(';') ? (named.get(name) ?? character(name)) : undefined;
    return letter ?? refuse({ code: 'damaged-xml', part });
  });
}

function character(reference: string): string | undefined {
  const digits = /^#(?:x([0-9A-Fa-f]{1,6})|(\d{1,7}))$/.exec(reference);
  if (!digits) return undefined;
  const code = digits[1] === undefined ? Number(digits[2]) : Number.parseInt(digits[1], 16);
  const isAllowed =
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 32 && code < 0xd800) ||
    (code > 0xdfff && code < 0xfffe);
  return isAllowed || (code > 0xffff && code <= 0x10ffff) ? String.fromCodePoint(code) : undefined;
}

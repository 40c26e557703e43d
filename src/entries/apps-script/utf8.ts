/*
 * Google's script engine has neither `TextEncoder` nor `TextDecoder`, which files are written and templates read with. These
 * stand in for them there: UTF-8 only, and half a character becomes U+FFFD, as in browsers.
 */

function encoded(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const sign of text) {
    const point = sign.codePointAt(0) ?? 0;
    const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else
      bytes.push(
        0xf0 | (code >> 18),
        0x80 | ((code >> 12) & 63),
        0x80 | ((code >> 6) & 63),
        0x80 | (code & 63),
      );
  }
  return Uint8Array.from(bytes);
}

/** How many bytes a character takes, by its first; 0 where none begins so. */
const lengthOf = (first: number): number =>
  first < 0x80
    ? 1
    : first >= 0xc2 && first < 0xe0
      ? 2
      : first >= 0xe0 && first < 0xf0
        ? 3
        : first >= 0xf0 && first < 0xf5
          ? 4
          : 0;

/** The least code that so many bytes are for: what is written longer than it need be is no character. */
const LEAST = [0, 0, 0x80, 0x800, 0x10000];

function characterAt(
  bytes: Uint8Array,
  at: number,
): { readonly code: number; readonly length: number } | null {
  const first = bytes[at] ?? 0;
  const length = lengthOf(first);
  if (length === 0 || at + length > bytes.length) return null;
  let code = length === 1 ? first : first & (0xff >> (length + 1));
  for (let next = 1; next < length; next += 1) {
    const byte = bytes[at + next] ?? 0;
    if ((byte & 0xc0) !== 0x80) return null;
    code = (code << 6) | (byte & 63);
  }
  const isCharacter = code >= (LEAST[length] ?? 0) && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? { code, length } : null;
}

function decoded(bytes: Uint8Array, isFatal: boolean): string {
  const parts: string[] = [];
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (at < bytes.length) {
    const found = characterAt(bytes, at);
    if (!found && isFatal) throw new TypeError('not UTF-8');
    parts.push(found ? String.fromCodePoint(found.code) : '\uFFFD');
    at += found?.length ?? 1;
  }
  return parts.join('');
}

class Encoder {
  readonly encode = encoded;
}

class Decoder {
  readonly #isFatal: boolean;
  constructor(encoding = 'utf-8', { fatal = false }: { readonly fatal?: boolean } = {}) {
    if (!/^utf-?8$/i.test(encoding)) throw new RangeError(`no decoder for ${encoding}`);
    this.#isFatal = fatal;
  }
  decode(bytes: Uint8Array = new Uint8Array()): string {
    return decoded(bytes, this.#isFatal);
  }
}

export const encoderOf = (): Encoder => new Encoder();

/** @throws RangeError for another encoding */
export const decoderOf = (encoding?: string, options?: { readonly fatal?: boolean }): Decoder =>
  new Decoder(encoding, options);

/** Puts them in place where they are missing. */
export function withUtf8(): void {
  if (!('TextEncoder' in globalThis))
    Object.assign(globalThis, { TextEncoder: Encoder, TextDecoder: Decoder });
}

/** The namespace for names that are URLs (RFC 9562, 6.6). */
const URL_NAMESPACE = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

const bytesOf = (hex: string): readonly number[] =>
  (hex.replaceAll('-', '').match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));

/**
 * The id of the add-in that is served at an address: a UUID of version 5 (RFC 9562, 5.5), so that the same address gives
 * the same add-in, which Excel then updates instead of listing it twice.
 * @param sha1 of bytes, 20 bytes
 */
export async function addressId(
  base: string,
  sha1: (bytes: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer>,
): Promise<string> {
  const name = new Uint8Array([...bytesOf(URL_NAMESPACE), ...new TextEncoder().encode(base)]);
  const bytes = [...new Uint8Array(await sha1(name))].slice(0, 16);
  const marked = bytes.map((byte, index) => {
    if (index === 6) return (byte & 0x0f) | 0x50;
    return index === 8 ? (byte & 0x3f) | 0x80 : byte;
  });
  const hex = marked.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

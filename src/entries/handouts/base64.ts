/*
 * Bytes as text, in plain JavaScript: Apps Script has neither `btoa` nor `atob`, and its own service counts bytes from -128.
 */

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** RFC 4648, with padding. */
export function base64Of(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const bits = (a << 16) | (b << 8) | c;
    const four = [18, 12, 6, 0].map((shift) => SIGNS.charAt((bits >> shift) & 63)).join('');
    const missing = Math.max(0, at + 3 - bytes.length);
    parts.push(missing === 0 ? four : four.slice(0, 4 - missing) + '='.repeat(missing));
  }
  return parts.join('');
}

/** @throws Error for what is no base64: nothing but Planbok's own page sends it */
export function bytesOf(base64: string): Uint8Array {
  const signs = base64.replace(/=+$/u, '');
  const bytes = new Uint8Array(Math.floor((signs.length * 3) / 4));
  let [bits, count, at] = [0, 0, 0];
  for (const sign of signs) {
    const value = SIGNS.indexOf(sign);
    if (value < 0) throw new Error('no base64');
    bits = ((bits << 6) | value) & 0xffffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes[at] = (bits >> count) & 0xff;
    at += 1;
  }
  return bytes;
}

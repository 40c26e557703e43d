/** Tables for CRC-32 eight bytes at a time (slicing by 8; polynomial of ISO 3309, as zip uses). */
const tables: readonly Uint32Array[] = (() => {
  const made = Array.from({ length: 8 }, () => new Uint32Array(256));
  const [first] = made;
  if (first === undefined) return made;
  for (let index = 0; index < 256; index++) {
    let value = index;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    first[index] = value;
  }
  for (let index = 0; index < 256; index++) {
    let value = first[index] ?? 0;
    for (const table of made.slice(1)) {
      value = (value >>> 8) ^ (first[value & 0xff] ?? 0);
      table[index] = value;
    }
  }
  return made;
})();

const [t0, t1, t2, t3, t4, t5, t6, t7] = tables as readonly [
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
];

/** A masked index is always inside the table, which the type system cannot express. */
const at = (table: Uint32Array, index: number): number => table[index & 0xff] as number;

/** CRC-32 of the bytes, unsigned. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  let index = 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const last = bytes.length - 8; index <= last; index += 8) {
    const low = view.getUint32(index, true) ^ crc;
    const high = view.getUint32(index + 4, true);
    crc =
      at(t7, low) ^
      at(t6, low >>> 8) ^
      at(t5, low >>> 16) ^
      at(t4, low >>> 24) ^
      at(t3, high) ^
      at(t2, high >>> 8) ^
      at(t1, high >>> 16) ^
      at(t0, high >>> 24);
  }
  for (; index < bytes.length; index++) crc = (crc >>> 8) ^ at(t0, crc ^ (bytes[index] as number));
  return (crc ^ 0xffffffff) >>> 0;
}

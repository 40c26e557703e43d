import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of a zip that may lie about itself; what is not said is true. */
export interface RawEntry {
  readonly name: string | Uint8Array;
  readonly content: string | Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  /** Unpacked and packed sizes as the directory declares them. */
  readonly size?: number;
  readonly packedSize?: number;
  readonly offset?: number;
  readonly extra?: Uint8Array;
  /** Sizes behind the data instead of before it, as streaming writers do. */
  readonly isStreamed?: boolean;
}

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

const record = (length: number, fields: readonly (readonly [number, 2 | 4, number])[]): Uint8Array => {
  const view = new DataView(new ArrayBuffer(length));
  for (const [at, width, value] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value >>> 0, true);
  }
  return new Uint8Array(view.buffer);
};

/** A zip written by hand, independently of the product's own writer. */
export function rawZip(entries: readonly RawEntry[], comment = ''): Uint8Array {
  const local: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const content = bytesOf(entry.content);
    const method = entry.method ?? 8;
    const packed = method === 8 ? deflateRawSync(content) : content;
    const name = bytesOf(entry.name);
    const crc = entry.crc ?? crc32(content);
    const flags = (entry.flags ?? 0) | (entry.isStreamed === true ? 8 : 0);
    const sizes = entry.isStreamed === true ? [0, 0, 0] : [crc, packed.length, content.length];
    const [localCrc = 0, localPacked = 0, localSize = 0] = sizes;
    const head = record(30, [
      [0, 4, 0x04034b50],
      [4, 2, 20],
      [6, 2, flags],
      [8, 2, method],
      [10, 4, 0x56d1_4321],
      [14, 4, localCrc],
      [18, 4, localPacked],
      [22, 4, localSize],
      [26, 2, name.length],
    ]);
    const tail =
      entry.isStreamed === true
        ? record(16, [
            [0, 4, 0x08074b50],
            [4, 4, crc],
            [8, 4, packed.length],
            [12, 4, content.length],
          ])
        : new Uint8Array();
    const extra = entry.extra ?? new Uint8Array();
    central.push(
      record(46, [
        [0, 4, 0x02014b50],
        [4, 2, 20],
        [6, 2, 20],
        [8, 2, flags],
        [10, 2, method],
        [12, 4, 0x56d1_4321],
        [16, 4, crc],
        [20, 4, entry.packedSize ?? packed.length],
        [24, 4, entry.size ?? content.length],
        [28, 2, name.length],
        [30, 2, extra.length],
        [42, 4, entry.offset ?? offset],
      ]),
      name,
      extra,
    );
    local.push(head, name, packed, tail);
    offset += head.length + name.length + packed.length + tail.length;
  }
  const directoryLength = central.reduce((length, piece) => length + piece.length, 0);
  const note = bytesOf(comment);
  const end = record(22, [
    [0, 4, 0x06054b50],
    [8, 2, entries.length],
    [10, 2, entries.length],
    [12, 4, directoryLength],
    [16, 4, offset],
    [20, 2, note.length],
  ]);
  return Buffer.concat([...local, ...central, end, note]);
}

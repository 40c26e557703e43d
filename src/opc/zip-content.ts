import type { Codec } from './codec';
import { placed, refuse } from './refusal';
import type { ZipEntry } from './zip-directory';

/** An entry's content, checked against its declared size and checksum. @throws refusals `lying-size` and `damaged-part` */
export function unpacked({ name: part, method, packed, size, crc }: ZipEntry, codec: Codec): Uint8Array {
  const bytes = method === 0 ? packed.slice() : placed({ part }, () => codec.inflate(packed, size));
  return codec.crc32(bytes) === crc ? bytes : refuse({ code: 'damaged-part', part });
}

/** 1980-01-01 00:00, the earliest time a zip can hold. New entries all get it, so that equal content gives equal bytes. */
const FIRST_DOS_TIME = 0x00210000;

/** A new entry. `name` must be a valid part name; content that compression does not shrink is stored. */
export function packedEntry(name: string, bytes: Uint8Array, codec: Codec): ZipEntry {
  const deflated = codec.deflate(bytes);
  const isSmaller = deflated.length < bytes.length;
  const rawName = new TextEncoder().encode(name);
  return {
    name,
    rawName,
    method: isSmaller ? 8 : 0,
    nameFlag: rawName.length === name.length ? 0 : 0x800,
    dosTime: FIRST_DOS_TIME,
    crc: codec.crc32(bytes),
    packed: isSmaller ? deflated : bytes.slice(),
    size: bytes.length,
  };
}

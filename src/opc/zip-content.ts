import { deflateSync, Inflate } from 'fflate';
import { crc32 } from './crc';
import { refuse, refusalOf } from './refusal';
import type { ZipEntry } from './zip-directory';

/** Packed bytes handed to the unpacker at once: deflate grows at most 1,032 times, so one step makes at most 17 MB. */
const STEP = 16 * 1024;

/**
 * Unpacks an entry into exactly its declared size; stops as soon as more comes out.
 * @throws refusals `lying-size` and `damaged-part`
 */
export function unpacked(entry: ZipEntry): Uint8Array {
  const part = entry.name;
  const bytes = entry.method === 0 ? entry.packed.slice() : inflated(entry);
  if (crc32(bytes) !== entry.crc) refuse({ code: 'damaged-part', part });
  return bytes;
}

function inflated({ name: part, packed, size }: ZipEntry): Uint8Array {
  const bytes = new Uint8Array(size);
  let filled = 0;
  const inflate = new Inflate((piece) => {
    if (filled + piece.length > size) refuse({ code: 'lying-size', part });
    bytes.set(piece, filled);
    filled += piece.length;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch (error) {
    if (refusalOf(error) !== undefined) throw error;
    refuse({ code: 'damaged-part', part });
  }
  return filled === size ? bytes : refuse({ code: 'lying-size', part });
}

/** 1980-01-01 00:00, the first moment a zip can name: new entries carry no clock, so equal content gives equal bytes. */
const FIRST_DOS_TIME = 0x00210000;

/** A new entry. `name` must be a valid part name; content that does not shrink is stored. */
export function packedEntry(name: string, bytes: Uint8Array): ZipEntry {
  const deflated = deflateSync(bytes, { level: 6 });
  const isSmaller = deflated.length < bytes.length;
  const rawName = new TextEncoder().encode(name);
  return {
    name,
    rawName,
    method: isSmaller ? 8 : 0,
    nameFlag: rawName.length === name.length ? 0 : 0x800,
    dosTime: FIRST_DOS_TIME,
    crc: crc32(bytes),
    packed: isSmaller ? deflated : bytes.slice(),
    size: bytes.length,
  };
}

import type { ZipEntry } from './zip-directory';

const LOCAL_HEADER = 30;
const CENTRAL_HEADER = 46;
const END_RECORD = 22;
/** Zip version 2.0, which has deflate and folders. */
const VERSION = 20;

/**
 * The bytes of a zip with these entries in this order. Compressed bytes are copied, so an unchanged entry keeps its exact
 * stream. Headers are written anew: sizes in front, no extra fields, no comments, no data descriptors.
 */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array {
  let length = END_RECORD;
  for (const { rawName, packed } of entries) {
    length += LOCAL_HEADER + CENTRAL_HEADER + 2 * rawName.length + packed.length;
  }
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, entry);
    bytes.set(entry.rawName, at + LOCAL_HEADER);
    bytes.set(entry.packed, at + LOCAL_HEADER + entry.rawName.length);
    at += LOCAL_HEADER + entry.rawName.length + entry.packed.length;
  }
  const directory = at;
  for (const [index, entry] of entries.entries()) {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, VERSION, true);
    writeCommon(view, at + 6, entry);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(entry.rawName, at + CENTRAL_HEADER);
    at += CENTRAL_HEADER + entry.rawName.length;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The fields that local and central headers share, from `version needed` to the length of the extra field. */
function writeCommon(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, entry.nameFlag, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.dosTime, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.rawName.length, true);
}

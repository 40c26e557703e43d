import {
  MAX_ENTRIES,
  MAX_ENTRY_NAME,
  MAX_FILE,
  MAX_PACKAGE,
  MAX_PART,
  MAX_RATIO,
  RATIO_FROM,
} from './limits';
import { refuse } from './refusal';
import { signatureOf } from './signature';

/** One entry as the zip's directory declares it; nothing is decompressed yet. */
export interface ZipEntry {
  /** The name as spelled, with `/` between segments and no leading `/`. */
  readonly name: string;
  readonly rawName: Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method: 0 | 8;
  /** Flags; only bit 11 (the name is UTF-8) is kept. */
  readonly nameFlag: number;
  readonly dosTime: number;
  readonly crc: number;
  readonly packed: Uint8Array;
  /** Uncompressed size in bytes, as declared. */
  readonly size: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const UNKNOWN_32 = 0xffffffff;

/**
 * Reads the directory of a zip and refuses what no workbook contains, before anything is decompressed (APPNOTE.TXT 6.3.9;
 * zip64 records are read, since some Java writers use them for small files too).
 */
export function entriesOf(bytes: Uint8Array): readonly ZipEntry[] {
  if (bytes.length === 0) refuse({ code: 'empty' });
  if (bytes.length > MAX_FILE) refuse({ code: 'workbook-too-large', limit: MAX_FILE });
  const signature = signatureOf(bytes);
  if (signature !== 'zip') refuse({ code: signature });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = directoryOf(view);
  if (directory.entries > MAX_ENTRIES) refuse({ code: 'too-many-parts', limit: MAX_ENTRIES });
  const entries: ZipEntry[] = [];
  const seen = new Set<string>();
  let at = directory.start;
  let total = 0;
  let packedTotal = 0;
  for (let count = 0; count < directory.entries; count++) {
    const { entry, next } = entryAt(bytes, view, at, directory.end);
    const key = entry.name.toLowerCase();
    if (seen.has(key)) refuse({ code: 'duplicate-entry', part: entry.name });
    seen.add(key);
    total += entry.size;
    packedTotal += entry.packed.length;
    if (total > MAX_PACKAGE) refuse({ code: 'workbook-too-large', limit: MAX_PACKAGE });
    // Entries that share bytes are a known way to make a zip bomb that passes any ratio.
    if (packedTotal > bytes.length) refuse({ code: 'damaged-zip', part: entry.name });
    entries.push(entry);
    at = next;
  }
  return entries;
}

interface Directory {
  readonly start: number;
  readonly end: number;
  readonly entries: number;
}

/** Finds the end record, which a comment of up to 64 KiB may follow. */
function directoryOf(view: DataView): Directory {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (view.getUint32(at, true) !== END || at + 22 + view.getUint16(at + 20, true) > view.byteLength)
      continue;
    if (at >= 20 && view.getUint32(at - 20, true) === END_64_LOCATOR) return directory64Of(view, at);
    if (view.getUint16(at + 4, true) !== 0) return refuse({ code: 'several-disks' });
    const start = view.getUint32(at + 16, true);
    const end = start + view.getUint32(at + 12, true);
    if (end > at) return refuse({ code: 'damaged-zip' });
    return { start, end, entries: view.getUint16(at + 10, true) };
  }
  return refuse({ code: 'truncated' });
}

function directory64Of(view: DataView, endRecord: number): Directory {
  const at = big(view, endRecord - 20 + 8);
  if (at + 56 > endRecord || view.getUint32(at, true) !== END_64) return refuse({ code: 'damaged-zip' });
  if (view.getUint32(at + 16, true) !== 0) return refuse({ code: 'several-disks' });
  const start = big(view, at + 48);
  const end = start + big(view, at + 40);
  if (end > at) return refuse({ code: 'damaged-zip' });
  return { start, end, entries: big(view, at + 32) };
}

/** Reads an eight-byte number. Numbers above 2^53 lose exactness, but are too large to be accepted anyway. */
const big = (view: DataView, at: number): number =>
  view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;

function entryAt(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  end: number,
): { entry: ZipEntry; next: number } {
  if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) return refuse({ code: 'damaged-zip' });
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  if (next > end) return refuse({ code: 'damaged-zip' });
  const flags = view.getUint16(at + 8, true);
  const rawName = bytes.subarray(at + 46, at + 46 + nameLength);
  const name = nameOf(rawName);
  const sizes = sizesOf(view, at, at + 46 + nameLength, extraLength);
  if (sizes === undefined) return refuse({ code: 'damaged-zip', part: name });
  if ((flags & 0x2041) !== 0) return refuse({ code: 'encrypted-entry', part: name });
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) return refuse({ code: 'unknown-compression', part: name });
  if (sizes.size > MAX_PART) return refuse({ code: 'part-too-large', part: name, limit: MAX_PART });
  if (sizes.size > RATIO_FROM && sizes.size > MAX_RATIO * sizes.packed) {
    return refuse({ code: 'suspicious-ratio', part: name, limit: MAX_RATIO });
  }
  const packed = packedOf(bytes, view, sizes.offset, sizes.packed, name);
  if (method === 0 && packed.length !== sizes.size) return refuse({ code: 'lying-size', part: name });
  const nameFlag = flags & 0x800;
  const dosTime = view.getUint32(at + 12, true);
  const crc = view.getUint32(at + 16, true);
  return { entry: { name, rawName, method, nameFlag, dosTime, crc, packed, size: sizes.size }, next };
}

/** Sizes and offset, from the zip64 extra field where the plain fields say so (APPNOTE 4.5.3). */
function sizesOf(view: DataView, at: number, extra: number, extraLength: number) {
  let size = view.getUint32(at + 24, true);
  let packed = view.getUint32(at + 20, true);
  let offset = view.getUint32(at + 42, true);
  if (size !== UNKNOWN_32 && packed !== UNKNOWN_32 && offset !== UNKNOWN_32) return { size, packed, offset };
  const last = extra + extraLength;
  for (let field = extra; field + 4 <= last; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let value = field + 4;
    const fieldEnd = Math.min(value + view.getUint16(field + 2, true), last);
    const taken = (): number => (value + 8 <= fieldEnd ? big(view, (value += 8) - 8) : Number.NaN);
    if (size === UNKNOWN_32) size = taken();
    if (packed === UNKNOWN_32) packed = taken();
    if (offset === UNKNOWN_32) offset = taken();
    return Number.isNaN(size + packed + offset) ? undefined : { size, packed, offset };
  }
  return undefined;
}

/** The compressed bytes follow the entry's local header, whose name and extra field have lengths of their own. */
function packedOf(
  bytes: Uint8Array,
  view: DataView,
  offset: number,
  length: number,
  part: string,
): Uint8Array {
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL)
    return refuse({ code: 'damaged-zip', part });
  if ((view.getUint16(offset + 6, true) & 1) !== 0) return refuse({ code: 'encrypted-entry', part });
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + length > bytes.length) return refuse({ code: 'truncated', part });
  return bytes.subarray(start, start + length);
}

/** Names are UTF-8 or plain ASCII in practice. Paths are never resolved on a disk; `..` is refused nevertheless. */
function nameOf(raw: Uint8Array): string {
  if (raw.length === 0 || raw.length > MAX_ENTRY_NAME)
    return refuse({ code: 'bad-entry-name', limit: MAX_ENTRY_NAME });
  const name = new TextDecoder().decode(raw).replaceAll('\\', '/').replace(/^\/+/, '');
  const isBad = name === '' || /[\0-\x1f]/.test(name) || name.split('/').includes('..');
  return isBad ? refuse({ code: 'bad-entry-name', part: name }) : name;
}

import { portableCodec, type Codec } from './codec';
import { MAX_PART } from './limits';
import { partKey } from './part-name';
import { refuse } from './refusal';
import { decode, encode, isDecodedAgain, isEncodedAgain } from './xml-text';
import { packedEntry, unpacked } from './zip-content';
import { entriesOf, type ZipEntry } from './zip-directory';
import { zipOf } from './zip-write';

/**
 * An open .xlsx package: parts by name. Part names match regardless of letter case, of a leading `/` and of the kind of
 * slash.
 */
export interface Package {
  /** Part names as spelled in the file, in the file's order, new parts last. Folder entries are left out. */
  names(): readonly string[];
  has(part: string): boolean;
  /** A copy of the part's content. @throws refusal `missing-part`, `lying-size`, `damaged-part` */
  bytes(part: string): Uint8Array;
  /** The part's bytes as stored in the file, compressed or not. @throws refusal `missing-part` */
  packed(part: string): Uint8Array;
  /** What tells the part's content from others without looking at it. @throws refusal `missing-part` */
  sum(part: string): ContentSum;
  /** The part's XML as text. @throws as `bytes`, and `unknown-encoding` */
  text(part: string): string;
  /** The part's text, where `put` makes the part's very bytes of it. @throws as `text` */
  plainText(part: string): string | undefined;
  /** Unpacks the part, which tells whether it is damaged. @throws as `bytes` */
  check(part: string): void;
  /** Whether the other package holds the same content under this name. @throws as `bytes` */
  isSame(part: string, other: Package): boolean;
  /** Adds or replaces a part; text is encoded as UTF-8. The caller takes care of content types and relationships. */
  put(part: string, content: string | Uint8Array): void;
  remove(part: string): void;
  /** Whether the part is as it was in the file. */
  isUntouched(part: string): boolean;
  /** The package as it is now: what is put into either is not in the other. */
  copy(): Package;
  /**
   * The bytes of the file. Entries that were not changed keep their compressed bytes and order; equal content gives equal
   * bytes.
   */
  save(): Uint8Array;
  /** A package over what `save` gave. A part that unpacks there to what it is here is not decoded a second time. */
  reopened(file: Uint8Array): Package;
}

/** Bytes of a part, and their checksum. */
type ContentSum = Pick<ZipEntry, 'size' | 'crc'>;

/** Opens a package over its bytes, which must not change afterwards. @throws refusals of `entriesOf` */
export const openPackage = (file: Uint8Array, codec = portableCodec): Package =>
  packageOver(partsOf(file), codec);

function partsOf(file: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const entries = new Map<string, ZipEntry>();
  for (const entry of entriesOf(file)) entries.set(partKey(entry.name), entry);
  return entries;
}

/** A package without parts. */
export const emptyPackage = (codec = portableCodec): Package => packageOver(new Map(), codec);

/** A new or replaced part. It is compressed only when needed: most small parts are replaced again before that. */
interface Loose {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Parts up to this many bytes are compressed late; decoded texts up to this many letters are cached, however many there are. */
const SMALL = 128 * 1024;

/** Letters of larger texts that are cached together: the sheet of a plan of 10,000 rows is asked for three times in a run. */
const MOST_LARGE = 8 * 2 ** 20;

interface KnownText {
  readonly text: string;
  /** Whether its encoding is the part's very bytes. */
  readonly isPlain: boolean;
}

type KnownTexts = ReadonlyMap<string, KnownText>;

function packageOver(
  opened: ReadonlyMap<string, ZipEntry | Loose>,
  codec: Codec,
  changed: ReadonlySet<string> = new Set(),
  decoded: KnownTexts = new Map(),
  /** Texts of parts whose declared size and checksum are those of the texts' bytes; these are still unpacked first. */
  expected: KnownTexts = new Map(),
): Package {
  const parts = new Map(opened);
  const texts = new Map(decoded);
  const touched = new Set(changed);
  const found = (part: string): ZipEntry | Loose =>
    parts.get(partKey(part)) ?? refuse({ code: 'missing-part', part });
  const entry = (part: string): ZipEntry => {
    const known = found(part);
    if (!('bytes' in known)) return known;
    const packed = packedEntry(known.name, known.bytes, codec);
    parts.set(partKey(part), packed);
    return packed;
  };
  const bytes = (part: string): Uint8Array => {
    const known = found(part);
    return 'bytes' in known ? known.bytes.slice() : unpacked(known, codec);
  };
  const hasRoomFor = (text: string): boolean => {
    if (text.length <= SMALL) return true;
    let large = text.length;
    for (const known of texts.values()) if (known.text.length > SMALL) large += known.text.length;
    return large <= MOST_LARGE;
  };
  const remember = (key: string, known: KnownText): KnownText => {
    if (hasRoomFor(known.text)) texts.set(key, known);
    return known;
  };
  const decodedText = (content: Uint8Array, part: string): KnownText => {
    const text = decode(content, part);
    return { text, isPlain: isEncodedAgain(content, text) };
  };
  const textOf = (part: string): KnownText => {
    const key = partKey(part);
    const known = texts.get(key);
    if (known !== undefined) return known;
    const content = bytes(part);
    return remember(key, (isUntouched(part) ? expected.get(key) : undefined) ?? decodedText(content, part));
  };
  const sum = (part: string): ContentSum => {
    const known = found(part);
    return 'bytes' in known ? { size: known.bytes.length, crc: codec.crc32(known.bytes) } : known;
  };
  const isUntouched = (part: string): boolean => !touched.has(partKey(part));
  const forget = (key: string): void => {
    touched.add(key);
    texts.delete(key);
  };
  return {
    names: () => [...parts.values()].map(({ name }) => name).filter((name) => !name.endsWith('/')),
    has: (part) => parts.has(partKey(part)),
    bytes,
    packed: (part) => entry(part).packed,
    sum,
    text: (part) => textOf(part).text,
    plainText: (part) => {
      const { text, isPlain } = textOf(part);
      return isPlain ? text : undefined;
    },
    check: (part) => {
      // The text is then there when it is asked for.
      if (expected.has(partKey(part))) textOf(part);
      else bytes(part);
    },
    isSame: (part, other) => {
      const [ours, theirs] = [sum(part), other.sum(part)];
      if (ours.size !== theirs.size || ours.crc !== theirs.crc) return false;
      const [here, there] = [bytes(part), other.bytes(part)];
      for (let at = 0; at < here.length; at += 1) if (here[at] !== there[at]) return false;
      return true;
    },
    put: (part, content) => {
      const given = typeof content === 'string' ? encode(content) : content.slice();
      if (given.length > MAX_PART) refuse({ code: 'part-too-large', part, limit: MAX_PART });
      const key = partKey(part);
      forget(key);
      const loose = { name: parts.get(key)?.name ?? part, bytes: given };
      // A Map keeps the position of a key that is set again, so the entry also keeps its position in the file.
      parts.set(key, loose);
      if (typeof content === 'string' && isDecodedAgain(content))
        remember(key, { text: content, isPlain: true });
      if (given.length > SMALL) entry(part);
    },
    remove: (part) => {
      forget(partKey(part));
      parts.delete(partKey(part));
    },
    isUntouched,
    copy: () => packageOver(parts, codec, touched, texts, expected),
    save: () => zipOf([...parts.values()].map(({ name }) => entry(name))),
    reopened: (file) => {
      const again = partsOf(file);
      const same = [...texts].filter(([key]) => {
        const [meant, there] = [sum(key), again.get(key)];
        return meant.size === there?.size && meant.crc === there.crc;
      });
      return packageOver(again, codec, new Set(), new Map(), new Map(same));
    },
  };
}

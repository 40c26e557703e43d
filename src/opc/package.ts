import { portableCodec, type Codec } from './codec';
import { MAX_PART } from './limits';
import { partKey } from './part-name';
import { refuse } from './refusal';
import { decode, encode } from './xml-text';
import { packedEntry, unpacked } from './zip-content';
import { entriesOf, type ZipEntry } from './zip-directory';
import { zipOf } from './zip-write';

/** An open .xlsx package: parts by name. Names are compared without case, a leading `/` or the kind of slash. */
export interface Package {
  /** Parts as spelled in the file, in the file's order; new ones last. Folders are no parts. */
  names(): readonly string[];
  has(part: string): boolean;
  /** The part's content, unpacked at each call. @throws refusal `missing-part`, `lying-size`, `damaged-part` */
  bytes(part: string): Uint8Array;
  /** The part's bytes as they lie in the file, packed or not. @throws refusal `missing-part` */
  packed(part: string): Uint8Array;
  /** The part's XML as text. @throws as `bytes`, and `unknown-encoding` */
  text(part: string): string;
  /** Adds or replaces a part; text becomes UTF-8. Content types and relationships are the caller's. */
  put(part: string, content: string | Uint8Array): void;
  remove(part: string): void;
  /** Whether the part is as it was in the file. */
  isUntouched(part: string): boolean;
  /** The file: untouched entries keep their packed bytes and order; equal content gives equal bytes. */
  save(): Uint8Array;
}

/** Opens a package over its bytes, which must not change afterwards. @throws refusals of `entriesOf` */
export function openPackage(file: Uint8Array, codec = portableCodec): Package {
  const entries = new Map<string, ZipEntry>();
  for (const entry of entriesOf(file)) entries.set(partKey(entry.name), entry);
  return packageOver(entries, codec);
}

/** A package without parts. */
export const emptyPackage = (codec = portableCodec): Package => packageOver(new Map(), codec);

function packageOver(entries: Map<string, ZipEntry>, codec: Codec): Package {
  const touched = new Set<string>();
  const entry = (part: string): ZipEntry =>
    entries.get(partKey(part)) ?? refuse({ code: 'missing-part', part });
  return {
    names: () => [...entries.values()].map(({ name }) => name).filter((name) => !name.endsWith('/')),
    has: (part) => entries.has(partKey(part)),
    bytes: (part) => unpacked(entry(part), codec),
    packed: (part) => entry(part).packed,
    text: (part) => decode(unpacked(entry(part), codec), part),
    put: (part, content) => {
      const bytes = typeof content === 'string' ? encode(content) : content;
      if (bytes.length > MAX_PART) refuse({ code: 'part-too-large', part, limit: MAX_PART });
      const key = partKey(part);
      touched.add(key);
      // A Map keeps the place of a key that is set again: the entry's place in the file stays too.
      entries.set(key, packedEntry(entries.get(key)?.name ?? part, bytes, codec));
    },
    remove: (part) => {
      touched.add(partKey(part));
      entries.delete(partKey(part));
    },
    isUntouched: (part) => !touched.has(partKey(part)),
    save: () => zipOf([...entries.values()]),
  };
}

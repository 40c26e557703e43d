import { createHash } from 'node:crypto';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A file or folder of the emulated OneDrive or SharePoint. */
export interface LibraryEntry {
  readonly id: string;
  readonly driveId: string;
  name: string;
  parent: string;
  readonly is: 'folder' | 'file' | 'notebook' | 'shortcut';
  readonly mimeType: string;
  bytes: Uint8Array;
  /** Rises with the content. */
  contentVersion: number;
  /** Rises with the content, and with a name or a right. */
  version: number;
  /** Where a shortcut leads. */
  readonly target: string | null;
  isLocked: boolean;
  /** The account may not see what is in it. */
  isDenied: boolean;
  /** Its bytes are kept back, though it may be seen. */
  isKeptBack: boolean;
}

/** All that the account may see. */
export interface LibraryWorld {
  readonly entries: Map<string, LibraryEntry>;
  /** Graph gives as many on a page as it likes, and never more than it was asked for. */
  pageSize: number;
  /** Whether a list has the addresses of the bytes; they always can be asked for. */
  listsAddresses: boolean;
  /** Of a file: whether it has a tag of its content, and a hash. */
  tags: { readonly cTag: boolean; readonly hash: boolean };
  /** Links that were made for sharing → what they lead to. */
  readonly links: Map<string, string>;
  readonly folder: (name: string, parent?: string, more?: Partial<LibraryEntry>) => string;
  readonly file: (name: string, bytes: Uint8Array, parent?: string, more?: Partial<LibraryEntry>) => string;
  readonly notebook: (name: string, parent?: string) => string;
  readonly shortcut: (name: string, target: string, parent?: string) => string;
  readonly entry: (id: string) => LibraryEntry;
  /** Saves new content in a file. */
  readonly save: (id: string, bytes: Uint8Array) => void;
  /** Where a person opens it. */
  readonly webUrl: (id: string) => string;
}

/** The library whose folder of units is read, and another drive. */
export const LIBRARY = 'b!library-1';
export const ELSEWHERE = 'b!another-drive';
export const SITE = 'https://contoso.sharepoint.com/sites/miljo';

/** The folder that all else is in, unless it says so, and the top of its drive. */
export const UNITS = '01UNITS';
export const TOP = '01TOP';

export const hashOf = (bytes: Uint8Array): string => createHash('sha1').update(bytes).digest('base64');

/** A library with an empty folder in it. */
export function libraryWorld(): LibraryWorld {
  const entries = new Map<string, LibraryEntry>();
  const add = (name: string, is: LibraryEntry['is'], parent: string, more: Partial<LibraryEntry>): string => {
    // Numbers, so that the order of ids is not that of names.
    const id = more.id ?? `01${((entries.size * 7919) % 100_003).toString().padStart(9, '0')}`;
    const plain = {
      driveId: LIBRARY,
      mimeType: XLSX,
      bytes: new Uint8Array(),
      contentVersion: 1,
      version: 1,
      target: null,
      isLocked: false,
      isDenied: false,
      isKeptBack: false,
    };
    entries.set(id, { ...plain, id, name, is, parent, ...more });
    return id;
  };
  const entry = (id: string): LibraryEntry => {
    const found = entries.get(id);
    if (!found) throw new Error(`no ${id}`);
    return found;
  };
  add('root', 'folder', '', { id: TOP });
  add('Enheter', 'folder', TOP, { id: UNITS });
  /** Names from the top of the drive, as an address has them. */
  const pathOf = (id: string): string => {
    const { parent, name } = entry(id);
    return parent === '' || !entries.has(parent) ? '' : `${pathOf(parent)}/${encodeURIComponent(name)}`;
  };
  return {
    entries,
    pageSize: 200,
    listsAddresses: true,
    tags: { cTag: true, hash: true },
    links: new Map(),
    folder: (name, parent = UNITS, more = {}) => add(name, 'folder', parent, more),
    file: (name, bytes, parent = UNITS, more = {}) => add(name, 'file', parent, { ...more, bytes }),
    notebook: (name, parent = UNITS) => add(name, 'notebook', parent, {}),
    shortcut: (name, target, parent = UNITS) => add(name, 'shortcut', parent, { target }),
    entry,
    save: (id, bytes) => {
      const saved = entry(id);
      saved.bytes = bytes;
      saved.contentVersion += 1;
      saved.version += 1;
    },
    webUrl: (id) => `${SITE}/Delade%20dokument${pathOf(id)}`,
  };
}

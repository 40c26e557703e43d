import { createHash } from 'node:crypto';
import { FOLDER, SHORTCUT, SPREADSHEET, XLSX } from '../../../src/hosts/drive/drive-item';

/** A file or folder of the emulated Drive. */
export interface DriveEntry {
  readonly id: string;
  name: string;
  readonly mimeType: string;
  parent: string;
  version: number;
  isTrashed: boolean;
  /** What is downloaded, or exported. */
  bytes: Uint8Array | null;
  /** The shared drive that it lies in. */
  readonly driveId: string | null;
  /** Where a shortcut leads. */
  readonly target: string | null;
  isDownloadable: boolean;
}

/** All that the account may see. */
export interface DriveWorld {
  readonly entries: Map<string, DriveEntry>;
  /** Drive gives as many files on a page as it likes, and never more than it was asked for. */
  pageSize: number;
  readonly folder: (name: string, parent?: string, more?: Partial<DriveEntry>) => string;
  /** A file with bytes of its own. */
  readonly file: (name: string, bytes: Uint8Array, parent?: string, more?: Partial<DriveEntry>) => string;
  /** A spreadsheet of Google's own, with what it is exported as. */
  readonly spreadsheet: (name: string, bytes: Uint8Array, parent?: string) => string;
  readonly shortcut: (name: string, target: string, parent?: string) => string;
  readonly entry: (id: string) => DriveEntry;
}

export const md5 = (bytes: Uint8Array): string => createHash('md5').update(bytes).digest('hex');

/** The bytes above which Google exports nothing ("Download and export files", Drive API). */
export const EXPORT_LIMIT = 10 * 2 ** 20;

/** The folder that all else is in, unless it says so. */
export const UNITS = 'folder-of-units';

/** A folder with nothing in it. */
export function driveWorld(driveId: string | null = null): DriveWorld {
  const entries = new Map<string, DriveEntry>();
  const add = (name: string, mimeType: string, parent: string, more: Partial<DriveEntry>): string => {
    // Numbers, so that the order of ids is not that of names.
    const id = more.id ?? `id-${((entries.size * 7919) % 100_003).toString().padStart(9, '0')}`;
    const plain = { version: 1, isTrashed: false, bytes: null, driveId, target: null, isDownloadable: true };
    entries.set(id, { ...plain, id, name, mimeType, parent, ...more });
    return id;
  };
  add('Enheter', FOLDER, 'root-of-all', { id: UNITS });
  return {
    entries,
    pageSize: 1000,
    folder: (name, parent = UNITS, more = {}) => add(name, FOLDER, parent, more),
    file: (name, bytes, parent = UNITS, more = {}) =>
      add(name, more.mimeType ?? XLSX, parent, { ...more, bytes }),
    spreadsheet: (name, bytes, parent = UNITS) => add(name, SPREADSHEET, parent, { bytes }),
    shortcut: (name, target, parent = UNITS) => add(name, SHORTCUT, parent, { target }),
    entry: (id) => {
      const found = entries.get(id);
      if (!found) throw new Error(`no ${id}`);
      return found;
    },
  };
}

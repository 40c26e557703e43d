import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  type Stats,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Failure } from '../failure';
import { onDisk, regularFile, systemCode } from './disk';
import { removeForgottenDrafts, writtenDraft } from './save-draft';

export interface SaveOrder {
  readonly path: string;
  readonly bytes: Uint8Array;
  /**
   * What may happen to a file that is there already: nothing, `refuse`; or to take its place and keep a copy of it,
   * but only while it still holds `read`, what it held when it was read. No copy is kept of what Planbok alone has made.
   */
  readonly whenTaken: 'refuse' | { readonly read: Uint8Array; readonly keepsNone?: true };
}

export interface SavedFile {
  readonly path: string;
  /** Where the copy of the file that was there before is. */
  readonly kept: string | null;
}

const holds = (path: string, bytes: Uint8Array): boolean => Buffer.compare(readFileSync(path), bytes) === 0;

/**
 * Writes a file whole or not at all: beside it first, to the disk, read back, then in one step to its name. A new file
 * takes its name only if nobody has taken it meanwhile. A failure leaves what was there and nothing else.
 * @throws Failure `conflict`, `unreachable` or `not-allowed`, naming the file and the reason
 */
export function save({ path: wanted, bytes, whenTaken }: SaveOrder): SavedFile {
  return onDisk(wanted, () => {
    const isTaken = existsSync(wanted);
    // Through a link to the file itself, which would else be replaced by its content.
    const path = isTaken ? realpathSync(wanted) : wanted;
    if (isTaken) checkTaken(path, whenTaken);
    const folder = dirname(path);
    const draft = writtenDraft(folder, bytes, isTaken ? statSync(path).mode : undefined);
    let kept: string | null = null;
    try {
      if (!holds(draft, bytes)) throw new Failure('unreachable', { file: path, reason: 'disk-error' });
      const isKept = isTaken && (whenTaken === 'refuse' || whenTaken.keepsNone !== true);
      kept = isKept ? keep(path) : null;
      if (isTaken) renameSync(draft, path);
      else takeName(draft, path);
    } catch (error) {
      rmSync(draft, { force: true });
      if (kept !== null) rmSync(kept, { force: true });
      throw error;
    }
    settle(folder);
    removeForgottenDrafts(folder, Date.now());
    return { path, kept };
  });
}

/** Error codes of file systems that have no hard links. */
const withoutLinks: ReadonlySet<unknown> = new Set([
  'EPERM',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EMLINK',
  'EXDEV',
]);

/** Gives the draft its name, unless another program has taken it since it was looked for. */
function takeName(draft: string, path: string): void {
  try {
    linkSync(draft, path);
    rmSync(draft);
  } catch (error) {
    if (systemCode(error) === 'EEXIST') throw new Failure('conflict', { file: path, reason: 'file-exists' });
    if (!withoutLinks.has(systemCode(error))) throw error;
    reserve(path);
    renameSync(draft, path);
  }
}

/** Reserves the name by creating an empty file, which only one program can do. */
function reserve(path: string): void {
  try {
    closeSync(openSync(path, 'wx'));
  } catch (error) {
    if (systemCode(error) === 'EEXIST') throw new Failure('conflict', { file: path, reason: 'file-exists' });
    throw error;
  }
}

/** Files that Excel and LibreOffice put beside a workbook while they have it open. */
const lockFiles = (path: string): readonly string[] =>
  [`~$${basename(path)}`, `.~lock.${basename(path)}#`].map((name) => join(dirname(path), name));

/** Whether its owner may not write to it either. A folder that may be written to would let it be replaced all the same. */
const isReadOnly = ({ mode }: Stats): boolean => (mode & 0o222) === 0;

function checkTaken(path: string, whenTaken: SaveOrder['whenTaken']): void {
  const stats = regularFile(path);
  if (whenTaken === 'refuse') throw new Failure('conflict', { file: path, reason: 'file-exists' });
  if (isReadOnly(stats)) throw new Failure('not-allowed', { file: path, reason: 'read-only' });
  if (lockFiles(path).some((lock) => existsSync(lock)))
    throw new Failure('unreachable', { file: path, reason: 'open-elsewhere' });
  if (!holds(path, whenTaken.read)) throw new Failure('conflict', { file: path, reason: 'changed-on-disk' });
}

/** Copies to the first of `.bak`, `.bak2`, `.bak3` … that is free: an earlier copy is never written over. */
function keep(path: string): string {
  for (let number = 1; ; number++) {
    const copy = `${path}.bak${number === 1 ? '' : number}`;
    try {
      copyFileSync(path, copy, constants.COPYFILE_EXCL);
      return copy;
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') throw error;
    }
  }
}

/** Flushes the folder, so that the new name survives a power cut; the file's content is on the disk already. */
function settle(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    // Windows opens no folders, and some network drives do not sync them.
    if (systemCode(error) === undefined) throw error;
  }
}

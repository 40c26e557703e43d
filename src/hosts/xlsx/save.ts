import { randomUUID } from 'node:crypto';
import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fchmodSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure } from '../failure';
import { onDisk, systemCode } from './disk';

export interface SaveOrder {
  readonly path: string;
  readonly bytes: Uint8Array;
  /**
   * What may happen to a file that is there already: nothing, `refuse`; or to take its place and keep a copy of it,
   * but only while it still holds `read`, what it held when it was read.
   */
  readonly whenTaken: 'refuse' | { readonly read: Uint8Array };
}

export interface SavedFile {
  readonly path: string;
  /** Where the copy of the file that was there before is. */
  readonly kept: string | null;
}

const holds = (path: string, bytes: Uint8Array): boolean => Buffer.compare(readFileSync(path), bytes) === 0;

/**
 * Writes a file whole or not at all: beside it first, to the disk, read back, then in one step to its name.
 * A failure leaves what was there and nothing else.
 * @throws Failure `conflict`, `unreachable` or `not-allowed`, naming the file and the reason
 */
export function save({ path: wanted, bytes, whenTaken }: SaveOrder): SavedFile {
  return onDisk(wanted, () => {
    const isTaken = existsSync(wanted);
    // Through a link to the file itself, which would else be replaced by its content.
    const path = isTaken ? realpathSync(wanted) : wanted;
    if (isTaken) checkTaken(path, whenTaken);
    const draft = join(dirname(path), `.${randomUUID()}.tmp`);
    let kept: string | null = null;
    try {
      writeDraft(draft, bytes, isTaken ? statSync(path).mode : undefined);
      if (!holds(draft, bytes)) throw new Failure('unreachable', { file: path, reason: 'disk-error' });
      kept = isTaken ? keep(path) : null;
      renameSync(draft, path);
    } catch (error) {
      rmSync(draft, { force: true });
      if (kept !== null) rmSync(kept, { force: true });
      throw error;
    }
    settle(dirname(path));
    return { path, kept };
  });
}

function checkTaken(path: string, whenTaken: SaveOrder['whenTaken']): void {
  if (statSync(path).isDirectory()) throw new Failure('unreachable', { file: path, reason: 'is-a-folder' });
  if (whenTaken === 'refuse') throw new Failure('conflict', { file: path, reason: 'file-exists' });
  if (!holds(path, whenTaken.read)) throw new Failure('conflict', { file: path, reason: 'changed-on-disk' });
}

/** Copies to the first of `.bak`, `.bak2`, `.bak3` … that is free: an earlier copy is never written over. */
function keep(path: string): string {
  for (let number = 1; ; number++) {
    const copy = `${path}.bak${number === 1 ? '' : number}`;
    if (existsSync(copy)) continue;
    copyFileSync(path, copy, constants.COPYFILE_EXCL);
    return copy;
  }
}

/** The bytes are on the disk, not only in its cache, when this returns. */
function writeDraft(draft: string, bytes: Uint8Array, mode: number | undefined): void {
  const handle = openSync(draft, 'wx');
  try {
    if (mode !== undefined) fchmodSync(handle, mode);
    writeFileSync(handle, bytes);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Makes the new name last through a power cut, where the system can: the file itself is safe on the disk already. */
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

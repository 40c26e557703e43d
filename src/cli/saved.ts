import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ChangeSet } from '../book/edit';
import { Failure } from '../hosts/failure';
import { withFile } from './file-failure';
import { numbered, type ResultPath } from './result-path';
import { undoPath, undoText } from './undo-file';

export interface Saved {
  readonly path: string;
  /** Where the file that stood there before is kept. */
  readonly kept: string | null;
  /** The very same result was there already, and nothing was written. */
  readonly isOld: boolean;
}

const holds = (path: string, bytes: Uint8Array): boolean =>
  statSync(path).size === bytes.length && readFileSync(path).equals(bytes);

/** All of it or nothing: a reader of `path` sees the old file or the new one, also after a power cut. */
function replaceFile(path: string, bytes: Uint8Array | string): void {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    const file = openSync(draft, 'wx');
    try {
      writeFileSync(file, bytes);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Copies to the first of `.bak`, `.bak2`, `.bak3` … that is free: a copy of the original is never written over. */
function keep(path: string): string {
  for (let number = 1; ; number += 1) {
    const copy = `${path}.bak${number === 1 ? '' : number}`;
    if (existsSync(copy)) continue;
    copyFileSync(path, copy, constants.COPYFILE_EXCL);
    return copy;
  }
}

function freePath({ path, whenTaken }: ResultPath, bytes: Uint8Array): string {
  if (whenTaken === 'keep') return path;
  let free = path;
  for (let number = 2; existsSync(free) && !holds(free, bytes); number += 1) free = numbered(path, number);
  return free;
}

/**
 * Writes the result with its undo file beside it.
 * @param read what the file at this very path held when it was read, for a result that replaces its source
 * @throws Failure('conflict') when it holds something else by now; nothing is written then.
 */
export function saved(
  target: ResultPath,
  bytes: Uint8Array,
  steps: readonly ChangeSet[],
  read: Uint8Array | null,
): Saved {
  const path = withFile(target.path, () => freePath(target, bytes));
  return withFile(path, () => {
    if (!existsSync(dirname(path)))
      throw new Failure('unreachable', { file: dirname(path), reason: 'no-such-folder' });
    const isTaken = existsSync(path);
    if (isTaken && holds(path, bytes)) return { path, kept: null, isOld: true };
    if (isTaken && read !== null && !holds(path, read)) {
      throw new Failure('conflict', { file: path, reason: 'changed-on-disk' });
    }
    const kept = isTaken ? keep(path) : null;
    if (steps.length === 0) rmSync(undoPath(path), { force: true });
    else replaceFile(undoPath(path), undoText(steps));
    replaceFile(path, bytes);
    return { path, kept, isOld: false };
  });
}

import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Failure } from '../hosts/failure';
import type { Desk } from './command-desk';
import { numbered, type ResultPath } from './result-path';

export interface Saved {
  readonly path: string;
  /** The path of the copy of the file that was replaced. */
  readonly kept: string | null;
  /** Whether the same result existed already, so that nothing was written. */
  readonly isOld: boolean;
}

const holds = (path: string, bytes: Uint8Array): boolean =>
  statSync(path).size === bytes.length && readFileSync(path).equals(bytes);

function freePath({ path, whenTaken }: ResultPath, bytes: Uint8Array): string {
  if (whenTaken === 'keep') return path;
  let free = path;
  for (let number = 2; existsSync(free) && !holds(free, bytes); number += 1) free = numbered(path, number);
  return free;
}

/**
 * Writes the result.
 * @param read what the file at this very path held when it was read, for a result that replaces its source
 * @throws Failure; nothing is written then.
 */
export function saved(
  target: ResultPath,
  bytes: Uint8Array,
  read: Uint8Array | null,
  desk: Pick<Desk, 'save'>,
): Saved {
  const path = freePath(target, bytes);
  const folder = dirname(path);
  if (!existsSync(folder)) throw new Failure('unreachable', { file: folder, reason: 'no-such-folder' });
  const isTaken = existsSync(path);
  if (isTaken && holds(path, bytes)) return { path, kept: null, isOld: true };
  const whenTaken = isTaken && target.whenTaken === 'keep' ? { read: read ?? readFileSync(path) } : 'refuse';
  return { path, kept: desk.save({ path, bytes, whenTaken }).kept, isOld: false };
}

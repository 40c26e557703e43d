import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Failure } from '../hosts/failure';
import type { Desk } from './command-desk';
import { numbered, type ResultPath } from './result-path';

export interface Saved {
  readonly path: string;
  /** The path of the copy of the file that was replaced. */
  readonly kept: string | null;
  /** Whether the same result existed already, made now or earlier, so that nothing was written. */
  readonly isOld: boolean;
}

/** Whether a file or a folder has this path already. @throws Failure for anything else, such as a device */
function isTakenBy(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found && !found.isFile() && !found.isDirectory())
    throw new Failure('unreadable-file', { file: path, reason: 'not-a-file' });
  return found !== undefined;
}

/** Whether another program, such as a second run, has created a file with this name since the name was checked. */
const isTakenMeanwhile = (error: unknown): boolean =>
  error instanceof Failure && error.details.reason === 'file-exists';

/**
 * Writes the result, under the first free number where the name is Planbok's own.
 * @param read what the file at this very path held when it was read, for a result that replaces its source
 * @throws Failure; nothing is written then.
 */
export function saved(
  { path: wanted, whenTaken }: ResultPath,
  bytes: Uint8Array,
  read: Uint8Array | null,
  desk: Pick<Desk, 'save' | 'isSameRun'>,
): Saved {
  const folder = dirname(wanted);
  if (!existsSync(folder)) throw new Failure('unreachable', { file: folder, reason: 'no-such-folder' });
  for (let number = 1; ; number += 1) {
    const path = number === 1 ? wanted : numbered(wanted, number);
    const isTaken = isTakenBy(path);
    if (isTaken && statSync(path).isFile() && desk.isSameRun(readFileSync(path), bytes))
      return { path, kept: null, isOld: true };
    if (isTaken && whenTaken === 'number') continue;
    try {
      const order = isTaken ? ({ read: read ?? readFileSync(path) } as const) : 'refuse';
      return { path, kept: desk.save({ path, bytes, whenTaken: order }).kept, isOld: false };
    } catch (error) {
      if (whenTaken === 'keep' || !isTakenMeanwhile(error)) throw error;
    }
  }
}

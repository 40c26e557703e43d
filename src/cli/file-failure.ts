import { Failure } from '../hosts/failure';
import type { FileReason } from '../text/failure-reason';

const reasons: ReadonlyMap<unknown, FileReason> = new Map([
  ['ENOENT', 'no-such-file'],
  ['ENOTDIR', 'no-such-folder'],
  ['EISDIR', 'is-a-folder'],
  ['EACCES', 'no-permission'],
  ['EPERM', 'no-permission'],
  ['EROFS', 'no-permission'],
  ['EBUSY', 'in-use'],
  ['ETXTBSY', 'in-use'],
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
]);

/** Runs `work` on a file; what the system refuses becomes a failure that names the file. */
export function withFile<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const reason = reasons.get(code);
    if (reason === undefined) throw error;
    throw new Failure(
      reason === 'no-permission' ? 'not-allowed' : 'unreachable',
      { file, reason },
      { cause: error },
    );
  }
}

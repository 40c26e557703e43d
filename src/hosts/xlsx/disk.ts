import { Failure, type FailureCode } from '../failure';

/** What the system's error codes mean to a person: the failure and its reason. */
const meanings: ReadonlyMap<unknown, readonly [FailureCode, string]> = new Map<
  string,
  readonly [FailureCode, string]
>([
  ['ENOENT', ['unreachable', 'no-such-file']],
  ['ENOTDIR', ['unreachable', 'no-such-folder']],
  ['EISDIR', ['unreachable', 'is-a-folder']],
  ['EACCES', ['not-allowed', 'no-permission']],
  ['EPERM', ['not-allowed', 'no-permission']],
  ['EROFS', ['not-allowed', 'no-permission']],
  ['EBUSY', ['unreachable', 'in-use']],
  ['ETXTBSY', ['unreachable', 'in-use']],
  ['ENOSPC', ['unreachable', 'disk-full']],
  ['EDQUOT', ['unreachable', 'disk-full']],
  ['EIO', ['unreachable', 'disk-error']],
  ['ENAMETOOLONG', ['unsupported', 'name-too-long']],
]);

/** The code that Node gives its own errors. */
export const systemCode = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;

/** Runs `work` on a file of that name; what the system refuses becomes a failure. Other errors are bugs and pass. */
export function onDisk<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const meaning = meanings.get(systemCode(error));
    if (meaning === undefined) throw error;
    const [code, reason] = meaning;
    throw new Failure(code, { file, reason }, { cause: error });
  }
}

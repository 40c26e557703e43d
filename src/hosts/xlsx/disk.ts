import { statSync, type Stats } from 'node:fs';
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

/** Whatever else a system may refuse: links that lead in a circle, a network drive that is gone, too many open files. */
const refused = ['unreachable', 'system-refused'] as const;

/** The code that Node gives its own errors. */
export const systemCode = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;

/**
 * What the system has refused, as a failure; an error that is not of the system is given back.
 * @param file that was asked for; without it only an error that names its own file is taken for one of the system's
 */
export function systemFailure(error: unknown, file?: string): unknown {
  const {
    syscall,
    path,
    message = '',
  } = (typeof error === 'object' ? (error ?? {}) : {}) as Partial<NodeJS.ErrnoException>;
  const named = file ?? path;
  const known = meanings.get(systemCode(error));
  if (named === undefined || (known ?? syscall) === undefined) return error;
  const [code, reason] = known ?? refused;
  const said = known === undefined ? { said: message } : {};
  return new Failure(code, { file: named, reason, ...said }, { cause: error });
}

/** Runs `work` on a file of that name; what the system refuses becomes a failure. Other errors are bugs and pass. */
export function onDisk<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw systemFailure(error, file);
  }
}

/**
 * The size and times of a file that can be read whole. A pipe or a device may never end, and opening one may wait for
 * ever.
 * @throws Failure `unreachable` or `unreadable-file`; errors of the system, which `onDisk` understands
 */
export function regularFile(file: string): Stats {
  const status = statSync(file);
  if (status.isDirectory()) throw new Failure('unreachable', { file, reason: 'is-a-folder' });
  if (!status.isFile()) throw new Failure('unreadable-file', { file, reason: 'not-a-file' });
  return status;
}

/** @throws Failure when a folder that a person has named as a source is not there, or is something else */
export function mustBeFolder(folder: string): void {
  const there = onDisk(folder, () => statSync(folder, { throwIfNoEntry: false }));
  if (there?.isDirectory() === true) return;
  const reason = there === undefined ? 'no-such-source' : 'not-a-folder';
  throw new Failure('unreachable', { file: folder, reason });
}

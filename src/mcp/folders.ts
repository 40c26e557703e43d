import { realpathSync, statSync, type PathLike } from 'node:fs';
import path from 'node:path';
import { Failure } from '../hosts/failure';
import { mustBeFolder, onDisk, systemCode } from '../hosts/xlsx/disk';
import type { FoundWorkbook } from './work-order';

/** A folder that is reached, as it was given and as it is on the disk when the server starts. */
export interface Folder {
  readonly given: string;
  readonly real: string;
}

/** Past every link, in the letters that the file system uses. */
const real = (name: PathLike): string => realpathSync.native(name);

/** @throws Failure when one of them is not there, or is no folder */
export const foldersNamed = (names: readonly string[]): readonly Folder[] =>
  names.map((name) =>
    onDisk(name, () => {
      const given = path.resolve(name);
      mustBeFolder(given);
      return { given, real: real(given) };
    }),
  );

type Paths = Pick<typeof path, 'relative' | 'isAbsolute' | 'sep'>;

/** Whether the path leads to something in the folder, by its letters alone; both are absolute. */
export function isWithin(folder: string, name: string, paths: Paths = path): boolean {
  const between = paths.relative(folder, name);
  return (
    between !== '' && between !== '..' && !between.startsWith(`..${paths.sep}`) && !paths.isAbsolute(between)
  );
}

/** The two kinds of file that are opened and written. */
export const isWorkbookName = (name: string): boolean => /\.xls[xm]$/i.test(name);

/** Characters that are no part of a file's name: the end of a text in C; on Windows a colon, which names a stream of a file. */
const isOdd = (name: string): boolean =>
  name.includes('\0') || (path.sep === '\\' && name.replace(/^[a-z]:/i, '').includes(':'));

const outside = (file: string): Failure => new Failure('not-allowed', { file, reason: 'outside-folders' });

/** Where the file is, if it is in that folder, past every link. `undefined`: there is no such file. @throws Failure */
function realIn(folder: Folder, name: string, called: string): string | undefined {
  try {
    const found = real(name);
    if (!isWithin(folder.real, found)) throw outside(called);
    return found;
  } catch (error) {
    if (!['ENOENT', 'ENOTDIR'].includes(String(systemCode(error)))) throw error;
    if (statSync(folder.real, { throwIfNoEntry: false })?.isDirectory() !== true)
      throw new Failure('unreachable', { file: folder.given, reason: 'no-such-folder' }, { cause: error });
    return undefined;
  }
}

/**
 * The workbook of that name in the folders. Whether anything outside them exists is not told: a path that leads there by
 * its letters is refused before the disk is asked.
 * @throws Failure `not-allowed`, `unsupported` or `unreachable`
 */
export function workbookNamed(name: string, folders: readonly Folder[]): FoundWorkbook {
  return onDisk(name, () => {
    if (isOdd(name)) throw outside(name);
    const places = folders.flatMap((folder) => {
      const place = path.isAbsolute(name) ? path.resolve(name) : path.resolve(folder.given, name);
      return isWithin(folder.given, place) || isWithin(folder.real, place) ? [{ folder, place }] : [];
    });
    if (places.length === 0) throw outside(name);
    if (!isWorkbookName(name)) throw new Failure('unsupported', { file: name, reason: 'only-workbooks' });
    const found = [...new Set(places.flatMap(({ folder, place }) => realIn(folder, place, name) ?? []))];
    const [only] = found;
    if (only === undefined) throw new Failure('unreachable', { file: name, reason: 'no-such-file' });
    if (found.length > 1) throw new Failure('unsupported', { file: name, reason: 'several-such-files' });
    if (!isWorkbookName(only)) throw new Failure('unsupported', { file: name, reason: 'only-workbooks' });
    return { path: only, name };
  });
}

/**
 * The file is still itself: it has not been exchanged for a link, nor has a folder above it, since it was found.
 * @throws Failure
 */
export function checkStill({ path: found, name }: FoundWorkbook): void {
  onDisk(name, () => {
    if (real(found) !== found) throw outside(name);
  });
}

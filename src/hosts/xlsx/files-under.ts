import { lstatSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../failure';
import { mustBeFolder, onDisk } from './disk';

/** A file in a folder, or below it. */
export interface FoundFile {
  /** Below the folder, parted by `/`. */
  readonly path: string;
  /** As the system names it. */
  readonly file: string;
  readonly is: 'file' | 'folder-link' | 'something-else';
  /** Of a folder below that cannot be read: why. */
  readonly failure?: Failure;
}

const kindOf = (file: string): FoundFile['is'] | 'folder' => {
  const isLink = lstatSync(file).isSymbolicLink();
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isDirectory() === true) return isLink ? 'folder-link' : 'folder';
  return found?.isFile() === true ? 'file' : 'something-else';
};

/**
 * Every file in a folder and the folders below it, in the order of their names. Links to folders are named and not followed;
 * a folder below that cannot be read is named with its failure.
 * @throws Failure when the folder itself cannot be read
 */
export function filesUnder(folder: string): readonly FoundFile[] {
  mustBeFolder(folder);
  const found: FoundFile[] = [];
  const walk = (at: string, below: string): void => {
    const names = onDisk(at, () => readdirSync(at)).sort();
    for (const name of names) {
      const file = join(at, name);
      const path = below === '' ? name : `${below}/${name}`;
      try {
        const is = onDisk(file, () => kindOf(file));
        if (is === 'folder') walk(file, path);
        else found.push({ path, file, is });
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        found.push({ path, file, is: 'something-else', failure: error });
      }
    }
  };
  walk(folder, '');
  return found;
}

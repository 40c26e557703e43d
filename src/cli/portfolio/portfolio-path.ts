import { basename, dirname, extname, isAbsolute, join, relative, resolve } from 'node:path';
import { statSync } from 'node:fs';
import { Failure } from '../../hosts/failure';
import type { UnitSource } from '../unit-source';

/**
 * `units` → `units-planbok.xlsx` beside it, and of a folder in Drive `drive-ID-planbok.xlsx` in the folder where the command is run; in the folder that is named; or the file that is named.
 * @throws Failure
 */
export function portfolioPath([source]: readonly UnitSource[], out: string | null): string {
  const given = source === undefined ? '.' : source.is === 'folder' ? source.folder : `drive-${source.id}`;
  const first = resolve(given);
  const name = [basename(first), 'planbok.xlsx'].filter((part) => part !== '').join('-');
  const beside = join(dirname(first), name);
  if (out === null) return isAbsolute(given) ? beside : relative('', beside);
  if (/[\\/]$/u.test(out) || statSync(out, { throwIfNoEntry: false })?.isDirectory() === true)
    return join(out, name);
  if (extname(out).toLowerCase() !== '.xlsx')
    throw new Failure('unsupported', { file: out, reason: 'not-xlsx' });
  return out;
}

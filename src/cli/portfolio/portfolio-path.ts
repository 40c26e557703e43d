import { basename, dirname, extname, isAbsolute, join, relative, resolve } from 'node:path';
import { statSync } from 'node:fs';
import { Failure } from '../../hosts/failure';

/** `units` → `units-planbok.xlsx` beside it; in the folder that is named; or the file that is named. @throws Failure */
export function portfolioPath(sources: readonly string[], out: string | null): string {
  const first = resolve(sources[0] ?? '.');
  const name = [basename(first), 'planbok.xlsx'].filter((part) => part !== '').join('-');
  const beside = join(dirname(first), name);
  if (out === null) return isAbsolute(sources[0] ?? '.') ? beside : relative('', beside);
  if (/[\\/]$/u.test(out) || statSync(out, { throwIfNoEntry: false })?.isDirectory() === true)
    return join(out, name);
  if (extname(out).toLowerCase() !== '.xlsx')
    throw new Failure('unsupported', { file: out, reason: 'not-xlsx' });
  return out;
}

import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, sep } from 'node:path';
import { Failure } from '../hosts/failure';
import { workbookEnding } from './workbook-ending';

/** Where a result goes. */
export interface ResultPath {
  readonly path: string;
  /** What happens to a file that is already there: the result gets a number instead, or the file is kept as `.bak`. */
  readonly whenTaken: 'number' | 'keep';
}

/** Text files with a table, which are read into a workbook: their result is an .xlsx. */
export const isTableFile = (file: string): boolean => /\.(?:csv|tsv)$/i.test(file);

const isFolder = (path: string): boolean =>
  path.endsWith('/') ||
  path.endsWith(sep) ||
  statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

const isSameFile = (a: string, b: string): boolean =>
  existsSync(a) && existsSync(b) && realpathSync(a) === realpathSync(b);

/** The file's name without its extension, and without an ending that Planbok has given it. */
const stemOf = (file: string): string =>
  basename(file, extname(file)).replace(/-(?:planbok|undone)(?:-\d{1,4})?$/, '');

/** The extension of the result: Excel does not open a workbook that has another type's. */
const kindOf = (file: string): string => (isTableFile(file) ? '.xlsx' : workbookEnding(file));

/** `plan.xlsx` → `plan-planbok.xlsx`. An ending that Planbok has given before is replaced. */
const resultName = (file: string, ending: string): string => `${stemOf(file)}-${ending}${kindOf(file)}`;

/** @throws Failure when the result would overwrite the file that was read, or has the extension of another file type. */
export function resultPath(
  {
    file,
    out,
    isInPlace,
  }: { readonly file: string; readonly out: string | null; readonly isInPlace: boolean },
  ending: 'planbok' | 'undone',
): ResultPath {
  if (isInPlace && isTableFile(file)) throw new Failure('unsupported', { file, reason: 'table-in-place' });
  if (isInPlace) return { path: file, whenTaken: 'keep' };
  if (out === null) return { path: join(dirname(file), resultName(file, ending)), whenTaken: 'number' };
  if (isFolder(out)) return { path: join(out, resultName(file, ending)), whenTaken: 'number' };
  if (isSameFile(file, out)) throw new Failure('unsupported', { file: out, reason: 'same-file' });
  if (kindOf(file).toLowerCase() !== extname(out).toLowerCase())
    throw new Failure('unsupported', { file: out, reason: 'wrong-ending' });
  return { path: out, whenTaken: 'keep' };
}

/**
 * Where a hand-out goes: `plan.xlsx` → `plan-calendar.ics`.
 * @throws Failure when it would overwrite the file that was read, or has the extension of another file type.
 */
export function handoutPath(
  { file, out }: { readonly file: string; readonly out: string | null },
  what: string,
  ending: string,
): ResultPath {
  const name = `${stemOf(file)}-${what}.${ending}`;
  if (out === null) return { path: join(dirname(file), name), whenTaken: 'number' };
  if (isFolder(out)) return { path: join(out, name), whenTaken: 'number' };
  if (isSameFile(file, out)) throw new Failure('unsupported', { file: out, reason: 'same-file' });
  if (extname(out).toLowerCase() !== `.${ending}`)
    throw new Failure('unsupported', { file: out, reason: 'handout-ending' });
  return { path: out, whenTaken: 'keep' };
}

/** `plan.xlsx` → `plan-2.xlsx`, `plan-3.xlsx` … */
export function numbered(path: string, number: number): string {
  const extension = extname(path);
  return join(dirname(path), `${basename(path, extension)}-${number}${extension}`);
}

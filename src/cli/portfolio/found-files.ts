import { relative, resolve, dirname, isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Fate, PassedOver } from '../../portfolio/file-fate';
import type { Desk, FolderFile } from '../command-desk';
import type { ShowSignInCode } from '../../hosts/sign-in-code';
import type { UnitSource } from '../unit-source';
import { sourceName } from './portfolio-source';

/** A file under a source, before it is read. */
export interface Found extends Pick<FolderFile, 'file' | 'remote'> {
  /** As every answer names it. */
  readonly path: string;
  /** Below its own source. */
  readonly name: string;
  /** What can be said of it without reading it; `null` for a workbook, which is read. */
  readonly fate: Fate | null;
}

const failed = (code: Extract<Fate, { is: 'failed' }>['code'], reason: string | null): Fate => ({
  is: 'failed',
  code,
  reason,
  limit: null,
});

const passed = (why: PassedOver): Fate => ({ is: 'passed-over', why });

/** Formats that may well hold a plan, and that Planbok does not read: why. */
const otherFormats: ReadonlyMap<string, string> = new Map([
  ['xls', 'old-xls'],
  ['ods', 'opendocument'],
  ['xlsb', 'binary-workbook'],
  ['numbers', 'apple-numbers'],
  // What Google Drive puts on a computer in place of a spreadsheet.
  ['gsheet', 'google-link-file'],
]);

/** What the command names its results: `plan-planbok.xlsx`, `plan-undone-2.xlsx`. */
const RESULT = /-(?:planbok|undone)(?:-\d{1,4})?(?=\.[^.]+$)/u;

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/**
 * What a file's name says of it; `null` for a workbook to read.
 * @param isThere whether a file of that path is under the same source
 */
function fateByName({ path, is, failure }: FolderFile, isThere: (path: string) => boolean): Fate | null {
  if (failure) return failed(failure.code, failure.details.reason ?? null);
  if (is === 'folder-link' || is === 'other-name') return passed(is);
  const name = nameOf(path);
  if (name.startsWith('~$') || name.startsWith('.~lock.')) return passed('lock-file');
  if (is === 'workbook') return null;
  if (is !== 'file' || name.startsWith('._')) return passed('not-a-workbook');
  const ending = /\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
  const other = otherFormats.get(ending);
  if (other !== undefined) return failed('unreadable-file', other);
  if (ending !== 'xlsx' && ending !== 'xlsm') return passed('not-a-workbook');
  const original = path.replace(RESULT, '');
  return original !== path && isThere(original) ? passed('result-of') : null;
}

/** What tells a file from every other, wherever it was found. */
const keyOf = ({ file, remote }: FolderFile, source: UnitSource): string =>
  remote ? `${remote.service}:${remote.id}` : source.is === 'folder' ? resolve(file) : file;

/** Every file under the sources, each once, with what its name says, in the order of their paths. @param sharing see `Desk` @throws Failure when a source cannot be read */
export async function foundFiles(
  sources: readonly UnitSource[],
  desk: Pick<Desk, 'filesUnder'>,
  show: ShowSignInCode,
  sharing = 1,
): Promise<readonly Found[]> {
  const met = new Set<string>();
  const all: Found[] = [];
  for (const source of sources) {
    const files = await desk.filesUnder(source, show, sharing);
    const paths = new Set(files.map(({ path }) => path));
    for (const found of files) {
      const key = keyOf(found, source);
      if (met.has(key)) continue;
      met.add(key);
      const { file, remote } = found;
      const below = sources.length === 1 ? '' : `${sourceName(source).replace(/[\\/]+$/u, '')}/`;
      const fate = fateByName(found, (other) => paths.has(other));
      all.push({ path: `${below}${found.path}`, name: found.path, file, fate, ...(remote && { remote }) });
    }
  }
  return all.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Where a link in the result leads: from the result's own folder, so that both can be moved together. */
export function linkFrom(out: string, file: string): string {
  if (file.startsWith('https://')) return file;
  const way = relative(dirname(resolve(out)), resolve(file));
  // Another drive of Windows.
  if (isAbsolute(way)) return pathToFileURL(resolve(file)).href;
  return way
    .split(sep)
    .map((part) => (part === '..' ? part : encodeURIComponent(part)))
    .join('/');
}

import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../hosts/failure';
import { onDisk } from '../hosts/xlsx/disk';
import { isWorkbookName, type Folder } from './folders';
import { pageOf, pagesOf } from './page';
import { NOTICE, type Outputs } from './tool-output';
import { printable } from '../cli/printable';

/** Names that are looked at in all, so that a folder of a whole disk does not hang the server. */
const MOST_NAMES = 20_000;
const DEEPEST = 12;

interface Listed {
  readonly files: string[];
  names: number;
}

/** Hidden folders, and what Excel keeps of an open workbook. */
const isPassedOver = (name: string): boolean => name.startsWith('.') || name.startsWith('~$');

/** Follows no links: what they lead to may lie anywhere, and is reached by its own name where it lies in a folder. */
function addFiles(folder: string, listed: Listed, depth: number): void {
  if (depth > DEEPEST) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (listed.names >= MOST_NAMES) return;
    listed.names += 1;
    if (isPassedOver(entry.name)) continue;
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) addFilesIfAllowed(place, listed, depth + 1);
    else if (entry.isFile() && isWorkbookName(entry.name)) listed.files.push(place);
  }
}

/** A folder within that nobody may read is passed over. */
function addFilesIfAllowed(folder: string, listed: Listed, depth: number): void {
  try {
    addFiles(folder, listed, depth);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
  }
}

/** The workbooks in the folders, by name. @throws Failure when a folder is not there any more */
export function workbookList(folders: readonly Folder[], page: number): Outputs['workbooks'] {
  const listed: Listed = { files: [], names: 0 };
  for (const { given, real } of folders)
    onDisk(given, () => {
      if (statSync(real, { throwIfNoEntry: false })?.isDirectory() !== true)
        throw new Failure('unreachable', { file: given, reason: 'no-such-folder' });
      addFiles(real, listed, 0);
    });
  const [only] = folders;
  const called = (file: string): string =>
    only !== undefined && folders.length === 1 ? path.relative(only.real, file) : file;
  const files = pageOf([...new Set(listed.files)].sort(), page, (file) => {
    const found = statSync(file, { throwIfNoEntry: false });
    return {
      file: called(file),
      bytes: found?.size ?? 0,
      changed: (found?.mtime ?? new Date(0)).toISOString(),
    };
  });
  return {
    notice: NOTICE,
    folders: folders.map(({ given }) => printable(given, 500)),
    files,
    isCut: listed.names >= MOST_NAMES,
    page,
    pages: pagesOf(files),
  };
}

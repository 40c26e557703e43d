import type { FoundRemoteFile, RemoteFile } from '../remote-file';
import { Failure } from '../failure';
import {
  driveItem,
  drivePage,
  FOLDER,
  ITEM_FIELDS,
  SHORTCUT,
  SPREADSHEET,
  XLSM,
  XLSX,
  type DriveItem,
} from './drive-item';
import { drivePaths, type Placed } from './drive-path';
import type { DriveParams, DriveRequest } from './drive-request';

/** Folders whose content is asked for at once: a question has to fit in an address. */
const FOLDERS_AT_ONCE = 20;

/** Both kinds of drives: a person's own, and those that an organisation shares. */
const ALL_DRIVES = { supportsAllDrives: 'true' };

const isWorkbookKind = (mimeType: string): boolean =>
  mimeType === SPREADSHEET || mimeType === XLSX || mimeType.toLowerCase() === XLSM;

const linkOf = ({ id, webViewLink }: DriveItem): string =>
  webViewLink ?? `https://drive.google.com/open?id=${encodeURIComponent(id)}`;

function fileOf(item: DriveItem): RemoteFile {
  const { id, mimeType, md5Checksum, version, size } = item;
  const isExported = mimeType === SPREADSHEET;
  const state = !isExported && md5Checksum !== undefined ? `md5 ${md5Checksum}` : `version ${version ?? ''}`;
  return { service: 'drive', id, isExported, state, size: size === undefined ? null : Number(size) };
}

/** A file by itself, as its kind and its name say. */
function found({ item, path }: Placed): FoundRemoteFile {
  const at = { path, file: linkOf(item) };
  const isGoogles = item.mimeType.startsWith('application/vnd.google-apps.');
  if (isGoogles && item.mimeType !== SPREADSHEET) return { ...at, is: 'something-else' };
  const isNamed = /\.(?:xlsx|xlsm)$/iu.test(item.name);
  const is = isWorkbookKind(item.mimeType) && !isNamed ? 'workbook' : 'file';
  return { ...at, is, remote: fileOf(item) };
}

/** The folder itself. @throws Failure where the account sees none */
async function folderAt(id: string, ask: DriveRequest): Promise<DriveItem> {
  let folder: DriveItem;
  try {
    folder = driveItem(await ask.json(`/${encodeURIComponent(id)}`, { ...ALL_DRIVES, fields: ITEM_FIELDS }));
  } catch (error) {
    if (error instanceof Failure && error.details.reason === 'no-such-google-file')
      throw new Failure('unreachable', { file: `drive:${id}`, reason: 'no-such-drive-folder' });
    throw error;
  }
  if (folder.mimeType !== FOLDER || folder.trashed === true)
    throw new Failure('unreachable', { file: `drive:${id}`, reason: 'not-a-drive-folder' });
  return folder;
}

/** Everything that stands directly in these folders, on all pages. @throws Failure */
async function itemsIn(
  folders: readonly string[],
  driveId: string | undefined,
  ask: DriveRequest,
): Promise<readonly DriveItem[]> {
  const parents = folders.map((id) => `'${id.replace(/[\\']/g, '\\$&')}' in parents`);
  const params: DriveParams = {
    ...ALL_DRIVES,
    includeItemsFromAllDrives: 'true',
    ...(driveId === undefined ? {} : { corpora: 'drive', driveId }),
    q: `(${parents.join(' or ')}) and trashed = false`,
    pageSize: '1000',
    fields: `nextPageToken,incompleteSearch,files(${ITEM_FIELDS})`,
  };
  const items: DriveItem[] = [];
  for (let token: string | undefined; ;) {
    const page = drivePage(await ask.json('', { ...params, ...(token && { pageToken: token }) }));
    if (page.incompleteSearch === true) throw new Failure('unreachable', { reason: 'google-unavailable' });
    items.push(...page.files);
    token = page.nextPageToken;
    if (token === undefined || token === '') return items;
  }
}

/** Where a shortcut leads; a failure where the account cannot see it. */
async function targetOf(id: string, ask: DriveRequest): Promise<DriveItem | Failure> {
  try {
    return driveItem(await ask.json(`/${encodeURIComponent(id)}`, { ...ALL_DRIVES, fields: ITEM_FIELDS }));
  } catch (error) {
    if (error instanceof Failure && error.details.reason === 'no-such-google-file')
      return new Failure('unreachable', { reason: 'shortcut-leads-nowhere' });
    throw error;
  }
}

/**
 * Every file in a folder of Drive and the folders below it, in the order of their paths; what is in the bin is left out.
 * A shortcut to a file stands for the file, unless that is under the folder itself; one to a folder is named and not followed.
 * @throws Failure when the folder cannot be seen, or Drive does not answer
 */
export async function driveFilesUnder(id: string, ask: DriveRequest): Promise<readonly FoundRemoteFile[]> {
  const root = await folderAt(id, ask);
  const items: DriveItem[] = [];
  const met = new Set([root.id]);
  const folders = [root.id];
  while (folders.length > 0) {
    for (const item of await itemsIn(folders.splice(0, FOLDERS_AT_ONCE), root.driveId, ask)) {
      // A list that changes while it is read may name a file on two pages.
      if (met.has(item.id)) continue;
      met.add(item.id);
      items.push(item);
      if (item.mimeType === FOLDER) folders.push(item.id);
    }
  }
  const files: FoundRemoteFile[] = [];
  for (const placed of drivePaths(root.id, items)) {
    const { item, path } = placed;
    if (item.mimeType === FOLDER) continue;
    if (item.mimeType !== SHORTCUT) {
      files.push(found(placed));
      continue;
    }
    const { targetId = '', targetMimeType } = item.shortcutDetails ?? {};
    if (targetMimeType === FOLDER) files.push({ path, file: linkOf(item), is: 'folder-link' });
    else if (met.has(targetId)) files.push({ path, file: linkOf(item), is: 'other-name' });
    else {
      met.add(targetId);
      const target = await targetOf(targetId, ask);
      if (target instanceof Failure)
        files.push({ path, file: linkOf(item), is: 'something-else', failure: target });
      else if (target.trashed === true) {
        const failure = new Failure('unreachable', { reason: 'shortcut-leads-nowhere' });
        files.push({ path, file: linkOf(item), is: 'something-else', failure });
      } else files.push(found({ path, item: { ...target, name: item.name } }));
    }
  }
  return files;
}

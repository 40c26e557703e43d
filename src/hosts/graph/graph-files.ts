import { Failure } from '../failure';
import type { FoundRemoteFile, RemoteFile } from '../remote-file';
import { folderPath, itemPath } from './graph-address';
import { isUnseen, unavailable } from './graph-failure';
import { graphItem, graphPage, type GraphItem } from './graph-item';
import { GRAPH, type GraphRequest } from './graph-request';

/** What is under a folder of OneDrive or SharePoint. */
export interface GraphFolder {
  /** In the order of their paths. */
  readonly files: readonly FoundRemoteFile[];
  /** The id of a file, as `RemoteFile` has it → where its bytes are for a while. */
  readonly addresses: ReadonlyMap<string, string>;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const XLSM = 'application/vnd.ms-excel.sheet.macroenabled.12';

/** As many as Graph gives on a page when it is not asked ("List children", default page size). */
const PAGE = 200;

/** A file or folder, in which drive it is. */
interface Placed {
  readonly driveId: string;
  readonly item: GraphItem;
}

const fileId = ({ driveId, item }: Placed): string => itemPath(driveId, item.id);

/** @param now milliseconds since 1970: what has no mark of its version is never taken for what it was */
function fileOf(placed: Placed, now: number): RemoteFile {
  const { cTag, eTag, file, size } = placed.item;
  const { quickXorHash, sha256Hash, sha1Hash } = file?.hashes ?? {};
  const state = cTag ?? quickXorHash ?? sha256Hash ?? sha1Hash ?? eTag ?? `at ${now}`;
  return { service: 'graph', id: fileId(placed), isExported: false, state, size: size ?? null };
}

/** Where a person opens it; Graph always says so. */
const linkOf = (placed: Placed): string => placed.item.webUrl ?? `${GRAPH}${fileId(placed)}`;

const nameOf = ({ name, id }: GraphItem): string => (name ?? id).replaceAll('/', '_');

async function itemAt(path: string, ask: GraphRequest): Promise<GraphItem> {
  const item = graphItem(await ask.json(path));
  if (item === undefined) throw unavailable();
  return item;
}

/** The folder itself, also behind a shortcut to it. @throws Failure where the account sees none */
async function rootOf(folder: string, ask: GraphRequest): Promise<Placed> {
  const file = `graph:${folder}`;
  let item: GraphItem;
  try {
    item = await itemAt(folderPath(folder), ask);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { reason } = error.details;
    // An address that leads to nothing may be one that Graph does not take.
    if (reason === 'no-such-microsoft-file' || error.details.said === 'HTTP 400')
      throw new Failure('unreachable', { file, reason: 'no-such-microsoft-folder' });
    throw new Failure(error.code, { ...error.details, file });
  }
  const place = item.remoteItem?.folder ? item.remoteItem : item;
  const driveId = place.parentReference?.driveId;
  if (!place.folder || item.package || item.deleted)
    throw new Failure('unreachable', { file, reason: 'not-a-microsoft-folder' });
  if (typeof driveId !== 'string' || typeof place.id !== 'string') throw unavailable();
  return { driveId, item: { ...item, id: place.id } };
}

/** Everything that stands directly in a folder, on all pages. @throws Failure */
async function itemsIn(folder: Placed, ask: GraphRequest): Promise<readonly GraphItem[]> {
  const items: GraphItem[] = [];
  const asked = new Set<string>();
  for (let address = `${fileId(folder)}/children?$top=${PAGE}`; ;) {
    // Pages that lead round in a circle have no end.
    const page = asked.has(address) ? undefined : graphPage(await ask.json(address));
    if (page === undefined) throw unavailable();
    asked.add(address);
    items.push(...page.value);
    const next = page['@odata.nextLink'];
    if (typeof next !== 'string') return items;
    address = next;
  }
}

/** Where a shortcut to a file leads; a failure where the account cannot see it. */
async function targetOf({ remoteItem }: GraphItem, ask: GraphRequest): Promise<Placed | Failure> {
  const driveId = remoteItem?.parentReference?.driveId;
  const nowhere = new Failure('unreachable', { reason: 'shortcut-leads-nowhere' });
  if (typeof driveId !== 'string' || typeof remoteItem?.id !== 'string') return nowhere;
  try {
    const item = await itemAt(itemPath(driveId, remoteItem.id), ask);
    return item.deleted ? nowhere : { driveId, item };
  } catch (error) {
    if (error instanceof Failure && isUnseen(error)) return nowhere;
    throw error;
  }
}

/** What stands in each folder; a folder below that cannot be looked at is told of with its failure. */
interface Walk {
  readonly placed: readonly (Placed & { readonly path: string })[];
  readonly unseen: readonly FoundRemoteFile[];
}

/** Every item below a folder but the folders that were looked into, each once. @throws Failure */
async function walked(root: Placed, ask: GraphRequest): Promise<Walk> {
  const met = new Set<string>([fileId(root)]);
  const paths = new Set<string>();
  const placed: (Placed & { readonly path: string })[] = [];
  const unseen: FoundRemoteFile[] = [];
  const folders = [{ ...root, below: '' }];
  for (let folder = folders.shift(); folder; folder = folders.shift()) {
    let items: readonly GraphItem[];
    try {
      items = await itemsIn(folder, ask);
    } catch (error) {
      if (!(error instanceof Failure) || !isUnseen(error) || folder.below === '') throw error;
      const reason = error.code === 'not-allowed' ? 'microsoft-not-shared' : 'microsoft-file-gone';
      const failure = new Failure(error.code, { reason });
      const path = folder.below.slice(0, -1);
      unseen.push({ path, file: linkOf(folder), is: 'something-else', failure });
      continue;
    }
    for (const item of items) {
      const here = { driveId: item.parentReference?.driveId ?? folder.driveId, item };
      // A list that changes while it is read may name a file on two pages, or under two names.
      if (item.deleted || met.has(fileId(here))) continue;
      met.add(fileId(here));
      const name = `${folder.below}${nameOf(item)}`;
      const path = paths.has(name) ? `${name} [${item.id}]` : name;
      paths.add(path);
      if (item.folder && !item.package && !item.remoteItem) folders.push({ ...here, below: `${path}/` });
      else placed.push({ ...here, path });
    }
  }
  return { placed, unseen };
}

/** What a file is, as its kind and its name say. */
function kindOf({ file, name }: GraphItem): FoundRemoteFile['is'] {
  if (!file) return 'something-else';
  const isNamed = /\.(?:xlsx|xlsm)$/iu.test(name ?? '');
  const kind = file.mimeType?.toLowerCase();
  return (kind === XLSX || kind === XLSM) && !isNamed ? 'workbook' : 'file';
}

const byPath = (a: FoundRemoteFile, b: FoundRemoteFile): number => (a.path < b.path ? -1 : 1);

/**
 * Every file in a folder of OneDrive or SharePoint and the folders below it. A shortcut to a file stands for the file, unless
 * that is under the folder itself; one to a folder is named and not followed.
 * @param folder as `folderPath` has it
 * @param now milliseconds since 1970
 * @throws Failure when the folder cannot be seen, or Graph does not answer
 */
export async function graphFilesUnder(folder: string, ask: GraphRequest, now: number): Promise<GraphFolder> {
  const root = await rootOf(folder, ask);
  const { placed, unseen } = await walked(root, ask);
  const addresses = new Map<string, string>();
  const files = [...unseen];
  const met = new Set(placed.map(fileId));
  const add = (found: Placed, path: string, name: string): void => {
    const { package: bundle, '@microsoft.graph.downloadUrl': address } = found.item;
    const is = bundle ? 'something-else' : kindOf({ ...found.item, name });
    const remote = fileOf(found, now);
    if (typeof address === 'string') addresses.set(remote.id, address);
    files.push({ path, file: linkOf(found), is, ...(is === 'something-else' ? {} : { remote }) });
  };
  for (const one of placed) {
    const { item, path } = one;
    const file = linkOf(one);
    if (!item.remoteItem) add(one, path, nameOf(item));
    else if (item.remoteItem.folder) files.push({ path, file, is: 'folder-link' });
    else if (!item.remoteItem.file) files.push({ path, file, is: 'something-else' });
    else {
      const target = await targetOf(item, ask);
      if (target instanceof Failure) files.push({ path, file, is: 'something-else', failure: target });
      else if (met.has(fileId(target))) files.push({ path, file, is: 'other-name' });
      else {
        met.add(fileId(target));
        add(target, path, nameOf(item));
      }
    }
  }
  return { files: files.sort(byPath), addresses };
}

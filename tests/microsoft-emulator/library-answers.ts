import type { EmulatedAnswer } from '../google-emulator/answer';
import { checkAnswer } from './graph-schemas';
import { hashOf, SITE, type LibraryEntry, type LibraryWorld } from './library-world';

/** How Graph refuses. */
export const refusal = (
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): EmulatedAnswer => ({
  status,
  headers,
  body: checkAnswer('PublicErrorResponse', { error: { code, message, innerError: { message } } }),
});

/**
 * The queries of addresses at which bytes are fetched without a token → whose bytes. SharePoint takes a query only as it was given, in the same
 * order (github.com/OneDrive/onedrive-api-docs/issues/792).
 */
export interface DownloadKeys {
  readonly made: Map<string, string>;
}

/** Where the bytes of a file are for a while. */
export function downloadAddress(id: string, { made }: DownloadKeys): string {
  const query = `?UniqueId=${id}&Translate=false&tempauth=v1.eyJ0emp-${made.size + 1}&ApiVersion=2.0`;
  made.set(query, id);
  return `${SITE}/_layouts/15/download.aspx${query}`;
}

/** What Graph says of an entry. */
export function driveItem(entry: LibraryEntry, world: LibraryWorld, keys: DownloadKeys): object {
  const { id, name, parent, driveId, is, bytes, mimeType, version, contentVersion, target } = entry;
  const above = world.entries.get(parent);
  const parentReference = {
    driveType: 'documentLibrary',
    driveId,
    ...(parent === '' ? {} : { id: parent, name: above?.name ?? null, path: `/drives/${driveId}/root:` }),
    siteId: 'contoso.sharepoint.com,1,2',
  };
  const { cTag, hash } = world.tags;
  const kinds = {
    folder: { folder: { childCount: 1 }, ...(parent === '' ? { root: {} } : {}) },
    notebook: { package: { type: 'oneNote' }, folder: { childCount: 2 } },
    file: {
      file: { mimeType, hashes: hash ? { quickXorHash: hashOf(bytes) } : null },
      ...(cTag ? { cTag: `"c:{${id}},${contentVersion}"` } : {}),
      ...(world.listsAddresses ? { '@microsoft.graph.downloadUrl': downloadAddress(id, keys) } : {}),
    },
    shortcut: { remoteItem: remoteItem(world.entries.get(target ?? ''), target ?? '') },
  };
  return checkAnswer('DriveItem', {
    id,
    name,
    size: is === 'file' ? bytes.length : 0,
    eTag: `"{${id}},${version}"`,
    createdDateTime: '2026-01-01T00:00:00Z',
    lastModifiedDateTime: '2026-01-01T00:00:00Z',
    webUrl:
      is === 'file' ? `${SITE}/_layouts/15/Doc.aspx?sourcedoc=%7B${id}%7D&action=default` : world.webUrl(id),
    parentReference,
    ...kinds[is],
  });
}

function remoteItem(target: LibraryEntry | undefined, id: string): object {
  const is = target?.is === 'folder' ? { folder: { childCount: 1 } } : { file: { mimeType: null } };
  return {
    id,
    name: target?.name ?? null,
    parentReference: { driveId: target?.driveId ?? 'b!gone', driveType: 'business' },
    ...is,
  };
}

/** A page of what is in a folder, from its `from`th on. */
export function childrenPage(
  folder: LibraryEntry,
  from: number,
  top: number,
  world: LibraryWorld,
  keys: DownloadKeys,
): EmulatedAnswer {
  const all = [...world.entries.values()].filter(
    ({ parent, driveId }) => parent === folder.id && driveId === folder.driveId,
  );
  const until = from + Math.min(top, world.pageSize);
  const path = `/v1.0/drives/${encodeURIComponent(folder.driveId)}/items/${folder.id}/children`;
  const next = `https://graph.microsoft.com${path}?$top=${top}&$skiptoken=from-${until}`;
  const value = all.slice(from, until).map((entry) => driveItem(entry, world, keys));
  return {
    body: {
      '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#Collection(driveItem)',
      ...(until < all.length ? { '@odata.nextLink': next } : {}),
      value,
    },
  };
}

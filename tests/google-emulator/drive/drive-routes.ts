import { FOLDER, SHORTCUT, SPREADSHEET, XLSX } from '../../../src/hosts/drive/drive-item';
import { googleScopes } from '../../../src/hosts/google-auth/google-scopes';
import { invalid, type EmulatedAnswer, type EmulatedRequest } from '../answer';
import type { Route } from '../server';
import { maskOf, masked, parentsIn } from './drive-query';
import { EXPORT_LIMIT, md5, type DriveEntry, type DriveWorld } from './drive-world';

const { listFiles, readFiles } = googleScopes;

/** Names in answers of the Drive API that a mask may name (reference of `files`, v3). */
const KNOWN =
  'nextPageToken incompleteSearch files kind id name mimeType parents version md5Checksum size webViewLink driveId trashed modifiedTime shortcutDetails targetId targetMimeType'.split(
    ' ',
  );

/** How Drive refuses, with the reason in a list of its own. */
const refused = (code: number, reason: string, message: string): EmulatedAnswer => ({
  status: code,
  body: { error: { code, message, errors: [{ domain: 'global', reason, message }] } },
});

const missing = (id: string): EmulatedAnswer => refused(404, 'notFound', `File not found: ${id}.`);

/** @throws Refusal 400 for a parameter that the method does not have */
function only(params: URLSearchParams, ...names: readonly string[]): void {
  const unknown = [...params.keys()].find((name) => !names.includes(name));
  if (unknown !== undefined) throw invalid(`Invalid JSON payload received. Unknown name "${unknown}"`);
}

/** What Drive says of an entry. */
function resource(entry: DriveEntry, world: DriveWorld): Readonly<Record<string, unknown>> {
  const { id, name, mimeType, parent, version, isTrashed, bytes, driveId, target } = entry;
  const hasBytes = bytes !== null && mimeType !== SPREADSHEET;
  return {
    kind: 'drive#file',
    id,
    name,
    mimeType,
    parents: [parent],
    version: String(version),
    trashed: isTrashed,
    webViewLink: `https://drive.google.com/file/d/${id}/view`,
    ...(hasBytes ? { md5Checksum: md5(bytes), size: String(bytes.length) } : {}),
    ...(driveId === null ? {} : { driveId }),
    ...(mimeType === SHORTCUT && target !== null
      ? {
          shortcutDetails: {
            targetId: target,
            targetMimeType: world.entries.get(target)?.mimeType ?? XLSX,
          },
        }
      : {}),
  };
}

function list({ params }: EmulatedRequest, world: DriveWorld): EmulatedAnswer {
  only(
    params,
    'q',
    'fields',
    'pageSize',
    'pageToken',
    'supportsAllDrives',
    'includeItemsFromAllDrives',
    'corpora',
    'driveId',
  );
  const parents = parentsIn(params.get('q') ?? '');
  const size = Number(params.get('pageSize') ?? 100);
  if (!Number.isInteger(size) || size < 1 || size > 1000) throw invalid('Invalid value for pageSize');
  if ((params.get('corpora') === 'drive') !== params.has('driveId')) throw invalid('driveId and corpora');
  const isAll =
    params.get('supportsAllDrives') === 'true' && params.get('includeItemsFromAllDrives') === 'true';
  const all = [...world.entries.values()].filter(
    ({ parent, isTrashed, driveId }) =>
      parents.has(parent) &&
      !isTrashed &&
      (driveId === null || isAll) &&
      (!params.has('driveId') || driveId === params.get('driveId')),
  );
  const from = Number(params.get('pageToken') ?? 0);
  const until = from + Math.min(size, world.pageSize);
  const files = all.slice(from, until).map((entry) => resource(entry, world));
  const answer = {
    files,
    ...(until < all.length ? { nextPageToken: String(until) } : {}),
    incompleteSearch: false,
  };
  return { body: masked(answer, maskOf(params.get('fields') ?? ''), KNOWN) };
}

function get({ params }: EmulatedRequest, id: string, world: DriveWorld): EmulatedAnswer {
  only(params, 'fields', 'alt', 'supportsAllDrives');
  const entry = world.entries.get(id);
  if (!entry || (entry.driveId !== null && params.get('supportsAllDrives') !== 'true')) return missing(id);
  if (params.get('alt') !== 'media')
    return { body: masked(resource(entry, world), maskOf(params.get('fields') ?? ''), KNOWN) };
  if (entry.mimeType === SPREADSHEET || entry.mimeType === FOLDER || entry.bytes === null)
    return refused(403, 'fileNotDownloadable', 'Only files with binary content can be directly downloaded.');
  if (!entry.isDownloadable)
    return refused(403, 'cannotDownloadFile', 'This file cannot be downloaded by the user.');
  return { body: entry.bytes };
}

function exported({ params }: EmulatedRequest, id: string, world: DriveWorld): EmulatedAnswer {
  only(params, 'mimeType');
  const entry = world.entries.get(id);
  if (!entry) return missing(id);
  if (entry.mimeType !== SPREADSHEET || entry.bytes === null)
    return refused(403, 'fileNotExportable', 'Export only supports Docs Editors files.');
  if (params.get('mimeType') !== XLSX) throw invalid('The requested conversion is not supported.');
  if (entry.bytes.length > EXPORT_LIMIT)
    return refused(403, 'exportSizeLimitExceeded', 'This file is too large to be exported.');
  return { body: entry.bytes };
}

/** The part of the Drive API that only reads, over a world that a test changes. */
export const driveRoutes = (world: DriveWorld): readonly Route[] => [
  {
    method: 'GET',
    path: /^\/drive\/v3\/files$/,
    scopes: [listFiles, readFiles],
    answer: (request) => list(request, world),
  },
  {
    method: 'GET',
    path: /^\/drive\/v3\/files\/([^/]+)\/export$/,
    scopes: [readFiles],
    answer: (request, [id = '']) => exported(request, id, world),
  },
  {
    method: 'GET',
    path: /^\/drive\/v3\/files\/([^/]+)$/,
    scopes: [listFiles, readFiles],
    answer: (request, [id = '']) => get(request, id, world),
  },
];

/** A request that Microsoft documents, of the few that Planbok sends. */
export interface AllowedRequest {
  readonly name:
    'root' | 'path' | 'share' | 'item' | 'children' | 'content' | 'bytes' | 'device-code' | 'token';
  readonly method: 'GET' | 'POST';
  /** As documented. */
  readonly written: string;
  readonly host: RegExp;
  /** Of the path as it is sent, encoded; its groups are passed on decoded. */
  readonly path: RegExp;
  /** Query options that may be asked for, no others. */
  readonly query: readonly string[];
  /** Fields of the form, all of which must be there. */
  readonly form?: readonly string[];
  /** What the header `Authorization` must hold. */
  readonly authorization: 'bearer' | 'none';
  /** Where Microsoft says so. */
  readonly source: string;
}

const GRAPH = /^graph\.microsoft\.com$/;
const LOGIN = /^login\.microsoftonline\.com$/;
const REFERENCE = 'learn.microsoft.com/graph/api/';
const DEVICE_CODE = 'learn.microsoft.com/entra/identity-platform/v2-oauth2-device-code';

/** What may be asked, from Microsoft's documents. Everything else is refused. */
export const allowedRequests: readonly AllowedRequest[] = [
  {
    name: 'root',
    method: 'GET',
    written: '/me/drive/root',
    host: GRAPH,
    path: /^\/v1\.0\/me\/drive\/root$/,
    query: ['$select', '$expand'],
    authorization: 'bearer',
    source: `${REFERENCE}driveitem-get`,
  },
  {
    name: 'path',
    method: 'GET',
    written: '/me/drive/root:/{item-path}',
    host: GRAPH,
    path: /^\/v1\.0\/me\/drive\/root:\/([^?#:]+)$/,
    query: ['$select', '$expand'],
    authorization: 'bearer',
    source: `${REFERENCE}driveitem-get`,
  },
  {
    name: 'share',
    method: 'GET',
    written: '/shares/{shareIdOrEncodedSharingUrl}/driveItem',
    host: GRAPH,
    path: /^\/v1\.0\/shares\/(u![\w-]+)\/driveItem$/,
    query: ['$expand'],
    authorization: 'bearer',
    source: `${REFERENCE}shares-get`,
  },
  {
    name: 'item',
    method: 'GET',
    written: '/drives/{drive-id}/items/{item-id}',
    host: GRAPH,
    path: /^\/v1\.0\/drives\/([^/]+)\/items\/([^/]+)$/,
    query: ['$select', '$expand'],
    authorization: 'bearer',
    source: `${REFERENCE}driveitem-get`,
  },
  {
    name: 'children',
    method: 'GET',
    written: '/drives/{drive-id}/items/{item-id}/children',
    host: GRAPH,
    path: /^\/v1\.0\/drives\/([^/]+)\/items\/([^/]+)\/children$/,
    query: ['$expand', '$select', '$skiptoken', '$top', '$orderby'],
    authorization: 'bearer',
    source: `${REFERENCE}driveitem-list-children`,
  },
  {
    name: 'content',
    method: 'GET',
    written: '/drives/{drive-id}/items/{item-id}/content',
    host: GRAPH,
    path: /^\/v1\.0\/drives\/([^/]+)\/items\/([^/]+)\/content$/,
    query: [],
    authorization: 'bearer',
    source: `${REFERENCE}driveitem-get-content`,
  },
  {
    name: 'bytes',
    method: 'GET',
    written: '@microsoft.graph.downloadUrl',
    host: /^[\w-]+\.sharepoint\.com$/,
    path: /^\/sites\/miljo\/_layouts\/15\/download\.aspx$/,
    query: ['UniqueId', 'Translate', 'tempauth', 'ApiVersion'],
    authorization: 'none',
    source: `${REFERENCE}resources/driveitem`,
  },
  {
    name: 'device-code',
    method: 'POST',
    written: '/{tenant}/oauth2/v2.0/devicecode',
    host: LOGIN,
    path: /^\/([^/]+)\/oauth2\/v2\.0\/devicecode$/,
    query: [],
    form: ['client_id', 'scope'],
    authorization: 'none',
    source: DEVICE_CODE,
  },
  {
    name: 'token',
    method: 'POST',
    written: '/{tenant}/oauth2/v2.0/token',
    host: LOGIN,
    path: /^\/([^/]+)\/oauth2\/v2\.0\/token$/,
    query: [],
    form: ['grant_type', 'client_id', 'device_code'],
    authorization: 'none',
    source: DEVICE_CODE,
  },
];

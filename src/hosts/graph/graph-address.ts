/** Graph's name for what an address of SharePoint leads to (learn.microsoft.com/graph/api/shares-get, "Encoding sharing URLs"). */
export function shareId(address: string): string {
  const bytes = Array.from(new TextEncoder().encode(address), (byte) => String.fromCharCode(byte)).join('');
  return `u!${btoa(bytes).replace(/=+$/u, '').replaceAll('/', '_').replaceAll('+', '-')}`;
}

/** A folder's path in a person's own OneDrive, as it stands in an address. */
const encoded = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/**
 * Where Graph is asked for a folder.
 * @param folder an address of SharePoint or OneDrive; or `me`, or `me/Plans/Schools` for one in the account’s own OneDrive
 */
export function folderPath(folder: string): string {
  if (folder.startsWith('https://')) return `/shares/${shareId(folder)}/driveItem`;
  const [, ...names] = folder.split('/').filter((name) => name !== '');
  return names.length === 0 ? '/me/drive/root' : `/me/drive/root:/${encoded(names.join('/'))}`;
}

export const itemPath = (driveId: string, id: string): string =>
  `/drives/${encodeURIComponent(driveId)}/items/${encodeURIComponent(id)}`;

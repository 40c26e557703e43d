import { isSharedFile } from './refused-source';

/** The host of an organisation's SharePoint, or of its people's OneDrive. */
const HOST = /^[\w-]+\.sharepoint\.com$/iu;

/** A page that shows a library or folder: `…/Forms/AllItems.aspx`, `…/_layouts/15/onedrive.aspx`. */
const PAGE = /\/(?:forms|_layouts\/15)\/[\w-]+\.aspx$/iu;

/** Where a page that shows a folder has its path: `?id=%2Fsites%2Fmiljo%2FShared%20Documents%2FPlaner`. */
const shownFolder = ({ searchParams }: URL): string | undefined =>
  [searchParams.get('id'), searchParams.get('RootFolder')].find((path) => path?.startsWith('/') === true) ??
  undefined;

/** A link that was made for sharing: `https://contoso.sharepoint.com/:f:/s/miljo/Eab…?e=x1`. It is a name of its own, and stays as it is. */
const isSharingLink = ({ pathname }: URL): boolean => /^\/:\w:\//u.test(pathname);

/** The address of the folder that an address leads to; `undefined` for one that is not SharePoint's. */
function folderAddress(said: string): string | undefined {
  if (!URL.canParse(said)) return undefined;
  const address = new URL(said);
  if (address.protocol !== 'https:' || !HOST.test(address.hostname)) return undefined;
  address.hash = '';
  address.username = '';
  address.password = '';
  if (isSharedFile(address.href)) return undefined;
  if (isSharingLink(address)) return address.href;
  const shown = shownFolder(address);
  const path =
    shown === undefined
      ? address.pathname.replace(PAGE, '')
      : shown.split('/').map(encodeURIComponent).join('/');
  return `${address.origin}${path.replace(/\/+$/u, '')}`;
}

/**
 * The folder in OneDrive or SharePoint that a word names: by its address, as a browser or “Copy link” gives it; or `me`, or `me/Plans/Schools`
 * in the OneDrive of whoever signs in. `undefined` for any other.
 */
export function graphFolder(word: string): string | undefined {
  if (/^https:\/\//iu.test(word)) return folderAddress(word);
  const [first, ...names] = word.split('/').filter((name) => name !== '');
  const isPath = first?.toLowerCase() === 'me' && !names.includes('.') && !names.includes('..');
  return isPath ? ['me', ...names].join('/') : undefined;
}

/** Letters of a folder's name in that of a result, which must not be longer than a system lets names be. */
const LONGEST = 50;

/** What a result is called after a folder: the last of its names, without what a file's name may not hold. */
export function graphFolderName(folder: string): string {
  const path = folder.startsWith('https://') ? new URL(folder).pathname : folder;
  const last =
    path
      .split('/')
      .filter((name) => name !== '')
      .at(-1) ?? '';
  let name = last;
  try {
    name = folder.startsWith('https://') ? decodeURIComponent(last) : last;
  } catch {
    // A per cent sign that begins no letter stays.
  }
  const safe = name.replaceAll(/[\p{Cc}"*:<>?/\\|]/gu, '_');
  return Array.from(safe)
    .slice(0, LONGEST)
    .join('')
    .replace(/[. ]+$/u, '');
}

import type { UsageCode } from '../order';

type Refused = Extract<UsageCode, 'bad-source' | `source-${string}`>;

/** The page of a file; or a link made for sharing, with a letter for what it leads to: `:f:` a folder, `:x:` a workbook. */
const SHARED_FILE = /^https:\/\/[\w-]+\.sharepoint\.com\/(?::(?!f:)\w:\/|.*\/_layouts\/15\/doc2?\.aspx)/iu;

/** Whether an address is that of a file in SharePoint or OneDrive, as it says itself. */
export const isSharedFile = (address: string): boolean => SHARED_FILE.test(address);

/** What an address looks like, and why it is no folder. */
const addresses: readonly (readonly [RegExp, Refused])[] = [
  [SHARED_FILE, 'source-is-file'],
  [/^https:\/\/(?:drive\.google\.com\/file|docs\.google\.com)\//iu, 'source-is-file'],
  [/^https:\/\/drive\.google\.com\//iu, 'source-no-drive-folder'],
  [/^https:\/\/(?:1drv\.ms|onedrive\.live\.com|d\.docs\.live\.net)\//iu, 'source-private'],
];

/** Why a word of the command line is no source: what it looks like decides what is said of it. */
export function refusedSource(word: string): Refused {
  const [, scheme = '', rest = ''] = /^(drive:|graph:)?(.*)$/isu.exec(word) ?? [];
  const found = addresses.find(([looks]) => looks.test(rest))?.[1];
  if (found !== undefined) return found;
  if (scheme === '') return 'bad-source';
  return scheme.toLowerCase() === 'drive:' ? 'source-no-drive-folder' : 'source-no-graph-folder';
}

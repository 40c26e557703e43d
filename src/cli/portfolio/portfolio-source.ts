import type { UnitSource } from '../unit-source';
import { graphFolder } from './graph-source';

/** A scheme is two letters at least: one is a drive of Windows. */
const SCHEME = /^(\p{L}{2,}):(?!\/\/|\\)/u;

/** An id as Drive makes them; `root` is the account's own drive. */
const ID = /^(?:[\w-]{10,}|root)$/;

/** The address of a folder as the browser shows it, or as a link to it; what follows the id says how it was reached. */
const ADDRESS =
  /^https:\/\/drive\.google\.com\/(?:drive\/(?:u\/\d+\/|mobile\/)?folders\/|(?:open|folderview)\?id=)([\w-]{10,})(?:[/?&#].*)?$/;

/** The account's own drive. */
const MY_DRIVE = /^https:\/\/drive\.google\.com\/drive\/(?:u\/\d+\/)?my-drive\/?(?:[?#].*)?$/;

/** The address of a service, as a browser shows it that leaves out how it is reached. */
const BARE = /^(drive:|graph:)?(?=(?:drive\.google\.com|[\w-]+\.sharepoint\.com)\/)/iu;

/**
 * The source that a word of the command line names: a folder (`units`, `dir:units`), one in Google Drive (`drive:ID`, or its
 * address), or one in OneDrive or SharePoint (`graph:me/units`, `graph:` and its address, or that alone). `undefined` for any other.
 */
export function sourceOf(said: string): UnitSource | undefined {
  const word = said.replace(BARE, '$1https://');
  const inDrive = word.replace(/^drive:/iu, '');
  const address = MY_DRIVE.test(inDrive) ? 'root' : ADDRESS.exec(inDrive)?.[1];
  if (address !== undefined) return { is: 'drive', id: address };
  const shared = /^(?:graph:|(?=https:))(.*)$/isu.exec(word)?.[1];
  const folder = shared === undefined ? undefined : graphFolder(shared);
  if (folder !== undefined) return { is: 'graph', folder };
  if (/^https?:/iu.test(word)) return undefined;
  const scheme = SCHEME.exec(word)?.[1]?.toLowerCase();
  const rest = scheme === undefined ? word : word.slice(scheme.length + 1);
  if (scheme === undefined || scheme === 'dir') return { is: 'folder', folder: rest };
  return scheme === 'drive' && ID.test(rest) ? { is: 'drive', id: rest } : undefined;
}

/** The source as a command line names it. */
export function sourceName(source: UnitSource): string {
  if (source.is === 'folder') return source.folder;
  return source.is === 'drive' ? `drive:${source.id}` : `graph:${source.folder}`;
}

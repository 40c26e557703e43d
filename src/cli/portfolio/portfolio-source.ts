import type { UnitSource } from '../unit-source';

/** A scheme is two letters at least: one is a drive of Windows. */
const SCHEME = /^(\p{L}{2,}):(?!\/\/|\\)/u;

/** An id as Drive makes them; `root` is the account's own drive. */
const ID = /^(?:[\w-]{10,}|root)$/;

/** The address of a folder as the browser shows it; what follows the id says how it was reached. */
const ADDRESS = /^https:\/\/drive\.google\.com\/drive\/(?:u\/\d+\/)?folders\/([\w-]{10,})(?:[/?#].*)?$/;

/**
 * The source that a word of the command line names: a folder (`units`, `dir:units`), or one in Google Drive (`drive:ID`, or its
 * address). `undefined` for any other.
 */
export function sourceOf(word: string): UnitSource | undefined {
  const address = ADDRESS.exec(word.replace(/^drive:/iu, ''))?.[1];
  if (address !== undefined) return { is: 'drive', id: address };
  if (/^https?:/iu.test(word)) return undefined;
  const scheme = SCHEME.exec(word)?.[1]?.toLowerCase();
  const rest = scheme === undefined ? word : word.slice(scheme.length + 1);
  if (scheme === undefined || scheme === 'dir') return { is: 'folder', folder: rest };
  return scheme === 'drive' && ID.test(rest) ? { is: 'drive', id: rest } : undefined;
}

/** The source as a command line names it. */
export const sourceName = (source: UnitSource): string =>
  source.is === 'folder' ? source.folder : `drive:${source.id}`;

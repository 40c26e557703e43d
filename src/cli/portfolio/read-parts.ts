import { Failure } from '../../hosts/failure';
import { filesOfParts, partIn, partsFault, type Part } from '../../portfolio/part';
import { commonYear } from '../../portfolio/portfolio';
import type { Desk } from '../command-desk';
import { PART_ENDING } from './portfolio-path';
import type { Gathered } from './read-sources';

/** The most bytes of a part: some 100,000 workbooks. */
const LARGEST = 2 ** 28;

/**
 * Puts the parts in a folder together to what reading all files at once would have given.
 * @throws Failure where one is missing or damaged, or they were not made in the same way
 */
export async function readParts(
  folder: string,
  desk: Pick<Desk, 'filesUnder' | 'readText'>,
): Promise<Gathered> {
  const there = await desk.filesUnder({ is: 'folder', folder }, () => undefined);
  const found = there.filter(({ path, is }) => is === 'file' && path.endsWith(PART_ENDING));
  if (found.length === 0) throw new Failure('unsupported', { file: folder, reason: 'no-parts' });
  const read = found.map(({ file }): readonly [string, Part] => {
    const part = partIn(desk.readText(file, LARGEST));
    if (part === undefined) throw new Failure('unreadable-file', { file, reason: 'bad-part' });
    return [file, part];
  });
  const parts = read.map(([, part]) => part);
  const fault = partsFault(parts);
  if (fault !== undefined) {
    const file = read.filter(([, { shard }]) => shard.part === fault.part).at(-1)?.[0] ?? folder;
    throw new Failure('unsupported', { file, reason: fault.why, limit: fault.part });
  }
  const making = parts[0]?.making;
  const today = making?.today ?? '';
  const year = making?.year ?? commonYear(parts.flatMap(({ files }) => files));
  return { files: filesOfParts(parts, year), known: new Set(), today, year, part: null };
}

import { basename, dirname, extname, isAbsolute, join, relative, resolve } from 'node:path';
import { statSync } from 'node:fs';
import { Failure } from '../../hosts/failure';
import type { Shard } from '../../portfolio/shard';
import type { PortfolioOrder } from '../order';
import type { UnitSource } from '../unit-source';
import { graphFolderName } from './graph-source';

/** What the file of a part is called at the end. */
export const PART_ENDING = '.planbok-part';

/** `planbok.xlsx`, and of a part `2-of-4.planbok-part`: what stands after the source’s name. */
const nameEnd = (shard: Shard | null): string =>
  shard === null ? 'planbok.xlsx' : `${shard.part}-of-${shard.of}${PART_ENDING}`;

/** What a result is named after, and lies beside. */
function folderOf(source: UnitSource): string {
  if (source.is === 'folder') return source.folder;
  return source.is === 'drive' ? `drive-${source.id}` : `graph-${graphFolderName(source.folder)}`;
}

/**
 * `units` → `units-planbok.xlsx` beside it, and of a folder that is not on this computer `drive-ID-planbok.xlsx` or `graph-Plans-planbok.xlsx` in the folder where the command is run; in the folder that is named; or the file that is named.
 * A part is `units-2-of-4.planbok-part`.
 * @throws Failure
 */
export function portfolioPath({
  sources: [source],
  parts,
  out,
  shard,
}: Pick<PortfolioOrder, 'sources' | 'parts' | 'out' | 'shard'>): string {
  const folder = source === undefined ? '.' : folderOf(source);
  const given = parts ?? folder;
  const first = resolve(given);
  const name = [basename(first), nameEnd(shard)].filter((part) => part !== '').join('-');
  const beside = join(dirname(first), name);
  if (out === null) return isAbsolute(given) ? beside : relative('', beside);
  if (/[\\/]$/u.test(out) || statSync(out, { throwIfNoEntry: false })?.isDirectory() === true)
    return join(out, name);
  const [ending, reason] = shard === null ? ['.xlsx', 'not-xlsx'] : [PART_ENDING, 'part-ending'];
  if (extname(out).toLowerCase() !== ending) throw new Failure('unsupported', { file: out, reason });
  return out;
}

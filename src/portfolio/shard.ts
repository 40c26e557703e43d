import { shortPrint } from '../book/digest';

/** One of several parts into which files are split, from 1 to `of`. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

const { imul } = Math;

/**
 * Spreads a hash over all its bits (the last steps of MurmurHash3): the lowest bit of FNV-1a is the parity of the letters'
 * codes, so that names with even numbers would all be in one of two parts.
 */
function spread(hash: number): number {
  let now = hash;
  now = imul(now ^ (now >>> 16), 0x85ebca6b);
  now = imul(now ^ (now >>> 13), 0xc2b2ae35);
  return (now ^ (now >>> 16)) >>> 0;
}

/**
 * The part that a file belongs to, by its name below its source and nothing else: a file that comes or goes moves no other.
 * Composed and decomposed letters (macOS) are the same name.
 */
export const partOf = (name: string, of: number): number =>
  (spread(Number.parseInt(shortPrint(name.normalize('NFC')), 16)) % of) + 1;

export const isIn = (name: string, { part, of }: Shard): boolean => partOf(name, of) === part;

import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { MAX_FILE } from '../../opc/limits';
import { Failure } from '../failure';
import { onDisk, regularFile } from './disk';

const CHUNK = 2 ** 18;

/**
 * A hash of what a file holds, read a piece at a time.
 * @throws Failure when it cannot be read, or is larger than any workbook that can be
 */
export function contentHash(file: string): string {
  return onDisk(file, () => {
    if (regularFile(file).size > MAX_FILE)
      throw new Failure('too-large', { file, reason: 'workbook-too-large', limit: MAX_FILE });
    const hash = createHash('sha256');
    const handle = openSync(file, 'r');
    try {
      const piece = Buffer.allocUnsafe(CHUNK);
      for (;;) {
        const count = readSync(handle, piece, 0, CHUNK, null);
        if (count === 0) return hash.digest('hex');
        hash.update(piece.subarray(0, count));
      }
    } finally {
      closeSync(handle);
    }
  });
}

/** The same of bytes that are in memory. */
export const hashOf = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

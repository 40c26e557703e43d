import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { MAX_FILE } from '../../opc/limits';
import { openPackage, type Package } from '../../opc/package';
import { signatureOf } from '../../opc/signature';
import { Failure } from '../failure';
import { onDisk, regularFile } from './disk';
import { nodeCodec } from './node-codec';
import { readable } from './unreadable';

/** Enough of a file to tell what it is. */
const HEAD = 8192;

/**
 * The content of a file that may be a workbook. Its size and first bytes decide before the rest is read.
 * @throws Failure `unreadable-file`, `too-large`, `unreachable` or `not-allowed`
 */
export function fileBytes(file: string): Uint8Array {
  return onDisk(file, () => {
    regularFile(file);
    const handle = openSync(file, 'r');
    try {
      const { size } = fstatSync(handle);
      if (size > MAX_FILE)
        throw new Failure('too-large', { file, reason: 'workbook-too-large', limit: MAX_FILE });
      const bytes = new Uint8Array(size);
      let filled = readSync(handle, bytes, 0, Math.min(HEAD, size), 0);
      const signature = signatureOf(bytes.subarray(0, filled));
      if (signature === 'not-a-zip' || signature === 'empty')
        throw new Failure('unreadable-file', { file, reason: signature });
      for (let count = 1; filled < size && count > 0; filled += count) {
        count = readSync(handle, bytes, filled, size - filled, filled);
      }
      return bytes.subarray(0, filled);
    } finally {
      closeSync(handle);
    }
  });
}

/** The same of bytes that are in memory. @throws Failure `unreadable-file` or `too-large` */
export function mustBeWorkbook(bytes: Uint8Array): void {
  if (bytes.length > MAX_FILE)
    throw new Failure('too-large', { reason: 'workbook-too-large', limit: MAX_FILE });
  const signature = signatureOf(bytes.subarray(0, HEAD));
  if (signature === 'not-a-zip' || signature === 'empty')
    throw new Failure('unreadable-file', { reason: signature });
}

/** The package in these bytes. @throws Failure `unreadable-file` or `too-large` */
export const openedPackage = (bytes: Uint8Array, file?: string): Package =>
  readable(file, () => openPackage(bytes, nodeCodec));

import { MAX_FILE } from '../../opc/limits';
import { Failure } from '../failure';
import type { RemoteFile } from '../remote-file';
import { XLSX } from './drive-item';
import type { DriveRequest } from './drive-request';

/**
 * The bytes of a file as a workbook.
 * @throws Failure where it is not there any more, may not be fetched, or is too large for Drive or for us
 */
export async function driveContent(
  { id, isExported, size }: RemoteFile,
  ask: DriveRequest,
): Promise<Uint8Array> {
  if (!isExported && size !== null && size > MAX_FILE)
    throw new Failure('too-large', { reason: 'workbook-too-large', limit: MAX_FILE });
  const at = `/${encodeURIComponent(id)}`;
  try {
    return isExported
      ? await ask.bytes(`${at}/export`, { mimeType: XLSX })
      : await ask.bytes(at, { alt: 'media', supportsAllDrives: 'true' });
  } catch (error) {
    if (error instanceof Failure && error.details.reason === 'no-such-google-file')
      throw new Failure('unreachable', { reason: 'google-file-gone' });
    throw error;
  }
}

import { MAX_FILE } from '../../opc/limits';
import { Failure } from '../failure';
import type { RemoteFile } from '../remote-file';
import type { GraphRequest } from './graph-request';

/**
 * The bytes of a file. The address that came with the list is tried first, which holds for some minutes; then a new one is asked for. Where a
 * new one has bytes that an old one had no longer, all old ones have expired, and none is tried.
 * @param listed the id of a file → its address in the list
 * @throws Failure where it is not there any more, may not be fetched, or is too large for us
 */
export async function graphContent(
  { id, size }: RemoteFile,
  ask: GraphRequest,
  listed: Map<string, string>,
): Promise<Uint8Array> {
  if (size !== null && size > MAX_FILE)
    throw new Failure('too-large', { reason: 'workbook-too-large', limit: MAX_FILE });
  const address = listed.get(id);
  const early = address === undefined ? null : await ask.bytes(address);
  if (early !== null) return early;
  try {
    const bytes = await ask.bytes(await ask.downloadAddress(`${id}/content`));
    if (bytes !== null) {
      if (address !== undefined) listed.clear();
      return bytes;
    }
  } catch (error) {
    if (error instanceof Failure && error.details.reason === 'no-such-microsoft-file')
      throw new Failure('unreachable', { reason: 'microsoft-file-gone' });
    if (error instanceof Failure && error.details.reason === 'microsoft-not-shared')
      throw new Failure('not-allowed', { reason: 'microsoft-no-download' });
    throw error;
  }
  throw new Failure('not-allowed', { reason: 'microsoft-no-download' });
}

import type * as Sheets from '@googleapis/sheets';
import { Failure } from '../failure';

/** Google's own client of the Sheets API, with its sign-in. */
export type GoogleLibrary = typeof Sheets;

export type GoogleAccount = InstanceType<GoogleLibrary['auth']['GoogleAuth']>;

/** An account that signs requests: `client.request({ url, params })`. */
export type GoogleClient = Awaited<ReturnType<GoogleAccount['getClient']>>;

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND';

/**
 * Loads the package, which takes 0.1 s and is installed only where somebody wants it: whoever works on files needs none of it.
 * @throws Failure `unsupported` when it is not installed
 */
export async function googleLibrary(): Promise<GoogleLibrary> {
  try {
    return await import('@googleapis/sheets');
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new Failure('unsupported', { reason: 'no-google-library' }, { cause: error });
  }
}
